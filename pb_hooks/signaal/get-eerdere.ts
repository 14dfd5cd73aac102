import { overzichtsrollen } from '#core/basis/rollen.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';

const hoogstens = 40;
const velden = ['kenmerk', 'soort', 'tekst', 'thema', 'status', 'ontvangenOp', 'verbetering'] as const;

/** R13: the other signals of whoever said this one. The comparison is made here, so that no mail address stands in a request's address. */
export function getEerdere(e: core.RequestEvent): void {
  const wie = requireRol(e, overzichtsrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  const id = e.request!.pathValue('id');
  const melder = e.app.findRecordsByFilter('melders', 'signaal = {:id}', '', 1, 0, { id })[0];
  if (!melder) return answerProbleem(e, buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]));
  e.json(200, { signalen: listVanMelder(e.app, melder).map(describe) });
}

function listVanMelder(app: core.App, melder: core.Record): core.Record[] {
  const [email, telefoon] = [melder.getString('email'), melder.getString('telefoon')];
  const delen: string[] = [];
  if (email !== '') delen.push('email = {:email}');
  if (telefoon !== '') delen.push('telefoon = {:telefoon}');
  if (delen.length === 0) return [];
  const filter = `signaal != {:id} && (${delen.join(' || ')})`;
  const params = { id: melder.getString('signaal'), email, telefoon };
  const anderen = app.findRecordsByFilter('melders', filter, '-created', hoogstens, 0, params);
  const ids = anderen.map((ander) => ander!.getString('signaal'));
  return app.findRecordsByIds('signalen', ids).map((signaal) => signaal!);
}

function describe(signaal: core.Record): object {
  return {
    id: signaal.id,
    ...Object.fromEntries(velden.map((veld) => [veld, signaal.getString(veld)])),
  };
}
