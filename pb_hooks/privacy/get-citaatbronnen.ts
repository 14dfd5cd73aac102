import { allowsCitaat } from '#core/verbetering/citaat.ts';
import type { Citaatbronrij } from '#records/contract/privacy.ts';
import { pickTekst } from '../basis/pick-tekst.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';

const velden = ['kenmerk', 'soort', 'tekst', 'samenvatting', 'ontvangenOp'] as const;

/** R3: the signals linked to an entry whose melder lets us quote them on the site. Who that melder is, is not said. */
export function getCitaatbronnen(e: core.RequestEvent): Uitkomst<'GET /verbeteringen/{id}/citaatbronnen'> {
  const id = e.request!.pathValue('id');
  if (e.app.findRecordsByIds('verbeteringen', [id]).length === 0) {
    return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  }
  const ids = e.app
    .findRecordsByFilter('melders', 'signaal.verbetering = {:id}', '', 0, 0, { id })
    .filter((melder) => allowsCitaat(melder!.getStringSlice('toestemmingen')))
    .map((melder) => melder!.getString('signaal'));
  const signalen = e.app.findRecordsByIds('signalen', ids).map((signaal) => describe(signaal!));
  return { signalen };
}

function describe(signaal: core.Record): Citaatbronrij {
  return { id: signaal.id, ...pickTekst(signaal, velden) } as Citaatbronrij;
}
