import type { Reekssoort } from '#core/overleg/enumeraties.ts';
import { checkBezig, type Overlegstaat } from '#core/overleg/overleg.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';

/** One request about an overleg. */
export interface Overlegverzoek {
  tx: core.App;
  overleg: core.Record;
  wie: Wie;
  body: { [veld: string]: unknown };
}

/** The same about something of an overleg that is held. */
export interface Puntverzoek extends Overlegverzoek {
  punt: core.Record;
}

/** Which record a request names the version of: the one in the address, or none (R6). */
type Versiekeuze = 'met-versie' | 'zonder-versie';

const nietGevonden = (): Probleem => buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);

/** Answers what `work` returns about the planned overleg in the address, wholly or not at all, and on the disk before it is answered. */
export function answerOverleg<T extends object>(
  e: core.RequestEvent,
  wie: Wie,
  versie: Versiekeuze,
  work: (verzoek: Overlegverzoek) => T | Probleem,
): T | Probleem {
  return inDurableTransaction<T>(e.app, (tx) => {
    const overleg = tx.findRecordsByIds('overleggen', [e.request!.pathValue('id')])[0];
    if (!overleg) return nietGevonden();
    const stale = versie === 'met-versie' ? refuseVersie(e, overleg) : null;
    return stale ?? checkGepland(tx, overleg) ?? work({ tx, overleg, wie, body: e.requestInfo().body });
  });
}

/** The same about something of `collectie` that belongs to an overleg, while that is held. */
export function answerInOverleg<T extends object>(
  e: core.RequestEvent,
  wie: Wie,
  { collectie, versie }: { collectie: 'agendapunten' | 'notities'; versie: Versiekeuze },
  work: (verzoek: Puntverzoek) => T | Probleem,
): T | Probleem {
  return inDurableTransaction<T>(e.app, (tx) => {
    const punt = tx.findRecordsByIds(collectie, [e.request!.pathValue('id')])[0];
    if (!punt) return nietGevonden();
    const stale = versie === 'met-versie' ? refuseVersie(e, punt) : null;
    if (stale) return stale;
    const overleg = tx.findRecordById('overleggen', punt.getString('overleg'));
    const gepland = checkGepland(tx, overleg);
    if (gepland) return gepland;
    const issues = checkBezig(overleg.getString('status') as Overlegstaat);
    if (punt.getBool('weg')) issues.push({ path: 'agendapunt', code: 'punt-weg' });
    if (issues.length > 0) return buildProbleem(409, issues);
    return work({ tx, punt, overleg, wie, body: e.requestInfo().body });
  });
}

/** Nobody holds a meeting of what was decided in between: those besluiten are taken at their entries. */
export function checkGepland(tx: core.App, overleg: core.Record): Probleem | null {
  const reeks = tx.findRecordsByIds('overlegreeksen', [overleg.getString('reeks')])[0];
  const soort: Reekssoort = 'tussendoor';
  if (reeks?.getString('soort') !== soort) return null;
  return buildProbleem(409, [{ path: 'overleg', code: 'overleg-tussendoor' }]);
}
