import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import { trappen, type Trap, type Vroegsoort, type Vroegstatus } from '#core/vroegsignaal/enumeraties.ts';
import { computeVroegtermijn } from '#core/vroegsignaal/termijn.ts';
import { writeVroegbrief } from '#core/vroegsignaal/vroegbrief.ts';
import { nextTrap, takeVroegstap, type Vroeggebeurtenis } from '#core/vroegsignaal/vroegovergangen.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';
import { readOrganisatie, readWerkwijze } from '../organisatie/read-instellingen.ts';
import { moveBericht } from '../terugkoppeling/move-bericht.ts';
import { listBeslissers } from './people.ts';

interface Vroegstap {
  /** Id of a member of staff, or `systeem`. */
  wie: string;
  reden?: string;
}

/** Takes the step and saves it with its audit line, or returns what stands in its way; whoever comes to own it is mailed, once. */
export function moveVroegsignaal(
  tx: core.App,
  record: core.Record,
  bij: Vroeggebeurtenis,
  { wie, reden = '' }: Vroegstap,
): Issue[] {
  const van = record.getString('status') as Vroegstatus | '';
  const trap = (record.getString('trap') || trappen[0]) as Trap;
  const stap = takeVroegstap(van, bij, { trap, reden });
  if (isGeweigerd(stap)) return stap;
  const naar = stap.naar as Vroegstatus;
  const klimt = stap.dan?.includes('klim') ?? false;
  const nieuweTrap = (klimt && nextTrap(trap)) || trap;
  const beslissers = listBeslissers(tx, nieuweTrap, record.getString('eigenaar'));
  record.set('status', naar);
  record.set('trap', nieuweTrap);
  if (stap.dan?.includes('meld')) record.set('eigenaar', beslissers[0] ?? '');
  if (bij === 'beginnen' || bij === 'doorgaan') record.set('keer', record.getInt('keer') + 1);
  record.set(
    'termijn',
    computeVroegtermijn(record.getString('soort') as Vroegsoort, naar, readWerkwijze(tx), nu()),
  );
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  const [eerst, dan] = klimt ? [trap, nieuweTrap] : [van, naar];
  writeAudit(tx, { wie, wat: `vroegsignaal-${bij}`, record, van: eerst, naar: dan });
  if (stap.dan?.includes('meld')) mailBeslissers(tx, record, beslissers);
  return [];
}

/** R5: one mail for each of them, for each time that it comes to them. */
function mailBeslissers(tx: core.App, record: core.Record, beslissers: readonly string[]): void {
  const trap = record.getString('trap') as Trap;
  const keer = record.getInt('keer');
  const brief = writeVroegbrief(
    { soort: record.getString('soort') as Vroegsoort, trap, termijn: record.getString('termijn'), keer },
    readOrganisatie(tx).naam,
  );
  for (const medewerker of beslissers) {
    const sleutel = `vroegsignaal:${record.id}:${keer}:${trap}:${medewerker}`;
    if (tx.findRecordsByFilter('berichten', 'sleutel = {:sleutel}', '', 1, 0, { sleutel }).length > 0)
      continue;
    const bericht = new Record(tx.findCachedCollectionByNameOrId('berichten'), {
      sleutel,
      soort: 'vroegsignaal',
      medewerker,
      ...brief,
      pogingen: 0,
    });
    moveBericht(tx, bericht, 'klaarzetten');
  }
}
