import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { buildSleutel } from '#core/terugkoppeling/terugkoppeling.ts';
import { buildTerugkoppelbericht } from '#core/terugkoppeling/berichten.ts';
import { createMeelezing } from '../meelezen/create-meelezing.ts';
import type { Gekoppeld } from './dekking.ts';
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
  const sleutel = buildMailsleutel(nieuws, signaal);
  return tx.findRecordsByFilter('berichten', 'sleutel = {:sleutel}', '', 1, 0, { sleutel })[0];
}

function buildMailsleutel({ verbetering, inhoud, ronde }: Nieuws, signaal: core.Record): string {
  return buildSleutel({ signaal: signaal.id, verbetering: verbetering.id, uitkomst: inhoud.uitkomst, ronde });
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
  const sleutel = buildMailsleutel(nieuws, signaal);
  const bericht =
    vorig ?? new Record(tx.findCachedCollectionByNameOrId('berichten'), { sleutel, pogingen: 0 });
  const velden = {
    ...writeMail(nieuws, gekoppeld, rij),
    soort: 'terugkoppeling',
    signaal: signaal.id,
    verbetering: verbetering.id,
    terugkoppeling: rij.id,
    meelezing,
  };
  for (const [veld, waarde] of Object.entries(velden)) bericht.set(veld, waarde);
  moveBericht(tx, bericht, 'klaarzetten');
}

/** A mail that still waits says what the site says now. */
export function refreshMail(tx: core.App, nieuws: Nieuws, gekoppeld: Gekoppeld, rij: core.Record): void {
  const bericht = findMail(tx, nieuws, gekoppeld.signaal);
  if (bericht?.getString('status') !== 'wacht') return;
  const tekst = Object.entries(writeMail(nieuws, gekoppeld, rij));
  if (tekst.every(([veld, waarde]) => bericht.getString(veld) === waarde)) return;
  for (const [veld, waarde] of tekst) bericht.set(veld, waarde);
  tx.save(bericht);
}

function writeMail(
  { inhoud, organisatie, site }: Nieuws,
  { signaal, rijen }: Gekoppeld,
  rij: core.Record,
): { onderwerp: string; tekst: string } {
  return buildTerugkoppelbericht({
    organisatie,
    signaal: {
      kenmerk: signaal.getString('kenmerk'),
      tekst: signaal.getString('tekst'),
      ontvangenOp: signaal.getString('ontvangenOp'),
      kanaal: signaal.getString('kanaal'),
    },
    inhoud,
    site,
    eerder: rijen.some((r) => r.id !== rij.id && r.getString('status') === 'verteld'),
  });
}
