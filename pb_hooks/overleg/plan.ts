import type { Rol } from '#core/basis/rollen.ts';
import { meesteMensen, type Collega, type Overlegplan } from '#core/overleg/plan.ts';
import type { Gepland } from '#core/overleg/verzetting.ts';
import { readVeld } from '../basis/read-verzoek.ts';

type Body = { [veld: string]: unknown };

function readGetal(body: Body, veld: string): number {
  const waarde = body[veld];
  return typeof waarde === 'number' ? waarde : 0;
}

/** When, where and with whom, as a request says it. */
export function readPlan(body: Body): Overlegplan {
  const mensen: unknown[] = Array.isArray(body['mensen']) ? body['mensen'] : [];
  return {
    tijd: readVeld(body, 'tijd').trim(),
    minuten: readGetal(body, 'minuten'),
    plaats: readVeld(body, 'plaats').trim(),
    mensen: [...new Set(mensen.filter((id): id is string => typeof id === 'string'))],
    voorzitter: readVeld(body, 'voorzitter'),
  };
}

/** The whole numbers of a series in a request; what is no number is 0. */
export function readRitme(body: Body): { weekdag: number; ritmeWeken: number } {
  return { weekdag: readGetal(body, 'weekdag'), ritmeWeken: readGetal(body, 'ritmeWeken') };
}

/** The same of a series or a meeting as it is kept. */
export function readPlanVan(record: core.Record): Overlegplan {
  return {
    tijd: record.getString('tijd'),
    minuten: record.getInt('minuten'),
    plaats: record.getString('plaats'),
    mensen: record.getStringSlice('mensen'),
    voorzitter: record.getString('voorzitter'),
  };
}

/** A meeting as it is planned. */
export function readGepland(overleg: core.Record): Gepland {
  return { ...readPlanVan(overleg), datum: overleg.getString('datum') };
}

export function setPlan(record: core.Record, plan: Overlegplan): void {
  for (const veld of ['tijd', 'minuten', 'plaats', 'mensen', 'voorzitter'] as const)
    record.set(veld, plan[veld]);
}

/** Those of the people of a plan who exist; more than a meeting can hold are not looked up. */
export function listCollegas(
  tx: core.App,
  { mensen, voorzitter }: Pick<Overlegplan, 'mensen' | 'voorzitter'>,
): Collega[] {
  const ids = [...new Set([voorzitter, ...mensen])].filter((id) => id !== '').slice(0, meesteMensen + 1);
  return tx.findRecordsByIds('medewerkers', ids).map((rij) => ({
    id: rij!.id,
    naam: rij!.getString('naam'),
    actief: rij!.getBool('actief'),
    rollen: rij!.getStringSlice('rollen') as Rol[],
  }));
}
