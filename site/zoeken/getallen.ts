/** The characters that need no escape in JSON. */
const tekens = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((teken) => teken !== '"' && teken !== '\\')
  .join('');
const basis = tekens.length;
const eenTeken = 61;
const tweeTekens = eenTeken + (basis - 1 - eenTeken) * basis;

function teken(waarde: number): string {
  return tekens[waarde] ?? '';
}

/** Numbers below 61 take one character, below 2,900 two, anything up to 800,000 four. Throws on what it cannot hold. */
export function encodeGetallen(getallen: Iterable<number>): string {
  let uit = '';
  for (const getal of getallen) {
    if (!Number.isInteger(getal) || getal < 0 || getal >= basis ** 3) {
      throw new RangeError(`Not a number for the index: ${getal}`);
    }
    if (getal < eenTeken) {
      uit += teken(getal);
    } else if (getal < tweeTekens) {
      const rest = getal - eenTeken;
      uit += teken(eenTeken + Math.floor(rest / basis)) + teken(rest % basis);
    } else {
      uit += teken(basis - 1) + teken(Math.floor(getal / basis ** 2));
      uit += teken(Math.floor(getal / basis) % basis) + teken(getal % basis);
    }
  }
  return uit;
}

function waarde(code: number): number {
  return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** What encodeGetallen was given. */
export function decodeGetallen(tekst: string): number[] {
  const getallen: number[] = [];
  for (let i = 0; i < tekst.length; i += 1) {
    const eerste = waarde(tekst.charCodeAt(i));
    if (eerste < eenTeken) {
      getallen.push(eerste);
    } else if (eerste < basis - 1) {
      i += 1;
      getallen.push(eenTeken + (eerste - eenTeken) * basis + waarde(tekst.charCodeAt(i)));
    } else {
      const [a, b, c] = [1, 2, 3].map((stap) => waarde(tekst.charCodeAt(i + stap)));
      getallen.push(((a ?? 0) * basis + (b ?? 0)) * basis + (c ?? 0));
      i += 3;
    }
  }
  return getallen;
}
