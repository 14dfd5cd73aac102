import type { Publicatiestatus } from '#core/basis/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { hasRol, leesrollen } from '#core/basis/rollen.ts';
import { checkPubliceerbaar } from '#core/verbetering/publiceerbaar.ts';
import { checkStap, redactieovergangen, type Redactiestap } from '#core/verbetering/redactie.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isProbleem, requireMedewerker, type Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { isZelfdeCollega } from '../organisatie/collega.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { readVerbetering } from '../verbetering/record.ts';
import { readSiteUrl } from '../basis/site-url.ts';
import { vandaag } from '../basis/vandaag.ts';
import { moveRedactie } from './move-redactie.ts';

/** One step of the editorial flow, wholly or not at all. */
export function postStap(e: core.RequestEvent, stap: Redactiestap): void {
  const wie = requireMedewerker(e);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  let antwoord: object = {};
  const probleem = inTransaction(e.app, (tx) => {
    const record = findVerbetering(e, tx, wie);
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const uitkomst = takeStap(e, tx, record, stap, wie);
    if (isProbleem(uitkomst)) return uitkomst;
    antwoord = uitkomst;
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
}

function findVerbetering(e: core.RequestEvent, tx: core.App, wie: Wie): core.Record | undefined {
  if (!hasRol(wie.rollen, leesrollen)) return undefined;
  return tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
}

function takeStap(
  e: core.RequestEvent,
  tx: core.App,
  record: core.Record,
  stap: Redactiestap,
  wie: Wie,
): Probleem | object {
  const stale = refuseVersie(e, record, false);
  if (stale) return stale;
  const reden = readVeld(e.requestInfo().body, 'reden').trim();
  const van = record.getString('publicatiestatus') as Publicatiestatus;
  const issues = checkStap({
    stap,
    publicatiestatus: van,
    staatLive: record.getInt('liveVersie') > 0,
    laatstBewerktDoor: isZelfdeCollega(tx, record.getString('laatstBewerktDoor'), wie.id) ? wie.id : '',
    wie,
    reden,
  });
  const refused = refuse(issues);
  if (refused) return refused;
  if (redactieovergangen[stap].vraagtTekst) {
    const gebreken = checkPubliceerbaar(
      readVerbetering(tx, record),
      readOrganisatie(tx).eigenGegevens,
      vandaag(),
    );
    if (gebreken.length > 0) return buildProbleem(400, gebreken);
  }
  moveRedactie(tx, record, stap, { wie: wie.id, reden });
  return describeStap(record, stap);
}

function refuse(issues: Issue[]): Probleem | null {
  if (issues.length === 0) return null;
  const verboden = issues.some((issue) => issue.code === 'rol-mag-niet' || issue.code === 'r2-vier-ogen');
  const verkeerdMoment = issues.some((issue) => issue.path === 'publicatiestatus');
  return buildProbleem(verboden ? 403 : verkeerdMoment ? 409 : 400, issues);
}

function describeStap(record: core.Record, stap: Redactiestap): object {
  if (stap === 'publiceren') {
    const url = `${readSiteUrl()}/verbeteringen/${record.getString('slug')}/`;
    return { versie: record.getInt('liveVersie'), url };
  }
  return { publicatiestatus: record.getString('publicatiestatus'), versie: record.getInt('versie') };
}
