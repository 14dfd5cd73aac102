/** A stretch of a text that deserves attention. */
export interface Mark {
  begin: number;
  eind: number;
  soort: 'fout' | 'waarschuwing' | 'zin';
}

export interface Segment {
  tekst: string;
  soorten: Mark['soort'][];
}

/** Cuts a text into pieces that are marked in the same way; together they are the text. Marks may overlap. */
export function splitSegments(tekst: string, markeringen: readonly Mark[]): Segment[] {
  const grenzen = new Set([0, tekst.length]);
  for (const { begin, eind } of markeringen) {
    grenzen.add(Math.min(begin, tekst.length));
    grenzen.add(Math.min(eind, tekst.length));
  }
  const plekken = [...grenzen].sort((a, b) => a - b);
  return plekken.slice(0, -1).map((begin, i) => {
    const eind = plekken[i + 1] ?? tekst.length;
    const erop = markeringen.filter((m) => m.begin <= begin && m.eind >= eind);
    return { tekst: tekst.slice(begin, eind), soorten: [...new Set(erop.map((m) => m.soort))] };
  });
}
