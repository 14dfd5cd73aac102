import type { Publicatiecode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenPublicatie: Record<Publicatiecode, string> = {
  'onbekend-thema': 'Thema “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'onbekende-goedkeurder':
    '{waarde} kan niet goedkeuren. Noem het e-mailadres van een actieve redacteur of voorzitter.',
  'site-onbereikbaar': 'De site antwoordt nu niet. Probeer het straks opnieuw.',
};
