import { hook, type Registratie } from '../basis/registratie.ts';
import { bootstrap } from './bootstrap.ts';

export const start: readonly Registratie[] = [
  // An empty data folder gets its settings, themes, people and entries; the public server gets its password.
  hook('onBootstrap', [], bootstrap),
];
