import type { Uitkomst } from '#core/verbetering/enumeraties.ts';
import { loopStappen, type Stapstaat } from '#core/loop/loop.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { PubliekeVersie, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { nameOpnieuw, redenLabels, uitkomstLabels } from '#core/verbetering/labels.ts';
import { shortenTekst } from '#site/uitgave/alineas.ts';
import { describeMensen, describeMoment } from '#site/uitgave/woorden.ts';

/** An entry as a row in a list: the question, the answer's title and where it stands in the loop. */
export interface Kaart {
  href: string;
  titel: string;
  vraag: string;
  /** The vraag is no longer there (R3): a sentence says so, which nobody said. */
  ingetrokken: boolean;
  uitkomst: Uitkomst;
  uitkomstLabel: string;
  moment: { woord: string; maand: string; tekst: string } | null;
  mensen: string;
  /** What may be said of each of the seven steps. */
  staten: Stapstaat[];
}

const langsteVraag = 150;

/** The label of the outcome; when it cannot be done, with the reason. */
function describeUitkomst(inhoud: VerbeteringInhoud): string {
  const { uitkomst, reden } = inhoud;
  if (inhoud.stand === 'opnieuw') return nameOpnieuw(uitkomst);
  if (uitkomst !== 'kan-niet' || reden === '') return uitkomstLabels[uitkomst];
  const waarom = redenLabels[reden];
  return `Kan niet: ${waarom.charAt(0).toLowerCase()}${waarom.slice(1)}`;
}

/** The row of one entry, from its newest version. */
export function buildKaart(versie: PubliekeVersie, organisatie: Organisatie): Kaart {
  const { inhoud } = versie;
  const { fase, loop, luister, vanVoorheen, ronde } = inhoud;
  const stappen = loopStappen({ fase, loop, vanVoorheen, ronde, afgeweken: Boolean(luister?.afwijking) });
  return {
    href: `/verbeteringen/${inhoud.slug}/`,
    titel: inhoud.titel,
    vraag: shortenTekst(inhoud.vraag, langsteVraag),
    ingetrokken: inhoud.vraagSoort === 'ingetrokken',
    uitkomst: inhoud.uitkomst,
    uitkomstLabel: describeUitkomst(inhoud),
    moment: describeMoment(versie),
    mensen: describeMensen(inhoud, organisatie),
    staten: stappen.map(({ staat }) => staat),
  };
}
