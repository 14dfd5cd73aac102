import type { Issue } from '#core/basis/issue.ts';
import { langsteReden } from '#core/basis/reden.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { checkSluiten, needsAfwijking } from '#core/loop/sluiten.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { readCollegasleutels } from '../organisatie/collega.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { checkRedenwoorden } from './check-redenwoorden.ts';
import { readSluitstand } from './read-sluitstand.ts';
import { updateLoop } from './update-loop.ts';

/** R4: closes the loop of an entry, or names everything that stands in the way. */
export function postSluiting(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/sluitingen'> {
  const body = e.requestInfo().body;
  readVooraf(body);
  const check = checkRedenwoorden(e.app, e.request!.pathValue('id'), 'afwijking.reden', readReden(body));
  return answerVerbetering(e, wie, (verzoek) => closeLoop(verzoek, check(verzoek.tx)));
}

/** The reason is long to read: what was read here is known when it is asked for again, while nobody else can write. */
function readVooraf(body: Verbeteringverzoek['body']): void {
  const reden = (readReden(body) ?? '').slice(0, langsteReden);
  checkPersoonsgegevens({ reden }, []);
}

function readReden(body: Verbeteringverzoek['body']): string | undefined {
  const gevraagd = body['afwijking'];
  if (typeof gevraagd !== 'object' || gevraagd === null) return undefined;
  return readVeld(gevraagd as { [veld: string]: unknown }, 'reden').trim();
}

function closeLoop(
  { tx, record, wie, body }: Verbeteringverzoek,
  gebreken: readonly Issue[],
): Uitkomst<'POST /verbeteringen/{id}/sluitingen'> {
  const stand = readSluitstand(tx, record);
  const reden = readReden(body);
  const issues = [
    ...checkSluiten(stand, {
      wie: { ...wie, sleutels: readCollegasleutels(tx, wie.id) },
      vandaag: vandaag(),
      eigenGegevens: readOrganisatie(tx).eigenGegevens,
      ...(reden === undefined ? {} : { afwijking: { reden } }),
    }),
    ...gebreken,
  ];
  if (issues.length > 0) return buildProbleem(readStatus(issues), issues);
  const afwijking = needsAfwijking(stand) ? (reden ?? '') : '';
  if (afwijking !== '') writeAudit(tx, { wie: wie.id, wat: 'afwijking', record });
  record.set('afwijking', afwijking);
  record.set('versie', record.getInt('versie') + 1);
  record.set('geslotenOp', nu());
  record.set('geslotenDoor', wie.id);
  updateLoop(tx, record);
  return { fase: 'gesloten', afwijking, versie: record.getInt('versie') };
}

/** 403 when it is about who asks, 400 when only the words of the override are wrong, and otherwise 409. */
function readStatus(issues: Issue[]): number {
  if (issues.some(({ code }) => ['geen-rol', 'r4-afwijking-rol', 'r4-vier-ogen'].includes(code))) return 403;
  return issues.every(({ path }) => path === 'afwijking.reden') ? 400 : 409;
}
