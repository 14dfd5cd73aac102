import { leesrollen, overzichtsrollen } from '#core/basis/rollen.ts';
import { cron, hook, route, type Registratie } from '../basis/registratie.ts';
import { getVroegstand } from './get-stand.ts';
import { postBeslissing } from './post-beslissing.ts';
import { breakAtThema, postBreukintrekking, postReeksbreuk } from './reeksbreuken.ts';
import { runPieken } from './run-pieken.ts';
import { runTrappen } from './run-trappen.ts';

export const vroegsignaal: readonly Registratie[] = [
  route('GET /vroegsignalen/stand', leesrollen, getVroegstand),
  route('POST /vroegsignalen/{id}/beslissingen', leesrollen, postBeslissing),
  // What is unlike other weeks, said by people; the system says so of imports and new themes.
  route('POST /reeksbreuken', overzichtsrollen, postReeksbreuk),
  route('POST /reeksbreuken/{id}/intrekkingen', overzichtsrollen, postBreukintrekking),
  hook('onRecordCreate', ['themas'], breakAtThema),
  cron('pieken', '17 3 * * *', runPieken),
  cron('trappen', '* * * * *', runTrappen),
];
