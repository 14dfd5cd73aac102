import type { Actievoorstel } from '#core/overleg/actie.ts';
import { checkBesluit, type Besluit, type Vervangen } from '#core/overleg/besluit.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Wie } from '../basis/toegang.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { keepBesluit } from './keep-besluit.ts';
import { listEigenaren } from './list-eigenaren.ts';

/** Records a besluit with its acties from the entry itself, in today's overleg of what is decided in between. */
export function postBesluit(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /verbeteringen/{id}/besluiten'> {
  return answerVerbetering(e, wie, decide);
}

function decide(verzoek: Verbeteringverzoek): Uitkomst<'POST /verbeteringen/{id}/besluiten'> {
  const { tx, record, wie, body } = verzoek;
  const besluit = readBesluit(body);
  const vervangt = readVeld(body, 'vervangt');
  const issues = checkBesluit(besluit, {
    verbetering: record.id,
    fase: record.getString('fase') as Fase,
    eigenaren: listEigenaren(
      tx,
      besluit.acties.map(({ eigenaar }) => eigenaar),
    ),
    vandaag: vandaag(),
    ...(vervangt === '' ? {} : { vervangt: findVervangen(tx, vervangt) }),
  });
  if (issues.length > 0) {
    const verkeerdMoment = issues.some(({ code }) => code.startsWith('r4-') || code.startsWith('r7-'));
    return buildProbleem(verkeerdMoment ? 409 : 400, issues);
  }
  return keepBesluit(tx, record, { ...besluit, vervangt, door: wie.id });
}

/** A besluit as somebody sends it. */
export function readBesluit(body: { [veld: string]: unknown }): Besluit {
  const acties: unknown[] = Array.isArray(body['acties']) ? body['acties'] : [];
  return {
    tekst: readVeld(body, 'tekst').trim(),
    reden: readVeld(body, 'reden').trim(),
    dilemma: readVeld(body, 'dilemma') || 'geen',
    waaraan: readVeld(body, 'waaraan').trim(),
    terugkijkOp: readVeld(body, 'terugkijkOp').trim(),
    acties: acties.map(readActie),
  };
}

function readActie(gegeven: unknown): Actievoorstel {
  const velden = (typeof gegeven === 'object' && gegeven !== null ? gegeven : {}) as {
    [veld: string]: unknown;
  };
  const tekst = (veld: string): string => readVeld(velden, veld).trim();
  return { tekst: tekst('tekst'), eigenaar: tekst('eigenaar'), deadline: tekst('deadline') };
}

/** What a besluit is about that is to be replaced; a withdrawal itself is never replaced. */
export function findVervangen(tx: core.App, id: string): Vervangen {
  const besluit = tx.findRecordsByIds('besluiten', [id])[0];
  if (!besluit) return null;
  const latere = tx.findRecordsByFilter('besluiten', 'vervangt = {:id}', '', 1, 0, { id });
  return {
    verbetering: besluit.getString('verbetering'),
    isVervangen: latere.length > 0 || besluit.getBool('intrekking'),
  };
}
