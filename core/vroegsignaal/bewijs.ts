import type { Breuksoort } from '#core/vroegsignaal/enumeraties.ts';
import { findNormaal, type Piekvorm, type Weekoordeel } from '#core/vroegsignaal/piek.ts';
import { toWeeknummer } from '#core/vroegsignaal/weken.ts';
import type { Reeks } from '#core/vroegsignaal/verwachting.ts';

/** How many weeks the picture beside a peak shows. */
export const getekendeWeken = 24;

/** What a peak rests on, as it is kept with it: no words of anybody. */
export interface Piekbewijs {
  vorm: Piekvorm;
  /** This week, or the weeks together that it is about. */
  aantal: number;
  van: number;
  tot: number;
  weken: number;
  /** The number of the newest week (see toWeeknummer). */
  week: number;
  /** Weekly counts, oldest first, the newest week last. */
  reeks: number[];
  /** From which neighbourhoods it comes, most first; at most three. */
  wijken: { wijk: string; aantal: number }[];
  /** Ids of breaks that may explain it. */
  breuken: string[];
}

/** A break as the counts meet it; `tot` '' while it goes on, `thema` '' for all. */
export interface Reeksbreuk {
  id: string;
  soort: Breuksoort;
  thema: string;
  van: string;
  tot: string;
}

/** The counts of a theme as a series, with what its breaks say; `eerste` is the number of its first week. */
export function applyBreuken(
  aantallen: readonly number[],
  eerste: number,
  thema: string,
  breuken: readonly Reeksbreuk[],
): Reeks {
  const teltNiet = new Set<number>();
  let vanaf = 0;
  for (const { soort, van, tot, thema: over } of breuken) {
    if (over !== '' && over !== thema) continue;
    const begin = toWeeknummer(van) - eerste;
    if (soort === 'nieuw-begin') vanaf = Math.max(vanaf, Math.min(begin, aantallen.length));
    if (soort !== 'telt-niet') continue;
    const eind = tot === '' ? begin : toWeeknummer(tot) - eerste;
    for (let week = Math.max(0, begin); week <= eind && week < aantallen.length; week++) teltNiet.add(week);
  }
  return { aantallen, teltNiet: [...teltNiet], vanaf: Math.max(0, vanaf) };
}

/** What a week that warns rests on. */
export function buildPiekbewijs(
  aantallen: readonly number[],
  oordelen: readonly Weekoordeel[],
  oordeel: Weekoordeel,
  eerste: number,
): Omit<Piekbewijs, 'wijken' | 'breuken'> {
  const { week, weken, vorm } = oordeel;
  const samen = vorm === 'weken' ? weken : 1;
  let aantal = 0;
  let [gemiddelde, variantie] = [0, 0];
  for (let terug = 0; terug < samen; terug++) {
    aantal += aantallen[week - terug]!;
    gemiddelde += oordelen[week - terug]!.gemiddelde;
    variantie += oordelen[week - terug]!.variantie;
  }
  const { van, tot } = findNormaal({ gemiddelde, variantie });
  const reeks = aantallen.slice(Math.max(0, week + 1 - getekendeWeken), week + 1);
  return { vorm: vorm as Piekvorm, aantal, van, tot, weken, week: eerste + week, reeks };
}

/** '9 deze week, normaal 2 tot 4'. */
export function describePiek({
  vorm,
  aantal,
  van,
  tot,
  weken,
}: Pick<Piekbewijs, 'vorm' | 'aantal' | 'van' | 'tot' | 'weken'>): {
  getal: string;
  normaal: string;
} {
  const normaal = van === tot ? `normaal ${van}` : `normaal ${van} tot ${tot}`;
  if (vorm === 'groei')
    return { getal: `Elke week iets meer, al ${weken} weken`, normaal: `nu ${aantal}, ${normaal}` };
  return { getal: vorm === 'week' ? `${aantal} deze week` : `${aantal} in ${weken} weken`, normaal };
}
