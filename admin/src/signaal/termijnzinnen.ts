import type { Bereik } from '#core/signaal/bereik.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { listTermijnen, type Termijnsignaal } from '#core/signaal/termijnen.ts';
import type { Termijnuitkomst } from '#core/tijd/compute-termijnen.ts';

/** What a term means today, in words; `toon` only colours what the words already say. */
export interface Termijnzin {
  soort: Termijnuitkomst['soort'];
  zin: string;
  toon: 'te-laat' | 'bijna' | 'rustig' | 'klaar';
  uiterlijk: string;
}

type Bereikt = Exclude<Bereik, ''>;

const contactwoorden: Record<Bereikt, { doe: string; begin: string }> = {
  telefoon: { doe: 'bellen', begin: 'Bellen' },
  email: { doe: 'mailen', begin: 'Mailen' },
};

function countWords(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`;
}

function describeOpen({ soort, uiterlijk, dagenOver }: Termijnuitkomst, bereik: Bereikt): string {
  if (soort === 'contact') {
    const { doe, begin } = contactwoorden[bereik];
    if (dagenOver < 0) return `Te laat: ${countWords(-dagenOver)} geleden ${doe}`;
    if (dagenOver === 0) return `Vandaag ${doe}`;
    return dagenOver === 1 ? `Morgen ${doe}` : `${begin} uiterlijk ${formatDatum(uiterlijk)}`;
  }
  if (dagenOver < 0) return `Te laat met antwoord volgens de wet: ${countWords(-dagenOver)}`;
  if (dagenOver === 0) return 'Vandaag antwoord volgens de wet';
  return `Antwoord volgens de wet uiterlijk ${formatDatum(uiterlijk)}, nog ${countWords(dagenOver)}`;
}

function describeTermijn(termijn: Termijnuitkomst, bereik: Bereikt): Termijnzin {
  const { soort, staat, uiterlijk } = termijn;
  const klaar = soort === 'contact' ? 'Contact gehad' : 'Beantwoord volgens de wet';
  if (staat === 'gehaald') return { soort, uiterlijk, zin: klaar, toon: 'klaar' };
  if (staat === 'te-laat-gehaald') return { soort, uiterlijk, zin: `${klaar}, maar te laat`, toon: 'klaar' };
  const toon = staat === 'op-tijd' ? 'rustig' : staat;
  return { soort, uiterlijk, zin: describeOpen(termijn, bereik), toon };
}

/** R14: the terms of a signal as they stand today, in words. */
export function describeTermijnen(signaal: Termijnsignaal, vandaag: string): Termijnzin[] {
  const bereik = signaal.bereikbaar || 'telefoon';
  return listTermijnen(signaal, vandaag).map((termijn) => describeTermijn(termijn, bereik));
}

/** What still has to happen in time; empty when nothing waits. */
export function listOpenTermijnen(signaal: Termijnsignaal, vandaag: string): Termijnzin[] {
  return describeTermijnen(signaal, vandaag).filter(({ toon }) => toon !== 'klaar');
}
