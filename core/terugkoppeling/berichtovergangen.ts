import type { Berichtstatus } from '#core/terugkoppeling/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';

export const berichtgebeurtenissen = [
  'klaarzetten',
  'meenemen',
  'overgeven',
  'verstuurd',
  'uitgesteld',
  'geweigerd',
  'onzeker',
  'verlaten',
  'geen-adres',
  'vervallen',
  'afvinken',
  'achterhaald',
  'herkansen',
  'teruggekomen',
  'verkeerd-bezorgd',
] as const;
export type Berichtgebeurtenis = (typeof berichtgebeurtenissen)[number];

/** '' is a mail that was not decided on yet. */
export type Berichtstaat = Berichtstatus | '';

/** What is kept of an attempt on the mail itself. */
export type Berichtveldgevolg = 'tel-poging' | 'geef-over' | 'neem-terug' | 'stel-uit' | 'zet-verstuurdOp';

/** What follows for who it is about: in the ledger, and for the code that is in it. */
export type Berichtvervolg =
  | 'is-verteld'
  | 'is-teruggekomen'
  | 'moet-bellen'
  | 'schik-regel'
  | 'wacht-weer'
  | 'laat-code-los'
  | 'heropen-code';

export type Berichtgevolg = Berichtveldgevolg | Berichtvervolg;

export interface Berichtsituatie {
  /** True from the moment that its last byte was allowed to go: it may have arrived (R5). */
  overgegeven: boolean;
  /** True while somebody still waits for it. */
  nogNodig: boolean;
}

function checkNogHier({ overgegeven }: Berichtsituatie): Issue[] {
  return overgegeven ? [{ path: 'status', code: 'bericht-onderweg' }] : [];
}

function checkMagWeg({ overgegeven, nogNodig }: Berichtsituatie): Issue[] {
  return overgegeven || !nogNodig ? [{ path: 'status', code: 'bericht-niet-meer' }] : [];
}

function checkMisschienWeg({ overgegeven }: Berichtsituatie): Issue[] {
  return overgegeven ? [] : [{ path: 'status', code: 'overgang-kan-niet' }];
}

function checkNogNodig({ nogNodig }: Berichtsituatie): Issue[] {
  return nogNodig ? [] : [{ path: 'status', code: 'herkansing-kan-niet' }];
}

type Berichtovergang = Overgang<Berichtstaat, Berichtgebeurtenis, Berichtsituatie, Berichtgevolg>;

/**
 * R5: a mail from the decision to send it until it arrived, or will not (docs/decisions/0015). Only before its last byte goes the system may
 * let it lapse or try again; of what may have arrived a person decides: `afvinken` says that nothing has to be sent, `herkansen` that it goes again.
 * R16: what was sent can turn out to have come back later on, or to have gone to somebody else (`verkeerd-bezorgd`), with the code in it.
 */
export const berichtovergangen: readonly Berichtovergang[] = [
  { van: [''], bij: 'klaarzetten', naar: 'wacht' },
  { van: ['vervallen'], bij: 'klaarzetten', naar: 'wacht', mits: checkNogHier, dan: ['neem-terug'] },
  { van: ['wacht'], bij: 'meenemen', naar: 'onderweg', dan: ['tel-poging'] },
  { van: ['onderweg'], bij: 'overgeven', naar: 'onderweg', mits: checkMagWeg, dan: ['geef-over'] },

  {
    van: ['onderweg', 'onzeker'],
    bij: 'verstuurd',
    naar: 'verstuurd',
    dan: ['zet-verstuurdOp', 'is-verteld'],
  },
  { van: ['vervallen'], bij: 'verstuurd', naar: 'verstuurd', dan: ['zet-verstuurdOp'] },
  { van: ['onderweg', 'onzeker'], bij: 'uitgesteld', naar: 'wacht', dan: ['stel-uit', 'schik-regel'] },
  {
    van: ['onderweg', 'onzeker'],
    bij: 'geweigerd',
    naar: 'mislukt',
    dan: ['neem-terug', 'laat-code-los', 'moet-bellen'],
  },
  { van: ['onderweg', 'onzeker'], bij: 'onzeker', naar: 'onzeker', dan: ['moet-bellen'] },
  { van: ['onderweg'], bij: 'verlaten', naar: 'wacht', mits: checkNogHier },
  { van: ['onderweg'], bij: 'verlaten', naar: 'onzeker', mits: checkMisschienWeg, dan: ['moet-bellen'] },
  { van: ['wacht'], bij: 'geen-adres', naar: 'mislukt', dan: ['neem-terug', 'laat-code-los', 'moet-bellen'] },

  { van: ['wacht', 'mislukt'], bij: 'vervallen', naar: 'vervallen', dan: ['laat-code-los'] },
  { van: ['onderweg'], bij: 'vervallen', naar: 'vervallen', mits: checkNogHier, dan: ['laat-code-los'] },
  { van: ['wacht', 'mislukt'], bij: 'afvinken', naar: 'vervallen', dan: ['laat-code-los'] },
  { van: ['onderweg'], bij: 'afvinken', naar: 'vervallen', mits: checkNogHier, dan: ['laat-code-los'] },
  { van: ['onzeker'], bij: 'afvinken', naar: 'vervallen' },
  { van: ['wacht'], bij: 'achterhaald', naar: 'vervallen' },

  {
    van: ['mislukt', 'onzeker'],
    bij: 'herkansen',
    naar: 'wacht',
    mits: checkNogNodig,
    dan: ['neem-terug', 'heropen-code', 'wacht-weer'],
  },

  {
    van: ['verstuurd'],
    bij: 'teruggekomen',
    naar: 'mislukt',
    dan: ['neem-terug', 'laat-code-los', 'is-teruggekomen'],
  },
  {
    van: ['onderweg'],
    bij: 'verkeerd-bezorgd',
    naar: 'vervallen',
    mits: checkMisschienWeg,
    dan: ['laat-code-los', 'is-teruggekomen'],
  },
  {
    van: ['onderweg', 'verstuurd', 'onzeker'],
    bij: 'verkeerd-bezorgd',
    naar: 'vervallen',
    dan: ['neem-terug', 'laat-code-los', 'is-teruggekomen'],
  },
];

const kanNiet: Partial<Record<Berichtgebeurtenis, Issue>> = {
  overgeven: { path: 'status', code: 'bericht-niet-meer' },
  herkansen: { path: 'status', code: 'herkansing-kan-niet' },
};

/** The step of a mail, or what stands in its way. */
export function takeBerichtstap(
  van: Berichtstaat,
  bij: Berichtgebeurtenis,
  situatie: Berichtsituatie,
): Stap<Berichtstaat, Berichtgebeurtenis, Berichtsituatie, Berichtgevolg> {
  const anders = kanNiet[bij];
  return takeStap(berichtovergangen, { van, bij, situatie, ...(anders && { kanNiet: anders }) });
}
