import { leesrollen } from '#core/basis/rollen.ts';
import { redactieovergangen, redactiestappen } from '#core/verbetering/redactie.ts';
import { cron, route, type Registratie } from '../basis/registratie.ts';
import { portaal } from '../basis/toegang.ts';
import { postImport } from './post-import.ts';
import { postStap, staproutes } from './post-stap.ts';
import { postVoorbeeld } from './post-voorbeeld.ts';
import { runLuistercijfers } from './publish-luistercijfers.ts';

export const publicatie: readonly Registratie[] = [
  // The editorial flow (R1, R2, R3).
  ...redactiestappen.map((stap) =>
    route(staproutes[stap], redactieovergangen[stap].rollen, (e, wie) => postStap(e, wie, stap)),
  ),
  // The page as the site will show it.
  route('POST /verbeteringen/{id}/voorbeelden', leesrollen, postVoorbeeld),
  // R9: how the organisation does on its norms, once a month is over.
  cron('luistercijfers', '15 0 * * *', runLuistercijfers),
  route('POST /importen/verbeteringen', portaal, postImport, { maxBody: 8 * 1024 * 1024 }),
];
