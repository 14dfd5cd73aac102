import type { Overlegcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenOverleg: Record<Overlegcode, string> = {
  'r7-al-vervangen':
    'Dit besluit is al door een ander vervangen, of ingetrokken. Kijk bij het nieuwste besluit.',
  'r16-gepland-op-site':
    'Op de site staat ‘gepland’: dat zegt dat dit is besloten. Haal het van de site of publiceer een andere uitkomst. Trek daarna het besluit in.',
  'eigenaar-verplicht': 'Er is nog niemand die dit doet. Kies een collega.',
  'eigenaar-onbekend': 'Deze collega kan geen acties krijgen. Kies iemand anders.',
  'actie-alleen-status':
    'U kunt van deze actie alleen de status wijzigen. Vraag iemand met een van deze rollen: {rollen}.',
  'te-veel-acties': 'Er zijn {aantal} acties. Leg er hoogstens {max} vast bij één besluit.',
};
