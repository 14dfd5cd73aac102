import { belrollen, coordinatierollen, rollen, schrijfrollen } from '#core/basis/rollen.ts';
import { cron, route, type Registratie } from '../basis/registratie.ts';
import { portaal } from '../basis/toegang.ts';
import { postBezorging, postOvergave } from './post-bezorging.ts';
import { postClaims } from './post-claims.ts';
import { postCodemail } from './post-codemail.ts';
import { postHerkansing } from './post-herkansing.ts';
import { postTeruggekomen } from './post-teruggekomen.ts';
import { postTerugneming } from './post-terugneming.ts';
import { postTerugkoppelingen } from './post-terugkoppelingen.ts';
import { postTerugkoppeluitkomst } from './post-uitkomst.ts';
import { runCodemails } from './queue-codemail.ts';

export const terugkoppeling: readonly Registratie[] = [
  // The ledger of who was told (R5), and the call list.
  route('POST /verbeteringen/{id}/terugkoppelingen', schrijfrollen, postTerugkoppelingen),
  route('POST /terugkoppelingen/{id}/uitkomsten', belrollen, postTerugkoppeluitkomst),
  // R16: somebody does not know it after all.
  route('POST /terugkoppelingen/{id}/terugnemingen', belrollen, postTerugneming),
  // The outbox: what server/mail takes out of it, lets go of and heard back.
  route('POST /berichten/claims', portaal, postClaims),
  route('POST /berichten/{id}/overgaven', portaal, postOvergave),
  route('POST /berichten/{id}/uitkomsten', portaal, postBezorging),
  route('POST /berichten/{id}/herkansingen', coordinatierollen, postHerkansing),
  // R16: it came back after the mail server took it.
  route('POST /berichten/{id}/terugnemingen', coordinatierollen, postTeruggekomen),
  // The code of a signal that was just registered, for every role.
  route('POST /signalen/{id}/codemails', rollen, postCodemail),
  // A code that nobody mailed.
  cron('codemails', '29 * * * *', runCodemails),
];
