import type { Issue } from '#core/basis/issue.ts';
import { checkVorm, type Vormbeschrijving } from '#core/basis/vorm.ts';
import { answerProbleem, buildProbleem } from './probleem.ts';
import { requestEventOf } from './request-event.ts';
import { metSleutel } from './take-sleutel.ts';
import { groepen } from './velden.ts';

/** What PocketBase takes beside the fields of an account to set its password. */
const vanAccount = ['password', 'passwordConfirm', 'oldPassword'];

/**
 * What whoever is no superuser may send about a record: the fields that its collection shows. PocketBase would drop a misspelt one in
 * silence, a hidden one too, and take `aantal+` for a sum. Nobody chooses the id of a new record.
 */
export function refuseOnbekend(e: core.RecordRequestEvent): void {
  const collection = e.collection!;
  if (collection.name.startsWith('_') || e.hasSuperuserAuth()) return e.next();
  const vorm: { [veld: string]: Vormbeschrijving } = {};
  for (const veld of collection.fields) {
    const naam = veld!.getName();
    if (veld!.getHidden() || (naam === 'id' && e.record!.isNew())) continue;
    vorm[naam] = groepen[`${collection.name}.${naam}`] ?? 'vrij';
  }
  if (collection.isAuth()) for (const veld of vanAccount) vorm[veld] = 'waarde';
  if (e.record!.isNew() && metSleutel.includes(collection.name)) vorm['sleutel'] = 'waarde';
  const gestuurd = readGestuurd(e);
  const issues = [...checkVorm(gestuurd, vorm), ...checkGetal(gestuurd)];
  if (issues.length === 0) return e.next();
  answerProbleem(e, buildProbleem(400, issues));
}

/** R6: a version is a number; PocketBase would read true and '1' as one. */
function checkGetal(gestuurd: unknown): Issue[] {
  const versie = (gestuurd as { versie?: unknown } | null)?.versie ?? 0;
  return typeof versie === 'number'
    ? []
    : [{ path: 'versie', code: 'andere-vorm', params: { vorm: 'een getal' } }];
}

/** What was sent, as it was sent: of what PocketBase read itself it dropped the hidden fields, did the sums and made bytes of groups. */
function readGestuurd(e: core.RecordRequestEvent): unknown {
  const { request } = requestEventOf(e);
  const isJson = request!.header.get('content-type').startsWith('application/json');
  return isJson ? JSON.parse(toString(request!.body) || '{}') : e.requestInfo().body;
}
