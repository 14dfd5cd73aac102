import { trimProfiel, type Clusterprofiel, type Clusterstand } from '#core/cluster/groepering.ts';

/** As it stands in the field: of each concept how many members are about it, and its word. */
type Bewaard = Record<string, [aantal: number, woord: string]>;

/** Of a cluster. */
export function readProfiel(record: core.Record): Clusterprofiel {
  const bewaard = (JSON.parse(record.getString('profiel') || '{}') ?? {}) as Bewaard;
  return new Map(Object.entries(bewaard).map(([begrip, [aantal, woord]]) => [begrip, { aantal, woord }]));
}

/** Of a member: each concept with its word. */
export function readBegrippenVan(record: core.Record): Map<string, string> {
  return new Map(
    Object.entries((JSON.parse(record.getString('begrippen') || '{}') ?? {}) as Record<string, string>),
  );
}

export function writeProfiel(record: core.Record, { profiel }: Clusterstand): void {
  const kort = [...trimProfiel(profiel)].map(([begrip, { aantal, woord }]) => [begrip, [aantal, woord]]);
  record.set('profiel', Object.fromEntries(kort));
}
