import { hook, type Registratie } from '../basis/registratie.ts';
import { createVerbetering, updateVerbetering } from './save-verbetering.ts';

export const verbetering: readonly Registratie[] = [
  // Kenmerk, versie (R6), history and audit (R10), in one transaction.
  hook('onRecordCreateRequest', ['verbeteringen'], createVerbetering),
  hook('onRecordUpdateRequest', ['verbeteringen'], updateVerbetering),
];
