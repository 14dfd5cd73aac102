import { route, type Registratie } from '../basis/registratie.ts';
import { portaal } from '../basis/toegang.ts';
import { postFormuliertellingen } from './post-formuliertellingen.ts';

export const luisteren: readonly Registratie[] = [
  // How many people began the form and how many sent it, a day at a time.
  route('POST /formuliertellingen', portaal, postFormuliertellingen),
];
