import { hook, type Registratie } from '../basis/registratie.ts';
import { bootstrap } from './bootstrap.ts';

export const start: readonly Registratie[] = [
  // An empty data folder gets its settings, themes and people, and maybe a demo; the public server gets its password.
  hook('onBootstrap', [], bootstrap),
];
