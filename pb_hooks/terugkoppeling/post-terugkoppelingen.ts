import { schrijfrollen } from '#core/basis/rollen.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readLive } from '../verbetering/live.ts';
import { readDekking } from './dekking.ts';
import { hasTeVertellen, tellLinked } from './tell-linked.ts';

/** Tells everyone linked to a live entry who was not told yet, and answers how many were told and how many wait. */
export function postTerugkoppelingen(e: core.RequestEvent): void {
  const wie = requireRol(e, schrijfrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  let antwoord: object = {};
  const probleem = inTransaction(e.app, (tx) => {
    const record = tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const live = readLive(tx, record);
    if (!live) return buildProbleem(409, [{ path: 'publicatiestatus', code: 'vertellen-niet-live' }]);
    if (!hasTeVertellen(record)) {
      return buildProbleem(409, [{ path: 'fase', code: 'vertellen-geen-nieuws' }]);
    }
    tellLinked(tx, { verbetering: record });
    antwoord = readDekking(tx, record, live.uitkomst);
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
}
