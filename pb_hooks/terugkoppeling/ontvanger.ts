import { normalizeMailadres } from '#core/persoonsgegevens/identiteit.ts';
import { isEmail } from '#core/signaal/melder.ts';
import type { Collections } from '#records/types.generated.ts';
import { findMelder } from '../basis/find-melder.ts';
import { readUitnodigingsadres } from '../meelezen/kandidaat.ts';
import { isIngetrokken } from '../meelezen/lezing.ts';
import { listSignalenVan } from './mails.ts';
import { readWeg } from './weg.ts';

/** Where a mail goes, or why it is not sent: the address is none, or nobody wants it any more. */
export type Ontvanger = { aan: string } | 'geen-adres' | 'vervallen';

type Berichtsoort = Collections['berichten']['soort'];

/** The address of whoever each kind of mail is for; null when they are not to have it any more. */
const lezers: { readonly [S in Berichtsoort]: (tx: core.App, bericht: core.Record) => string | null } = {
  terugkoppeling: readMelder,
  code: readVolger,
  uitnodiging: readGenodigde,
  herinnering: readGenodigde,
  overleg: readCollega,
  vroegsignaal: readCollega,
};

/** Reads the address at the moment of sending, with the consent that goes with it; the outbox itself holds no address. */
export function readOntvanger(tx: core.App, bericht: core.Record): Ontvanger {
  const email = lezers[bericht.getString('soort') as Berichtsoort](tx, bericht);
  if (email === null) return 'vervallen';
  return isEmail(email) ? { aan: email } : 'geen-adres';
}

/** The address of a melder who still wants to be told about this entry, for each signal in the mail, while it is on the site; null otherwise. */
function readMelder(tx: core.App, bericht: core.Record): string | null {
  const verbetering = bericht.getString('verbetering');
  const [eerste, ...ook] = listSignalenVan(bericht).map((signaal) => readWeg(tx, signaal, verbetering));
  if (eerste?.weg !== 'mail') return null;
  const adres = normalizeMailadres(eerste.email);
  return ook.every(({ email }) => normalizeMailadres(email) === adres) ? eerste.email : null;
}

/** The address of a colleague who still works here. */
function readCollega(tx: core.App, bericht: core.Record): string | null {
  const collega = tx.findRecordsByIds('medewerkers', [bericht.getString('medewerker')])[0];
  return collega?.getBool('actief') ? collega.getString('email') : null;
}

/** The address of a melder who asked for their code; null when it was erased since. */
function readVolger(tx: core.App, bericht: core.Record): string | null {
  return findMelder(tx, bericht.getString('signaal'))?.getString('email') || null;
}

/** The address of somebody whose invitation still waits for an answer, while there is something to read; null otherwise. */
function readGenodigde(tx: core.App, bericht: core.Record): string | null {
  const meelezing = tx.findRecordsByIds('meelezingen', [bericht.getString('meelezing')])[0];
  if (meelezing?.getString('status') !== 'uitgenodigd') return null;
  if (isIngetrokken(tx.findRecordById('verbeteringen', meelezing.getString('verbetering')))) return null;
  return readUitnodigingsadres(tx, meelezing) || null;
}
