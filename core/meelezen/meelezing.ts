import {
  duidelijkheden,
  oordelen,
  relaties,
  type Meeleesmoment,
  type Meelezingstatus,
} from '#core/meelezen/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkKeuze, checkTekst } from '#core/basis/check.ts';
import { addDagen } from '#core/tijd/dagen.ts';

/** How long an invitation can be answered, and after how long the one reminder goes out. */
const geldigeDagen = 8 * 7;
const herinnerdagen = 4 * 7;

/** Longest explanation by a meelezer and longest answer to it, in characters. */
export const langsteToelichting = 5000;
/** Most codes to print at once. */
export const meesteCodes = 30;
/** So many people colleagues ask, or type in the verdict of, for one entry in one round; everything about a loop reads all of them. */
export const meesteMeelezers = 500;

/** What a meelezer says of an entry; only the verdict itself has to be there. */
export interface Oordeelgegevens {
  /** One of `oordelen`: does this solve it? */
  oordeel: string;
  /** One of `relaties`, or empty. */
  relatie: string;
  /** One of `duidelijkheden`, or empty. */
  duidelijk: string;
  /** What we should know; may be empty and never becomes public (R1). */
  toelichting: string;
}

/** An invitation with its days as YYYY-MM-DD; `herinnerdOp` is '' until the reminder went out. */
export interface Uitnodigingstand {
  status: Meelezingstatus;
  uitgenodigdOp: string;
  herinnerdOp: string;
  verlooptOp: string;
}

/** Everything that is wrong with a verdict, by the names of its fields. */
export function checkOordeel(gegevens: Oordeelgegevens): Issue[] {
  return [
    ...checkKeuze('oordeel', gegevens.oordeel, oordelen, true),
    ...checkKeuze('relatie', gegevens.relatie, relaties, false),
    ...checkKeuze('duidelijk', gegevens.duidelijk, duidelijkheden, false),
    ...checkTekst('toelichting', gegevens.toelichting, langsteToelichting, false),
  ];
}

/** What is wrong with the organisation's answer to a verdict. */
export function checkAntwoord(antwoord: string): Issue[] {
  return checkTekst('antwoord', antwoord, langsteToelichting, true);
}

/** What is wrong with `erbij` more people for an entry of which `aantal` were asked or typed in. */
export function checkMeelezers(aantal: number, erbij: number): Issue[] {
  const params = { aantal, max: meesteMeelezers };
  return aantal + erbij <= meesteMeelezers ? [] : [{ path: '', code: 'te-veel-meelezers', params }];
}

/** What is wrong with the number of codes to print. */
export function checkAantal(aantal: unknown): Issue[] {
  const past = typeof aantal === 'number' && aantal % 1 === 0 && aantal >= 1 && aantal <= meesteCodes;
  return past ? [] : [{ path: 'aantal', code: 'aantal-codes', params: { max: meesteCodes } }];
}

/** Before something is on the site a meelezer judges whether it is right, after that whether it works. */
export function chooseMoment(staatLive: boolean): Meeleesmoment {
  return staatLive ? 'na-publicatie' : 'voor-publicatie';
}

/** The last day on which an invitation of `uitgenodigdOp` (YYYY-MM-DD) can be answered. */
export function readVerloopdag(uitgenodigdOp: string): string {
  return addDagen(uitgenodigdOp, geldigeDagen);
}

/** True while the invitation can be answered; `vandaag` is YYYY-MM-DD. */
export function isOpenUitnodiging(stand: Uitnodigingstand, vandaag: string): boolean {
  return stand.status === 'uitgenodigd' && vandaag <= stand.verlooptOp;
}

/** The newest day an invitation can be of that is due for its reminder. */
export function readHerinnerdag(vandaag: string): string {
  return addDagen(vandaag, -herinnerdagen);
}

/** True when the one reminder is due: four weeks after an invitation that is still open and was not repeated before. */
export function needsHerinnering(stand: Uitnodigingstand, vandaag: string): boolean {
  return (
    isOpenUitnodiging(stand, vandaag) &&
    stand.herinnerdOp === '' &&
    stand.uitgenodigdOp <= readHerinnerdag(vandaag)
  );
}
