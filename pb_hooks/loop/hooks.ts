import { cron, route, type Registratie } from '../basis/registratie.ts';
import { getEffect } from './get-effect.ts';
import { getSluitstand } from './get-sluitstand.ts';
import { postHeropening } from './post-heropening.ts';
import { postSluiting } from './post-sluiting.ts';
import { postVerteld } from './post-verteld.ts';
import { runEffect } from './run-effect.ts';

export const loop: readonly Registratie[] = [
  // The closing gate (R4): what it misses, and closing.
  route('GET /verbeteringen/{id}/sluitstand', getSluitstand),
  route('POST /verbeteringen/{id}/sluitingen', postSluiting),
  route('POST /verbeteringen/{id}/heropeningen', postHeropening),
  route('POST /verbeteringen/{id}/medewerkers-verteld', postVerteld),
  // Are there fewer similar signals than before? Asked every night, and by who looks.
  route('GET /verbeteringen/{id}/effect', getEffect),
  cron('effect', '41 3 * * *', runEffect),
];
