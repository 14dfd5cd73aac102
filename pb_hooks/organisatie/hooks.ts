import { hook, route, server, type Registratie } from '../basis/registratie.ts';
import { checkWachtwoord, refuseZelfbediening } from './aanmelden.ts';
import { getGezondheid } from './gezondheid.ts';
import { updateInstellingen } from './instellingen.ts';
import { createMedewerker, updateMedewerker } from './medewerker.ts';
import { createThema, deleteThema, updateThema } from './thema.ts';

export const organisatie: readonly Registratie[] = [
  // Settings: versie (R6) and audit (R10), in one transaction.
  hook('onRecordCreateRequest', ['themas'], createThema),
  hook('onRecordUpdateRequest', ['themas'], updateThema),
  hook('onRecordDeleteRequest', ['themas'], deleteThema),
  hook('onRecordUpdateRequest', ['instellingen'], updateInstellingen),
  hook('onRecordCreateRequest', ['medewerkers'], createMedewerker),
  hook('onRecordUpdateRequest', ['medewerkers'], updateMedewerker),
  // Addresses and passwords change through a beheerder only, and a session has an end.
  server('zelfbediening', refuseZelfbediening),
  hook('onRecordAuthWithPasswordRequest', [], checkWachtwoord),
  // For the machine itself.
  route('GET /gezondheid', 'iedereen', getGezondheid, {
    status: ({ status }) => (status === 'gezond' ? 200 : 503),
  }),
];
