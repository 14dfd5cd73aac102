import type { Woordgroep, Zoekindex } from '#site/zoeken/read-index.ts';
import { findGelijkende } from '#site/zoeken/tikfouten.ts';
import { buildSleutel } from '#site/zoeken/woorden.ts';

const kortsteDeel = 4;

/** The groups whose words have this one as a part: 'container' → afvalcontainer, 'parkeren' → parkeervergunning. */
export function findSamenstellingen(index: Zoekindex, sleutel: string): Woordgroep[] {
  if (sleutel.length < kortsteDeel) return [];
  return index.groepen.filter((groep) => {
    if (groep.sleutel.length < sleutel.length + 3) return false;
    const plaats = groep.sleutel.indexOf(sleutel);
    if (plaats < 0) return false;
    const voor = groep.sleutel.slice(0, plaats);
    const na = groep.sleutel.slice(plaats + sleutel.length);
    return (voor !== '' || na !== '') && isWoorddeel(index, sleutel, voor) && isWoorddeel(index, sleutel, na);
  });
}

/** The two known words a compound is made of: 'afvalcontainer' → afval, container; empty when they are not both known. */
export function splitSamenstelling(index: Zoekindex, woord: string): Woordgroep[] {
  for (let plaats = 3; plaats <= woord.length - 3; plaats += 1) {
    const begin = findDeel(index, woord.slice(0, plaats));
    const einde = begin && findDeel(index, woord.slice(plaats));
    if (begin && einde) return [begin, einde];
  }
  return [];
}

/** The longest known beginning or end of a compound of which the other part is in no entry: 'luierbak' → luiers. */
export function findLangsteDeel(index: Zoekindex, woord: string): Woordgroep[] {
  for (let lengte = woord.length - 3; lengte > kortsteDeel; lengte -= 1) {
    const groep = findDeel(index, woord.slice(-lengte)) ?? findDeel(index, woord.slice(0, lengte));
    if (groep) return [groep];
  }
  return [];
}

/** The same for a compound with a mistake in one of its parts: 'parkeervergunnig' → parkeren, vergunning. */
export function splitMetTikfout(index: Zoekindex, woord: string): Woordgroep[] {
  for (let plaats = kortsteDeel; plaats <= woord.length - kortsteDeel; plaats += 1) {
    const delen = [woord.slice(0, plaats), woord.slice(plaats)] as const;
    const bekend = delen.map((deel) => findDeel(index, deel));
    const onbekend = bekend[0] ? delen[1] : delen[0];
    if (bekend.every((groep) => groep === undefined) || onbekend.length <= kortsteDeel) continue;
    const [bedoeld] = findGelijkende(index, onbekend, false);
    const groep = bedoeld && index.perWoord.get(bedoeld.woord);
    if (groep) return [...bekend.filter((deel) => deel !== undefined), groep];
  }
  return [];
}

/** The group of a word inside a compound, with the letters that may join it to the next: 'gemeentes', 'boeken'. */
function findDeel(index: Zoekindex, deel: string): Woordgroep | undefined {
  for (const vorm of [deel, deel.replace(/s$/, ''), deel.replace(/e?n$/, '')]) {
    const groep = vorm.length >= 3 ? index.perSleutel.get(buildSleutel(vorm)) : undefined;
    if (groep) return groep;
  }
  return undefined;
}

function isWoorddeel(index: Zoekindex, sleutel: string, rest: string): boolean {
  if (rest === '') return true;
  if (findDeel(index, rest) !== undefined) return true;
  return sleutel.length >= kortsteDeel + 1 && rest.length >= 4;
}
