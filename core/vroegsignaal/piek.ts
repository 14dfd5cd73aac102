import { findKwantiel, measureAfstand, type Verdeling } from '#core/vroegsignaal/kansen.ts';
import {
  listVerwachtingen,
  type Reeks,
  type Verwachting,
  type Weekstand,
} from '#core/vroegsignaal/verwachting.ts';

/** How soon a series warns; tuned in tests/bench/vroegsignaal.ts to a number of false alarms a series-year. */
export interface Gevoeligheid {
  /** By how many standard deviations one week lies above what is expected, two weeks together, three, and four. */
  grenzen: readonly number[];
  /** How high the sum of small excesses goes before slow growth warns. */
  groei: number;
}

/** `gevoelig` for themes: at most 0.3 false alarms a series-year. `streng` for clusters, which are many: at most 0.08. */
export const gevoeligheden = {
  gevoelig: { grenzen: [2.95, 2.9, 2.8, 2.8], groei: 7 },
  streng: { grenzen: [3.5, 3.4, 3.4, 3.4], groei: 9 },
} as const satisfies Record<string, Gevoeligheid>;
export type Gevoeligheidsnaam = keyof typeof gevoeligheden;

/** The excess a week that does not count for growth: half a standard deviation (Page 1954; Rossi, Lampugnani & Marchi 1999). */
const speling = 0.5;

/** What stood out: this week by itself, the last weeks together, or slow growth. */
export const piekvormen = ['week', 'weken', 'groei'] as const;
export type Piekvorm = (typeof piekvormen)[number];

/** What the product makes of one week of a series. */
export interface Weekoordeel extends Verdeling {
  week: number;
  stand: Weekstand;
  /** '' when it does not warn. */
  vorm: Piekvorm | '';
  /** How many weeks, this one included, the warning rests on. */
  weken: number;
  /** How far above what is expected, in standard deviations; peaks are ranked by it. */
  kracht: number;
}

interface Stand {
  groei: number;
  /** Since which place in the series the sum of excesses is above nothing. */
  groeiVanaf: number;
  /** The place of the last warning: what was warned of is not counted again. */
  laatst: number;
}

/** The count of the last `weken` weeks together, as it was expected. */
function joinVerwachtingen(verwachtingen: readonly Verwachting[], week: number, weken: number): Verdeling {
  const { spreiding, onzeker } = verwachtingen[week]!;
  let gemiddelde = 0;
  for (let terug = 0; terug < weken; terug++) gemiddelde += verwachtingen[week - terug]!.gemiddelde;
  return { gemiddelde, variantie: spreiding * gemiddelde + Math.pow(onzeker * gemiddelde, 2) };
}

interface Vondst {
  vorm: Piekvorm | '';
  weken: number;
  kracht: number;
}

function findVondst(
  aantallen: readonly number[],
  verwachtingen: readonly Verwachting[],
  week: number,
  { grenzen, groei }: Gevoeligheid,
  stand: Stand,
): Vondst {
  let aantal = 0;
  let beste: Vondst = { vorm: '', weken: 0, kracht: 0 };
  for (let weken = 1; weken <= grenzen.length; weken++) {
    const terug = week - weken + 1;
    const eerder = verwachtingen[terug];
    if (terug <= stand.laatst || (eerder?.stand !== 'bekeken' && eerder?.stand !== 'dun')) break;
    aantal += aantallen[terug]!;
    const kracht = measureAfstand(aantal, joinVerwachtingen(verwachtingen, week, weken));
    if (weken === 1) {
      stand.groei = Math.max(0, stand.groei + kracht - speling);
      if (stand.groei === 0) stand.groeiVanaf = week + 1;
    }
    if (kracht > grenzen[weken - 1]! && kracht > beste.kracht)
      beste = { vorm: weken === 1 ? 'week' : 'weken', weken, kracht };
  }
  if (beste.vorm !== '' || stand.groei <= groei) return beste;
  const weken = week - stand.groeiVanaf + 1;
  return { vorm: 'groei', weken, kracht: stand.groei / Math.sqrt(weken) };
}

function judgeReeks(
  aantallen: readonly number[],
  verwachtingen: readonly Verwachting[],
  gevoeligheid: Gevoeligheid,
): Weekoordeel[] {
  const stand: Stand = { groei: 0, groeiVanaf: 0, laatst: -1 };
  return verwachtingen.map(({ week, stand: weekstand, gemiddelde, variantie }) => {
    const oordeel = { week, stand: weekstand, gemiddelde, variantie };
    if (weekstand === 'te-kort' || weekstand === 'telt-niet')
      return { ...oordeel, vorm: '', weken: 0, kracht: 0 };
    const vondst = findVondst(aantallen, verwachtingen, week, gevoeligheid, stand);
    if (weekstand === 'dun' || vondst.vorm === '') return { ...oordeel, vorm: '', weken: 0, kracht: 0 };
    Object.assign(stand, { groei: 0, groeiVanaf: week + 1, laatst: week });
    return { ...oordeel, ...vondst };
  });
}

/**
 * What the product makes of each week of each series, from nothing but the weeks before it. It warns when one week, or two to four weeks
 * together, lie above a limit of what is expected (as the exceedance scores of Farrington et al. 1996, doi:10.2307/2983331, and Noufaily et
 * al. 2013, with counts that vary more than chance as negative binomial), or when many small excesses add up (the cumulative sum of Page
 * 1954, for counts as in Rossi et al. 1999). What was warned of is not counted again. Sparse series never warn.
 */
export function judgeReeksen(reeksen: readonly Reeks[], gevoeligheid: Gevoeligheid): Weekoordeel[][] {
  return listVerwachtingen(reeksen).map((verwachtingen, i) =>
    judgeReeks(reeksen[i]!.aantallen, verwachtingen, gevoeligheid),
  );
}

/** For each series the weeks, counted from 0, in which the product warns. */
export function findPieken(reeksen: readonly Reeks[], gevoeligheid: Gevoeligheid): number[][] {
  return judgeReeksen(reeksen, gevoeligheid).map((oordelen) =>
    oordelen.filter(({ vorm }) => vorm !== '').map(({ week }) => week),
  );
}

/** Four of five weeks lie within it: 'normaal 1 tot 5'. */
const onderkans = 0.1;
const bovenkans = 0.9;

/** The counts between which a normal week lies. */
export function findNormaal(verdeling: Verdeling): { van: number; tot: number } {
  return { van: findKwantiel(onderkans, verdeling), tot: findKwantiel(bovenkans, verdeling) };
}
