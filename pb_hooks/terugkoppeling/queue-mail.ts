import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { buildTerugkoppelbericht } from '#core/terugkoppeling/berichten.ts';
import { buildSleutel, type Verteldat } from '#core/terugkoppeling/terugkoppeling.ts';
import { pickTekst } from '../basis/pick-tekst.ts';
import { createMeelezing } from '../meelezen/create-meelezing.ts';
import type { Gekoppeld } from './dekking.ts';
import { findMailVan, findSamen, listSignalenVan } from './mails.ts';
import { moveBericht } from './move-bericht.ts';

/** What there is to tell about a live entry. */
export interface Nieuws {
  verbetering: core.Record;
  inhoud: VerbeteringInhoud;
  ronde: number;
  organisatie: Organisatie;
  site: string;
}

/** The mail that this melder was or will be sent about it. */
export function findMail(tx: core.App, nieuws: Nieuws, signaal: core.Record): core.Record | undefined {
  return findMailVan(tx, readVerteldat(nieuws, signaal.id));
}

/** What somebody is told with the mail about a signal. */
function readVerteldat({ verbetering, inhoud, ronde }: Nieuws, signaal: string): Verteldat {
  return { signaal, verbetering: verbetering.id, uitkomst: inhoud.uitkomst, ronde };
}

/** Lets the mail about a line wait; `vorig` lapsed because a consent was taken back, and given again, and waits anew under the same key. */
export function queueMail(
  tx: core.App,
  nieuws: Nieuws,
  gekoppeld: Gekoppeld,
  rij: core.Record,
  vorig: core.Record | undefined,
): void {
  const { verbetering } = nieuws;
  const { signaal } = gekoppeld;
  const { id: meelezing } = createMeelezing(tx, {
    verbetering,
    signaal: signaal.id,
    meelezer: '',
    moment: 'na-publicatie',
    kanaal: 'email',
    wie: 'systeem',
  });
  const sleutel = buildSleutel(readVerteldat(nieuws, signaal.id));
  const bericht =
    vorig ?? new Record(tx.findCachedCollectionByNameOrId('berichten'), { sleutel, pogingen: 0 });
  const velden = {
    ...writeMail(tx, nieuws, [signaal.id]),
    soort: 'terugkoppeling',
    signaal: signaal.id,
    ook: [],
    verbetering: verbetering.id,
    terugkoppeling: rij.id,
    meelezing,
  };
  for (const [veld, waarde] of Object.entries(velden)) bericht.set(veld, waarde);
  moveBericht(tx, bericht, 'klaarzetten');
}

/** R16: lets somebody read of this signal in the mail that waits for them about another one; false when none does. */
export function joinMail(tx: core.App, nieuws: Nieuws, { signaal }: Gekoppeld): boolean {
  const bericht = findSamen(tx, readVerteldat(nieuws, signaal.id));
  if (!bericht) return false;
  bericht.set('ook', [...bericht.getStringSlice('ook'), signaal.id]);
  refreshMail(tx, nieuws, bericht);
  return true;
}

/** A mail that still waits says what the site says now, to whom it is about now. */
export function refreshMail(tx: core.App, nieuws: Nieuws, bericht: core.Record): void {
  const brief = writeMail(tx, nieuws, listSignalenVan(bericht));
  const was = bericht.original();
  for (const [veld, waarde] of Object.entries(brief)) bericht.set(veld, waarde);
  const velden = ['onderwerp', 'tekst', 'ook'];
  if (velden.some((veld) => bericht.getString(veld) !== was.getString(veld))) tx.save(bericht);
}

/** True for who was told of an earlier outcome, or in an earlier round. */
function isEerderVerteld(tx: core.App, { verbetering, inhoud, ronde }: Nieuws, signaal: string): boolean {
  const filter =
    "signaal = {:signaal} && verbetering = {:verbetering} && status = 'verteld' && (uitkomst != {:uitkomst} || ronde != {:ronde})";
  const params = { signaal, verbetering: verbetering.id, uitkomst: inhoud.uitkomst, ronde };
  return tx.findRecordsByFilter('terugkoppelingen', filter, '', 1, 0, params).length > 0;
}

function writeMail(
  tx: core.App,
  nieuws: Nieuws,
  signalen: readonly string[],
): { onderwerp: string; tekst: string } {
  const records = signalen.map((id) => tx.findRecordById('signalen', id));
  return buildTerugkoppelbericht({
    organisatie: nieuws.organisatie,
    signalen: records.map((signaal) => pickTekst(signaal, ['kenmerk', 'tekst', 'ontvangenOp', 'kanaal'])),
    inhoud: nieuws.inhoud,
    site: nieuws.site,
    eerder: signalen.some((signaal) => isEerderVerteld(tx, nieuws, signaal)),
  });
}
