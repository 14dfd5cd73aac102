import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { raise } from '../basis/gebeurtenis.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { checkKoppeling } from '../verbetering/check-woorden.ts';
import { readSignaalbron } from '../verbetering/woordbronnen.ts';

/** Links a signal to the entry it is about; an empty `verbetering` takes the link away. */
export function postKoppeling(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen/{id}/koppelingen'> {
  const doel = readVeld(e.requestInfo().body, 'verbetering');
  return inTransaction(e.app, (tx) => {
    const signaal = tx.findRecordsByIds('signalen', [e.request!.pathValue('id')])[0];
    if (!signaal) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, signaal);
    if (stale) return stale;
    const verbetering = doel === '' ? undefined : tx.findRecordsByIds('verbeteringen', [doel])[0];
    if (doel !== '' && !verbetering)
      return buildProbleem(400, [{ path: 'verbetering', code: 'niet-gevonden' }]);
    const geweigerd = verbetering ? refuseWoorden(tx, signaal, verbetering) : null;
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
function refuseWoorden(tx: core.App, signaal: core.Record, verbetering: core.Record): Probleem | null {
  const bron = readSignaalbron(tx, signaal.id);
  const issues = bron ? checkKoppeling(tx, bron, verbetering) : [];
  return issues.length > 0 ? buildProbleem(400, issues) : null;
}
