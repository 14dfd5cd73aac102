import type { Issue } from '#core/basis/issue.ts';

/** Most additions to one signal, in all and in 24 hours: whoever follows it reads them all, and so do we. */
export const meesteAanvullingen = { totaal: 50, perDag: 10 } as const;

/** How often somebody can give a consent again in 24 hours; taking one back is never refused. */
export const meesteToestaanPerDag = 20;

/** Most times that contact about one signal is written down, additions included. */
export const meesteContactmomenten = 300;

/** How many events of a signal stand on one page. */
export const momentenPerBlad = 10;

/** What is wrong with one addition more, by how many there are and how many of the last 24 hours. */
export function checkRuimte({ totaal, dag }: { totaal: number; dag: number }): Issue[] {
  const { totaal: meeste, perDag } = meesteAanvullingen;
  if (totaal >= meeste)
    return [{ path: 'aanvulling', code: 'te-veel-aanvullingen', params: { max: meeste } }];
  if (dag >= perDag)
    return [{ path: 'aanvulling', code: 'te-veel-aanvullingen-dag', params: { max: perDag } }];
  return [];
}

/** What is wrong with giving a consent once more; `dag` is how often that was done in the last 24 hours. */
export function checkToestaan(dag: number): Issue[] {
  const max = meesteToestaanPerDag;
  return dag >= max ? [{ path: '', code: 'te-vaak-toegestaan', params: { max } }] : [];
}

/** Which page is shown: the one asked for when there is one, 1 (the newest) otherwise, of how many. */
export function readBlad(gevraagd: unknown, aantal: number): { blad: number; bladen: number } {
  const bladen = Math.max(1, Math.ceil(aantal / momentenPerBlad));
  const blad = typeof gevraagd === 'number' && gevraagd % 1 === 0 ? gevraagd : 1;
  return { blad: blad >= 1 && blad <= bladen ? blad : 1, bladen };
}
