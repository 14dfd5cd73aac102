import type { Publicatiecode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenPublicatie: Record<Publicatiecode, string> = {
  'onbekend-thema': 'Thema “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'onbekende-goedkeurder':
    '{waarde} kan niet goedkeuren. Noem het e-mailadres van een actieve redacteur of voorzitter.',
  'onbekende-invoerder':
    '{waarde} is geen actieve medewerker. Noem het e-mailadres van wie de rijen invoert.',
  'noem-invoerder':
    'Wie voert deze rijen in? Zet erbij: --ingevoerd-door met een e-mailadres. Zonder dat weten wij niet of twee mensen ze zagen.',
  'r2-invoerder':
    '{waarde} voerde deze rijen in en kan ze niet ook goedkeuren. Noem een collega bij --goedgekeurd-door.',
  'site-onbereikbaar': 'De site antwoordt nu niet. Probeer het straks opnieuw.',
};
