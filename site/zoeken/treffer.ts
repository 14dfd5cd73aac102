import { describeVerwacht, nameOpnieuw, uitkomstLabels } from '#core/verbetering/labels.ts';
import { formatMaand } from '#core/tijd/maand.ts';
import { findGemarkeerd } from '#site/zoeken/markering.ts';
import type { Zoekdocument } from '#site/zoeken/read-index.ts';
import type { Markering } from '#site/zoeken/zoek.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Tekstdeel {
  tekst: string;
  gemarkeerd: boolean;
}

/** A hit as the page shows it. */
export interface Treffer {
  href: string;
  uitkomst: Zoekdocument['uitkomst'];
  titel: Tekstdeel[];
  /** The beginning of the vraag; empty when it was taken away. */
  fragment: Tekstdeel[];
  /** 'Doorgevoerd, sinds maart 2026'. */
  over: string;
}

/** What is shown of an entry that was found. */
export function describeTreffer(document: Zoekdocument, markering: Markering): Treffer {
  const { slug, uitkomst, titel, fragment } = document;
  return {
    href: `/verbeteringen/${slug}/`,
    uitkomst,
    titel: markTekst(titel, markering),
    fragment: fragment === '' ? [] : markTekst(fragment, markering),
    over: describeUitkomst(document),
  };
}

function describeUitkomst({ uitkomst, ingangsmaand, stand }: Zoekdocument): string {
  if (stand === 'opnieuw') return nameOpnieuw(uitkomst);
  const moment = ingangsmaand === '' ? '' : formatMaand(ingangsmaand);
  if (uitkomst === 'kan-niet' || moment === '') return uitkomstLabels[uitkomst];
  return `${uitkomstLabels[uitkomst]}, ${uitkomst === 'gepland' ? describeVerwacht(stand) : 'sinds'} ${moment}`;
}

function markTekst(tekst: string, markering: Markering): Tekstdeel[] {
  const delen: Tekstdeel[] = [];
  let vorige = 0;
  for (const { begin, eind } of findGemarkeerd(tekst, markering)) {
    delen.push({ tekst: tekst.slice(vorige, begin), gemarkeerd: false });
    delen.push({ tekst: tekst.slice(begin, eind), gemarkeerd: true });
    vorige = eind;
  }
  delen.push({ tekst: tekst.slice(vorige), gemarkeerd: false });
  return delen.filter((deel) => deel.tekst !== '');
}
