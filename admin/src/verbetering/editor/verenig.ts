import { bewerkbareVelden, isZelfde, type Veld, type Velden } from './velden.ts';

/** A field that two people changed to different things. */
export interface Botsing {
  veld: Veld;
  mijn: Velden[Veld];
  hun: Velden[Veld];
}

export interface Vereniging {
  /** What the draft becomes: mine where I changed something, theirs where only they did. */
  concept: Velden;
  botsingen: Botsing[];
}

/**
 * Brings my draft and a colleague's save together, seen from the version both began with (R6). Where both changed the same field
 * to different things, the draft keeps mine and the field is reported, so that a person chooses. `open` are fields still to be chosen.
 */
export function verenig(basis: Velden, mijn: Velden, hun: Velden, open: readonly Veld[] = []): Vereniging {
  const concept: Record<string, unknown> = {};
  const botsingen: Botsing[] = [];
  for (const veld of bewerkbareVelden) {
    const ikWijzigde = !isZelfde(basis[veld], mijn[veld]) || open.includes(veld);
    const zijWijzigden = !isZelfde(basis[veld], hun[veld]) || open.includes(veld);
    concept[veld] = ikWijzigde ? mijn[veld] : hun[veld];
    if (ikWijzigde && zijWijzigden && !isZelfde(mijn[veld], hun[veld])) {
      botsingen.push({ veld, mijn: mijn[veld], hun: hun[veld] });
    }
  }
  return { concept: concept as Velden, botsingen };
}
