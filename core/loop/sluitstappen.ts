import { fasen, type Fase } from '#core/basis/enumeraties.ts';

/** When each step was really taken, as ISO 8601 moments or days; what did not happen is left out. */
export type Stapmomenten = Partial<Record<Fase, string>>;

export interface Sluitstap {
  van: Fase;
  naar: Fase;
  /** ISO 8601. */
  op: string;
}

/** A day or a moment of PocketBase ('2026-03-31 10:00:00.000Z') as ISO 8601. */
function toMoment(waarde: string): string {
  return waarde.length === 10 ? `${waarde}T12:00:00.000Z` : waarde.replace(' ', 'T');
}

/**
 * The steps from `van` to `doel`, each on the day it happened, never before the one before it (`sinds`) nor after `nu`. A step without
 * a moment is not written: nobody tested what a voorzitter closed without the test.
 */
export function buildSluitstappen(
  van: Fase,
  doel: Fase,
  momenten: Stapmomenten,
  tijd: { sinds: string; nu: string },
): Sluitstap[] {
  const stappen: Sluitstap[] = [];
  let [vorige, laatste] = [van, toMoment(tijd.sinds)];
  for (const fase of fasen.slice(fasen.indexOf(van) + 1, fasen.indexOf(doel) + 1)) {
    const gegeven = fase === doel ? tijd.nu : momenten[fase];
    if (gegeven === undefined || gegeven === '') continue;
    const moment = toMoment(gegeven);
    const uiterlijk = moment > tijd.nu ? tijd.nu : moment;
    const op = uiterlijk > laatste ? uiterlijk : laatste;
    stappen.push({ van: vorige, naar: fase, op });
    [vorige, laatste] = [fase, op];
  }
  return stappen;
}
