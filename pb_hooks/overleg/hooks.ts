import { besluitrollen } from '#core/basis/rollen.ts';
import { hook, route, type Registratie } from '../basis/registratie.ts';
import { postBesluit } from './post-besluit.ts';
import { postBesluitintrekking } from './post-besluitintrekking.ts';
import { guardOverleg, refuseBesluit, refuseBesluitverzoek, refuseWeg } from './refuse-wijziging.ts';
import { updateActie } from './update-actie.ts';

export const overleg: readonly Registratie[] = [
  hook('onRecordUpdateRequest', ['acties'], updateActie),
  route('POST /verbeteringen/{id}/besluiten', besluitrollen, postBesluit),
  // R16: a besluit that was not taken after all.
  route('POST /verbeteringen/{id}/besluitintrekkingen', besluitrollen, postBesluitintrekking),
  // R7: what was decided stays decided, whoever tries.
  hook('onRecordUpdateRequest', ['besluiten'], refuseBesluitverzoek),
  hook('onRecordUpdate', ['besluiten'], refuseBesluit),
  hook('onRecordDelete', ['besluiten'], refuseWeg),
  hook('onRecordCreate', ['agendapunten', 'besluiten'], guardOverleg),
  hook('onRecordUpdate', ['overleggen', 'agendapunten'], guardOverleg),
  hook('onRecordDelete', ['overleggen', 'agendapunten'], guardOverleg),
];
