import { momentenPerBlad, readBlad } from '#core/signaal/aanvulling.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Toestemming } from '#core/signaal/enumeraties.ts';
import type { Signaalstand } from '#records/contract/privacy.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isProbleem } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { hashCode } from '../basis/code.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { readLive } from '../verbetering/live.ts';
import { addAanvulling, checkAanvulling } from '../signaal/add-aanvulling.ts';
import { queueCodemail } from '../terugkoppeling/queue-codemail.ts';
import { readLoop } from '../verbetering/record.ts';
import { buildGegevens, listOordelen, readVoorMelder } from './build-gegevens.ts';
import { changeEigen } from './change-eigen.ts';
import { lookVerborgen, readHeel } from '../basis/verborgen.ts';
import { hasWoordenWachten } from '../basis/woorden-wachten.ts';

/**
 * What a melder sees of their own signal with the code they have. Optionally adds `aanvulling`, withdraws what `intrekken` names and allows
 * what `toestaan` names; `mail` mails them the code, `gegevens` asks for everything we know.
 * Whatever is wrong with a code gives the same answer in the same time.
 */
export function postVolgen(e: core.RequestEvent): Uitkomst<'POST /volgen'> {
  const body = e.requestInfo().body;
  const codehash = hashCode(readVeld(body, 'volgcode'));
  const aanvulling = readVeld(body, 'aanvulling').trim();
  const wens = { intrekken: readList(body['intrekken']), toestaan: readList(body['toestaan']) };
  const mailt = body['mail'] === true;
  const wijzigt = mailt || aanvulling !== '' || wens.intrekken.length > 0 || wens.toestaan.length > 0;
  const work = (tx: core.App, verborgen: { [veld: string]: string } = {}): Signaalstand | Probleem => {
    const melder = findMelder(tx, codehash);
    if (!melder) return refuse();
    const signaal = tx.findRecordById('signalen', melder.getString('signaal'));
    const vol = aanvulling === '' ? [] : addAanvulling(tx, signaal, aanvulling, verborgen);
    if (vol.length > 0) return buildProbleem(400, vol);
    const vaak = mailt ? queueCodemail(tx, melder, readVeld(body, 'volgcode')) : [];
    if (vaak.length > 0) return buildProbleem(400, vaak);
    const geweigerd = changeEigen(tx, melder, signaal, wens);
    if (geweigerd) return geweigerd;
    const stand = describeSignaal(tx, tx.findRecordById('signalen', signaal.id), melder, body['blad']);
    return body['gegevens'] === true
      ? { ...stand, gegevens: buildGegevens(tx, signaal.id, 'melder') }
      : stand;
  };
  const bestaat = wijzigt && findMelder(e.app, codehash) !== undefined;
  const issues = bestaat && aanvulling !== '' ? checkAanvulling(aanvulling) : [];
  if (issues.length > 0) return buildProbleem(400, issues);
  const verborgen = bestaat && aanvulling !== '' ? lookVerborgen('tekst', aanvulling) : {};
  const stand = bestaat ? inDurableTransaction(e.app, (tx) => work(tx, verborgen)) : work(e.app);
  const melder = findMelder(e.app, codehash);
  if (!melder || isProbleem(stand)) return stand;
  return { ...stand, woordenWachten: hasWoordenWachten(e.app, 'signaal', melder.getString('signaal')) };
}

function findMelder(app: core.App, codehash: string): core.Record | undefined {
  return app.findRecordsByFilter('melders', 'codehash = {:codehash}', '', 1, 0, { codehash })[0];
}

function refuse(): Probleem {
  return buildProbleem(404, [{ path: 'volgcode', code: 'onbekende-code' }]);
}

function readList(waarde: unknown): string[] {
  return (Array.isArray(waarde) ? waarde : [waarde]).filter(
    (deel): deel is string => typeof deel === 'string' && deel !== '',
  );
}

function describeSignaal(
  tx: core.App,
  signaal: core.Record,
  melder: core.Record,
  gevraagd: unknown,
): Signaalstand {
  const heeftContact = ['email', 'telefoon', 'naam'].some((veld) => melder.getString(veld) !== '');
  return {
    kenmerk: signaal.getString('kenmerk'),
    soort: signaal.getString('soort'),
    kanaal: signaal.getString('kanaal'),
    tekst: readHeel(signaal),
    ontvangenOp: signaal.getString('ontvangenOp'),
    status: signaal.getString('status'),
    antwoord: signaal.getString('antwoord'),
    toestemmingen: melder.getStringSlice('toestemmingen') as Toestemming[],
    heeftContact,
    bereikbaar: signaal.getString('bereikbaar') !== '',
    wissingGevraagdOp: signaal.getString('wissingGevraagdOp'),
    oordelen: listOordelen(tx, signaal.id),
    ...listMomenten(tx, signaal.id, gevraagd),
    verbetering: describeVerbetering(tx, signaal.getString('verbetering')),
  };
}

/** One page of what happened since, so that what a melder can read at once does not grow with the signal. */
function listMomenten(
  tx: core.App,
  id: string,
  gevraagd: unknown,
): Pick<Signaalstand, 'momenten' | 'blad' | 'bladen'> {
  const aantal = tx.countRecords('contactmomenten', $dbx.hashExp({ signaal: id, ingetrokkenOp: '' }));
  const { blad, bladen } = readBlad(gevraagd, aantal);
  const vanaf = (blad - 1) * momentenPerBlad;
  const rijen = tx.findRecordsByFilter(
    'contactmomenten',
    "signaal = {:id} && ingetrokkenOp = ''",
    '-op,-@rowid',
    momentenPerBlad,
    vanaf,
    { id },
  );
  const momenten = rijen.map((moment) => ({
    soort: moment!.getString('soort'),
    op: toNederlandseDag(moment!.getString('op')),
    tekst: readVoorMelder(moment!),
  }));
  return { momenten: momenten.reverse(), blad, bladen };
}

/** Where the linked entry is in the loop; its words only when they are public. */
function describeVerbetering(tx: core.App, id: string): Signaalstand['verbetering'] {
  const record = tx.findRecordsByIds('verbeteringen', id === '' ? [] : [id])[0];
  if (!record) return null;
  const fase = record.getString('fase') as Fase;
  const afgeweken = record.getString('afwijking') !== '';
  const live = readLive(tx, record);
  return {
    fase,
    uitkomst: live?.uitkomst ?? '',
    loop: readLoop(record),
    vanVoorheen: record.getBool('vanVoorheen'),
    ronde: record.getInt('ronde'),
    afgeweken,
    titel: live?.titel ?? '',
    slug: live?.slug ?? '',
  };
}
