import { hideGegevens } from '#core/persoonsgegevens/nodig.ts';
import { overzichtsrollen } from '#core/basis/rollen.ts';
import { findMelder } from '../basis/find-melder.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';
import { listVanMelder } from './list-van-melder.ts';

const hoogstens = 40;
const velden = ['kenmerk', 'soort', 'tekst', 'thema', 'status', 'ontvangenOp', 'verbetering'] as const;

/** R13: the other signals of whoever said this one. The comparison is made here, so that no mail address stands in a request's address. */
export function getEerdere(e: core.RequestEvent): void {
  const wie = requireRol(e, overzichtsrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  const id = e.request!.pathValue('id');
  const melder = findMelder(e.app, id);
  if (!melder) return answerProbleem(e, buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]));
  e.json(200, { signalen: listVanMelder(e.app, melder, hoogstens).map(describe) });
}

function describe(signaal: core.Record): object {
  return {
    id: signaal.id,
    ...Object.fromEntries(velden.map((veld) => [veld, hideGegevens(signaal.getString(veld))])),
  };
}
