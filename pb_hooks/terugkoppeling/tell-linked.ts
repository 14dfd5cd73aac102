import type { Fase } from '#core/enumeraties.ts';
import type { Organisatie } from '#core/organisatie.ts';
import type { VerbeteringInhoud } from '#core/publicatie.ts';
import { beginstatussen, buildSleutel, chooseWeg, hasNieuws } from '#core/terugkoppeling.ts';
import { buildTerugkoppelbericht } from '#core/woorden/berichten.ts';
import { createMeelezing } from '../meelezen/create-meelezing.ts';
import { readOrganisatie } from '../verbetering/record.ts';
import { findRij, listGekoppeld, readLive, type Gekoppeld } from './dekking.ts';
import { writeLedger } from './ledger.ts';
import { supersedeRij } from './settle.ts';
import { readTeVertellen } from './weg.ts';

interface Nieuws {
  verbetering: core.Record;
  inhoud: VerbeteringInhoud;
  ronde: number;
  organisatie: Organisatie;
  site: string;
}

/**
 * R5: puts everybody who is linked to a live entry in the ledger, once for each outcome and round, and a mail in the outbox for whoever
 * asked for it. To be called in the transaction that publishes, after the entry was saved; calling it again changes nothing.
 */
export function tellLinked(tx: core.App, verbetering: core.Record): void {
  const inhoud = readLive(tx, verbetering);
  const ronde = verbetering.getInt('ronde');
  if (!inhoud || !hasNieuws(verbetering.getString('fase') as Fase, ronde)) return;
  const nieuws: Nieuws = {
    verbetering,
    inhoud,
    ronde,
    organisatie: readOrganisatie(tx),
    site: $os.getenv('LUISTERLOOP_SITE_URL').replace(/\/$/, ''),
  };
  for (const gekoppeld of listGekoppeld(tx, verbetering.id)) tellMelder(tx, nieuws, gekoppeld);
}

/** What the system noted by itself follows what the melder allows now; what was told, waits or was noted by a person stays. */
function tellMelder(tx: core.App, nieuws: Nieuws, gekoppeld: Gekoppeld): void {
  const { signaal, melder } = gekoppeld;
  const weg = chooseWeg(melder ? readTeVertellen(melder) : null);
  const status = beginstatussen[weg];
  const eerder = findRij(gekoppeld, nieuws.inhoud.uitkomst, nieuws.ronde);
  if (eerder && (eerder.getString('door') !== '' || isOnderhanden(eerder.getString('status')))) return;
  if (eerder?.getString('status') === status) return;
  for (const oud of gekoppeld.rijen) if (oud.id !== eerder?.id) supersedeRij(tx, oud);
  const rij = eerder ?? newRij(tx, nieuws, signaal);
  writeLedger(tx, rij, { status, kanaal: weg === 'mail' ? 'email' : '' });
  if (weg === 'mail') queueMail(tx, nieuws, gekoppeld, rij);
}

function isOnderhanden(status: string): boolean {
  return status === 'verteld' || status === 'te-doen';
}

function newRij(tx: core.App, { verbetering, inhoud, ronde }: Nieuws, signaal: core.Record): core.Record {
  return new Record(tx.findCachedCollectionByNameOrId('terugkoppelingen'), {
    signaal: signaal.id,
    verbetering: verbetering.id,
    uitkomst: inhoud.uitkomst,
    ronde,
  });
}

/** The mail about a line; one that lapsed because a consent was taken back, and given again, waits anew under the same key. */
function queueMail(tx: core.App, nieuws: Nieuws, { signaal, rijen }: Gekoppeld, rij: core.Record): void {
  const { verbetering, inhoud, ronde, organisatie, site } = nieuws;
  const sleutel = buildSleutel({
    signaal: signaal.id,
    verbetering: verbetering.id,
    uitkomst: inhoud.uitkomst,
    ronde,
  });
  const vorig = tx.findRecordsByFilter('berichten', 'sleutel = {:sleutel}', '', 1, 0, { sleutel })[0];
  if (vorig && vorig.getString('status') !== 'vervallen') return;
  const { id: meelezing } = createMeelezing(tx, {
    verbetering,
    signaal: signaal.id,
    meelezer: '',
    moment: 'na-publicatie',
    kanaal: 'email',
    wie: 'systeem',
  });
  const bericht =
    vorig ?? new Record(tx.findCachedCollectionByNameOrId('berichten'), { sleutel, pogingen: 0 });
  const tekst = buildTerugkoppelbericht({
    organisatie,
    signaal: {
      kenmerk: signaal.getString('kenmerk'),
      tekst: signaal.getString('tekst'),
      ontvangenOp: signaal.getString('ontvangenOp'),
    },
    inhoud,
    site,
    eerder: rijen.some((r) => r.id !== rij.id && r.getString('status') === 'verteld'),
  });
  const velden = {
    ...tekst,
    soort: 'terugkoppeling',
    signaal: signaal.id,
    verbetering: verbetering.id,
    terugkoppeling: rij.id,
    meelezing,
    status: 'wacht',
    nietVoor: '',
    overgaveOp: '',
    fout: '',
  };
  for (const [veld, waarde] of Object.entries(velden)) bericht.set(veld, waarde);
  tx.save(bericht);
}
