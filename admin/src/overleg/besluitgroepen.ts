import type { ActieRij, BesluitRij } from '#records/overleg.ts';

export interface Besluitgroep {
  /** What counts now. */
  besluit: BesluitRij;
  /** What it corrects, newest first. */
  eerdere: BesluitRij[];
  /** Acties of the besluit and of what it corrects. */
  acties: ActieRij[];
}

/** R7: each besluit that counts, with what it replaced and with all its acties. */
export function groupBesluiten(
  besluiten: readonly BesluitRij[],
  acties: readonly ActieRij[],
): { groepen: Besluitgroep[]; los: ActieRij[] } {
  const opId = new Map(besluiten.map((besluit) => [besluit.id, besluit]));
  const vervangen = new Set(besluiten.map(({ vervangt }) => vervangt));
  const groepen = besluiten
    .filter(({ id }) => !vervangen.has(id))
    .map((besluit) => {
      const eerdere: BesluitRij[] = [];
      let vorig = opId.get(besluit.vervangt);
      while (vorig && !eerdere.includes(vorig)) {
        eerdere.push(vorig);
        vorig = opId.get(vorig.vervangt);
      }
      const ids = [besluit, ...eerdere].map(({ id }) => id);
      return { besluit, eerdere, acties: acties.filter((actie) => ids.includes(actie.besluit)) };
    });
  return { groepen, los: acties.filter((actie) => !opId.has(actie.besluit)) };
}
