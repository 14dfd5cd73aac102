import { inTransaction } from '../basis/transactie.ts';
import { nu } from '../basis/nu.ts';
import { moveVroegsignaal } from './move-vroegsignaal.ts';

/** Every minute: what nobody decided in time goes a step further, once; the last step waits. */
export function runTrappen(): void {
  const app = $app as unknown as core.App;
  const filter = "termijn != '' && termijn <= {:nu} && status != 'geen-actie' && trap != 'leiding'";
  for (const { id } of app
    .findRecordsByFilter('vroegsignalen', filter, 'termijn', 100, 0, { nu: nu() })
    .map((rij) => rij!)) {
    inTransaction(app, (tx) => {
      const record = tx.findRecordById('vroegsignalen', id);
      if (record.getString('termijn') <= nu()) moveVroegsignaal(tx, record, 'termijn', { wie: 'systeem' });
      return null;
    });
  }
}
