import type { Issue } from '#core/basis/issue.ts';
import { isVerborgenVeld } from './verborgen.ts';
import { answerProbleem, buildProbleem } from './probleem.ts';

/** What can be the name of a field in a filter or an order, with where it is reached from and how it is read: `signaal.tekst:lower`. */
const namen = /[a-z_@#][\w.:@#]*/gi;

/**
 * Nobody filters or sorts by what they do not see: who may ask whether a number begins with 1 reads it digit by digit, and an order gives it away as
 * well. PocketBase refuses hidden fields by itself, but not the mail address of an account, which each record hides or shows by itself, nor what is
 * hidden in a text (R1).
 */
export function guardVraag(e: core.RecordsListRequestEvent): void {
  const { query } = e.requestInfo();
  if (e.auth?.isSuperuser()) return e.next();
  const collection = e.collection!;
  const isBeheerder = e.auth?.getStringSlice('rollen').includes('beheerder') === true;
  const issues = [
    ...(isBeheerder ? [] : checkSortering(String(query['sort'] ?? ''), collection.type === 'auth')),
    ...checkNamen('filter', String(query['filter'] ?? ''), collection.name),
    ...checkNamen('sort', String(query['sort'] ?? ''), collection.name),
  ];
  if (issues.length === 0) return e.next();
  answerProbleem(e, buildProbleem(400, issues));
}

function checkSortering(sortering: string, isAccount: boolean): Issue[] {
  const verborgen = sortering.split(',').some((veld) => {
    const pad = veld.trim().replace(/^[+-]/, '').split('.');
    return pad[pad.length - 1] === 'email' && (pad.length > 1 || isAccount);
  });
  return verborgen ? [{ path: 'sort', code: 'onbekend-veld' }] : [];
}

/** Between quotes as well: where a quote ends is for PocketBase to say, and nobody looks there for the name of a field. */
function checkNamen(path: string, vraag: string, collection: string): Issue[] {
  const naam = (vraag.match(namen) ?? []).find((een) =>
    isVerborgenVeld(collection, een.replace(/:\w+/g, '').split('.')),
  );
  return naam === undefined ? [] : [{ path, code: 'niet-te-zoeken', params: { naam } }];
}

/** Beheer hears of every change and looks itself; a filter on a stream would say of each what it does not show. */
export function refuseStroomkeuze(e: core.RealtimeSubscribeRequestEvent): void {
  if (e.subscriptions.some((onderwerp) => onderwerp.includes('?'))) {
    return answerProbleem(e, buildProbleem(400, [{ path: 'options', code: 'onbekend-veld' }]));
  }
  e.next();
}
