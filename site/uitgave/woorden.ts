import { formatMaand } from '#core/tijd/maand.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { PubliekeVersie, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';

/** Below this number of people a figure is not shown (R9). */
const kleinsteGetal = 5;

/** The count that may be public: null when nobody was counted or too few to show (R9). */
export function publicAantal(inhoud: VerbeteringInhoud): number | null {
  if (inhoud.luister) return inhoud.luister.gezegd;
  return inhoud.aantalSignalen >= kleinsteGetal ? inhoud.aantalSignalen : null;
}

/**
 * '23 inwoners vertelden ons dit'; 'Ten minste 30 …' where signals were counted in steps, 'Enkele …' under five (R9), or '' when nobody
 * was counted.
 */
export function describeMensen(inhoud: VerbeteringInhoud, organisatie: Organisatie): string {
  const aantal = publicAantal(inhoud);
  if (inhoud.aantalSignalen === 0 && aantal === null) return '';
  const hoeveel =
    aantal === null ? 'Enkele' : aantal === inhoud.aantalSignalen ? `${aantal}` : `Ten minste ${aantal}`;
  return `${hoeveel} ${organisatie.inwoners} vertelden ons dit`;
}

/** The month that matters to a reader, with its word: 'sinds', 'verwacht in' or 'uitgelegd in'. */
export function describeMoment(
  versie: PubliekeVersie,
): { woord: string; maand: string; tekst: string } | null {
  const { uitkomst, ingangsmaand, loop } = versie.inhoud;
  const stap = loop.find(({ fase }) => fase === 'doorgevoerd')?.op.slice(0, 7);
  const maand =
    (uitkomst === 'kan-niet' && stap) ||
    ingangsmaand ||
    (uitkomst === 'gepland' ? '' : versie.gepubliceerdOp.slice(0, 7));
  if (maand === '') return null;
  const woord = { doorgevoerd: 'sinds', gepland: 'verwacht in', 'kan-niet': 'uitgelegd in' }[uitkomst];
  return { woord, maand, tekst: formatMaand(maand) };
}

/** First letter upper case, for a term at the start of a sentence. */
export function upperFirst(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** 1234 → '1.234'. */
export function formatGetal(getal: number): string {
  return String(getal).replace(/\B(?=(\d{3})+$)/g, '.');
}
