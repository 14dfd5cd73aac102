import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkPubliceerbaar } from '#core/verbetering/publiceerbaar.ts';
import { tekstvelden, type VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nextKenmerk } from '../basis/kenmerk.ts';
import { moveRedactie } from './move-redactie.ts';
import { isZelfdeCollega } from '../organisatie/collega.ts';
import { keepHistory } from '../verbetering/history.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { checkWoorden } from '../verbetering/check-woorden.ts';
import { readVerbetering } from '../verbetering/record.ts';
import { vandaag } from '../basis/vandaag.ts';

/** A row as the import command reads it; `themas` are slugs. */
export type ImportRij = Partial<VerbeteringTekst>;

interface Uitkomst {
  issues: Issue[];
  nieuw: boolean;
  gepubliceerd: boolean;
}

/** Before its steps are looked at. */
const begin: Fase = 'gehoord';

/** Who has to do with an import: the id of who runs it, '' when that is not known, and who approves. */
interface Wie {
  invoerder: string;
  goedkeurder: core.Record | null;
}

/**
 * Enters one row, unless the same text was imported before, and publishes it in the name of `goedkeurder`. R2: whoever runs the import, or
 * entered the row before, is its last editor.
 */
export function importRij(tx: core.App, rij: ImportRij, { invoerder, goedkeurder }: Wie): Uitkomst {
  const sleutel = $security.sha256(JSON.stringify([rij.titel, rij.vraag, rij.verbetering, rij.uitleg]));
  const eerder = tx.findRecordsByFilter('verbeteringen', 'importsleutel = {:sleutel}', '', 1, 0, {
    sleutel,
  })[0];
  const record = eerder ?? new Record(tx.findCachedCollectionByNameOrId('verbeteringen'));
  const issues = eerder ? [] : fillRecord(tx, record, rij, { sleutel, invoerder });
  const onaangeroerd =
    record.getString('publicatiestatus') === 'concept' &&
    record.getInt('liveVersie') === 0 &&
    record.getInt('versie') === 1;
  if (issues.length > 0 || !goedkeurder || !onaangeroerd)
    return { issues, nieuw: !eerder, gepubliceerd: false };

  const zagen = [invoerder, record.getString('laatstBewerktDoor')].filter((id) => id !== '');
  if (zagen.some((id) => isZelfdeCollega(tx, id, goedkeurder.id))) {
    const params = { waarde: goedkeurder.getString('email') };
    return {
      issues: [{ path: 'goedgekeurdDoor', code: 'r2-invoerder', params }],
      nieuw: !eerder,
      gepubliceerd: false,
    };
  }
  const gebreken = [
    ...checkPubliceerbaar(readVerbetering(tx, record), readOrganisatie(tx).eigenGegevens, vandaag()),
    ...checkWoorden(tx, record),
  ];
  if (gebreken.length > 0) return { issues: gebreken, nieuw: !eerder, gepubliceerd: false };
  record.set('goedgekeurdDoor', goedkeurder.id);
  moveRedactie(tx, record, 'publiceren', { wie: goedkeurder.id });
  return { issues, nieuw: !eerder, gepubliceerd: true };
}

function fillRecord(
  tx: core.App,
  record: core.Record,
  rij: ImportRij,
  { sleutel, invoerder }: { sleutel: string; invoerder: string },
): Issue[] {
  for (const veld of tekstvelden) {
    const waarde = (rij as { [veld: string]: unknown })[veld];
    if (waarde !== undefined) record.set(veld, waarde);
  }
  const slugs = rij.themas ?? [];
  const themas = slugs.map(
    (slug) => tx.findRecordsByFilter('themas', 'slug = {:slug}', '', 1, 0, { slug })[0]?.id ?? '',
  );
  if (themas.includes('')) {
    const waarde = slugs[themas.indexOf('')] ?? '';
    const keuzes = tx
      .findRecordsByFilter('themas', "id != ''", 'volgorde', 0, 0)
      .map((t) => t!.getString('slug'));
    return [{ path: 'themas', code: 'onbekend-thema', params: { waarde, keuzes: keuzes.join(', ') } }];
  }
  record.set('themas', themas);
  record.set('kenmerk', nextKenmerk(tx, vandaag().slice(0, 4)));
  // R16: nothing of before the import has evidence here.
  record.set('vanVoorheen', true);
  record.set('fase', begin);
  record.set('publicatiestatus', 'concept');
  record.set('importsleutel', sleutel);
  record.set('laatstBewerktDoor', invoerder);
  record.set('versie', 1);
  tx.save(record);
  keepHistory(tx, record, invoerder, true);
  writeAudit(tx, { wie: invoerder || 'import', wat: 'aangemaakt', record, naar: 'concept' });
  raise(tx, 'uitkomst-gewijzigd', { verbetering: record });
  return [];
}
