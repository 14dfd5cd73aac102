import type { Sluitstandantwoord } from '#records/contract/loop.ts';

type Herkomst = Pick<Sluitstandantwoord['tellingen'], 'ingevoerd' | 'metCode'>;

/** By whom is left out where that was not kept. */
function formatEen(
  { oordelen, collegas }: Herkomst['ingevoerd'],
  [daad, doorWie, rest]: readonly [string, string, string],
): string {
  if (oordelen === 0) return '';
  const wat = oordelen === 1 ? '1 oordeel is' : `${oordelen} oordelen zijn`;
  const wie = collegas === 1 ? '1 collega' : `${collegas} collega’s`;
  return `${wat} ${daad}${collegas > 0 ? `${doorWie} ${wie}` : ''}${rest}`;
}

/** Which verdicts are of nobody known: '3 oordelen zijn ingevoerd door 1 collega, …', or '' when there are none. */
export function formatIngevoerd({ ingevoerd, metCode }: Herkomst): string {
  return [
    formatEen(ingevoerd, ['ingevoerd', ' door', ', zonder te zeggen van wie. Die tellen niet mee.']),
    formatEen(metCode, ['gegeven met een code', ' die is uitgedeeld door', ', zonder naam.']),
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}
