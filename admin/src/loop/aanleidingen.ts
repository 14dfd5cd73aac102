import { hasRol, type Rol } from '#core/basis/rollen.ts';
import { heropenaanleidingen, heropenrollen, type Heropenaanleiding } from '#core/loop/heropenen.ts';

export const aanleidingLabels: Record<Heropenaanleiding, string> = {
  oordeel: 'Een meelezer zei nee',
  effect: 'Het lijkt niet te helpen',
  voorzitter: 'De voorzitter vindt het nodig',
};

/** The occasions that this person can point at now. */
export function listAanleidingen(situatie: {
  rollen: readonly Rol[];
  /** Somebody said 'nee' in this round. */
  heeftNee: boolean;
  /** The effect check proposes to reopen. */
  helptNiet: boolean;
}): Heropenaanleiding[] {
  const isEr: Record<Heropenaanleiding, boolean> = {
    oordeel: situatie.heeftNee,
    effect: situatie.helptNiet,
    voorzitter: true,
  };
  return heropenaanleidingen.filter(
    (aanleiding) => isEr[aanleiding] && hasRol(situatie.rollen, heropenrollen[aanleiding]),
  );
}
