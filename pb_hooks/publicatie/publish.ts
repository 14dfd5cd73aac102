import { findGewijzigdNa } from '#core/publicatie/gewijzigd-na.ts';
import { buildInhoud, type VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { listTellendNu } from '#core/meelezen/oordeel.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import { createSlug } from '#core/taal/slug.ts';
import { listStemmen } from '../meelezen/list-stemmen.ts';
import { readInhoud } from '../verbetering/live.ts';
import { readLoop, readVerbetering } from '../verbetering/record.ts';
import { countLuister } from '../luisteren/luister.ts';
import { nu } from '../basis/nu.ts';

export interface Publicatiegegevens {
  goedgekeurdDoor: string;
  /** ISO 8601; now when left out. */
  op?: string;
  /** Id of the signal whose words it quotes (R3). */
  citaatVan?: string;
}

/** Gives the entry the slug it keeps for ever; one that has a slug keeps it. */
export function assignSlug(tx: core.App, record: core.Record): void {
  if (record.getString('slug') !== '') return;
  const bezet = (slug: string): boolean =>
    tx.findRecordsByFilter('verbeteringen', 'slug = {:slug}', '', 1, 0, { slug }).length > 0;
  record.set('slug', createSlug(record.getString('titel'), bezet));
}

/** Writes the immutable snapshot and returns its version number. The entry itself is changed but not saved. */
export function publishSnapshot(tx: core.App, record: core.Record, gegevens: Publicatiegegevens): number {
  assignSlug(tx, record);
  const inhoud = buildInhoud(readVerbetering(tx, record), readLoop(record));
  const citaatVan = inhoud.vraagSoort === 'letterlijk' ? record.getString('citaatVan') : '';
  const nieuw = { ...inhoud, luister: countLuister(tx, record, inhoud) };
  return writePublicatie(tx, record, markGewijzigd(tx, record, nieuw, gegevens.op), {
    ...gegevens,
    citaatVan,
  });
}

/** R16: the same, with what became of its words after people judged them or it was closed. */
export function markGewijzigd(
  tx: core.App,
  record: core.Record,
  { gewijzigdNa: _eerder, ...inhoud }: VerbeteringInhoud,
  op = nu(),
): VerbeteringInhoud {
  const params = { bron: record.id };
  const eerder = tx.findRecordsByFilter('publicaties', 'bron = {:bron}', 'versie', 0, 0, params);
  const versies = eerder.map((rij) => ({
    inhoud: readInhoud(rij!),
    gepubliceerdOp: rij!.getString('gepubliceerdOp'),
  }));
  const nuGezegd = { ronde: inhoud.ronde ?? 0, uitkomst: inhoud.uitkomst };
  const oordelen = listTellendNu(listStemmen(tx, record.id), nuGezegd).map((stem) =>
    stem.record.getString('gegevenOp'),
  );
  const gewijzigdNa = findGewijzigdNa(versies, inhoud, op, oordelen);
  return gewijzigdNa ? { ...inhoud, gewijzigdNa } : inhoud;
}

/** The next version of what the site shows. The entry itself is changed but not saved. */
export function writePublicatie(
  tx: core.App,
  record: core.Record,
  inhoud: VerbeteringInhoud,
  gegevens: Publicatiegegevens,
): number {
  const laatste = tx.findRecordsByFilter('publicaties', 'bron = {:bron}', '-versie', 1, 0, {
    bron: record.id,
  })[0];
  const versie = (laatste?.getInt('versie') ?? 0) + 1;
  const rij = new Record(tx.findCachedCollectionByNameOrId('publicaties'));
  rij.set('soort', 'verbetering');
  rij.set('bron', record.id);
  rij.set('versie', versie);
  rij.set('inhoud', inhoud);
  rij.set('goedgekeurdDoor', gegevens.goedgekeurdDoor);
  rij.set('citaatVan', gegevens.citaatVan ?? '');
  rij.set('gepubliceerdOp', gegevens.op ?? nu());
  tx.save(rij);
  record.set('liveVersie', versie);
  return versie;
}

interface Intrekking {
  /** For colleagues. */
  reden: string;
  /** For readers of the page. */
  publiekeReden: string;
  /** ISO 8601; now when left out. */
  op?: string;
}

/** Takes every version of an entry off the site. */
export function withdrawSnapshots(tx: core.App, record: core.Record, intrekking: Intrekking): void {
  const { op = nu(), reden, publiekeReden } = intrekking;
  const rijen = tx.findRecordsByFilter('publicaties', "bron = {:bron} && ingetrokkenOp = ''", '', 0, 0, {
    bron: record.id,
  });
  for (const rij of rijen) {
    rij!.set('ingetrokkenOp', op);
    rij!.set('reden', reden);
    rij!.set('publiekeReden', cleanTekst(publiekeReden));
    tx.save(rij!);
  }
  record.set('liveVersie', 0);
  record.set('uitkomstOp', '');
}
