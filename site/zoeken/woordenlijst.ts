/**
 * Word forms per key as one text: each group starts with a capital that says how many letters it shares with the group
 * before it (A = 0, B = 1…), then the beginning that all its forms share and, when there are more, their endings.
 */
export function encodeWoordenlijst(groepen: string[][]): string {
  let vorige = '';
  return groepen
    .map((vormen) => {
      const begin = vormen.reduce((a, b) => a.slice(0, countGedeeld(a, b)));
      const gedeeld = Math.min(25, countGedeeld(vorige, begin));
      vorige = begin;
      const eindes = vormen.length > 1 ? `,${vormen.map((vorm) => vorm.slice(begin.length)).join(',')}` : '';
      return String.fromCharCode(65 + gedeeld) + begin.slice(gedeeld) + eindes;
    })
    .join('');
}

/** What encodeWoordenlijst was given. */
export function decodeWoordenlijst(tekst: string): string[][] {
  let vorige = '';
  return (tekst.match(/[A-Z][^A-Z]*/g) ?? []).map((groep) => {
    const [rest = '', ...eindes] = groep.slice(1).split(',');
    const begin = vorige.slice(0, groep.charCodeAt(0) - 65) + rest;
    vorige = begin;
    return eindes.length > 0 ? eindes.map((einde) => begin + einde) : [begin];
  });
}

function countGedeeld(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}
