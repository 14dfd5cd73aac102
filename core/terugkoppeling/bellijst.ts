import type { Regel } from '#core/basis/regel.ts';

/** Days that a mail may wait before a person calls instead. */
export const dagenOpMail = 3;

/**
 * R5: whom a person has to tell: who gets no mail, whose mail waits since before `sinds`, and whose mail may not have arrived, also when
 * restoring a backup made it so.
 */
export const bellijst: Regel = [
  { veld: 'status', op: 'is', waarde: 'te-doen' },
  {
    eenVan: [
      [{ veld: 'kanaal', op: 'is', waarde: '' }],
      [{ veld: 'created', op: 'voor', waarde: { gegeven: 'sinds' } }],
      [{ veld: 'berichten_via_terugkoppeling.status', op: 'heeft', waarde: 'onzeker' }],
    ],
  },
];
