import { decodeGetallen, encodeGetallen } from '#site/zoeken/getallen.ts';

const vorm = /^V-(\d{4})-(\d{4,6})$/;
/** 'V-2026-0042' as people write it: in any case, with other signs than a dash between the parts or none. */
const genoemd =
  /(^|[^\p{L}\p{N}])v[\s./\u2010-\u2015-]{0,3}(20\d{2})[\s./\u2010-\u2015-]{0,3}(\d{4,6})(?![\p{L}\p{N}])/giu;

/** The kenmerken that a question names, as the site writes them, and what else it says. */
export function takeKenmerken(vraag: string): { kenmerken: string[]; rest: string } {
  const kenmerken = [...vraag.matchAll(genoemd)].map(([, , jaar = '', nummer = '']) => `V-${jaar}-${nummer}`);
  return { kenmerken: [...new Set(kenmerken)], rest: vraag.replace(genoemd, '$1') };
}

/** The years since 2000 plus one, and the steps from each number to the next; what is no kenmerk is left out. */
export function encodeKenmerken(kenmerken: readonly string[]): { jaren: string; nummers: string } {
  let vorige = 0;
  const delen = kenmerken.map((kenmerk) => {
    const [, jaar = '1999', nummer = String(vorige)] = vorm.exec(kenmerk) ?? [];
    const stap = Number(nummer) - vorige;
    vorige = Number(nummer);
    return { jaar: Number(jaar) - 1999, stap: stap < 0 ? -2 * stap - 1 : 2 * stap };
  });
  return {
    jaren: encodeGetallen(delen.map(({ jaar }) => jaar)),
    nummers: encodeGetallen(delen.map(({ stap }) => stap)),
  };
}

/** What encodeKenmerken was given, with '' for what was left out. */
export function decodeKenmerken({ jaren, nummers }: { jaren: string; nummers: string }): string[] {
  const stappen = decodeGetallen(nummers);
  let nummer = 0;
  return decodeGetallen(jaren).map((jaar, i) => {
    const stap = stappen[i] ?? 0;
    nummer += stap % 2 === 1 ? -(stap + 1) / 2 : stap / 2;
    return jaar === 0 ? '' : `V-${jaar + 1999}-${String(nummer).padStart(4, '0')}`;
  });
}
