import type { VerbeteringRij } from '#records/verbetering.ts';
import { emptyVerbetering } from '../../../admin/src/verbetering/editor/velden.ts';

/** An entry that can be published, as the server gives it, with what a test changes. */
export function makeRij(anders: Partial<VerbeteringRij> = {}): VerbeteringRij {
  return {
    ...emptyVerbetering('verbetering0001', 'schrijver000001'),
    kenmerk: 'V-2026-0001',
    titel: 'Paspoort thuis bezorgd',
    vraag: 'Ik kon niet naar de balie komen.',
    verbetering: 'Wij brengen uw paspoort thuis.',
    uitkomst: 'doorgevoerd',
    ingangsmaand: '2026-03',
    themas: ['thema0000000001'],
    laatstBewerktDoor: 'schrijver000001',
    versie: 1,
    updated: '2026-04-14 08:42:00.000Z',
    ...anders,
  };
}
