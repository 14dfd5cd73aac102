import type { Meeleesmoment, Oordeel } from '#core/meelezen/enumeraties.ts';
import { isNaamloos, type Beoordeeld, type GegevenOordeel, type Stem } from '#core/meelezen/oordeel.ts';
import { groupPersonen } from '#core/persoonsgegevens/identiteit.ts';
import { listGekoppeldeSleutels } from '../signaal/personen.ts';
import { readLive } from '../verbetering/live.ts';
import { isContactbekend, listPersoonssleutels } from './persoon.ts';

export type GegevenStem = Stem & Beoordeeld & GegevenOordeel & { record: core.Record; sleutels: string[] };

/** The outcome that a verdict of now is about: of what the site shows, or of the draft while it shows nothing. */
export function readBeoordeeld(tx: core.App, verbetering: core.Record): string {
  return readLive(tx, verbetering)?.uitkomst ?? verbetering.getString('uitkomst');
}

/** Every verdict about an entry, of all rounds, in the order in which they were given, each with the person it is of and everything that person is known by (R16). */
export function listStemmen(tx: core.App, verbetering: string): GegevenStem[] {
  return listOoitGegeven(tx, verbetering, "status = 'gegeven'");
}

/** Without those that were declared void. */
export function listGeldig(stemmen: readonly GegevenStem[]): GegevenStem[] {
  return stemmen.filter(({ record }) => record.getString('status') === 'gegeven');
}

/** The same with those that were declared void since, which the public figures were counted with (R9). */
export function listOoitGegeven(
  tx: core.App,
  verbetering: string,
  status = "(status = 'gegeven' || status = 'ongeldig')",
): GegevenStem[] {
  const filter = `verbetering = {:id} && ${status}`;
  const rijen = tx
    .findRecordsByFilter('meelezingen', filter, 'gegevenOp,@rowid', 0, 0, { id: verbetering })
    .map((rij) => rij!);
  const eigen = listPersoonssleutels(tx, rijen);
  // Who said something of the entry and did not judge it can show that two who did are one.
  const gekoppeld = listGekoppeldeSleutels(tx, verbetering);
  const lijsten = [
    ...eigen,
    ...gekoppeld.map(({ signaal, sleutels }) => [`signaal:${signaal}`, ...sleutels]),
  ];
  const personen = groupPersonen(lijsten);
  const bekend: { [persoon: number]: string[] } = {};
  personen.forEach((persoon, i) => (bekend[persoon] ??= []).push(...lijsten[i]!));
  return rijen.map((record, i) => ({
    record,
    sleutels: bekend[personen[i]!]!,
    ronde: record.getInt('ronde'),
    moment: record.getString('moment') as Meeleesmoment,
    uitkomst: record.getString('uitkomst'),
    oordeel: record.getString('oordeel') as Oordeel,
    toelichting: record.getString('toelichting'),
    antwoord: record.getString('antwoord'),
    van: personen[i] === -1 ? '' : String(personen[i]),
    vervangen: record.getBool('vervangen') && !isContactbekend(eigen[i]!),
    naamloos: isNaamloos({
      ingevoerdDoor: record.getString('ingevoerdDoor'),
      signaal: record.getString('signaal'),
      meelezer: record.getString('meelezer'),
    }),
  }));
}
