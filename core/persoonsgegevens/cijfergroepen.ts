import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';

/** Digits that stand together. */
export interface Cijfergroep {
  begin: number;
  eind: number;
  cijfers: string;
  /** What stands between this group and the next; undefined when the two cannot belong to one number. */
  tussen: string | undefined;
  /** True for a part of a date or an opening time. */
  isTijd: boolean;
}

/** A number that runs over one or more groups. */
export interface Cijferreeks {
  groepen: Cijfergroep[];
  cijfers: string;
}

const langsteTussen = 4;
const scheidingstekens = ' -./()_*~\\:|,;';

function readTussen(tekst: string, van: number, tot: number): string | undefined {
  if (tot - van > langsteTussen) return undefined;
  const tussen = tekst.slice(van, tot);
  for (const letter of tussen) if (!scheidingstekens.includes(letter)) return undefined;
  return tussen;
}

function splitGroepen(tekst: string): Cijfergroep[] {
  const groepen: Cijfergroep[] = [];
  for (const gevonden of tekst.matchAll(/\d+/g)) {
    const cijfers = gevonden[0];
    const begin = gevonden.index;
    const vorige = groepen[groepen.length - 1];
    if (vorige) vorige.tussen = readTussen(tekst, vorige.eind, begin);
    groepen.push({ begin, eind: begin + cijfers.length, cijfers, tussen: undefined, isTijd: false });
  }
  return groepen;
}

function isJaar(cijfers: string): boolean {
  return /^(19|20)\d\d$/.test(cijfers);
}

function between(cijfers: string, laagst: number, hoogst: number): boolean {
  return cijfers.length <= 2 && Number(cijfers) >= laagst && Number(cijfers) <= hoogst;
}

function markDatums(groepen: Cijfergroep[]): void {
  for (let i = 0; i + 2 < groepen.length; i++) {
    const [a, b, c] = groepen.slice(i, i + 3) as [Cijfergroep, Cijfergroep, Cijfergroep];
    if (a.tussen === undefined || a.tussen !== b.tussen || !/^[-./]$/.test(a.tussen)) continue;
    if (c.tussen === a.tussen || !between(b.cijfers, 1, 12)) continue;
    const dagEerst = between(a.cijfers, 1, 31) && isJaar(c.cijfers);
    const jaarEerst = isJaar(a.cijfers) && between(c.cijfers, 1, 31);
    if (dagEerst || jaarEerst) a.isTijd = b.isTijd = c.isTijd = true;
  }
}

/** A mobile number, with or without the code of the country, and nothing else. */
const mobiel = /^(?:0|310?|00310?)6[1-9]\d{7}$/;

/** The places of groups that make a mobile number together, and nothing beside it: '06 12:34 56 78' is no time; '06-12-24 10:30' is. */
function markMobiel(groepen: readonly Cijfergroep[]): ReadonlySet<number> {
  const plaatsen = new Set<number>();
  for (let van = 0; van < groepen.length;) {
    let [tot, cijfers] = [van, ''];
    for (; tot < groepen.length; tot++) {
      const groep = groepen[tot] as Cijfergroep;
      cijfers += groep.cijfers;
      if (groep.tussen === undefined) break;
    }
    const [dag, maand, jaar] = groepen.slice(van, tot + 1);
    const isDag =
      dag?.tussen === maand?.tussen &&
      /^[-./]$/.test(dag?.tussen ?? '') &&
      between(maand?.cijfers ?? '', 1, 12);
    if (mobiel.test(cijfers) && !(isDag && jaar?.cijfers.length === 2)) {
      for (let i = van; i <= tot; i++) plaatsen.add(i);
    }
    van = tot + 1;
  }
  return plaatsen;
}

/** 'Om 9:30 uur': an hour and a minute by themselves, so not a part of '06:12:34:56:78'. */
function markKlok(groepen: Cijfergroep[]): void {
  const nummers = markMobiel(groepen);
  groepen.forEach((uur, i) => {
    const minuut = groepen[i + 1];
    if (nummers.has(i)) return;
    if (uur.tussen !== ':' || !minuut || /^[:.]$/.test(minuut.tussen ?? '') || groepen[i - 1]?.tussen === ':')
      return;
    if (between(uur.cijfers, 0, 24) && /^[0-5]\d$/.test(minuut.cijfers)) uur.isTijd = minuut.isTijd = true;
  });
}

/** Opening times come in pairs ('9.00-12.30') on whole five minutes. */
function markTijden(groepen: Cijfergroep[]): void {
  const isTijdstip = (i: number): boolean => {
    const [uur, minuut] = [groepen[i], groepen[i + 1]];
    if (uur?.tussen !== '.' || minuut?.tussen === '.' || groepen[i - 1]?.tussen === '.') return false;
    return between(uur.cijfers, 0, 24) && /^[0-5][05]$/.test(minuut?.cijfers ?? '');
  };
  for (let i = 0; i + 3 < groepen.length; i++) {
    if (!isTijdstip(i) || !isTijdstip(i + 2) || !/^ ?- ?$/.test(groepen[i + 1]?.tussen ?? '')) continue;
    for (const groep of groepen.slice(i, i + 4)) groep.isTijd = true;
  }
}

/** The digits of a text in groups, with dates and opening times marked. */
export function readCijfergroepen(lees: Leestekst): Cijfergroep[] {
  const groepen = splitGroepen(lees.tekst);
  markDatums(groepen);
  markKlok(groepen);
  markTijden(groepen);
  return groepen;
}

/** The numbers of `minimum` to `maximum` digits that begin with group `van`, shortest first. */
export function listReeksen(
  groepen: Cijfergroep[],
  van: number,
  minimum: number,
  maximum: number,
): Cijferreeks[] {
  const reeksen: Cijferreeks[] = [];
  let cijfers = '';
  for (let i = van; i < groepen.length; i++) {
    const groep = groepen[i] as Cijfergroep;
    if (groep.isTijd || cijfers.length + groep.cijfers.length > maximum) break;
    cijfers += groep.cijfers;
    if (cijfers.length >= minimum) reeksen.push({ groepen: groepen.slice(van, i + 1), cijfers });
    if (groep.tussen === undefined) break;
  }
  return reeksen;
}

/** The different separators inside a number: the sign, or ' ' for only white space. Brackets do not count. */
export function listScheidingen(reeks: Cijferreeks): string[] {
  const soorten: string[] = [];
  for (const groep of reeks.groepen.slice(0, -1)) {
    const tussen = groep.tussen ?? '';
    if (/[()]/.test(tussen)) continue;
    const soort = tussen.trim().charAt(0) || ' ';
    if (!soorten.includes(soort)) soorten.push(soort);
  }
  return soorten;
}
