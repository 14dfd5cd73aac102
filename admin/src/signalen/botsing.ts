import type { SignaalRij } from '#records/beheer/signaalrijen.ts';

/** What somebody can change of a signal on its page. */
export type Wijziging = Partial<
  Pick<
    SignaalRij,
    | 'soort'
    | 'awb'
    | 'thema'
    | 'ernst'
    | 'emotie'
    | 'behandelaar'
    | 'regiehouder'
    | 'status'
    | 'antwoord'
    | 'herhalingVan'
  >
>;
export type Wijzigveld = keyof Wijziging;

export const wijzigveldLabels: Record<Wijzigveld, string> = {
  soort: 'Soort',
  awb: 'Klacht volgens de wet',
  thema: 'Thema',
  ernst: 'Ernst',
  emotie: 'Gevoel',
  behandelaar: 'Behandelaar',
  regiehouder: 'Regiehouder',
  status: 'Status',
  antwoord: 'Antwoord',
  herhalingVan: 'Herhaling van',
};

/** R6: the fields that I change and that a colleague changed too, to something else, since `basis`. */
export function findBotsingen(wijziging: Wijziging, basis: SignaalRij, huidig: SignaalRij): Wijzigveld[] {
  const velden = Object.keys(wijziging) as Wijzigveld[];
  return velden.filter((veld) => huidig[veld] !== basis[veld] && huidig[veld] !== wijziging[veld]);
}
