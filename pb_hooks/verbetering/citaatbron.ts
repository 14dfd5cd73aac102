import { allowsCitaat, checkCitaat, type Citaatbron } from '#core/verbetering/citaat.ts';
import type { Issue } from '#core/basis/issue.ts';
import { findMelder } from '../basis/find-melder.ts';

/** What is known of the signal whose words an entry quotes; null when it names none (R3). */
export function readCitaatbron(app: core.App, record: core.Record): Citaatbron | null {
  const id = record.getString('citaatVan');
  if (id === '') return null;
  const signaal = app.findRecordsByIds('signalen', [id])[0];
  const melder = findMelder(app, id);
  return {
    gekoppeld: record.id !== '' && signaal?.getString('verbetering') === record.id,
    toegestaan: allowsCitaat(melder?.getStringSlice('toestemmingen') ?? []),
  };
}

/** R3: an entry names only a signal that is linked to it; whether its melder agrees is asked when it is published. */
export function checkCitaatVan(app: core.App, record: core.Record, eerder: string): Issue[] {
  if (record.getString('citaatVan') === eerder) return [];
  const bron = readCitaatbron(app, record);
  if (bron === null || bron.gekoppeld) return [];
  return checkCitaat({ vraagSoort: 'letterlijk', toestemmingCitaat: false, citaatbron: bron });
}
