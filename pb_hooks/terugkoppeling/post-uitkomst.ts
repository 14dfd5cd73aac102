import { isOneOf, checkTekst } from '#core/basis/check.ts';
import { kanalen } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { hasRol, schrijfrollen } from '#core/basis/rollen.ts';
import { afvinkstatussen, langsteNotitie } from '#core/terugkoppeling/terugkoppeling.ts';
import { isVanBehandelaar } from '#core/signaal/zicht.ts';
import { stapBijAfvinken } from '#core/terugkoppeling/terugkoppelovergangen.ts';
import type { Collections } from '#records/types.generated.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { readBehandeling } from '../signaal/behandeling.ts';
import { moveTerugkoppeling } from './move-terugkoppeling.ts';
import { lapseVanRij } from './settle.ts';

/** Ticks somebody off the call list: told, not to be reached, or does not want to hear it. A mail about it is then not sent any more. */
export function postTerugkoppeluitkomst(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /terugkoppelingen/{id}/uitkomsten'> {
  return inTransaction(e.app, (tx) => {
    const rij = findEigenRij(tx, wie, e.request!.pathValue('id'));
    if (!rij) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const afvinking = readAfvinking(e);
    if (isProbleem(afvinking)) return afvinking;
    const stale = refuseVersie(e, rij);
    if (stale) return stale;
    const { status, kanaal, toelichting } = afvinking;
    const stap = { kanaal, toelichting, door: wie.id, mailOnderweg: !lapseVanRij(tx, rij, wie.id) };
    // Read again: what happened to the mail may have changed the line.
    const nu = tx.findRecordById('terugkoppelingen', rij.id);
    const issues = moveTerugkoppeling(tx, nu, stapBijAfvinken[status], stap);
    if (issues.length > 0) return buildProbleem(409, issues);
    return nu.publicExport() as Collections['terugkoppelingen'];
  });
}

/** A line that this person may tick off; to others it does not exist. */
export function findEigenRij(tx: core.App, wie: Wie, id: string): core.Record | undefined {
  const rij = tx.findRecordsByIds('terugkoppelingen', [id])[0];
  if (!rij || hasRol(wie.rollen, schrijfrollen)) return rij;
  const signaal = tx.findRecordsByIds('signalen', [rij.getString('signaal')])[0];
  return signaal && isVanBehandelaar(wie, readBehandeling(signaal)) ? rij : undefined;
}

interface Afvinking {
  status: (typeof afvinkstatussen)[number];
  kanaal: string;
  toelichting: string;
}

function readAfvinking(e: core.RequestEvent): Afvinking | Probleem {
  const body = e.requestInfo().body;
  const [status, kanaal] = [readVeld(body, 'status'), readVeld(body, 'kanaal')];
  const toelichting = readVeld(body, 'toelichting').trim();
  const issues: Issue[] = checkTekst('toelichting', toelichting, langsteNotitie, false);
  if (!isOneOf(afvinkstatussen, status)) {
    const params = { waarde: status, keuzes: afvinkstatussen.join(', ') };
    issues.push({ path: 'status', code: 'onbekende-keuze', params });
  }
  if (status === 'verteld' && kanaal === '') issues.push({ path: 'kanaal', code: 'verplicht' });
  if (kanaal !== '' && !isOneOf(kanalen, kanaal)) {
    issues.push({
      path: 'kanaal',
      code: 'onbekende-keuze',
      params: { waarde: kanaal, keuzes: kanalen.join(', ') },
    });
  }
  if (issues.length > 0 || !isOneOf(afvinkstatussen, status)) return buildProbleem(400, issues);
  return { status, kanaal, toelichting };
}
