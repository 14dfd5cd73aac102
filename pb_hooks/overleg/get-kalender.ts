import { isEmail } from '#core/signaal/melder.ts';
import { buildAfspraak } from '#core/overleg/kalender.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { writeKalenderfeed, type Afspraak } from '#core/tijd/icalendar.ts';
import { hashKalender } from '../basis/code.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { readKalenderoverleg } from './tell-overleg.ts';

/** How far back and ahead a calendar goes, in days, and how many meetings it holds at most. */
const bereik = 365;
const hoogstens = 500;

/** The calendar of one person, at the address that only they know; any other address is unknown, whatever was there before. */
export function getKalender(e: core.RequestEvent): void {
  const bestand = e.request!.pathValue('bestand');
  const medewerker = findEigenaar(e.app, bestand);
  const header = e.response!.header();
  header.set('X-Content-Type-Options', 'nosniff');
  header.set('X-Robots-Tag', 'noindex');
  if (!medewerker) {
    header.set('Cache-Control', 'no-store');
    return e.string(404, 'Deze kalender bestaat niet.');
  }
  const { naam, sitenaam, contact } = readOrganisatie(e.app);
  const email = contact.email.trim();
  const afzender = isEmail(email) ? { naam, email } : null;
  const tekst = writeKalenderfeed(`Overleg ${sitenaam}`, listAfspraken(e.app, medewerker.id), afzender);
  const etag = `"${$security.sha256(tekst).slice(0, 32)}"`;
  header.set('Cache-Control', 'private, no-cache');
  header.set('ETag', etag);
  if (e.request!.header.get('If-None-Match') === etag) return e.noContent(304);
  e.blob(200, 'text/calendar; charset=utf-8', tekst as never);
}

/** Whose calendar it is; undefined for a key that is wrong or revoked, and for somebody who left. */
function findEigenaar(app: core.App, bestand: string): core.Record | undefined {
  const sleutel = /^([A-Za-z0-9]{40})\.ics$/.exec(bestand)?.[1] ?? '';
  const afdruk = hashKalender(sleutel);
  const gevonden = app.findRecordsByFilter('kalendersleutels', 'afdruk = {:afdruk}', '', 1, 0, { afdruk })[0];
  const medewerker = app.findRecordsByIds('medewerkers', [gevonden?.getString('medewerker') ?? ''])[0];
  return medewerker?.getBool('actief') ? medewerker : undefined;
}

function listAfspraken(app: core.App, id: string): Afspraak[] {
  const filter =
    "(mensen ~ {:id} || voorzitter = {:id}) && plandag != '' && status != 'vervallen' && datum >= {:van} && datum <= {:tot}";
  const params = { id, van: addDagen(vandaag(), -bereik), tot: addDagen(vandaag(), bereik) };
  return app.findRecordsByFilter('overleggen', filter, '-datum', hoogstens, 0, params).map((overleg) => {
    const stand = overleg!.getString('status') === 'concept' ? 'voorlopig' : 'vast';
    return buildAfspraak(readKalenderoverleg(app, overleg!), overleg!.getString('updated'), stand);
  });
}
