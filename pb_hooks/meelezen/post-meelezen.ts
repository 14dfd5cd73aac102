import { checkOordeel, chooseMoment, isOpenUitnodiging } from '#core/meelezen/meelezing.ts';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Dank, Lezing } from '#records/contract/meelezen.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { hashCode } from '../basis/code.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { lookVerborgen, readHeel } from '../basis/verborgen.ts';
import { giveOordeel, readOordeel, type Oordeelverzoek } from './give-oordeel.ts';
import { isIngetrokken, readLezing } from './lezing.ts';
import { readUitnodiging } from './move-meelezing.ts';

const velden = ['oordeel', 'relatie', 'duidelijk', 'toelichting', 'citaat'];

/**
 * Shows the entry to who has an invitation, which uses nothing up, or takes their verdict. Whatever is wrong with a code (wrong, used,
 * expired, empty) gives the same answer; the same verdict again, as when a page is sent twice, gives the same thanks.
 */
export function postMeelezen(e: core.RequestEvent): Uitkomst<'POST /meelezen'> {
  const body = e.requestInfo().body;
  const codehash = hashCode(readVeld(body, 'uitnodiging'));
  return velden.some((veld) => readVeld(body, veld) !== '')
    ? take(e.app, codehash, readOordeel(body))
    : show(e.app, codehash);
}

function refuse(): Probleem {
  return buildProbleem(404, [{ path: 'uitnodiging', code: 'onbekende-uitnodiging' }]);
}

interface Gevonden {
  meelezing: core.Record;
  verbetering: core.Record;
  isOpen: boolean;
}

/** The invitation that this verdict can be given with, or was given with before. */
function findFor(app: core.App, codehash: string, verzoek: Oordeelverzoek): Gevonden | undefined {
  const gevonden = find(app, codehash);
  return gevonden && (gevonden.isOpen || isSame(gevonden.meelezing, verzoek)) ? gevonden : undefined;
}

/** The invitation with this code, unless its entry was taken back. */
function find(app: core.App, codehash: string): Gevonden | undefined {
  const filter = 'codehash = {:codehash}';
  const meelezing = app.findRecordsByFilter('meelezingen', filter, '', 1, 0, { codehash })[0];
  if (!meelezing) return undefined;
  const verbetering = app.findRecordById('verbeteringen', meelezing.getString('verbetering'));
  if (isIngetrokken(verbetering)) return undefined;
  return { meelezing, verbetering, isOpen: isOpenUitnodiging(readUitnodiging(meelezing), vandaag()) };
}

function show(app: core.App, codehash: string): Lezing | Probleem {
  const gevonden = find(app, codehash);
  if (!gevonden?.isOpen) return refuse();
  const lezing = readLezing(app, gevonden.verbetering);
  if (!lezing) return buildProbleem(409, [{ path: '', code: 'tekst-in-bewerking' }]);
  return { soort: 'lezing', moment: chooseMoment(lezing.gepubliceerdOp !== ''), ...lezing };
}

/** Looks before it writes: guessing codes keeps nobody from writing. */
function take(app: core.App, codehash: string, verzoek: Oordeelverzoek): Dank | Probleem {
  if (!findFor(app, codehash, verzoek)) return refuse();
  const verborgen = lookVerborgen('toelichting', verzoek.toelichting);
  return inDurableTransaction(app, (tx) => {
    const gevonden = findFor(tx, codehash, verzoek);
    if (!gevonden) return refuse();
    const { meelezing, verbetering, isOpen } = gevonden;
    const issues = checkOordeel(verzoek);
    if (issues.length > 0) return buildProbleem(400, issues);
    const gever = { wie: 'meelezer', kanaal: 'website', verborgen };
    if (isOpen && giveOordeel(tx, meelezing, verbetering, verzoek, gever).length > 0) return refuse();
    return { soort: 'dank', oordeel: verzoek.oordeel as Oordeel, ...describeLive(tx, verbetering) };
  });
}

function isSame(meelezing: core.Record, verzoek: Oordeelverzoek): boolean {
  const { citaat, ...teksten } = verzoek;
  return (
    meelezing.getString('status') === 'gegeven' &&
    meelezing.getBool('citaat') === citaat &&
    Object.entries(teksten).every(([veld, tekst]) => readHeel(meelezing, veld) === tekst)
  );
}

/** Where the entry stands on the site; empty before publication. */
function describeLive(tx: core.App, verbetering: core.Record): { titel: string; slug: string } {
  const lezing = verbetering.getInt('liveVersie') > 0 ? readLezing(tx, verbetering) : null;
  return { titel: lezing?.inhoud.titel ?? '', slug: lezing?.inhoud.slug ?? '' };
}
