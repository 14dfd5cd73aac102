import { coordinatierollen, leesrollen, schrijfrollen } from '#core/basis/rollen.ts';
import { cron, route, type Registratie } from '../basis/registratie.ts';
import { getEffect } from './get-effect.ts';
import { getSluitstand } from './get-sluitstand.ts';
import { postHeropening } from './post-heropening.ts';
import { postSluiting } from './post-sluiting.ts';
import { postNietVerteld, postVerteld } from './post-verteld.ts';
import { runEffect } from './run-effect.ts';
import { runLoop } from './run-loop.ts';

export const loop: readonly Registratie[] = [
  // The closing gate (R4): what it misses, and closing.
  route('GET /verbeteringen/{id}/sluitstand', leesrollen, getSluitstand),
  route('POST /verbeteringen/{id}/sluitingen', schrijfrollen, postSluiting),
  route('POST /verbeteringen/{id}/heropeningen', coordinatierollen, postHeropening),
  route('POST /verbeteringen/{id}/medewerkers-verteld', schrijfrollen, postVerteld),
  route('POST /verbeteringen/{id}/medewerkers-terugnemingen', schrijfrollen, postNietVerteld),
  // Are there fewer similar signals than before? Asked every night, and by who looks.
  route('GET /verbeteringen/{id}/effect', leesrollen, getEffect),
  cron('effect', '41 3 * * *', runEffect),
  // R16: a month that came.
  cron('loop', '5 0 * * *', runLoop),
];
