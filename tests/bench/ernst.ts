import { standaardErnstwoorden } from '#core/organisatie/ernstwoorden.ts';
import { findErnst } from '#core/vroegsignaal/ernst.ts';
import { ernstig, gewoon } from '#tests/fixtures/ernst-zinnen.ts';

interface Ernstmeting {
  zinnen: number;
  /** The part of the grave sentences that is found. */
  recall: number;
  /** The part of what is found that is grave. */
  precisie: number;
  gemist: string[];
  vals: string[];
}

/** How the default list does on the sentences that were marked by hand. */
export function measureErnst(): Ernstmeting {
  const lijkt = (zin: string): boolean => findErnst(zin, standaardErnstwoorden).length > 0;
  const gemist = ernstig.filter((zin) => !lijkt(zin));
  const vals = gewoon.filter(lijkt);
  const raak = ernstig.length - gemist.length;
  return {
    zinnen: ernstig.length + gewoon.length,
    recall: raak / ernstig.length,
    precisie: raak / (raak + vals.length),
    gemist,
    vals,
  };
}

/** One row, and behind it what is missed and what is found wrongly. */
export function benchErnst(): Promise<object[]> {
  const { zinnen, recall, precisie, gemist, vals } = measureErnst();
  return Promise.resolve([
    {
      sentences: zinnen,
      recall: recall.toFixed(2),
      precision: precisie.toFixed(2),
      missed: gemist.join(' / '),
      'found wrongly': vals.join(' / '),
    },
  ]);
}
