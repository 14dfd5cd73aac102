import { checkActie } from '#core/overleg/actie.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerInOverleg } from './answer-overleg.ts';
import { findEenmaal } from './keep-eenmaal.ts';
import { listEigenaren } from './list-eigenaren.ts';
import { startActie } from './move-actie.ts';

const meesteBijPunt = 50;

/** Something to do that comes from an agendapunt, without a besluit. */
export function postPuntactie(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /agendapunten/{id}/acties'> {
  const bij = { collectie: 'agendapunten', versie: 'zonder-versie' } as const;
  return answerInOverleg(e, wie, bij, ({ tx, punt, body }) => {
    const veld = (naam: string): string => readVeld(body, naam).trim();
    const actie = { tekst: veld('tekst'), eigenaar: veld('eigenaar'), deadline: veld('deadline') };
    const inhoud = [punt.id, ...Object.values(actie)];
    const eenmaal = findEenmaal(tx, { collectie: 'acties', wie, body, inhoud });
    if (eenmaal?.bestaat) return { id: eenmaal.id };
    const eigenaren = listEigenaren(tx, [actie.eigenaar]);
    const issues = checkActie(actie, { eigenaren, vandaag: vandaag() });
    const aantal = tx.countRecords('acties', $dbx.hashExp({ agendapunt: punt.id })) + 1;
    if (aantal > meesteBijPunt) {
      issues.push({ path: 'acties', code: 'te-veel-acties', params: { aantal, max: meesteBijPunt } });
    }
    if (issues.length > 0) return buildProbleem(400, issues);
    const verbetering = punt.getString('verbetering');
    const id = startActie(
      tx,
      { ...(eenmaal ? { id: eenmaal.id } : {}), ...actie, agendapunt: punt.id, verbetering },
      wie.id,
    );
    if (verbetering !== '') raise(tx, 'actie-verzet', { actie: tx.findRecordById('acties', id) });
    return { id };
  });
}
