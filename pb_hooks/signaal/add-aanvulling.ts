import type { Issue } from '#core/basis/issue.ts';
import { checkTekst } from '#core/basis/check.ts';
import { checkRuimte } from '#core/signaal/aanvulling.ts';
import { maximaleSignaallengte } from '#core/signaal/signaal.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';

const dag = 86_400_000;

/** What is wrong with the words of an addition by themselves; asked before anything is read or written. */
export function checkAanvulling(tekst: string): Issue[] {
  return checkTekst('aanvulling', tekst, maximaleSignaallengte.tekst, true);
}

/**
 * Adds what a melder writes to their signal, or tells the member of staff with this id, as far as there is room. The same words twice, as when a
 * page is sent again, are kept once. `verborgen` is what `lookVerborgen` made of them before the transaction; {} leaves that to the saving.
 */
export function addAanvulling(
  tx: core.App,
  signaal: core.Record,
  tekst: string,
  verborgen: { [veld: string]: string },
  door = '',
): Issue[] {
  const waar = {
    id: signaal.id,
    tekst,
    vanaf: new Date(Date.parse(nu()) - dag).toISOString().replace('T', ' '),
  };
  const telling = new DynamicModel({ totaal: 0, dag: 0, zelfde: 0 }) as unknown as Telling;
  tx.db()
    .newQuery(
      `SELECT count(*) AS totaal, coalesce(sum(op >= {:vanaf}), 0) AS dag, coalesce(sum(coalesce(nullif(tekstHeel, ''), tekst) = {:tekst}), 0) AS zelfde
       FROM contactmomenten WHERE signaal = {:id} AND soort = 'aanvulling'`,
    )
    .bind(waar)
    .one(telling);
  if (telling.zelfde > 0) return [];
  const issues = checkRuimte(telling);
  if (issues.length > 0) return issues;
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('contactmomenten'), {
      signaal: signaal.id,
      soort: 'aanvulling',
      voor: 'melder',
      kanaal: door === '' ? 'website' : signaal.getString('kanaal'),
      tekst,
      ...verborgen,
      door,
      op: nu(),
    }),
  );
  writeAudit(tx, { wie: door || 'melder', wat: 'aanvulling', record: signaal });
  return [];
}

interface Telling {
  totaal: number;
  dag: number;
  zelfde: number;
}
