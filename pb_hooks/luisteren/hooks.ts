import { cron, route, type Registratie } from '../basis/registratie.ts';
import { runLuistercijfers } from './luistercijfers.ts';
import { postFormuliertellingen } from './post-formuliertellingen.ts';

export const luisteren: readonly Registratie[] = [
  // How many people began the form and how many sent it, a day at a time.
  route('POST /formuliertellingen', postFormuliertellingen),
  // R9: how the organisation does on its norms, once a month is over.
  cron('luistercijfers', '15 0 * * *', runLuistercijfers),
];
