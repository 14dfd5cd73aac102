import { langsteVraag, type Zoekresultaat } from '#site/zoeken/zoek.ts';

/** Words, or words that lead somewhere. */
export type Berichtdeel = string | { href: string; tekst: string };

const alles: Berichtdeel = { href: '/verbeteringen/', tekst: 'bekijk alle verbeteringen' };

/** What is said above the results, and read aloud by screen readers. */
export function buildBericht(vraag: string, { treffers, bedoeld }: Zoekresultaat): Berichtdeel[] {
  if (treffers.length === 0) {
    return [
      `Niets gevonden voor ‘${vraag}’. Probeer een ander of een korter woord, `,
      { href: '/themas/', tekst: 'kies een thema' },
      ' of ',
      alles,
      '.',
    ];
  }
  const aantal = treffers.length === 1 ? '1 verbetering' : `${treffers.length} verbeteringen`;
  const ook =
    bedoeld.length > 0 ? ` Wij zochten op ${bedoeld.map((woord) => `‘${woord}’`).join(' en ')}.` : '';
  return [`${aantal} gevonden voor ‘${vraag}’.${ook}`];
}

/** What is said when nothing was asked. */
export const legeVraag: Berichtdeel[] = [
  'U hebt nog niets ingevuld. Typ een woord, kies een onderwerp of ',
  alles,
  '.',
];

/** What is said of a question that is too long, or '' when it is not. */
export function refuseLang(vraag: string): string {
  if (vraag.length <= langsteVraag) return '';
  return `Uw vraag is ${vraag.length} tekens lang en mag ${langsteVraag} tekens zijn. Maak hem korter: een paar woorden zijn genoeg.`;
}

/** What is said when the index cannot be loaded. */
export const storing: Berichtdeel[] = [
  'Zoeken lukt nu niet. ',
  { href: '/verbeteringen/', tekst: 'Bekijk alle verbeteringen' },
  '.',
];
