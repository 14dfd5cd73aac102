import type { Regel } from '#core/basis/regel.ts';
import { zonderContact } from '#core/signaal/termijnen.ts';
import { addDagen } from '#core/tijd/dagen.ts';

/** What a signal can wait for. */
export type Signaalwerk = 'nieuw' | 'contact' | 'afhandeling' | 'wissing';

interface Werksoort {
  regel: Regel;
  /** Days ahead of today that `tot` lies. */
  vooruit: number;
  /** What comes first. */
  volgorde: readonly ('contactVoor' | 'antwoordVoor' | 'wissingGevraagdOp' | 'kenmerk')[];
}

const tot = { gegeven: 'tot' };
const nogNietBeantwoord = { veld: 'beantwoordOp', op: 'is', waarde: '' } as const;
const bijNiemand: Regel = [
  { veld: 'status', op: 'is', waarde: 'nieuw' },
  { veld: 'behandelaar', op: 'is', waarde: '' },
  { veld: 'regiehouder', op: 'is', waarde: '' },
];
const bijIemand: Regel = [
  {
    eenVan: [
      [{ veld: 'status', op: 'is-niet', waarde: 'nieuw' }],
      [{ veld: 'behandelaar', op: 'is-niet', waarde: '' }],
      [{ veld: 'regiehouder', op: 'is-niet', waarde: '' }],
    ],
  },
];

/**
 * R14: which signals are today's work. New and with nobody; with somebody, and the melder, who can be reached, has to hear from us by tomorrow;
 * an answer that the law wants within a week; a melder who asked to erase their words. Each signal stands in one of the first two at most.
 */
export const signaalwerk: Readonly<Record<Signaalwerk, Werksoort>> = {
  nieuw: { regel: bijNiemand, vooruit: 0, volgorde: ['contactVoor', 'kenmerk'] },
  contact: {
    regel: [
      ...bijIemand,
      ...zonderContact,
      { veld: 'bereikbaar', op: 'is-niet', waarde: '' },
      { veld: 'contactVoor', op: 'tot-en-met', waarde: tot },
    ],
    vooruit: 1,
    volgorde: ['contactVoor', 'kenmerk'],
  },
  afhandeling: {
    regel: [
      nogNietBeantwoord,
      { veld: 'antwoordVoor', op: 'is-niet', waarde: '' },
      { veld: 'antwoordVoor', op: 'tot-en-met', waarde: tot },
    ],
    vooruit: 7,
    volgorde: ['antwoordVoor', 'kenmerk'],
  },
  wissing: {
    regel: [
      { veld: 'wissingGevraagdOp', op: 'is-niet', waarde: '' },
      { veld: 'wissingGevraagdOp', op: 'tot-en-met', waarde: tot },
    ],
    vooruit: 0,
    volgorde: ['wissingGevraagdOp', 'kenmerk'],
  },
};

/** Whose work it is when they do not watch over everybody's: the regiehouder's, or the behandelaar's while nobody is regiehouder. */
export const vanMij: Regel = [
  {
    eenVan: [
      [{ veld: 'regiehouder', op: 'is', waarde: { gegeven: 'wie' } }],
      [
        { veld: 'behandelaar', op: 'is', waarde: { gegeven: 'wie' } },
        { veld: 'regiehouder', op: 'is', waarde: '' },
      ],
    ],
  },
];

/** The last day (YYYY-MM-DD) that counts as today's work of this kind. */
export function lastDagVan(soort: Signaalwerk, vandaag: string): string {
  return addDagen(vandaag, signaalwerk[soort].vooruit);
}
