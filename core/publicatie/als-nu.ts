import type { Leesstand, PubliekeVersie, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';

function isBegonnen({ loop }: VerbeteringInhoud): boolean {
  return loop.some(({ fase }) => fase === 'doorgevoerd');
}

/** R16: what time and reopening add to a snapshot that is read in `maand` (YYYY-MM); undefined when nothing. */
export function readStand(inhoud: VerbeteringInhoud, maand: string): Leesstand | undefined {
  const { uitkomst, ronde = 0, ingangsmaand } = inhoud;
  if (uitkomst === 'gepland') return ingangsmaand !== '' && ingangsmaand < maand ? 'verstreken' : undefined;
  return ronde > 0 && !isBegonnen(inhoud) ? 'opnieuw' : undefined;
}

/**
 * R16: a snapshot as it may be read in `maand`: what has no evidence that it began is still a plan, whatever it was called. The same object
 * when there is nothing to say.
 */
export function readAlsNu(inhoud: VerbeteringInhoud, maand: string): VerbeteringInhoud {
  const { uitkomst, ronde, ingangsmaand } = inhoud;
  const isPlan = uitkomst === 'doorgevoerd' && !isBegonnen(inhoud) && (!ronde || ingangsmaand > maand);
  const gelezen = isPlan ? { ...inhoud, uitkomst: 'gepland' as const } : inhoud;
  const stand = readStand(gelezen, maand);
  return stand === undefined ? gelezen : { ...gelezen, stand };
}

const eerdere = new WeakMap<PubliekeVersie[], { maand: string; versies: PubliekeVersie[] }>();

/** The same for all versions of an entry; the same list as long as nothing of it changes, so that what was worked out for it still stands. */
export function readVersiesAlsNu(versies: PubliekeVersie[], maand: string): PubliekeVersie[] {
  const eerder = eerdere.get(versies);
  if (eerder?.maand === maand) return eerder.versies;
  const gelezen = versies.map((versie) => {
    const inhoud = readAlsNu(versie.inhoud, maand);
    return inhoud === versie.inhoud ? versie : { ...versie, inhoud };
  });
  const zelfde = gelezen.every((versie, i) => versie === versies[i]);
  const nu = zelfde ? versies : gelezen;
  eerdere.set(versies, { maand, versies: nu });
  return nu;
}
