import { checkRijen } from '../basis/check-rijen.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { isProbleem } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { listThemas, readPortaal } from './read-portaal.ts';
import { registerSignaal } from './register-signaal.ts';

const hoogstens = 32;

/**
 * Forms that reached the public server at the same time: each is checked by itself, and what is good goes to the disk in one transaction.
 * Answers for each form what it would have been told alone.
 */
export function postBundel(e: core.RequestEvent): Uitkomst<'POST /signalen/bundels'> {
  const gegeven = e.requestInfo().body['formulieren'] as { [veld: string]: unknown }[] | undefined;
  const formulieren = Array.isArray(gegeven) ? gegeven : [];
  const issues = checkRijen(formulieren.length, hoogstens);
  if (issues.length > 0) return buildProbleem(400, issues);
  const themas = listThemas(e.app);
  const gelezen = formulieren.map((formulier) => readPortaal(formulier, themas));
  return inDurableTransaction(e.app, (tx) => {
    const antwoorden = gelezen.map((registratie) => {
      if (isProbleem(registratie)) return registratie;
      const uitkomst = registerSignaal(tx, registratie);
      return isProbleem(uitkomst) ? uitkomst : { kenmerk: uitkomst.kenmerk, volgcode: uitkomst.volgcode };
    });
    return { antwoorden };
  });
}
