import { answerProbleem, buildProbleem } from './probleem.ts';

/**
 * Nobody sorts by what they do not see: an order gives it away as well. PocketBase refuses hidden fields by itself, but not the mail
 * address of an account, which each record hides or shows by itself.
 */
export function guardSort(e: core.RecordsListRequestEvent): void {
  const sortering = String(e.requestInfo().query['sort'] ?? '');
  const isAccount = e.collection?.type === 'auth';
  const isBeheerder = e.auth?.getStringSlice('rollen').includes('beheerder') === true;
  const verborgen = sortering.split(',').some((veld) => {
    const pad = veld.trim().replace(/^[+-]/, '').split('.');
    return pad[pad.length - 1] === 'email' && (pad.length > 1 || isAccount);
  });
  if (!verborgen || isBeheerder) return e.next();
  answerProbleem(e, buildProbleem(400, [{ path: 'sort', code: 'onbekend-veld' }]));
}
