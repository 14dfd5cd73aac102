import type { Publicatiestatus } from '#core/verbetering/enumeraties.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { langsteReden } from '#core/basis/reden.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { checkOpDeSite } from '#core/verbetering/publiceerbaar.ts';
import {
  checkStap,
  langstePubliekeReden,
  redactieovergangen,
  type Redactiestap,
} from '#core/verbetering/redactie.ts';
import { readBesluitstand, type Besluitstand } from '#core/verbetering/uitkomst.ts';
import type { AnswerOf, Route } from '#records/contract/routes.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { readSiteUrl } from '../basis/site-url.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { isZelfdeCollega } from '../organisatie/collega.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { checkWoorden, checkWoordenIn } from '../verbetering/check-woorden.ts';
import { lookBefore } from '../verbetering/look-before.ts';
import { readStappen, readVerbetering } from '../verbetering/record.ts';
import { moveRedactie } from './move-redactie.ts';

/** The route of each step. */
export const staproutes = {
  indienen: 'POST /verbeteringen/{id}/indieningen',
  terugsturen: 'POST /verbeteringen/{id}/terugzendingen',
  goedkeuren: 'POST /verbeteringen/{id}/goedkeuringen',
  publiceren: 'POST /verbeteringen/{id}/publicaties',
  intrekken: 'POST /verbeteringen/{id}/intrekkingen',
} as const satisfies Record<Redactiestap, Route>;
type Staproute = (typeof staproutes)[Redactiestap];

/** One step of the editorial flow, wholly or not at all. */
export function postStap(e: core.RequestEvent, wie: Wie, stap: Redactiestap): Uitkomst<Staproute> {
  const check = lookBefore(e.app, { verbetering: e.request!.pathValue('id') }, (app) =>
    checkTekst(e, app, stap),
  );
  return inTransaction(e.app, (tx) => {
    const record = findVerbetering(e, tx);
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    return takeStap(e, tx, record, { stap, wie, check });
  });
}

/** R1, R3: what is wrong with what becomes public. */
function checkTekst(e: core.RequestEvent, app: core.App, stap: Redactiestap): Issue[] {
  const record = findVerbetering(e, app);
  if (!record) return [];
  const { eigenGegevens } = readOrganisatie(app);
  if (stap === 'intrekken') {
    const { reden, publiekeReden } = readRedenen(e);
    const velden = {
      reden: reden.slice(0, langsteReden),
      publiekeReden: publiekeReden.slice(0, langstePubliekeReden),
    };
    return [
      ...onlyErrors(checkPersoonsgegevens(velden, eigenGegevens)),
      ...checkWoordenIn(app, record.id, velden),
    ];
  }
  if (!redactieovergangen[stap].vraagtTekst) return [];
  return [
    ...onlyErrors(checkOpDeSite(readVerbetering(app, record), readStand(record), eigenGegevens, vandaag())),
    ...checkWoorden(app, record),
  ];
}

function readStand(record: core.Record): Besluitstand {
  return readBesluitstand({
    stappen: readStappen(record),
    vanVoorheen: record.getBool('vanVoorheen'),
    ronde: record.getInt('ronde'),
  });
}

function readRedenen(e: core.RequestEvent): { reden: string; publiekeReden: string } {
  const { body } = e.requestInfo();
  return { reden: readVeld(body, 'reden').trim(), publiekeReden: readVeld(body, 'publiekeReden').trim() };
}

function findVerbetering(e: core.RequestEvent, tx: core.App): core.Record | undefined {
  return tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
}

function takeStap(
  e: core.RequestEvent,
  tx: core.App,
  record: core.Record,
  { stap, wie, check }: { stap: Redactiestap; wie: Wie; check: (tx: core.App) => Issue[] },
): Uitkomst<Staproute> {
  const stale = refuseVersie(e, record);
  if (stale) return stale;
  const redenen = readRedenen(e);
  const van = record.getString('publicatiestatus') as Publicatiestatus;
  const issues = checkStap({
    stap,
    publicatiestatus: van,
    staatLive: record.getInt('liveVersie') > 0,
    laatstBewerktDoor: isZelfdeCollega(tx, record.getString('laatstBewerktDoor'), wie.id) ? wie.id : '',
    wie,
    ...redenen,
  });
  const refused = refuse(issues);
  if (refused) return refused;
  const gebreken = check(tx);
  if (gebreken.length > 0) return buildProbleem(400, gebreken);
  moveRedactie(tx, record, stap, { wie: wie.id, ...redenen });
  return describeStap(record, stap);
}

function refuse(issues: Issue[]): Probleem | null {
  if (issues.length === 0) return null;
  const verboden = issues.some((issue) => issue.code === 'rol-mag-niet' || issue.code === 'r2-vier-ogen');
  const verkeerdMoment = issues.some((issue) => issue.path === 'publicatiestatus');
  return buildProbleem(verboden ? 403 : verkeerdMoment ? 409 : 400, issues);
}

function describeStap(record: core.Record, stap: Redactiestap): AnswerOf<Staproute> {
  if (stap === 'publiceren') {
    const url = `${readSiteUrl()}/verbeteringen/${record.getString('slug')}/`;
    return { versie: record.getInt('liveVersie'), url };
  }
  return {
    publicatiestatus: record.getString('publicatiestatus') as Publicatiestatus,
    versie: record.getInt('versie'),
  };
}
