import { checkReden } from '#core/basis/reden.ts';
import { writeWeigering } from '#core/privacy/wissen.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { nu } from '../basis/nu.ts';

/** The words of a melder who asked to erase them stay; why stands where they follow their signal. */
export function refuseWissing(tx: core.App, id: string, gegeven: unknown, wie: Wie): Probleem | null {
  const reden = typeof gegeven === 'string' ? gegeven.trim() : '';
  const signaal = tx.findRecordById('signalen', id);
  if (signaal.getString('wissingGevraagdOp') === '') {
    return buildProbleem(409, [{ path: '', code: 'geen-wissingsverzoek' }]);
  }
  const issues = checkReden('reden', reden, 'reden-verplicht');
  if (issues.length > 0) return buildProbleem(400, issues);
  signaal.set('wissingGevraagdOp', '');
  signaal.set('versie', signaal.getInt('versie') + 1);
  tx.save(signaal);
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('contactmomenten'), {
      signaal: id,
      soort: 'antwoord',
      voor: 'melder',
      kanaal: 'website',
      tekst: writeWeigering(reden),
      door: wie.id,
      op: nu(),
    }),
  );
  writeAudit(tx, { wie: wie.id, wat: 'wissing-afgewezen', record: signaal });
  return null;
}
