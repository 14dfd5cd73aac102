import type { Signaalstatus } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd, takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';

export const signaalgebeurtenissen = [
  'registreren',
  'terugleggen',
  'oppakken',
  'beantwoorden',
  'sluiten',
] as const;
export type Signaalgebeurtenis = (typeof signaalgebeurtenissen)[number];

/** '' is a signal that was not registered yet. */
export type Signaalstaat = Signaalstatus | '';

/** The days that are kept of a step. */
export type Signaalgevolg = 'zet-beantwoordOp' | 'wis-beantwoordOp' | 'zet-geslotenOp' | 'wis-geslotenOp';

export interface Signaalsituatie {
  /** Id of whoever handles it, or empty. */
  behandelaar: string;
  /** What `asksAntwoord` says of it. */
  antwoordGevraagd: boolean;
}

function checkBehandelaar({ behandelaar }: Signaalsituatie): Issue[] {
  return behandelaar === '' ? [{ path: 'behandelaar', code: 'behandelaar-verplicht' }] : [];
}

function checkAntwoord({ antwoordGevraagd }: Signaalsituatie): Issue[] {
  return antwoordGevraagd ? [{ path: 'status', code: 'eerst-beantwoorden' }] : [];
}

/** A signal from the day it came in until nothing has to be done about it any more. */
export const signaalovergangen: readonly Overgang<
  Signaalstaat,
  Signaalgebeurtenis,
  Signaalsituatie,
  Signaalgevolg
>[] = [
  { van: [''], bij: 'registreren', naar: 'nieuw' },
  { van: ['opgepakt'], bij: 'terugleggen', naar: 'nieuw' },
  { van: ['nieuw'], bij: 'oppakken', naar: 'opgepakt', mits: checkBehandelaar },
  {
    van: ['beantwoord', 'gesloten'],
    bij: 'oppakken',
    naar: 'opgepakt',
    mits: checkBehandelaar,
    dan: ['wis-beantwoordOp', 'wis-geslotenOp'],
  },
  { van: ['nieuw', 'opgepakt'], bij: 'beantwoorden', naar: 'beantwoord', dan: ['zet-beantwoordOp'] },
  {
    van: ['nieuw', 'opgepakt'],
    bij: 'sluiten',
    naar: 'gesloten',
    mits: checkAntwoord,
    dan: ['zet-beantwoordOp', 'zet-geslotenOp'],
  },
  { van: ['beantwoord'], bij: 'sluiten', naar: 'gesloten', dan: ['zet-geslotenOp'] },
];

/** The event by which somebody who chooses a status brings it about. */
const gebeurtenisNaar: Record<Signaalstatus, Signaalgebeurtenis> = {
  nieuw: 'terugleggen',
  opgepakt: 'oppakken',
  beantwoord: 'beantwoorden',
  gesloten: 'sluiten',
};

export interface Signaalstap extends Signaalsituatie {
  van: Signaalstatus;
  naar: Signaalstatus;
}

/** The step from one status to another that somebody chose, or everything that stands in its way. */
export function takeSignaalstap({
  van,
  naar,
  ...situatie
}: Signaalstap): Stap<Signaalstaat, Signaalgebeurtenis, Signaalsituatie, Signaalgevolg> {
  const kanNiet: Issue = { path: 'status', code: 'signaalstap-kan-niet', params: { van, naar } };
  return takeStap(signaalovergangen, { van, bij: gebeurtenisNaar[naar], situatie, kanNiet });
}

/** Everything that stands in the way of a step; nothing does of staying as it is. */
export function checkSignaalstap(stap: Signaalstap): Issue[] {
  if (stap.van === stap.naar) return [];
  const genomen = takeSignaalstap(stap);
  return isGeweigerd(genomen) ? genomen : [];
}

/** True when one status can follow another, apart from who handles it and who waits. */
export function kanVolgen(van: Signaalstatus, naar: Signaalstatus): boolean {
  return signaalovergangen.some((stap) => stap.naar === naar && stap.van.includes(van));
}
