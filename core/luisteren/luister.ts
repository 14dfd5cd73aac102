import { countGetoond, suppressSamenhang } from '#core/luisteren/cijfers.ts';
import { minimumAntwoorden } from '#core/organisatie/standaard.ts';
import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Stem } from '#core/meelezen/oordeel.ts';

/** A verdict that was given, also when it was declared void since. */
export interface Verloopstem extends Stem {
  /** How many of the verdicts had been given when this one was declared void; undefined while it counts. */
  ongeldigNa?: number | undefined;
}

/** What is known about an entry, before R9. */
export interface Luistertelling {
  /** How many people an editor counted before, and where that stands; 0 and '' when nobody did. */
  eerder: { aantal: number; bron: string };
  /** People (R16) behind the linked signals. */
  mensen: number;
  /** Those of them who were told about what stands on the page. */
  verteld: number;
  /** The verdicts of this round, in the order in which they were given; also those that were replaced or declared void since. */
  oordelen: readonly Verloopstem[];
  /** How many colleagues typed in of nobody known (R4). */
  ingevoerd: number;
  /** The reason with which a voorzitter closed it without the test, or ''. */
  afwijking: string;
  /** YYYY-MM-DD, '' while it is open. */
  geslotenOp: string;
}

/** What meelezers judged; null where it may not be shown (R9). `totaal` is how many verdicts the figures rest on. */
export type Getoondeoordelen = Record<Oordeel | 'totaal', number | null>;

/** What the public sees of the loop behind an entry: only what passed R9. */
export interface Luister {
  /** At least this many people said this; null when fewer than the minimum. */
  gezegd: number | null;
  /** At least this many were counted before, with the source; null without a source or below the minimum. Absent in what was published before. */
  eerder?: { aantal: number; bron: string } | null | undefined;
  /** At least this many were told; null when too few, or when who was not told could be counted from it. */
  verteld: number | null;
  oordelen: Getoondeoordelen;
  /** At least this many were typed in by colleagues of people nobody knows, and do not count; null when too few. Absent in what was published before. */
  ingevoerd?: number | null | undefined;
  afwijking: string;
  /** YYYY-MM-DD, '' while it is open. */
  gesloten: string;
}

/** R9: in whole steps, so that no day and no version differs from another by fewer than `minimum` people; null below the first. */
function showStappen(aantal: number, minimum: number): number | null {
  return aantal < minimum ? null : countGetoond(aantal, minimum);
}

/** R16: what was counted before stands beside what is linked, with where it comes from; without a source it stands nowhere. */
function showEerder({ aantal, bron }: Luistertelling['eerder'], minimum: number): Luister['eerder'] {
  const getoond = showStappen(aantal, minimum);
  return getoond === null || bron === '' ? null : { aantal: getoond, bron };
}

/** R9: those who were told are some of those who said it, so the rest may not be a small number either, nor nobody. */
function showVerteld({ verteld }: Luistertelling, gezegd: number | null, minimum: number): number | null {
  const aantal = countGetoond(verteld, minimum);
  return gezegd !== null && aantal >= minimum && gezegd - aantal >= minimum ? aantal : null;
}

const geenOordelen: Getoondeoordelen = { totaal: null, ja: null, deels: null, nee: null, 'weet-niet': null };

function listGroepen(getoond: Getoondeoordelen): Oordeel[] {
  return oordelen.filter((oordeel) => getoond[oordeel] !== null);
}

/**
 * R9: true when nobody can count a few answers by subtracting one day from another. A group that was shown is still shown, so each day
 * splits up what an earlier day left hidden; and in each group shown on both, and in the rest, there is no difference or one of at least
 * `minimum`, up or down.
 */
function isVeiligVerschil(eerder: Getoondeoordelen, later: Getoondeoordelen, minimum: number): boolean {
  const groepen = listGroepen(eerder);
  if (groepen.some((groep) => later[groep] === null)) return false;
  const verschillen = groepen.map((groep) => later[groep]! - eerder[groep]!);
  const rest = later.totaal! - eerder.totaal! - verschillen.reduce((som, aantal) => som + aantal, 0);
  return [...verschillen, rest].every((aantal) => aantal === 0 || Math.abs(aantal) >= minimum);
}

/** R9: the figures of one day, in which groups that were shown before are the last to be hidden. */
function showDag(aantallen: Record<Oordeel, number>, minimum: number, getoond: Oordeel[]): Getoondeoordelen {
  const telling = oordelen.map((groep) => ({ groep, aantal: aantallen[groep] }));
  const { totaal, groepen } = suppressSamenhang(telling, minimum, getoond);
  const dag = { ...geenOordelen, totaal };
  for (const { groep, aantal } of groepen) dag[groep as Oordeel] = aantal;
  return dag;
}

/** Each time that a verdict came in or was declared void, in that order: which one, and whether it counts from then on. */
function listStappen(gegeven: readonly Verloopstem[]): { stem: number; telt: boolean }[] {
  const vervallen: { [na: number]: number[] } = {};
  gegeven.forEach(({ ongeldigNa }, i) => {
    if (ongeldigNa !== undefined) (vervallen[Math.max(ongeldigNa, i + 1)] ??= []).push(i);
  });
  return gegeven.flatMap((_stem, i) => [
    { stem: i, telt: true },
    ...(vervallen[i + 1] ?? []).map((stem) => ({ stem, telt: false })),
  ]);
}

/**
 * R9: rests on whole steps of `minimum` people, and stays as it was until what came in or went since cannot be counted by comparing with any
 * earlier day. A pure function of what happened, in order, so nobody needs to remember what was shown before.
 */
function showOordelen(gegeven: readonly Verloopstem[], minimum: number): Getoondeoordelen {
  const getoond: Getoondeoordelen[] = [];
  const aantallen: Record<Oordeel, number> = { ja: 0, deels: 0, nee: 0, 'weet-niet': 0 };
  // Of each person the verdicts that count, of which the newest is what they say.
  const van: { [persoon: string]: number[] } = {};
  let mensen = 0;
  const count = (persoon: number[], stap: 1 | -1): void => {
    const nieuwste = gegeven[persoon[persoon.length - 1]!];
    if (!nieuwste) return;
    aantallen[nieuwste.oordeel] += stap;
    mensen += stap;
  };
  for (const { stem, telt } of listStappen(gegeven)) {
    const naam = gegeven[stem]!.van;
    const sleutel = naam === '' ? `stem:${stem}` : `van:${naam}`;
    const eerst = van[sleutel] ?? [];
    const nu = telt ? [...eerst, stem] : eerst.filter((ander) => ander !== stem);
    count(eerst, -1);
    count(nu, 1);
    van[sleutel] = nu;
    if (mensen % minimum !== 0) continue;
    const laatste = getoond[getoond.length - 1] ?? geenOordelen;
    const nieuw = showDag(aantallen, minimum, listGroepen(laatste));
    if (getoond.every((eerder) => isVeiligVerschil(eerder, nieuw, minimum))) getoond.push(nieuw);
  }
  return getoond[getoond.length - 1] ?? geenOordelen;
}

/** R9: what the public may see of the loop behind an entry. */
export function buildLuister(telling: Luistertelling, minimum = minimumAntwoorden): Luister {
  const gezegd = showStappen(telling.mensen, minimum);
  return {
    gezegd,
    eerder: showEerder(telling.eerder, minimum),
    verteld: showVerteld(telling, gezegd, minimum),
    oordelen: showOordelen(telling.oordelen, minimum),
    ingevoerd: showStappen(telling.ingevoerd, minimum),
    afwijking: telling.geslotenOp === '' ? '' : telling.afwijking,
    gesloten: telling.geslotenOp,
  };
}

/** True when both show the public the same; the order of the fields does not matter, since a database may change it. */
export function isZelfdeLuister(een: Luister, ander: Luister | undefined): boolean {
  if (ander === undefined) return false;
  const groepen = ['totaal', ...oordelen] as const;
  return (
    een.gezegd === ander.gezegd &&
    (een.eerder?.aantal ?? null) === (ander.eerder?.aantal ?? null) &&
    (een.eerder?.bron ?? '') === (ander.eerder?.bron ?? '') &&
    een.verteld === ander.verteld &&
    (een.ingevoerd ?? null) === (ander.ingevoerd ?? null) &&
    een.afwijking === ander.afwijking &&
    een.gesloten === ander.gesloten &&
    groepen.every((groep) => een.oordelen[groep] === ander.oordelen[groep])
  );
}
