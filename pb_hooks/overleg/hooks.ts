import { besluitrollen, leesrollen, leidrollen, planrollen, rollen } from '#core/basis/rollen.ts';
import { adres, cron, hook, route, type Registratie } from '../basis/registratie.ts';
import { getKalender } from './get-kalender.ts';
import { getWijzigingen } from './get-wijzigingen.ts';
import { getKalendersleutel, postKalenderintrekking, postKalendersleutel } from './kalendersleutel.ts';
import { countStand, takeActiestand, takeStand } from './number-wijziging.ts';
import { postAanwezigheid } from './post-aanwezigheid.ts';
import { postBesluit } from './post-besluit.ts';
import { postBesluitintrekking } from './post-besluitintrekking.ts';
import { postBeurt } from './post-beurt.ts';
import { postCorrectie } from './post-correctie.ts';
import { postNotitie, postNotitiewijziging } from './post-notitie.ts';
import { postOpening } from './post-opening.ts';
import { postOverlegsluiting } from './post-overlegsluiting.ts';
import {
  postAfzegging,
  postHerstelling,
  postUitnodigingenOverleg,
  postVerzetting,
  postVolgende,
} from './post-plannen.ts';
import { postPuntactie } from './post-puntactie.ts';
import { postPuntbesluit } from './post-puntbesluit.ts';
import { postPuntuitkomst } from './post-puntuitkomst.ts';
import { postBeeindiging, postReeks, postReekswijziging } from './post-reeks.ts';
import { postStem, postStemming, postStemuitslag } from './post-stemming.ts';
import {
  guardActie,
  guardActieWeg,
  guardCorrectie,
  guardOverleg,
  refuseBesluit,
  refuseBesluitverzoek,
  refuseWeg,
} from './refuse-wijziging.ts';
import { runReeksen } from './run-reeksen.ts';
import { updateActie } from './update-actie.ts';

/** What is of one overleg, and stays as it is once that is closed. */
const inOverleg = ['agendapunten', 'notities', 'stemmen', 'aanwezigen'] as const;

export const overleg: readonly Registratie[] = [
  // When a team meets: series, and what happens to one meeting before it begins.
  route('POST /overlegreeksen', planrollen, postReeks),
  route('POST /overlegreeksen/{id}/wijzigingen', planrollen, postReekswijziging),
  route('POST /overlegreeksen/{id}/beeindigingen', planrollen, postBeeindiging),
  route('POST /overlegreeksen/{id}/overleggen', planrollen, postVolgende),
  route('POST /overleggen/{id}/uitnodigingen', planrollen, postUitnodigingenOverleg),
  route('POST /overleggen/{id}/verzettingen', planrollen, postVerzetting),
  route('POST /overleggen/{id}/afzeggingen', planrollen, postAfzegging),
  route('POST /overleggen/{id}/herstellingen', planrollen, postHerstelling),
  // The meetings of one person, for the calendar on their phone or in their mail program.
  route('GET /kalendersleutel', rollen, getKalendersleutel),
  route('POST /kalendersleutels', rollen, postKalendersleutel),
  route('POST /kalendersleutels/intrekkingen', rollen, postKalenderintrekking),
  adres('kalender', '/agenda/{bestand}', getKalender),
  cron('overlegreeksen', '17 2 * * *', runReeksen),
  hook('onRecordUpdateRequest', ['acties'], updateActie),
  route('POST /verbeteringen/{id}/besluiten', besluitrollen, postBesluit),
  // R16: a besluit that was not taken after all.
  route('POST /verbeteringen/{id}/besluitintrekkingen', besluitrollen, postBesluitintrekking),
  // R7: what was decided stays decided, whoever tries.
  hook('onRecordUpdateRequest', ['besluiten'], refuseBesluitverzoek),
  hook('onRecordUpdate', ['besluiten'], refuseBesluit),
  hook('onRecordDelete', ['besluiten'], refuseWeg),
  hook('onRecordCreate', [...inOverleg, 'besluiten'], guardOverleg),
  hook('onRecordUpdate', ['overleggen', ...inOverleg], guardOverleg),
  hook('onRecordDelete', ['overleggen', ...inOverleg], guardOverleg),
  hook('onRecordCreate', ['acties'], guardActie),
  hook('onRecordUpdate', ['acties'], guardActie),
  hook('onRecordDelete', ['acties'], guardActieWeg),
  hook('onRecordCreate', ['correcties'], guardCorrectie),
  hook('onRecordUpdate', ['correcties'], guardCorrectie),
  hook('onRecordDelete', ['correcties'], refuseWeg),
  // Every change takes the next number of its overleg.
  hook('onRecordUpdate', ['overleggen'], countStand),
  hook('onRecordCreate', ['agendapunten', 'notities', 'stemmen'], takeStand),
  hook('onRecordUpdate', ['agendapunten', 'notities'], takeStand),
  hook('onRecordCreate', ['acties'], takeActiestand),
  hook('onRecordUpdate', ['acties'], takeActiestand),
  // The meeting itself.
  route('GET /overleggen/{id}/wijzigingen', leesrollen, getWijzigingen),
  route('POST /overleggen/{id}/openingen', leidrollen, postOpening),
  route('POST /overleggen/{id}/beurten', leidrollen, postBeurt),
  route('POST /overleggen/{id}/aanwezigheid', leesrollen, postAanwezigheid),
  route('POST /agendapunten/{id}/notities', leesrollen, postNotitie),
  route('POST /notities/{id}/wijzigingen', leesrollen, postNotitiewijziging),
  route('POST /agendapunten/{id}/stemmingen', leidrollen, postStemming),
  route('POST /agendapunten/{id}/stemmen', leesrollen, postStem),
  route('POST /agendapunten/{id}/stemuitslagen', leidrollen, postStemuitslag),
  route('POST /agendapunten/{id}/besluiten', besluitrollen, postPuntbesluit),
  route('POST /agendapunten/{id}/acties', leesrollen, postPuntactie),
  route('POST /agendapunten/{id}/uitkomsten', leidrollen, postPuntuitkomst),
  route('POST /overleggen/{id}/sluitingen', leidrollen, postOverlegsluiting),
  route('POST /overleggen/{id}/correcties', leesrollen, postCorrectie),
];
