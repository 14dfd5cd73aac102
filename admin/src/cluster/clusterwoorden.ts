import type { Clusterregel } from '#records/contract/cluster.ts';

/** What a cluster is called: by people, or by its words. */
export function nameCluster({ naam, woorden }: Pick<Clusterregel, 'naam' | 'woorden'>): string {
  return naam || woorden.join(' · ') || 'Zonder naam';
}

/** Why these stand together, when a name does not say so already. */
export function explainCluster({ naam, woorden }: Pick<Clusterregel, 'naam' | 'woorden'>): string {
  return naam !== '' && woorden.length > 0 ? `Gaat over: ${woorden.join(', ')}` : '';
}

/** How many, and whether it grows: '9 signalen · 4 deze week, vorige week 1'. */
export function countCluster({ aantal, dezeWeek, vorigeWeek }: Clusterregel): string {
  const week =
    dezeWeek === 0 && vorigeWeek === 0 ? '' : ` · ${dezeWeek} deze week, vorige week ${vorigeWeek}`;
  return `${aantal} signalen${week}`;
}
