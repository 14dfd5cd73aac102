import {
  buildAfspraak,
  writeOverlegbrief,
  type Kalenderoverleg,
  type Overlegnieuws,
} from '#core/overleg/kalender.ts';
import type { Kalenderbericht } from '#core/tijd/icalendar.ts';
import { nu } from '../basis/nu.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { lapseBericht, moveBericht } from '../terugkoppeling/move-bericht.ts';
import { readGepland } from './plan.ts';

/** A meeting as mail and calendars know it. */
export function readKalenderoverleg(app: core.App, overleg: core.Record): Kalenderoverleg {
  const reeks = app.findRecordsByIds('overlegreeksen', [overleg.getString('reeks')])[0];
  const leiding = app.findRecordsByIds('medewerkers', [overleg.getString('voorzitter')])[0];
  return {
    ...readGepland(overleg),
    id: overleg.id,
    naam: reeks?.getString('naam') ?? '',
    uitnodigingnummer: overleg.getInt('uitnodigingnummer'),
    leiding: leiding?.getString('naam') ?? '',
  };
}

/**
 * R5: puts one mail for each of these people in the outbox. What still waited about the same meeting gives way to it; who never heard of the meeting does
 * not hear that it is off.
 */
export function tellOverleg(
  tx: core.App,
  overleg: core.Record,
  nieuws: Overlegnieuws,
  mensen: readonly string[],
): void {
  const kalenderoverleg = readKalenderoverleg(tx, overleg);
  const isAf = nieuws.soort === 'afzegging';
  const kalender: Kalenderbericht = {
    methode: isAf ? 'CANCEL' : 'REQUEST',
    afspraak: buildAfspraak(kalenderoverleg, nu(), isAf ? 'afgezegd' : 'vast'),
  };
  const { naam } = readOrganisatie(tx);
  for (const medewerker of mensen) {
    const hoorde = lapseEerdere(tx, overleg.id, medewerker);
    if (isAf && !hoorde) continue;
    const eerste = nieuws.soort === 'wijziging' && !hoorde;
    const bericht = new Record(tx.findCachedCollectionByNameOrId('berichten'), {
      sleutel: `overleg:${overleg.id}:${medewerker}:${kalenderoverleg.uitnodigingnummer}:${kalender.methode}`,
      soort: 'overleg',
      overleg: overleg.id,
      medewerker,
      kalender,
      ...writeOverlegbrief(kalenderoverleg, eerste ? { soort: 'uitnodiging' } : nieuws, naam),
      pogingen: 0,
    });
    moveBericht(tx, bericht, 'klaarzetten');
  }
}

/** Keeps older mail about a meeting from going; true when some may have arrived. */
function lapseEerdere(tx: core.App, overleg: string, medewerker: string): boolean {
  const params = { overleg, medewerker };
  const filter = 'overleg = {:overleg} && medewerker = {:medewerker}';
  const eerder = tx.findRecordsByFilter('berichten', filter, '', 0, 0, params).map((rij) => rij!);
  for (const bericht of eerder) {
    if (['wacht', 'onderweg', 'mislukt'].includes(bericht.getString('status'))) lapseBericht(tx, bericht);
  }
  return eerder.some((bericht) => bericht.getString('status') !== 'vervallen');
}
