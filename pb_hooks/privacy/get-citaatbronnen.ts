import { schrijfrollen } from '#core/basis/rollen.ts';
import { hideGegevens } from '#core/persoonsgegevens/nodig.ts';
import { allowsCitaat } from '#core/verbetering/citaat.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';

const velden = ['kenmerk', 'soort', 'tekst', 'samenvatting', 'ontvangenOp'] as const;

/** R3: the signals linked to an entry whose melder lets us quote them on the site. Who that melder is, is not said. */
export function getCitaatbronnen(e: core.RequestEvent): void {
  const wie = requireRol(e, schrijfrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  const id = e.request!.pathValue('id');
  if (e.app.findRecordsByIds('verbeteringen', [id]).length === 0) {
    return answerProbleem(e, buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]));
  }
  const ids = e.app
    .findRecordsByFilter('melders', 'signaal.verbetering = {:id}', '', 0, 0, { id })
    .filter((melder) => allowsCitaat(melder!.getStringSlice('toestemmingen')))
    .map((melder) => melder!.getString('signaal'));
  const signalen = e.app.findRecordsByIds('signalen', ids).map((signaal) => describe(signaal!));
  e.json(200, { signalen });
}

function describe(signaal: core.Record): object {
  return {
    id: signaal.id,
    ...Object.fromEntries(velden.map((veld) => [veld, hideGegevens(signaal.getString(veld))])),
  };
}
