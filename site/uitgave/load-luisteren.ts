import { formatDatum } from '#core/tijd/maand.ts';
import { judgeNorm, type GemetenMaat, type Normcijfer } from '#core/luisteren/normen.ts';
import type { Norm } from '#core/organisatie/werkwijze.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { formatGetal } from '#site/uitgave/woorden.ts';

/** How it goes with a promise, in numbers and in words. */
export interface Normstand {
  /** 'ten minste ' or 'hooguit ' before the figure, or ''. */
  grens: string;
  aandeel: number;
  /** What the figure counts, after 'van de 100'. */
  wat: string;
  over: string;
  doel: number;
  staat: 'gehaald' | 'niet-gehaald' | '';
  oordeel: string;
}

export interface Normregel {
  belofte: string;
  /** Null for a promise without a figure, or while there are too few people behind it. */
  stand: Normstand | null;
  /** What stands in the place of a figure, '' where there is one. */
  leeg: string;
}

export interface LuisterenPagina {
  schil: Schil;
  normen: Normregel[];
  /** How each measure in use is counted. */
  uitleg: { naam: string; tekst: string }[];
  /** From when to when, '' when nothing was measured yet. */
  periode: string;
}

interface Maatwoorden {
  naam: string;
  /** After 'van de 100'. */
  wat: string;
  /** What it was measured over. */
  over: string;
  tekst: string;
}

const maatwoorden: Record<GemetenMaat, Maatwoorden> = {
  contact: {
    naam: 'Op tijd contact',
    wat: 'mensen hoorden op tijd van ons',
    over: 'berichten',
    tekst:
      'Wij kijken naar mensen die ons iets schreven en die wij konden bereiken. Wie ons belde of aan de balie stond, had al contact en telt hier niet mee. Op tijd is: binnen 3 dagen. Valt de laatste dag in het weekend of op een feestdag? Dan telt de eerste werkdag daarna.',
  },
  verteld: {
    naam: 'Verteld wat wij deden',
    wat: 'mensen hoorden wat wij deden',
    over: 'mensen',
    tekst:
      'Wij kijken naar iedereen die iets zei dat bij een verbetering hoort. Wie het niet wilde horen, telt niet mee. Wie wij niet konden bereiken, telt wel mee.',
  },
  gesloten: {
    naam: 'Cirkel rond',
    wat: 'verbeteringen zijn helemaal rond',
    over: 'verbeteringen',
    tekst:
      'Wij kijken naar wat in deze tijd nieuw op de site kwam. De cirkel is pas rond als iedereen bericht heeft en mensen hun oordeel gaven, of als de voorzitter in het openbaar uitlegt waarom niet.',
  },
  gehoord: {
    naam: 'Voelde zich gehoord',
    wat: 'mensen zeggen dat de band met ons sterker werd',
    over: 'oordelen',
    tekst:
      'Wie met ons meeleest, zegt ook of de band met ons sterker werd, gelijk bleef of zwakker werd. Alleen wie sterker zegt, telt hier als gehoord.',
  },
};

const grenzen: Record<Normcijfer['grens'], string> = {
  precies: '',
  'ten-minste': 'ten minste ',
  hooguit: 'hooguit ',
};

const oordelen = { gehaald: 'Gehaald', 'niet-gehaald': 'Nog niet gehaald', '': '' } as const;

function buildStand(cijfer: Normcijfer, maat: GemetenMaat, doel: number): Normstand {
  const { wat, over } = maatwoorden[maat];
  const staat = judgeNorm(cijfer, doel);
  return {
    grens: grenzen[cijfer.grens],
    aandeel: cijfer.aandeel,
    wat,
    over: `Gemeten over ten minste ${formatGetal(cijfer.noemer)} ${over}`,
    doel,
    staat,
    oordeel: oordelen[staat],
  };
}

const nietGemeten = 'Dit meten wij nog niet.';
const teWeinig =
  'Hier is nog niet genoeg gemeten. Er staat een cijfer zodra er genoeg mensen zijn om het te laten zien zonder dat iemand te herkennen is.';

/** What /zo-luisteren-wij/ shows: the promises in the organisation's order, each with how it does (R9). */
export function loadLuisteren({ uitgave, schil }: OpenUitgave): LuisterenPagina {
  const { normen, cijfers } = uitgave.luisteren ?? { normen: [], cijfers: null };
  const buildRegel = ({ belofte, maat, doel }: Norm): Normregel => {
    const cijfer = maat === 'geen' ? null : (cijfers?.cijfers[maat] ?? null);
    const stand = maat === 'geen' || cijfer === null ? null : buildStand(cijfer, maat, doel);
    return { belofte, stand, leeg: maat === 'geen' ? nietGemeten : stand === null ? teWeinig : '' };
  };
  const regels = normen.map(buildRegel);
  const maten = [...new Set(normen.map(({ maat }) => maat))].filter((maat) => maat !== 'geen');
  return {
    schil,
    normen: regels,
    uitleg: maten.map((maat) => ({ naam: maatwoorden[maat].naam, tekst: maatwoorden[maat].tekst })),
    periode:
      cijfers && regels.some(({ stand }) => stand !== null)
        ? `${formatDatum(cijfers.van)} tot en met ${formatDatum(cijfers.peildatum)}`
        : '',
  };
}
