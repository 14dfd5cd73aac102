/** RFC 3492, section 5: the parameters of Punycode for domain names. */
const [basis, tmin, tmax, scheef, demping, beginBias, beginN] = [36, 1, 26, 38, 700, 72, 128];

function adapt(delta: number, aantal: number, isEerste: boolean): number {
  let rest = isEerste ? Math.floor(delta / demping) : Math.floor(delta / 2);
  rest += Math.floor(rest / aantal);
  let k = 0;
  for (; rest > ((basis - tmin) * tmax) / 2; k += basis) rest = Math.floor(rest / (basis - tmin));
  return k + Math.floor(((basis - tmin + 1) * rest) / (rest + scheef));
}

function toTeken(cijfer: number): string {
  return String.fromCharCode(cijfer < 26 ? cijfer + 97 : cijfer + 22);
}

/** One number of the encoding, in digits whose weight depends on `bias`. */
function encodeDelta(delta: number, bias: number): string {
  let [uit, q] = ['', delta];
  for (let k = basis; ; k += basis) {
    const drempel = k <= bias ? tmin : k >= bias + tmax ? tmax : k - bias;
    if (q < drempel) return uit + toTeken(q);
    uit += toTeken(drempel + ((q - drempel) % (basis - drempel)));
    q = Math.floor((q - drempel) / (basis - drempel));
  }
}

/** One part of a domain name as machines write it: 'café' → 'xn--caf-dma'; plain ASCII stays as it is (RFC 3492, section 6.3). */
export function encodePunycode(deel: string): string {
  const punten = Array.from(deel, (teken) => teken.codePointAt(0)!);
  const gewoon = punten.filter((punt) => punt < beginN);
  if (gewoon.length === punten.length) return deel;
  let uit = gewoon.map((punt) => String.fromCharCode(punt)).join('') + (gewoon.length > 0 ? '-' : '');
  let [n, delta, bias, gedaan] = [beginN, 0, beginBias, gewoon.length];
  while (gedaan < punten.length) {
    const volgende = Math.min(...punten.filter((punt) => punt >= n));
    delta += (volgende - n) * (gedaan + 1);
    n = volgende;
    for (const punt of punten) {
      if (punt < n) delta += 1;
      if (punt !== n) continue;
      uit += encodeDelta(delta, bias);
      bias = adapt(delta, gedaan + 1, gedaan === gewoon.length);
      delta = 0;
      gedaan += 1;
    }
    delta += 1;
    n += 1;
  }
  return `xn--${uit}`;
}
