import { coordinatierollen, oordeelrollen, schrijfrollen } from '#core/basis/rollen.ts';
import { cron, hook, route, type Registratie } from '../basis/registratie.ts';
import { portaal } from '../basis/toegang.ts';
import { postMeelezen } from './post-meelezen.ts';
import { postAntwoord, postMeelezing } from './post-meelezing.ts';
import { postUitnodigingen } from './post-uitnodigingen.ts';
import { postOngeldig } from './post-ongeldig.ts';
import { runMeelezen } from './run-meelezen.ts';
import { createMeelezer, updateMeelezer } from './save-meelezer.ts';

export const meelezen: readonly Registratie[] = [
  hook('onRecordCreateRequest', ['meelezers'], createMeelezer),
  hook('onRecordUpdateRequest', ['meelezers'], updateMeelezer),
  route('POST /verbeteringen/{id}/uitnodigingen', schrijfrollen, postUitnodigingen),
  // What somebody said by phone or on paper, and what is answered to a verdict.
  route('POST /verbeteringen/{id}/meelezingen', oordeelrollen, postMeelezing),
  route('POST /meelezingen/{id}/antwoorden', schrijfrollen, postAntwoord),
  // R16: a verdict of somebody else than who was asked.
  route('POST /meelezingen/{id}/ongeldigverklaringen', coordinatierollen, postOngeldig),
  // The page behind an invitation.
  route('POST /meelezen', portaal, postMeelezen, { maxBody: 64 * 1024 }),
  // One reminder, and the end of invitations that were not answered.
  cron('meelezen', '7 * * * *', runMeelezen),
];
