import type { Eerder } from '#records/contract/signaal.ts';
import { findMelder } from '../basis/find-melder.ts';
import { pickTekst } from '../basis/pick-tekst.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { listVanMelder } from './list-van-melder.ts';

const hoogstens = 40;
const velden = ['kenmerk', 'soort', 'tekst', 'thema', 'status', 'ontvangenOp', 'verbetering'] as const;

/** R13: the other signals of whoever said this one. The comparison is made here, so that no mail address stands in a request's address. */
export function getEerdere(e: core.RequestEvent): Uitkomst<'GET /signalen/{id}/eerdere'> {
  const id = e.request!.pathValue('id');
  const melder = findMelder(e.app, id);
  if (!melder) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  return { signalen: listVanMelder(e.app, melder, hoogstens).map(describe) };
}

function describe(signaal: core.Record): Eerder {
  return { id: signaal.id, ...pickTekst(signaal, velden) } as Eerder;
}
