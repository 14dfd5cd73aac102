import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { raise } from '../basis/gebeurtenis.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { checkKoppeling } from '../verbetering/check-woorden.ts';
import { lookBefore } from '../verbetering/look-before.ts';
import { readSignaalbron } from '../verbetering/woordbronnen.ts';

/** Links a signal to the entry it is about; an empty `verbetering` takes the link away. */
export function postKoppeling(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen/{id}/koppelingen'> {
  const doel = readVeld(e.requestInfo().body, 'verbetering');
  const id = e.request!.pathValue('id');
  const refuse = lookBefore(e.app, { verbetering: doel, signaal: id }, (app) => refuseWoorden(app, id, doel));
  return inTransaction(e.app, (tx) => {
    const signaal = tx.findRecordsByIds('signalen', [id])[0];
    if (!signaal) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, signaal);
    if (stale) return stale;
    const verbetering = doel === '' ? undefined : tx.findRecordsByIds('verbeteringen', [doel])[0];
    if (doel !== '' && !verbetering)
      return buildProbleem(400, [{ path: 'verbetering', code: 'niet-gevonden' }]);
    const geweigerd = refuse(tx);
    if (geweigerd) return geweigerd;
    const van = signaal.getString('verbetering');
    signaal.set('verbetering', doel);
    signaal.set('versie', signaal.getInt('versie') + 1);
    tx.save(signaal);
    writeAudit(tx, { wie: wie.id, wat: 'gekoppeld', record: signaal, van, naar: doel });
    raise(tx, 'signaal-gekoppeld', { signaal, van, naar: doel });
    return { verbetering: doel, versie: signaal.getInt('versie') };
  });
}

/** R3: nobody's words are on the site without their consent. */
function refuseWoorden(app: core.App, id: string, doel: string): Probleem | null {
  const verbetering = app.findRecordsByIds('verbeteringen', doel === '' ? [] : [doel])[0];
  const bron = verbetering && readSignaalbron(app, id);
  const issues = bron ? checkKoppeling(app, bron, verbetering) : [];
  return issues.length > 0 ? buildProbleem(400, issues) : null;
}
