import { privacyrollen, schrijfrollen } from '#core/basis/rollen.ts';
import { cron, hook, route, type Registratie } from '../basis/registratie.ts';
import { portaal } from '../basis/toegang.ts';
import { noteBlijvend, runBlijftWeg } from './blijft-weg.ts';
import { getCitaatbronnen } from './get-citaatbronnen.ts';
import { getGegevens } from './get-gegevens.ts';
import { postVolgen } from './post-volgen.ts';
import { postMeelezerwissing, postWissing } from './post-wissing.ts';
import { runBewaren } from './run-bewaren.ts';

export const privacy: readonly Registratie[] = [
  // R3: whose words may be quoted.
  route('GET /verbeteringen/{id}/citaatbronnen', schrijfrollen, getCitaatbronnen),
  // The page behind a volgcode.
  route('POST /volgen', portaal, postVolgen, { maxBody: 64 * 1024 }),
  // Who a melder is, is kept as long as it is needed and no longer; then it is taken out of the files as well.
  cron('bewaren', '17 2 * * *', runBewaren),
  // What a restored backup may not undo stands in a log beside the backups.
  hook('onRecordAfterCreateSuccess', ['auditlog'], noteBlijvend),
  cron('blijft-weg', '47 * * * *', runBlijftWeg),
  route('POST /signalen/{id}/wissingen', privacyrollen, postWissing),
  route('POST /meelezers/{id}/wissingen', privacyrollen, postMeelezerwissing),
  route('GET /signalen/{id}/gegevens', privacyrollen, getGegevens),
];
