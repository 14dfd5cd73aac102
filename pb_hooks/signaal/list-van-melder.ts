import { listZelfde } from '../basis/sleutels.ts';

/**
 * R13, R16: the other signals of whoever left the same mail address or phone number, in whatever way they wrote it, the newest melders first;
 * at most `hoogstens`, 0 for all. Who left neither is not known to have said anything else.
 */
export function listVanMelder(app: core.App, melder: core.Record, hoogstens = 0): core.Record[] {
  const ids = listZelfde(app, melder, hoogstens).map((ander) => ander.getString('signaal'));
  return app.findRecordsByIds('signalen', ids).map((signaal) => signaal!);
}
