import {
  behandelrollen,
  coordinatierollen,
  overzichtsrollen,
  rollen,
  signaalleesrollen,
} from '#core/basis/rollen.ts';
import { hook, route, type Registratie } from '../basis/registratie.ts';
import { portaal } from '../basis/toegang.ts';
import { postMelder, postToestemmingen } from './change-melder.ts';
import { createContactmoment } from './create-contactmoment.ts';
import { getEerdere } from './get-eerdere.ts';
import { getVastgelegd } from './get-vastgelegd.ts';
import { postBundel } from './post-bundel.ts';
import { postContactintrekking } from './post-contactintrekking.ts';
import { postImportSignalen } from './post-import-signalen.ts';
import { postInzage } from './post-inzage.ts';
import { postKoppeling } from './post-koppeling.ts';
import { postSignaal } from './post-signaal.ts';
import { postZoekopdracht } from './post-zoekopdracht.ts';
import { updateSignaal } from './update-signaal.ts';

export const signaal: readonly Registratie[] = [
  hook('onRecordUpdateRequest', ['signalen'], updateSignaal),
  hook('onRecordCreateRequest', ['contactmomenten'], createContactmoment),
  route('POST /signalen', [...rollen, 'dienst'], postSignaal, { maxBody: 64 * 1024 }),
  // Forms that came in at the same time.
  route('POST /signalen/bundels', portaal, postBundel, { maxBody: 1024 * 1024 }),
  route('POST /signalen/zoekopdrachten', signaalleesrollen, postZoekopdracht),
  // What somebody wrote down for a melder, for every role.
  route('GET /signalen/vastgelegd', rollen, getVastgelegd),
  // R13: what this melder said before.
  route('GET /signalen/{id}/eerdere', overzichtsrollen, getEerdere),
  route('POST /signalen/{id}/inzagen', behandelrollen, postInzage),
  route('POST /signalen/{id}/koppelingen', coordinatierollen, postKoppeling),
  // R3: what a melder allows.
  route('POST /signalen/{id}/toestemmingen', behandelrollen, postToestemmingen),
  route('POST /signalen/{id}/melder', behandelrollen, postMelder),
  // R16: contact that never was.
  route('POST /contactmomenten/{id}/intrekkingen', behandelrollen, postContactintrekking),
  route('POST /importen/signalen', portaal, postImportSignalen, { maxBody: 8 * 1024 * 1024 }),
];
