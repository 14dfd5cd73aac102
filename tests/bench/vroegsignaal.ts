import { findPieken, gevoeligheden } from '#core/vroegsignaal/piek.ts';
import { warnEars, warnFarrington } from '#tests/bench/gelijken.ts';
import {
  drawAfwijking,
  drawFactor,
  drawReeks,
  meanAt,
  seedToeval,
  type Proefreeks,
  type Soort,
} from '#tests/bench/reeksen.ts';

/** Tuned on other seeds; what is reported was not looked at while tuning. */
export const verslagzaad = 20261127;
export const herhalingen = 100;

/** Four years, of which the last two are judged: what everybody knows by then. */
const weken = 208;
const vanaf = 104;
const opTijd = 3;
const bases = [1, 2, 5, 10, 20] as const;
const factoren = [1.5, 2, 3, 4, 5] as const;
export const afwijkingen = [3, 5, 8, 12] as const;

type Toeval = () => number;
/** Weeks in which something warns, for each series of one organisation. */
type Manier = (reeksen: readonly Proefreeks[]) => number[][];

const each = (warn: (aantallen: readonly number[]) => boolean[]): Manier => {
  return (reeksen) =>
    reeksen.map(({ aantallen }) => warn(aantallen).flatMap((waarschuwt, week) => (waarschuwt ? [week] : [])));
};

export const manieren: Readonly<Record<string, Manier>> = {
  gevoelig: (reeksen) => findPieken(reeksen, gevoeligheden.gevoelig),
  streng: (reeksen) => findPieken(reeksen, gevoeligheden.streng),
  'EARS C2': each(warnEars),
  'Farrington-like 99%': each(warnFarrington),
};

/** What the ten series of one organisation are like; the season of `eigen` is another one for each series. */
export const gezinnen: Readonly<Record<string, (toeval: Toeval) => Partial<Soort>>> = {
  stable: () => ({}),
  seasonal: () => ({ seizoen: 0.3 }),
  'seasonal, each its own': (toeval) => ({ seizoen: 0.3, fase: 52 * toeval() }),
  'growing 40% a year': () => ({ groei: 1.4 }),
  sparse: (toeval) => ({ basis: 0.1 + 0.5 * toeval() }),
};

/** Ten series: each base as Poisson and as negative binomial. */
function drawOrganisatie(toeval: Toeval, eigen: (toeval: Toeval) => Partial<Soort>): Proefreeks[] {
  return bases.flatMap((basis) =>
    [1, 1.5 + toeval()].map((spreiding) => {
      const soort = { basis, spreiding, seizoen: 0, fase: 10, groei: 1, ...eigen(toeval) };
      return drawReeks(toeval, soort, weken);
    }),
  );
}

const jaren = (weken - vanaf) / 52;

/** False alarms a series-year of each way, over organisations in which nothing happens. */
export function countVals(naam: string, keer: number, zaad: number): Record<string, number> {
  const toeval = seedToeval(zaad);
  const vals: Record<string, number> = {};
  let reeksjaren = 0;
  for (let i = 0; i < keer; i++) {
    const reeksen = drawOrganisatie(toeval, gezinnen[naam]!);
    reeksjaren += reeksen.length * jaren;
    for (const [manier, warn] of Object.entries(manieren)) {
      const raak = warn(reeksen)
        .flat()
        .filter((week) => week >= vanaf).length;
      vals[manier] = (vals[manier] ?? 0) + raak;
    }
  }
  return Object.fromEntries(Object.entries(vals).map(([manier, aantal]) => [manier, aantal / reeksjaren]));
}

interface Uitslag {
  gevonden: number;
  uitbraken: number;
  /** In weeks, of what was found in time. */
  vertragingen: number[];
  terecht: number;
  alarmen: number;
}

/** How one way did on series with an outbreak each. */
function addUitslag(uitslag: Uitslag, reeksen: readonly Proefreeks[], pieken: readonly number[][]): void {
  reeksen.forEach(({ uitbraak }, i) => {
    const { begin, weken: duur } = uitbraak!;
    const gezien = pieken[i]!.filter((week) => week >= vanaf);
    const terecht = gezien.filter((week) => week >= begin && week < begin + duur);
    uitslag.uitbraken++;
    uitslag.alarmen += gezien.length;
    uitslag.terecht += terecht.length;
    if (terecht[0] === undefined || terecht[0] >= begin + opTijd) return;
    uitslag.gevonden++;
    uitslag.vertragingen.push(terecht[0] - begin);
  });
}

type Trek = (toeval: Toeval, reeks: Proefreeks, begin: number) => void;

/** How each way does on organisations in which every series, stable or seasonal, has one outbreak in the last two years. */
function measureUitbraken(
  keer: number,
  zaad: number,
  eigen: (toeval: Toeval) => Partial<Soort>,
  draw: Trek,
): Record<string, Uitslag> {
  const toeval = seedToeval(zaad);
  const uitslagen: Record<string, Uitslag> = {};
  for (let i = 0; i < keer; i++) {
    const seizoen = i % 2 === 0 ? {} : { seizoen: 0.3 };
    const reeksen = drawOrganisatie(toeval, (t) => ({ ...seizoen, ...eigen(t) }));
    for (const reeks of reeksen) draw(toeval, reeks, vanaf + Math.floor(toeval() * (weken - vanaf - 8)));
    for (const [manier, warn] of Object.entries(manieren)) {
      uitslagen[manier] ??= { gevonden: 0, uitbraken: 0, vertragingen: [], terecht: 0, alarmen: 0 };
      addUitslag(uitslagen[manier], reeksen, warn(reeksen));
    }
  }
  return uitslagen;
}

function findMediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[getallen.length >> 1] ?? NaN;
}

/** Outbreaks that multiply a base drawn from 1 to 20 by a factor drawn from 1.5 to 5: the share found in three weeks, and the median delay. */
export function measureFactoren(
  keer: number,
  zaad: number,
): Record<string, { deel: number; mediaan: number }> {
  const uitslagen = measureUitbraken(
    keer,
    zaad,
    (toeval) => ({ basis: 1 + 19 * toeval() }),
    (toeval, reeks, begin) => drawFactor(toeval, reeks, begin, 1.5 + 3.5 * toeval()),
  );
  return Object.fromEntries(
    Object.entries(uitslagen).map(([manier, { gevonden, uitbraken, vertragingen }]) => [
      manier,
      { deel: gevonden / uitbraken, mediaan: findMediaan(vertragingen) },
    ]),
  );
}

/** The share found of one factor on one base, by each way. */
function measureFactor(factor: number, basis: number, keer: number, zaad: number): Record<string, number> {
  const draw: Trek = (toeval, reeks, begin) => drawFactor(toeval, reeks, begin, factor);
  const uitslagen = measureUitbraken(keer, zaad, () => ({ basis }), draw);
  return Object.fromEntries(
    Object.entries(uitslagen).map(([manier, { gevonden, uitbraken }]) => [manier, gevonden / uitbraken]),
  );
}

/** Outbreaks of k standard deviations: the share found in three weeks, and the share of all alarms that were right. */
export function measureAfwijking(k: number, keer: number, zaad: number): Record<string, Uitslag> {
  return measureUitbraken(
    keer,
    zaad,
    () => ({}),
    (toeval, reeks, begin) => drawAfwijking(toeval, reeks, begin, k),
  );
}

const procent = (deel: number): string => `${Math.round(100 * deel)}%`;

/** False alarms by the kind of series, and what is found of outbreaks with a factor. */
export function benchPieken(): Promise<object[]> {
  const vals = Object.fromEntries(
    Object.keys(gezinnen).map((naam, i) => [naam, countVals(naam, herhalingen, verslagzaad + i)]),
  );
  const factoruitslag = measureFactoren(herhalingen, verslagzaad + 10);
  const rijen = Object.keys(manieren).map((manier) => ({
    way: manier,
    ...Object.fromEntries(Object.keys(gezinnen).map((naam) => [naam, vals[naam]![manier]!.toFixed(2)])),
    'outbreaks found': procent(factoruitslag[manier]!.deel),
    'median delay, weeks': factoruitslag[manier]!.mediaan,
  }));
  return Promise.resolve(rijen);
}

const bestGrens = 2.6;

/** The share that whoever knows the mean and its spread exactly finds at about 0.3 false alarms, by adding up what came in since. */
function measureHoogstens(factor: number, basis: number, zaad: number): number {
  const toeval = seedToeval(zaad);
  const keer = 2000;
  let gevonden = 0;
  for (let i = 0; i < keer; i++) {
    const soort = { basis, spreiding: i % 2 === 0 ? 1 : 1.5 + toeval(), seizoen: 0, fase: 0, groei: 1 };
    const reeks = drawReeks(toeval, soort, opTijd);
    drawFactor(toeval, reeks, 0, factor);
    const som = reeks.aantallen.reduce((totaal, een) => totaal + een, 0);
    const verwacht = opTijd * meanAt(soort, 0);
    if (som > verwacht + bestGrens * Math.sqrt(soort.spreiding * verwacht)) gevonden++;
  }
  return gevonden / keer;
}

/** A row a factor, a column a base: what `gevoelig` finds, and behind it what could be found at all. */
export function benchFactoren(): Promise<object[]> {
  const rijen = factoren.map((factor, i) => ({
    factor,
    ...Object.fromEntries(
      bases.map((basis, j) => {
        const zaad = verslagzaad + 100 + 10 * i + j;
        const gevonden = measureFactor(factor, basis, herhalingen / 4, zaad)['gevoelig']!;
        return [`base ${basis}`, `${procent(gevonden)} of ${procent(measureHoogstens(factor, basis, zaad))}`];
      }),
    ),
  }));
  return Promise.resolve(rijen);
}

/** A row a k and way. */
export function benchAfwijkingen(): Promise<object[]> {
  const rijen = afwijkingen.flatMap((k) =>
    Object.entries(measureAfwijking(k, herhalingen, verslagzaad + 200 + k)).map(([manier, uitslag]) => {
      const { gevonden, uitbraken, terecht, alarmen, vertragingen } = uitslag;
      return {
        k,
        way: manier,
        'found in three weeks': procent(gevonden / uitbraken),
        'false alarms a series-year': ((alarmen - terecht) / (uitbraken * jaren)).toFixed(2),
        'alarms that were right': procent(terecht / Math.max(1, alarmen)),
        'median delay, weeks': findMediaan(vertragingen),
      };
    }),
  );
  return Promise.resolve(rijen);
}
