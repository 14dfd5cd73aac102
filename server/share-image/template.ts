import type { Uitkomst } from '#core/verbetering/enumeraties.ts';
import type { ShareImageContent } from '#server/share-image/content.ts';

/** A node as satori takes it. */
export interface Knoop {
  type: string;
  props: { style?: Record<string, string | number>; children?: Kinderen; [kenmerk: string]: unknown };
}
type Kinderen = string | Knoop | (string | Knoop)[];

export const breedte = 1200;
export const hoogte = 630;

const inkt = '#16242b';
const stil = '#4d5f66';
const vakken: Record<Uitkomst, { kop: string; kleur: string; grond: string }> = {
  doorgevoerd: { kop: 'Verbetering', kleur: '#1f6b3b', grond: '#e8f4ec' },
  gepland: { kop: 'Verbetering, gepland', kleur: '#0b5563', grond: '#e6f1f3' },
  'kan-niet': { kop: 'Waarom het niet kan', kleur: '#6b2a5b', grond: '#f6ecf4' },
};

/** The share image: whose site this is, the title, and the citizen's question beside the answer. */
export function buildSjabloon(inhoud: ShareImageContent): Knoop {
  const vak = vakken[inhoud.uitkomst];
  const staat = inhoud.opnieuw ? `${vak.kop}, nu opnieuw bekeken` : vak.kop;
  const ruimte = inhoud.titel.length > 50 ? 250 : 318;
  return blok(
    {
      width: breedte,
      height: hoogte,
      flexDirection: 'column',
      background: '#ffffff',
      color: inkt,
      fontFamily: 'Sans',
    },
    [
      blok({ height: 14, width: breedte, flexShrink: 0, background: inhoud.accent }, []),
      blok({ flexDirection: 'column', flexGrow: 1, padding: '34px 56px 36px' }, [
        kop(inhoud),
        tekst(clip(inhoud.titel, 90), {
          fontSize: inhoud.titel.length > 44 ? 46 : 54,
          fontWeight: 700,
          lineHeight: 1.14,
          letterSpacing: -0.8,
          marginTop: 24,
          lineClamp: 2,
        }),
        blok({ marginTop: 28, flexGrow: 1, alignItems: 'stretch' }, [
          paneel(
            { kop: 'Vraag', kleur: '#8a4b08', grond: '#fdf3e3' },
            inhoud.vraag === '' ? 'Deze vraag is weggehaald.' : `‘${clip(inhoud.vraag, 220)}’`,
            'Serif',
            ruimte,
          ),
          pijl(inhoud.accent),
          paneel({ ...vak, kop: staat }, clip(inhoud.verbetering, 220), 'Sans', ruimte),
        ]),
      ]),
    ],
  );
}

function kop({ sitenaam, organisatie, accent }: ShareImageContent): Knoop {
  return blok({ alignItems: 'center' }, [
    ring(accent),
    tekst(clip(sitenaam, 40), { fontSize: 28, fontWeight: 700, color: accent, marginLeft: 16 }),
    tekst(clip(organisatie, 48), { fontSize: 26, color: stil, marginLeft: 'auto', paddingLeft: 32 }),
  ]);
}

interface Vak {
  kop: string;
  kleur: string;
  grond: string;
}

/** `ruimte` is the height in pixels that the words may take. */
function paneel({ kop, kleur, grond }: Vak, woorden: string, letter: string, ruimte: number): Knoop {
  const grootte = textSize(woorden, ruimte) - (letter === 'Serif' ? 0 : 1);
  return blok(
    { flexDirection: 'column', width: 500, padding: '24px 30px', borderRadius: 18, background: grond },
    [
      tekst(kop, { fontSize: 25, fontWeight: 600, color: kleur, marginBottom: 10 }),
      tekst(woorden, {
        fontFamily: letter,
        fontSize: grootte,
        lineHeight: regelhoogte,
        lineClamp: Math.floor(ruimte / (grootte * regelhoogte)),
      }),
    ],
  );
}

const regelhoogte = 1.34;

/** Pixels: the largest size at which the words are expected to fit, a sign being about half as wide as it is high. */
function textSize(woorden: string, ruimte: number): number {
  for (const grootte of [44, 40, 37, 34, 31]) {
    const perRegel = Math.floor(440 / (grootte * 0.52)) - 2;
    if (Math.ceil(woorden.length / perRegel) * grootte * regelhoogte <= ruimte) return grootte;
  }
  return 28;
}

function pijl(accent: string): Knoop {
  const lijn = {
    stroke: accent,
    'stroke-width': 5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    fill: 'none',
  };
  return blok({ width: 88, alignItems: 'center', justifyContent: 'center' }, [
    teken(56, 56, [{ type: 'path', props: { d: 'M6 28 H48 M32 10 L50 28 L32 46', ...lijn } }]),
  ]);
}

/** The loop, seven segments. */
function ring(accent: string): Knoop {
  const punt = (graden: number): string => {
    const hoek = ((graden - 90) * Math.PI) / 180;
    return `${(22 + 17 * Math.cos(hoek)).toFixed(2)} ${(22 + 17 * Math.sin(hoek)).toFixed(2)}`;
  };
  const stuk = 360 / 7;
  const bogen = Array.from({ length: 7 }, (_, i) => ({
    type: 'path',
    props: {
      d: `M${punt(i * stuk + 7)} A17 17 0 0 1 ${punt((i + 1) * stuk - 7)}`,
      stroke: accent,
      'stroke-width': 7,
      fill: 'none',
    },
  }));
  return teken(44, 44, bogen);
}

function teken(width: number, height: number, children: Knoop[]): Knoop {
  return { type: 'svg', props: { width, height, viewBox: `0 0 ${width} ${height}`, children } };
}

function blok(style: Record<string, string | number>, children: Knoop[]): Knoop {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function tekst(woorden: string, style: Record<string, string | number>): Knoop {
  return {
    type: 'div',
    props: {
      style: { display: 'block', wordBreak: 'break-word', overflow: 'hidden', ...style },
      children: woorden,
    },
  };
}

/** At most `max` characters, cut between words where that is possible, on one line. */
export function clip(woorden: string, max: number): string {
  const schoon = woorden.replace(/\s+/g, ' ').trim();
  if (schoon.length <= max) return schoon;
  const stuk = schoon.slice(0, max);
  const spatie = stuk.lastIndexOf(' ');
  return `${(spatie > max * 0.6 ? stuk.slice(0, spatie) : stuk).replace(/[\s.,;:]+$/, '')}\u00a0…`;
}
