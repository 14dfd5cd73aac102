import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { formatMaand } from '#core/tijd/maand.ts';

/** The parts of the work on a loop, where what misses is done. */
export type Loopdeel = 'signalen' | 'besluiten' | 'meelezen' | 'terugkoppeling' | 'tekst';

/** What the gate misses of an entry, as short as a card has room for. */
export interface Mist {
  /** 'mist: 2 oordelen', 'wacht tot maart 2027' or 'Alles is er'; '' when closed, and while what misses is not known. */
  zin: string;
  deel: Loopdeel | null;
  /** How many other things miss. */
  meer: number;
}

interface Woord {
  deel: Loopdeel;
  tekst: (params: Record<string, number>) => string;
}

const count = (aantal = 0, een: string, meer: string): string =>
  aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`;

/** By what the gate says, in the order in which it is done. */
const woorden: readonly [code: string, woord: Woord][] = [
  ['r4-geen-signaal', { deel: 'signalen', tekst: () => 'een signaal' }],
  ['r4-geen-besluit', { deel: 'besluiten', tekst: () => 'een besluit' }],
  ['r4-acties-open', { deel: 'besluiten', tekst: ({ aantal }) => count(aantal, 'actie', 'acties') }],
  ['verplicht', { deel: 'tekst', tekst: () => 'de uitkomst' }],
  ['r4-gepland', { deel: 'tekst', tekst: () => 'de uitvoering' }],
  ['ingangsmaand-verplicht', { deel: 'tekst', tekst: () => 'de ingangsmaand' }],
  ['ingangsmaand-later', { deel: 'tekst', tekst: () => 'de ingangsmaand' }],
  ['geen-maand', { deel: 'tekst', tekst: () => 'de ingangsmaand' }],
  ['r11-reden', { deel: 'tekst', tekst: () => 'de reden' }],
  ['r11-uitleg', { deel: 'tekst', tekst: () => 'de uitleg' }],
  ['r4-publiek', { deel: 'tekst', tekst: () => 'de publicatie' }],
  [
    'r4-te-weinig-oordelen',
    {
      deel: 'meelezen',
      tekst: ({ aantal = 0, minimum = 0 }) => count(minimum - aantal, 'oordeel', 'oordelen'),
    },
  ],
  ['r4-meer-nee', { deel: 'meelezen', tekst: () => 'dat het helpt' }],
  ['r4-niemand-geholpen', { deel: 'meelezen', tekst: () => 'iemand die zegt dat het helpt' }],
  [
    'r4-nee-zonder-antwoord',
    { deel: 'meelezen', tekst: ({ aantal }) => `antwoord op ${count(aantal, 'nee', 'keer nee')}` },
  ],
  [
    'r4-nog-te-vertellen',
    { deel: 'terugkoppeling', tekst: ({ aantal }) => count(aantal, 'bericht', 'berichten') },
  ],
  ['r4-medewerkers', { deel: 'terugkoppeling', tekst: () => 'bericht aan collega’s' }],
];

/** What misses, in a few words: '2 oordelen', 'de publicatie'; '' for what has no words. */
export function nameMist({ code, params = {} }: Issue): string {
  const woord = woorden.find(([een]) => een === code)?.[1];
  return woord?.tekst(params as Record<string, number>) ?? '';
}

/** R16: what a card of the board says: the first thing to do, or what it waits for. */
export function describeMist(
  stand: { fase: Fase; mist: readonly Issue[] | null; uitkomst: string; ingangsmaand: string },
  vandaag: string,
): Mist {
  const { fase, uitkomst, ingangsmaand } = stand;
  const { mist } = stand;
  if (fase === 'gesloten' || mist === null) return { zin: '', deel: null, meer: 0 };
  const wacht = uitkomst === 'gepland' && ingangsmaand > vandaag.slice(0, 7);
  const open = woorden.flatMap(([code, woord]) => {
    const issue = mist.find((een) => een.code === code);
    return issue
      ? [{ code, deel: woord.deel, tekst: woord.tekst((issue.params ?? {}) as Record<string, number>) }]
      : [];
  });
  const [eerste] = open;
  if (!eerste) return { zin: mist.length === 0 ? 'Alles is er' : 'mist nog iets', deel: null, meer: 0 };
  if (wacht && eerste.code === 'r4-gepland') {
    return { zin: `wacht tot ${formatMaand(ingangsmaand)}`, deel: null, meer: 0 };
  }
  return { zin: `mist: ${eerste.tekst}`, deel: eerste.deel, meer: open.length - 1 };
}

/** What brings a loop on from where it is. */
export const faseVerder: Record<Fase, string> = {
  gehoord: 'Verder met een besluit in het overleg',
  besproken: 'Verder met een besluit',
  gekozen: 'Verder als het is gedaan en op de site staat',
  doorgevoerd: 'Verder als genoeg mensen oordeelden',
  getoetst: 'Verder als iedereen het weet',
  teruggekoppeld: 'Verder als iemand de cirkel sluit',
  gesloten: 'De cirkel is rond',
};
