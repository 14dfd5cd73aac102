import type { Stemming } from '#core/overleg/stemming.ts';

/** What is voted about at an agendapunt. */
export function readStemming(punt: core.Record): Stemming {
  const keuzen = JSON.parse(punt.getString('keuzen') || 'null') as unknown;
  return { keuzen: Array.isArray(keuzen) ? (keuzen as string[]) : [], getoond: punt.getBool('getoond') };
}

/** The dots that were given, with who gave them. */
export function listStemmen(tx: core.App, punt: string): { door: string; stippen: number[] }[] {
  return tx.findRecordsByFilter('stemmen', 'agendapunt = {:punt}', 'created', 0, 0, { punt }).map((stem) => ({
    door: stem!.getString('door'),
    stippen: JSON.parse(stem!.getString('stippen')) as number[],
  }));
}
