import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { checkEigenWoorden, type Woordbron } from '#core/verbetering/eigen-woorden.ts';

type Rij = Record<string, unknown> & { kenmerk: string; eerdereVersies?: Rij[]; trefwoorden?: string[] };
const read = (naam: string): never =>
  parse(readFileSync(join(import.meta.dirname, '../../../content/demo', naam), 'utf8')) as never;

const verbeteringen: Rij[] = read('verbeteringen.yaml');
const { verbeteringen: luisteren }: { verbeteringen: { kenmerk: string; gezegd: string[] }[] } =
  read('luisteren.yaml');
const signalen: { tekst: string; toestemmingen?: string[] }[] = read('signalen.yaml');
const { meelezingen }: { meelezingen: { toelichting?: string }[] } = read('werk.yaml');

/** Meelezers read the entry before they said something of it. */
const [gehoord, gelezen, gezegd] = ['2024-01-01', '2026-01-01', '2026-02-01'];
const bron = (kenmerk: string, teksten: string[], op = gehoord): Woordbron => ({
  kenmerk,
  gekoppeld: true,
  toegestaan: false,
  uitingen: teksten.map((tekst) => ({ tekst, op })),
});
const bronnen = [
  ...luisteren.map((rij) => bron(rij.kenmerk, [...rij.gezegd, rij.gezegd.join(' ')])),
  ...signalen
    .filter(({ toestemmingen = [] }) => !toestemmingen.includes('citaat-publiek'))
    .map(({ tekst }, i) => bron(`signaal ${i}`, [tekst])),
  ...meelezingen.map(({ toelichting = '' }) => bron('', [toelichting], gezegd)),
];

test('R3 the demo shows nobody’s own words without consent, in no version of any entry', () => {
  expect(luisteren.every((rij) => rij.gezegd.length > 0)).toBe(true);
  for (const rij of verbeteringen) {
    for (const versie of [rij, ...(rij.eerdereVersies ?? [])]) {
      const velden = Object.fromEntries(
        ['titel', 'vraag', 'verbetering', 'uitleg'].map((veld) => [veld, String(versie[veld] ?? '')]),
      );
      const tekst = { ...velden, trefwoorden: (versie.trefwoorden ?? []).join(' ') };
      const bekend = Object.values(tekst).map((een) => ({ tekst: een, op: gelezen }));
      expect(checkEigenWoorden(tekst, bronnen, bekend), rij.kenmerk).toEqual([]);
    }
  }
});
