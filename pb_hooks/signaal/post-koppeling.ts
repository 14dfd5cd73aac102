import type { Rol } from '#core/basis/enumeraties.ts';
import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { refreshLuister } from '../publicatie/publish.ts';
import { tellSignaal } from '../terugkoppeling/tell-linked.ts';
import { isProbleem, requireMedewerker } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readVeld } from '../basis/read-verzoek.ts';

/** Who may link a signal to an entry or to an earlier signal. */
export const koppelrollen: readonly Rol[] = ['ambassadeur', 'voorzitter'];

/** Links a signal to the entry it is about, and tells its melder when that is live; an empty `verbetering` takes the link away. */
export function postKoppeling(e: core.RequestEvent): void {
  const wie = requireMedewerker(e);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  if (!koppelrollen.some((rol) => wie.rollen.includes(rol))) {
    return answerProbleem(
      e,
      buildProbleem(403, [{ path: 'rollen', code: 'geen-rol', params: { rollen: koppelrollen.join(', ') } }]),
    );
  }
  const doel = readVeld(e.requestInfo().body, 'verbetering');
  let antwoord: object = {};
  const probleem = inTransaction(e.app, (tx) => {
    const signaal = tx.findRecordsByIds('signalen', [e.request!.pathValue('id')])[0];
    if (!signaal) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const verbetering = doel === '' ? undefined : tx.findRecordsByIds('verbeteringen', [doel])[0];
    if (doel !== '' && !verbetering)
      return buildProbleem(400, [{ path: 'verbetering', code: 'niet-gevonden' }]);
    const van = signaal.getString('verbetering');
    signaal.set('verbetering', doel);
    signaal.set('versie', signaal.getInt('versie') + 1);
    tx.save(signaal);
    writeAudit(tx, { wie: wie.id, wat: 'gekoppeld', record: signaal, van, naar: doel });
    tellSignaal(tx, signaal.id);
    for (const verbetering of [van, doel]) refreshLuister(tx, verbetering);
    antwoord = { verbetering: doel, versie: signaal.getInt('versie') };
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
}
