import type { Verdeling } from '#core/vroegsignaal/kansen.ts';
import { eenJaar, fitSeizoen, tweeJaar, type Seizoen, type Telling } from '#core/vroegsignaal/seizoen.ts';

/** Weekly counts of one theme or cluster, oldest first; the last week is the same for all. */
export interface Reeks {
  aantallen: readonly number[];
  /** Weeks that say nothing about what is normal and are not judged, as of an import or a campaign. */
  teltNiet?: readonly number[];
  /** The first week that is like now, as of a new channel; what was before says nothing about what is normal. */
  vanaf?: number;
}

/** The two newest weeks do not count yet for what is normal, so that a growing problem does not hide itself. */
export const gat = 2;
/** From how many weeks, and over how many at most, what is normal is worked out. */
export const minsteWeken = 26;
const meesteWeken = 104;
/** With three years of its own a series has its own season. */
const drieJaar = 156;
/** How often the season is drawn anew, in weeks. */
const seizoenstap = 13;
/** How sure we are beforehand that there is no season at all, and that one series has that of all (see fitSeizoen). */
const houvastAlle = 9;
const houvastEigen = 30;
/** How far what we expect can be off in itself while the season is not known, was seen once, and is known. */
const onzekerheden: readonly (readonly [totWeken: number, deel: number])[] = [
  [eenJaar, 0.25],
  [tweeJaar, 0.1],
  [Infinity, 0.05],
];
/** Weeks that stand out count less for what is normal (Noufaily et al. 2013). */
const grensUitschieter = 2.58;
const kleinsteGemiddelde = 0.05;
/** Fewer signals than this in four weeks are no peak, whatever was normal. */
const minsteInVier = 5;
const vierWeken = 4;

/** `te-kort`: too few weeks before it; `dun`: too few signals for a peak; `telt-niet`: a break excludes it. */
export type Weekstand = 'te-kort' | 'dun' | 'telt-niet' | 'bekeken';

/** What was expected of a week before it came. */
export interface Verwachting extends Verdeling {
  week: number;
  stand: Weekstand;
  /** How many times as much the counts vary as those of a Poisson process. */
  spreiding: number;
  /** The part of the mean by which the mean itself may be off. */
  onzeker: number;
}

/** What the weeks before say: the level of a week like any other, how much counts vary around it, and how many signals that rests on. */
interface Niveau {
  niveau: number;
  spreiding: number;
  rust: number;
}

/** Sums over weeks, from which level and spread follow without going over the weeks again. */
interface Sommen {
  weken: number;
  aantal: number;
  seizoen: number;
  /** Of the square of each count over its season: with the other two it gives Pearson's chi-square at any level. */
  kwadraat: number;
}

/** A series of a few weeks is not believed to be steadier or wilder than chance as soon as it looks so. */
const houvastSpreiding = 20;
/** Between this and 1 it is called chance. */
const steviger = 0.7;
const stevigst = 0.4;

function readNiveau({ weken, aantal, seizoen, kwadraat }: Sommen): Niveau {
  const niveau = aantal / Math.max(seizoen, 0.001);
  const chi = niveau > 0 ? kwadraat / niveau - 2 * aantal + niveau * seizoen : weken;
  const gemeten = chi / Math.max(1, weken - 1);
  const rustig = (gemeten * (weken - 1) + houvastSpreiding) / (weken - 1 + houvastSpreiding);
  const spreiding = gemeten > 1 ? gemeten : rustig > steviger ? 1 : Math.max(stevigst, rustig);
  return { niveau, spreiding, rust: Math.max(aantal, 1) / spreiding };
}

function addWeek(sommen: Sommen, aantal: number, seizoen: number, gewicht: number): void {
  sommen.weken += gewicht;
  sommen.aantal += gewicht * aantal;
  sommen.seizoen += gewicht * seizoen;
  sommen.kwadraat += (gewicht * aantal * aantal) / seizoen;
}

/** An older week says less of what is normal now: half as much as one that is this many weeks younger. */
const halvering = 39;
const gewichten = Array.from({ length: meesteWeken + 1 }, (_, oud) => Math.pow(0.5, oud / halvering));

/** The level over these weeks, twice: the second time weeks that stand out count less. */
function measureNiveau(
  aantallen: readonly number[],
  telt: readonly number[],
  seizoen: readonly number[],
  van: number,
  tot: number,
): Niveau {
  const sommen: Sommen = { weken: 0, aantal: 0, seizoen: 0, kwadraat: 0 };
  for (let week = van; week < tot; week++)
    if (telt[week]) addWeek(sommen, aantallen[week]!, seizoen[week]!, gewichten[tot - week]!);
  const eerst = readNiveau(sommen);
  const grens = grensUitschieter * Math.sqrt(Math.max(1, eerst.spreiding));
  for (let week = van; week < tot; week++) {
    const verwacht = eerst.niveau * seizoen[week]!;
    const boven = aantallen[week]! - verwacht;
    if (boven <= 0 || !telt[week]) continue;
    const z = boven / Math.sqrt(Math.max(verwacht, 0.1));
    if (z > grens)
      addWeek(
        sommen,
        aantallen[week]!,
        seizoen[week]!,
        gewichten[tot - week]! * ((grens / z) * (grens / z) - 1),
      );
  }
  return readNiveau(sommen);
}

/** A series laid beside the others: its weeks are those of the longest, `begin` the first that counts. */
interface Rij {
  /** How many weeks the longest has before its first. */
  voor: number;
  aantallen: number[];
  telt: number[];
  begin: number;
  seizoen: number[] | null;
}

function alignReeks({ aantallen, teltNiet = [], vanaf = 0 }: Reeks, weken: number): Rij {
  const voor = weken - aantallen.length;
  const gelijk = [...new Array<number>(voor).fill(0), ...aantallen];
  const telt = gelijk.map((_, week) => (week < voor + vanaf ? 0 : 1));
  for (const week of teltNiet) telt[voor + week] = 0;
  return { voor, aantallen: gelijk, telt, begin: voor + vanaf, seizoen: null };
}

/** The mean of the weeks before `tot` that count; 0 when there are none. */
function meanBefore({ aantallen, telt, begin }: Rij, tot: number): number {
  let [som, tellend] = [0, 0];
  for (let week = begin; week < tot; week++) {
    som += telt[week]! * aantallen[week]!;
    tellend += telt[week]!;
  }
  return tellend > 0 ? som / tellend : 0;
}

/** What all series together counted each week before `tot`, and would have without a season. */
function sumRijen(rijen: readonly Rij[], tot: number): Telling[] {
  const gemiddelden = rijen.map((rij) => meanBefore(rij, tot));
  const alle: Telling[] = [];
  for (let week = 0; week < tot; week++) {
    let [aantal, zonder] = [0, 0];
    rijen.forEach(({ telt, aantallen }, i) => {
      aantal += telt[week]! * aantallen[week]!;
      zonder += telt[week]! * gemiddelden[i]!;
    });
    if (zonder > 0) alle.push({ week, aantal, zonder });
  }
  return alle;
}

function listWaarden(seizoen: Seizoen | null, weken: number): number[] {
  return Array.from({ length: weken + seizoenstap }, (_, week) => (seizoen ? seizoen(week) : 1));
}

/**
 * The season of one series: the shape of all, moved by what its own weeks say as far as they are many enough to say it; from three years
 * on its own alone (decision 0060).
 */
function drawEigen(rij: Rij, alle: readonly number[], tot: number, weken: number): number[] {
  const eigen = tot - rij.begin >= drieJaar;
  const basis = alle.map((een) => (eigen ? 1 : een));
  const tellend: number[] = [];
  for (let week = rij.begin; week < tot; week++) if (rij.telt[week]) tellend.push(week);
  const som = tellend.reduce((totaal, week) => totaal + rij.aantallen[week]!, 0);
  const breedte = tellend.reduce((totaal, week) => totaal + basis[week]!, 0);
  const tellingen = tellend.map((week) => ({
    week,
    aantal: rij.aantallen[week]!,
    zonder: Math.max(0.001, (som / breedte) * basis[week]!),
  }));
  const bij = eigen
    ? fitSeizoen(tellingen, houvastAlle)
    : fitSeizoen(tellingen, houvastEigen, { golven: 1, groei: false });
  return bij ? listWaarden(bij, weken).map((een, week) => een * basis[week]!) : [...alle];
}

function judgeStand({ aantallen, telt, begin }: Rij, week: number, van: number, tot: number): Weekstand {
  if (!telt[week]) return week < begin ? 'te-kort' : 'telt-niet';
  let [tellend, leeg, vier] = [0, 0, 0];
  for (let i = van; i < tot; i++) {
    tellend += telt[i]!;
    if (telt[i] && aantallen[i] === 0) leeg++;
  }
  if (tellend < minsteWeken) return 'te-kort';
  for (let i = week - vierWeken + 1; i <= week; i++) vier += telt[i]! * aantallen[i]!;
  return leeg > tellend >> 1 || vier < minsteInVier ? 'dun' : 'bekeken';
}

function expectWeek(rij: Rij, week: number, seizoen: readonly number[], deel: number): Verwachting {
  const tot = Math.max(0, week - gat);
  const van = Math.max(rij.begin, tot - meesteWeken);
  const stand = judgeStand(rij, week, van, tot);
  if (stand === 'te-kort') return { week, stand, gemiddelde: 0, variantie: 0, spreiding: 1, onzeker: 0 };
  const { niveau, spreiding, rust } = measureNiveau(rij.aantallen, rij.telt, seizoen, van, tot);
  const gemiddelde = Math.max(niveau * seizoen[week]!, kleinsteGemiddelde);
  const onzeker = Math.sqrt(1 / rust + deel * deel);
  const variantie = spreiding * gemiddelde + Math.pow(onzeker * gemiddelde, 2);
  return { week, stand, gemiddelde, variantie, spreiding, onzeker };
}

/**
 * For each series and each of its weeks what was to be expected, from nothing but the weeks before it: 26 to 104 of them, without the two
 * newest (the guard band of Farrington et al. 1996 and Noufaily et al. 2013), with the season's shape of all series together. Weeks are
 * counted within the series.
 */
export function listVerwachtingen(reeksen: readonly Reeks[]): Verwachting[][] {
  const weken = reeksen.reduce((meest, { aantallen }) => Math.max(meest, aantallen.length), 0);
  const rijen = reeksen.map((reeks) => alignReeks(reeks, weken));
  const uit: Verwachting[][] = reeksen.map(() => []);
  let alle: number[] = [];
  let deel = 0;
  for (let week = 0; week < weken; week++) {
    const tekenen = week % seizoenstap === 0;
    const tot = week - gat;
    if (tekenen) {
      const samen = sumRijen(rijen, tot);
      alle = listWaarden(fitSeizoen(samen, houvastAlle), weken);
      deel = onzekerheden.find(([totWeken]) => samen.length < totWeken)![1];
    }
    rijen.forEach((rij, i) => {
      if (week < rij.voor) return;
      if (tekenen || !rij.seizoen) rij.seizoen = drawEigen(rij, alle, tot, weken);
      const verwachting = expectWeek(rij, week, rij.seizoen, deel);
      uit[i]!.push({ ...verwachting, week: week - rij.voor });
    });
  }
  return uit;
}
