import { kanalen } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkAntwoord, checkMeelezers, checkOordeel, chooseMoment } from '#core/meelezen/meelezing.ts';
import { hasRol, schrijfrollen } from '#core/basis/rollen.ts';
import { isZelfdePersoon } from '#core/persoonsgegevens/identiteit.ts';
import { listTellend } from '#core/meelezen/oordeel.ts';
import { isVanNu } from '#core/verbetering/ronde.ts';
import { checkKeuze } from '#core/basis/check.ts';
import { isVanBehandelaar } from '#core/signaal/zicht.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { deriveId } from '../basis/code.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { lookVerborgen, readHeel } from '../basis/verborgen.ts';
import { refuseVersie } from '../basis/versie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { readBehandeling } from '../signaal/behandeling.ts';
import { countMeelezers } from './count-meelezers.ts';
import type { Genodigde } from './create-meelezing.ts';
import { listStemmen, readBeoordeeld } from './list-stemmen.ts';
import { moveMeelezing } from './move-meelezing.ts';
import { readPersoonssleutels } from './persoon.ts';
import { stopAsking } from './stop-asking.ts';
import { giveOordeel, readOordeel, type Oordeelverzoek } from './give-oordeel.ts';

/**
 * A verdict that somebody gave by phone or on paper, typed in by staff. Only with `signaal` or `meelezer` it counts (R4); `sleutel` is the
 * form's own key, so that sending it again does not count twice.
 */
export function postMeelezing(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/meelezingen'> {
  const body = e.requestInfo().body;
  const verzoek = readOordeel(body);
  const kanaal = readVeld(body, 'kanaal');
  const gegeven = readVeld(body, 'sleutel');
  const sleutel = gegeven === '' ? '' : deriveId(`meelezing:${wie.id}:${gegeven}`);
  const wieZei = { signaal: readVeld(body, 'signaal'), meelezer: readVeld(body, 'meelezer') };
  const verborgen = lookVerborgen('toelichting', verzoek.toelichting);
  return inTransaction(e.app, (tx) => {
    const verbetering = tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
    if (!verbetering) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const issues = [
      ...checkOordeel(verzoek),
      ...checkKeuze('kanaal', kanaal, kanalen, true),
      ...checkPersoon(tx, wie, verbetering, wieZei),
    ];
    if (issues.length > 0) return buildProbleem(400, issues);
    const eerder = findIngevoerd(tx, sleutel);
    const stale = eerder ? null : refuseVersie(e, verbetering);
    if (stale) return stale;
    const vol = eerder ? [] : checkMeelezers(countMeelezers(tx, verbetering), 1);
    if (vol.length > 0) return buildProbleem(409, vol);
    const meelezing = eerder ?? newMeelezing(tx, verbetering, wieZei, sleutel);
    if (isProbleem(meelezing)) return meelezing;
    const gezegd = { ...verzoek, ...wieZei, kanaal };
    if (eerder && !isZelfde(eerder, verbetering, gezegd, wie)) return alGegeven();
    const gever = { wie: wie.id, kanaal, verborgen };
    const geweigerd = eerder ? [] : giveOordeel(tx, meelezing, verbetering, verzoek, gever);
    if (geweigerd.length > 0) return buildProbleem(409, geweigerd);
    if (!eerder) stopAsking(tx, verbetering, wieZei, wie.id);
    return { id: meelezing.id, versie: meelezing.getInt('versie') };
  });
}

/** What the same form gave before. */
function findIngevoerd(tx: core.App, sleutel: string): core.Record | undefined {
  return sleutel === '' ? undefined : tx.findRecordsByIds('meelezingen', [sleutel])[0];
}

type Gezegd = Oordeelverzoek & Genodigde & { kanaal: string };

/** True when the same colleague sends the same verdict of the same person again, because the answer got lost. */
function isZelfde(rij: core.Record, verbetering: core.Record, gezegd: Gezegd, wie: Wie): boolean {
  return (
    rij.getString('verbetering') === verbetering.id &&
    rij.getString('status') === 'gegeven' &&
    rij.getString('ingevoerdDoor') === wie.id &&
    readHeel(rij, 'toelichting') === gezegd.toelichting &&
    Object.entries({ ...gezegd, toelichting: rij.get('toelichting') }).every(
      ([veld, een]) => rij.get(veld) === een,
    )
  );
}

function alGegeven(): Probleem {
  return buildProbleem(409, [{ path: 'oordeel', code: 'al-gegeven' }]);
}

/** A signal has to belong to the entry; who only handles signals types in what was said about one of their own (R4). */
function checkPersoon(
  tx: core.App,
  wie: Wie,
  verbetering: core.Record,
  { signaal, meelezer }: Genodigde,
): Issue[] {
  const issues: Issue[] = [];
  const gekoppeld = tx.findRecordsByIds('signalen', signaal === '' ? [] : [signaal])[0];
  const hoortErbij = gekoppeld?.getString('verbetering') === verbetering.id;
  const vanAllen = hasRol(wie.rollen, schrijfrollen);
  const mag = vanAllen || (gekoppeld !== undefined && isVanBehandelaar(wie, readBehandeling(gekoppeld)));
  if (!vanAllen && (signaal === '' || meelezer !== '')) {
    issues.push({ path: 'signaal', code: 'oordeel-eigen-signaal' });
  } else if (signaal !== '' && (!hoortErbij || !mag)) {
    issues.push({ path: 'signaal', code: 'niet-gevonden' });
  }
  if (meelezer !== '' && tx.findRecordsByIds('meelezers', [meelezer]).length === 0) {
    issues.push({ path: 'meelezer', code: 'onbekende-meelezer' });
  }
  return issues;
}

/**
 * A new meelezing; refused when this person gave their verdict of this moment already. The invitation that they have stays theirs: what
 * they say with it themselves replaces what was typed in (R4).
 */
function newMeelezing(
  tx: core.App,
  verbetering: core.Record,
  wieZei: Genodigde,
  sleutel: string,
): core.Record | Probleem {
  const moment = chooseMoment(verbetering.getInt('liveVersie') > 0);
  const ronde = verbetering.getInt('ronde');
  const nu = { ronde, uitkomst: readBeoordeeld(tx, verbetering) };
  const zelf = readPersoonssleutels(tx, wieZei);
  const gaf = listTellend(listStemmen(tx, verbetering.id)).some(
    (stem) => stem.moment === moment && isVanNu(stem, nu) && isZelfdePersoon(stem.sleutels, zelf),
  );
  if (gaf) return alGegeven();
  return new Record(tx.findCachedCollectionByNameOrId('meelezingen'), {
    ...(sleutel === '' ? {} : { id: sleutel }),
    verbetering: verbetering.id,
    ...wieZei,
    ronde,
    versie: 0,
  });
}

/** What the organisation answers to a verdict; a 'nee' with an explanation needs one before its entry can close (R4). */
export function postAntwoord(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /meelezingen/{id}/antwoorden'> {
  const antwoord = readVeld(e.requestInfo().body, 'antwoord').trim();
  return inTransaction(e.app, (tx) => {
    const meelezing = tx.findRecordsByIds('meelezingen', [e.request!.pathValue('id')])[0];
    if (!meelezing) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, meelezing);
    if (stale) return stale;
    const issues = checkAntwoord(antwoord);
    if (issues.length > 0) return buildProbleem(400, issues);
    meelezing.set('antwoord', antwoord);
    meelezing.set('antwoordDoor', wie.id);
    const geweigerd = moveMeelezing(tx, meelezing, 'beantwoorden', wie.id);
    if (geweigerd.length > 0) return buildProbleem(409, geweigerd);
    const verbetering = tx.findRecordById('verbeteringen', meelezing.getString('verbetering'));
    raise(tx, 'oordeel-beantwoord', { verbetering });
    return { versie: meelezing.getInt('versie') };
  });
}
