import { readNawerk } from './nawerk.ts';

/** True while words of a signal or a meelezer that were taken back still stand somewhere, as when the disk is full. */
export function hasWoordenWachten(app: core.App, veld: 'signaal' | 'meelezer', id: string): boolean {
  const lezingen = app.findRecordsByFilter('meelezingen', `${veld} = {:id}`, '', 0, 0, { id });
  if (veld === 'signaal' && readNawerk(app, 'aantekeningen', id) !== undefined) return true;
  return [id, ...lezingen.map((lezing) => lezing!.id)].some(
    (van) => readNawerk(app, 'woorden', van) !== undefined,
  );
}
