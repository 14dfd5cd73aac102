import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';

/** What people read for each value of the closed lists, in sentence case. */

export const terugkoppelstatusLabels: Record<Terugkoppelstatus, string> = {
  'te-doen': 'Nog te vertellen',
  verteld: 'Verteld',
  onbereikbaar: 'Niet te bereiken',
  'wil-niet': 'Wil het niet horen',
};
