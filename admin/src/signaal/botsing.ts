import { veldnamen } from '#core/taal/veldnamen.ts';
import type { SignaalRij } from '#records/signaal.ts';

/** Texts that somebody types for a while before saving. */
export const tekstvelden = ['antwoord', 'samenvatting'] as const;
export type Signaaltekst = (typeof tekstvelden)[number];

/** What somebody can change of a signal on its page. */
export type Wijziging = Partial<
  Pick<
    SignaalRij,
    | 'soort'
    | 'awb'
    | 'thema'
    | 'wijk'
    | 'ernst'
    | 'emotie'
    | 'behandelaar'
    | 'regiehouder'
    | 'status'
    | 'verlengdOp'
    | 'instemmingTot'
    | 'herhalingVan'
    | Signaaltekst
  >
>;
export type Wijzigveld = keyof Wijziging;

export const wijzigveldLabels: Record<Wijzigveld, string> = veldnamen;

/** R6: the fields that I change and that a colleague changed too, to something else, since `basis`. */
export function findBotsingen(wijziging: Wijziging, basis: SignaalRij, huidig: SignaalRij): Wijzigveld[] {
  const velden = Object.keys(wijziging) as Wijzigveld[];
  return velden.filter((veld) => huidig[veld] !== basis[veld] && huidig[veld] !== wijziging[veld]);
}
