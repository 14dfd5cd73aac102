import type { Sluitstandantwoord } from '#records/contract/loop.ts';

type Herkomst = Pick<Sluitstandantwoord['tellingen'], 'ingevoerd' | 'metCode'>;

function formatEen({ oordelen, collegas }: Herkomst['ingevoerd'], daad: string, rest: string): string {
  if (oordelen === 0) return '';
  const wat = oordelen === 1 ? '1 oordeel is' : `${oordelen} oordelen zijn`;
  return `${wat} ${daad} ${collegas === 1 ? '1 collega' : `${collegas} collega’s`}${rest}`;
}

/** Which verdicts are of nobody known: '3 oordelen zijn ingevoerd door 1 collega, …', or '' when there are none. */
export function formatIngevoerd({ ingevoerd, metCode }: Herkomst): string {
  return [
    formatEen(ingevoerd, 'ingevoerd door', ', zonder te zeggen van wie. Die tellen niet mee.'),
    formatEen(metCode, 'gegeven met een code die is uitgedeeld door', ', zonder naam.'),
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}
