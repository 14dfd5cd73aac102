import type { Agendacode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenAgenda: Record<Agendacode, string> = {
  'agenda-begonnen':
    'Dit overleg is begonnen of voorbij. De agenda verandert u dan alleen nog in het overleg zelf.',
  'agenda-vol': 'Er staan al {max} punten op de agenda. Haal er eerst een af.',
  'agenda-te-veel-signalen': 'Kies hoogstens {max} signalen bij één punt.',
  'agenda-titel-vast': 'Deze titel hoort bij het onderwerp zelf. Wijzig hem daar.',
};
