import type { AnswerOf } from '#records/contract/routes.ts';
import { writeAudit } from '../basis/audit.ts';
import { hashKalender } from '../basis/code.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';

const lengte = 40;

function findSleutel(app: core.App, medewerker: string): core.Record | undefined {
  return app.findRecordsByFilter('kalendersleutels', 'medewerker = {:medewerker}', '', 1, 0, {
    medewerker,
  })[0];
}

/** Since when somebody has an address for their calendar; the address itself is said once. */
export function getKalendersleutel(e: core.RequestEvent, wie: Wie): Uitkomst<'GET /kalendersleutel'> {
  return { gemaaktOp: findSleutel(e.app, wie.id)?.getString('created') ?? '' };
}

/** A new address for somebody's own calendar; the one before it is an unknown one from now on. */
export function postKalendersleutel(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /kalendersleutels'> {
  const sleutel = $security.randomString(lengte);
  return inTransaction<AnswerOf<'POST /kalendersleutels'>>(e.app, (tx) => {
    dropSleutel(tx, wie.id);
    const record = new Record(tx.findCachedCollectionByNameOrId('kalendersleutels'), {
      medewerker: wie.id,
      afdruk: hashKalender(sleutel),
    });
    tx.save(record);
    writeAudit(tx, { wie: wie.id, wat: 'aangemaakt', record });
    return { pad: `/agenda/${sleutel}.ics`, gemaaktOp: record.getString('created') };
  });
}

/** Nobody reads somebody's calendar any more at the address that they had. */
export function postKalenderintrekking(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /kalendersleutels/intrekkingen'> {
  return inTransaction(e.app, (tx) => {
    dropSleutel(tx, wie.id);
    return { gemaaktOp: '' as const };
  });
}

function dropSleutel(tx: core.App, medewerker: string): void {
  const record = findSleutel(tx, medewerker);
  if (!record) return;
  writeAudit(tx, { wie: medewerker, wat: 'kalender-ingetrokken', record });
  tx.delete(record);
}
