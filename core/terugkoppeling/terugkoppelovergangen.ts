import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';
import type { afvinkstatussen, Terugkoppelweg } from '#core/terugkoppeling/terugkoppeling.ts';

export const terugkoppelgebeurtenissen = [
  'mailen',
  'bellen',
  'opgeven',
  'afzien',
  'al-gemaild',
  'mail-aangenomen',
  'mail-mislukt',
  'mail-teruggekomen',
  'intrekken',
  'vervangen',
  'afvinken-verteld',
  'afvinken-onbereikbaar',
  'afvinken-wil-niet',
  'terugnemen',
] as const;
export type Terugkoppelgebeurtenis = (typeof terugkoppelgebeurtenissen)[number];

/** '' is a melder who does not stand in the ledger, before or any more. */
export type Terugkoppelstaat = Terugkoppelstatus | '';

/** The mails about a line that is taken out stay, so that R5 still knows of them when there is a line again. */
export type Terugkoppelgevolg = 'houd-mails';

export interface Terugkoppelsituatie {
  /** True when a member of staff noted how it stands: what a person noted, the system leaves as it is. */
  doorMens: boolean;
  /** True while a mail takes care of it. */
  viaMail: boolean;
  /** True while a mail about it may be arriving at this moment. */
  mailOnderweg: boolean;
  /** True when a mail about it may have arrived, now or before (R5). */
  mailMisschienAan: boolean;
}

function checkSysteem({ doorMens }: Terugkoppelsituatie): Issue[] {
  return doorMens ? [{ path: 'door', code: 'overgang-kan-niet' }] : [];
}

function checkMailStil({ mailOnderweg }: Terugkoppelsituatie): Issue[] {
  return mailOnderweg ? [{ path: 'status', code: 'bericht-onderweg' }] : [];
}

function checkDoorMens({ doorMens }: Terugkoppelsituatie): Issue[] {
  return doorMens ? [] : [{ path: 'door', code: 'overgang-kan-niet' }];
}

function checkViaMail(situatie: Terugkoppelsituatie): Issue[] {
  return situatie.viaMail ? checkMailStil(situatie) : [{ path: 'kanaal', code: 'overgang-kan-niet' }];
}

function checkZekerNiet({ mailMisschienAan }: Terugkoppelsituatie): Issue[] {
  return mailMisschienAan ? [{ path: 'status', code: 'overgang-kan-niet' }] : [];
}

type Terugkoppelovergang = Overgang<
  Terugkoppelstaat,
  Terugkoppelgebeurtenis,
  Terugkoppelsituatie,
  Terugkoppelgevolg
>;

const nietVerteld = ['onbereikbaar', 'wil-niet'] as const;
const inGrootboek = ['te-doen', 'verteld', ...nietVerteld] as const;

/**
 * R5: a line of the ledger: a melder who is to be told about one outcome, until they were told or will not be. The system follows what the melder
 * allows and what mails do; a person ticks off, and takes back what turned out not to be so (R16).
 */
export const terugkoppelovergangen: readonly Terugkoppelovergang[] = [
  { van: ['', 'te-doen'], bij: 'mailen', naar: 'te-doen' },
  { van: nietVerteld, bij: 'mailen', naar: 'te-doen', mits: checkSysteem },
  { van: [''], bij: 'bellen', naar: 'te-doen' },
  { van: ['te-doen'], bij: 'bellen', naar: 'te-doen', mits: checkViaMail },
  { van: nietVerteld, bij: 'bellen', naar: 'te-doen', mits: checkSysteem },
  { van: [''], bij: 'opgeven', naar: 'onbereikbaar' },
  { van: ['te-doen'], bij: 'opgeven', naar: 'onbereikbaar', mits: checkMailStil },
  { van: ['wil-niet'], bij: 'opgeven', naar: 'onbereikbaar', mits: checkSysteem },
  { van: [''], bij: 'afzien', naar: 'wil-niet' },
  { van: ['te-doen'], bij: 'afzien', naar: 'wil-niet', mits: checkMailStil },
  { van: ['onbereikbaar'], bij: 'afzien', naar: 'wil-niet', mits: checkSysteem },

  { van: [''], bij: 'al-gemaild', naar: 'verteld' },
  { van: nietVerteld, bij: 'al-gemaild', naar: 'verteld', mits: checkSysteem },
  { van: ['te-doen'], bij: 'mail-aangenomen', naar: 'verteld' },
  { van: ['te-doen'], bij: 'mail-mislukt', naar: 'te-doen' },
  { van: ['te-doen'], bij: 'mail-teruggekomen', naar: 'te-doen' },
  { van: ['verteld'], bij: 'mail-teruggekomen', naar: 'te-doen', mits: checkViaMail },

  { van: ['te-doen'], bij: 'intrekken', naar: '', mits: checkMailStil, dan: ['houd-mails'] },
  { van: ['te-doen'], bij: 'vervangen', naar: '', mits: checkZekerNiet },

  { van: inGrootboek, bij: 'afvinken-verteld', naar: 'verteld', mits: checkMailStil },
  { van: inGrootboek, bij: 'afvinken-onbereikbaar', naar: 'onbereikbaar', mits: checkMailStil },
  { van: inGrootboek, bij: 'afvinken-wil-niet', naar: 'wil-niet', mits: checkMailStil },
  { van: ['verteld'], bij: 'terugnemen', naar: 'te-doen' },
  { van: nietVerteld, bij: 'terugnemen', naar: 'te-doen', mits: checkDoorMens },
];

/** The step of a line whose melder hears in this way. */
export const stapBijWeg: Record<Terugkoppelweg, Terugkoppelgebeurtenis> = {
  mail: 'mailen',
  bellen: 'bellen',
  onbereikbaar: 'opgeven',
  'wil-niet': 'afzien',
};

/** The step by which a member of staff ticks somebody off. */
export const stapBijAfvinken: Record<(typeof afvinkstatussen)[number], Terugkoppelgebeurtenis> = {
  verteld: 'afvinken-verteld',
  onbereikbaar: 'afvinken-onbereikbaar',
  'wil-niet': 'afvinken-wil-niet',
};

/** The step of a line of the ledger, or what stands in its way. */
export function takeTerugkoppelstap(
  van: Terugkoppelstaat,
  bij: Terugkoppelgebeurtenis,
  situatie: Terugkoppelsituatie,
): Stap<Terugkoppelstaat, Terugkoppelgebeurtenis, Terugkoppelsituatie, Terugkoppelgevolg> {
  return takeStap(terugkoppelovergangen, { van, bij, situatie });
}
