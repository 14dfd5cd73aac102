import { describeVerwacht } from '#core/verbetering/labels.ts';
import { formatMaand } from '#core/tijd/maand.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { PubliekeVersie, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';

/** At least so many people said this; null when too few to show, or when this version does not carry counts (R9). */
export function publicAantal({ luister }: VerbeteringInhoud): number | null {
  return luister?.gezegd ?? null;
}

/**
 * 'Ten minste 30 inwoners vertelden ons dit'; with what was counted before, as such: 'Eerder geteld: ten minste 40 (Klantonderzoek 2024)'.
 * '' when neither may be shown (R9, R16).
 */
export function describeMensen(inhoud: VerbeteringInhoud, organisatie: Organisatie): string {
  const aantal = publicAantal(inhoud);
  const eerder = inhoud.luister?.eerder ?? null;
  const zinnen = [
    ...(aantal === null
      ? []
      : [`Ten minste ${formatGetal(aantal)} ${organisatie.inwoners} vertelden ons dit`]),
    ...(eerder === null ? [] : [`Eerder geteld: ten minste ${formatGetal(eerder.aantal)} (${eerder.bron})`]),
  ];
  return zinnen.join('. ');
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
  const woorden = {
    doorgevoerd: 'sinds',
    gepland: describeVerwacht(versie.inhoud.stand),
    'kan-niet': 'uitgelegd in',
  };
  return { woord: woorden[uitkomst], maand, tekst: formatMaand(maand) };
}

/** First letter upper case, for a term at the start of a sentence. */
export function upperFirst(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** 1234 → '1.234'. */
export function formatGetal(getal: number): string {
  return String(getal).replace(/\B(?=(\d{3})+$)/g, '.');
}
