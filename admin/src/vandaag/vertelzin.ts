import type { Uitkomst } from '#core/verbetering/enumeraties.ts';

const beginnen: Record<Uitkomst, string> = {
  doorgevoerd: 'Vertel dat dit is veranderd',
  gepland: 'Vertel dat dit gaat veranderen',
  'kan-niet': 'Vertel waarom dit niet kan',
};

/** What to say on the phone, in one sentence. */
export function describeVertelling(uitkomst: Uitkomst, titel: string): string {
  return `${beginnen[uitkomst]}: ${titel || 'een verbetering zonder titel'}.`;
}
