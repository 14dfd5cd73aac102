import { maximaleSignaallengte } from '#core/signaal/signaal.ts';
import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { buildGegevens, listOordelen, readVoorMelder } from './build-gegevens.ts';
import { changeEigen } from './change-eigen.ts';
import { isDienst } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { hashCode } from '../basis/code.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { readLive } from '../verbetering/live.ts';
import { nu } from '../basis/nu.ts';

/**
 * What a melder sees of their own signal with the code they have. Optionally adds `aanvulling`, withdraws what `intrekken` names and allows
 * what `toestaan` names; `gegevens` asks for everything we know.
 * Whatever is wrong with a code gives the same answer in the same time.
 */
export function postVolgen(e: core.RequestEvent): void {
  if (!isDienst(e)) return answerProbleem(e, buildProbleem(403, [{ path: '', code: 'niet-ingelogd' }]));
  const body = e.requestInfo().body;
  const codehash = hashCode(readVeld(body, 'volgcode'));
  const aanvulling = readVeld(body, 'aanvulling').trim();
  const wens = { intrekken: readList(body['intrekken']), toestaan: readList(body['toestaan']) };
  const wijzigt = aanvulling !== '' || wens.intrekken.length > 0 || wens.toestaan.length > 0;
  let antwoord: object = {};
  const work = (tx: core.App): Probleem | null => {
    const melder = findMelder(tx, codehash);
    if (!melder) return refuse();
    const signaal = tx.findRecordById('signalen', melder.getString('signaal'));
    if (aanvulling.length > maximaleSignaallengte.tekst) return tooLong(aanvulling);
    if (aanvulling !== '') addAanvulling(tx, signaal, aanvulling);
    const geweigerd = changeEigen(tx, melder, signaal, wens);
    if (geweigerd) return geweigerd;
    antwoord = describeSignaal(tx, tx.findRecordById('signalen', signaal.id), melder);
    if (body['gegevens'] === true)
      antwoord = { ...antwoord, gegevens: buildGegevens(tx, signaal.id, 'melder') };
    return null;
  };
  const schrijft = wijzigt && findMelder(e.app, codehash) !== undefined;
  const probleem = schrijft ? inDurableTransaction(e.app, work) : work(e.app);
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
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

function tooLong(aanvulling: string): Probleem {
  const params = { max: maximaleSignaallengte.tekst, lengte: aanvulling.length };
  return buildProbleem(400, [{ path: 'aanvulling', code: 'te-lang', params }]);
}

/** The same words twice, as when a page is sent again, are kept once. */
function addAanvulling(tx: core.App, signaal: core.Record, tekst: string): void {
  const filter = "signaal = {:id} && soort = 'aanvulling' && tekst = {:tekst}";
  if (tx.findRecordsByFilter('contactmomenten', filter, '', 1, 0, { id: signaal.id, tekst }).length > 0)
    return;
  const op = nu();
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('contactmomenten'), {
      signaal: signaal.id,
      soort: 'aanvulling',
      voor: 'melder',
      kanaal: 'website',
      tekst,
      op,
    }),
  );
  writeAudit(tx, { wie: 'melder', wat: 'aanvulling', record: signaal });
}

function describeSignaal(tx: core.App, signaal: core.Record, melder: core.Record): object {
  const momenten = tx.findRecordsByFilter('contactmomenten', 'signaal = {:id}', 'op', 0, 0, {
    id: signaal.id,
  });
  const heeftContact = ['email', 'telefoon', 'naam'].some((veld) => melder.getString(veld) !== '');
  return {
    kenmerk: signaal.getString('kenmerk'),
    soort: signaal.getString('soort'),
    tekst: signaal.getString('tekst'),
    ontvangenOp: signaal.getString('ontvangenOp'),
    status: signaal.getString('status'),
    antwoord: signaal.getString('antwoord'),
    toestemmingen: melder.getStringSlice('toestemmingen'),
    heeftContact,
    bereikbaar: signaal.getString('bereikbaar') !== '',
    wissingGevraagdOp: signaal.getString('wissingGevraagdOp'),
    oordelen: listOordelen(tx, signaal.id),
    momenten: momenten.map((moment) => ({
      soort: moment!.getString('soort'),
      op: moment!.getString('op').slice(0, 10),
      tekst: readVoorMelder(moment!),
    })),
    verbetering: describeVerbetering(tx, signaal.getString('verbetering')),
  };
}

/** Where the linked entry is in the loop; its words only when they are public. */
function describeVerbetering(tx: core.App, id: string): object | null {
  const record = tx.findRecordsByIds('verbeteringen', id === '' ? [] : [id])[0];
  if (!record) return null;
  const fase = record.getString('fase');
  const afgeweken = record.getString('afwijking') !== '';
  const live = readLive(tx, record);
  return { fase, afgeweken, titel: live?.titel ?? '', slug: live?.slug ?? '' };
}
