import { cron, hook, route, type Registratie } from '../basis/registratie.ts';
import { keepGeslotenOp, keepLooptermijn } from './bewaartermijn.ts';
import { getCitaatbronnen } from './get-citaatbronnen.ts';
import { getGegevens } from './get-gegevens.ts';
import { keepToestemming } from './keep-toestemming.ts';
import { postVolgen } from './post-volgen.ts';
import { postMeelezerwissing, postWissing } from './post-wissing.ts';
import { runBewaren } from './run-bewaren.ts';

export const privacy: readonly Registratie[] = [
  // R3: whose words may be quoted; who takes that back, takes the quote off the site.
  route('GET /verbeteringen/{id}/citaatbronnen', getCitaatbronnen),
  hook('onRecordUpdate', ['melders'], keepToestemming),
  // The page behind a volgcode.
  route('POST /volgen', postVolgen, { maxBody: 64 * 1024 }),
  // Who a melder is, is kept as long as it is needed and no longer; then it is taken out of the files as well.
  hook('onRecordUpdate', ['signalen'], keepGeslotenOp),
  hook('onRecordUpdate', ['verbeteringen'], keepLooptermijn),
  cron('bewaren', '17 2 * * *', runBewaren),
  route('POST /signalen/{id}/wissingen', postWissing),
  route('POST /meelezers/{id}/wissingen', postMeelezerwissing),
  route('GET /signalen/{id}/gegevens', getGegevens),
];
