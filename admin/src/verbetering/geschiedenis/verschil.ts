import type { VersieRij } from '#records/publicatie.ts';
import { describeWaarde, type Namen } from '../editor/waardewoorden.ts';
import { bewerkbareVelden, isZelfde, veldLabels, type Veld, type Velden } from '../editor/velden.ts';

export interface Stuk {
  tekst: string;
  soort: 'gelijk' | 'erbij' | 'weg';
}
export interface Veldverschil {
  veld: Veld;
  label: string;
  stukken: Stuk[];
}

/** The fields in which two versions differ, word by word. `oud` is null for the first version. */
export async function buildVerschil(
  oud: VersieRij | null,
  nieuw: VersieRij,
  namen: Namen,
): Promise<Veldverschil[]> {
  const { diffWordsWithSpace } = await import('diff');
  const voor = (oud?.tekst ?? {}) as Partial<Velden>;
  const na = nieuw.tekst as unknown as Partial<Velden>;
  return bewerkbareVelden
    .filter((veld) => na[veld] !== undefined && !isZelfde(voor[veld] ?? leegVan(na[veld]), na[veld]))
    .map((veld) => {
      const van = oud ? describeWaarde(veld, voor[veld] ?? '', namen) : '';
      const naar = describeWaarde(veld, na[veld] ?? '', namen);
      const stukken = diffWordsWithSpace(van, naar).map(({ value, added, removed }) => ({
        tekst: value,
        soort: added ? ('erbij' as const) : removed ? ('weg' as const) : ('gelijk' as const),
      }));
      return { veld, label: veldLabels[veld], stukken };
    });
}

function leegVan(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return [];
  if (typeof waarde === 'boolean') return false;
  return typeof waarde === 'number' ? 0 : '';
}
