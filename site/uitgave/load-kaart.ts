import { fasen, type Uitkomst } from '#core/enumeraties.ts';
import type { Organisatie } from '#core/organisatie.ts';
import type { PubliekeVersie } from '#core/publicatie.ts';
import { uitkomstLabels } from '#core/woorden/labels.ts';
import { shortenTekst } from '#site/uitgave/alineas.ts';
import { describeMensen, describeMoment } from '#site/uitgave/woorden.ts';

/** An entry as a row in a list: the question, the answer's title and where it stands in the loop. */
export interface Kaart {
  href: string;
  titel: string;
  vraag: string;
  uitkomst: Uitkomst;
  uitkomstLabel: string;
  moment: { woord: string; maand: string; tekst: string } | null;
  mensen: string;
  /** How many of the seven steps are reached. */
  bereikt: number;
}

const langsteVraag = 150;

/** The row of one entry, from its newest version. */
export function buildKaart(versie: PubliekeVersie, organisatie: Organisatie): Kaart {
  const { inhoud } = versie;
  return {
    href: `/verbeteringen/${inhoud.slug}/`,
    titel: inhoud.titel,
    vraag: shortenTekst(inhoud.vraag, langsteVraag),
    uitkomst: inhoud.uitkomst,
    uitkomstLabel: uitkomstLabels[inhoud.uitkomst],
    moment: describeMoment(versie),
    mensen: describeMensen(inhoud, organisatie),
    bereikt: fasen.indexOf(inhoud.fase) + 1,
  };
}
