import { isGeweigerd } from '#core/basis/overgang.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeSignaalstap, type Signaalgevolg, type Signaalstap } from '#core/signaal/signaalovergangen.ts';
import { writeAudit } from '../basis/audit.ts';
import { vandaag } from '../basis/vandaag.ts';

const gevolgen: Record<Signaalgevolg, (signaal: core.Record) => void> = {
  'zet-beantwoordOp': (signaal) => signaal.set('beantwoordOp', vandaag()),
  'wis-beantwoordOp': (signaal) => signaal.set('beantwoordOp', ''),
  'zet-geslotenOp': (signaal) => signaal.set('geslotenOp', vandaag()),
  'wis-geslotenOp': (signaal) => signaal.set('geslotenOp', ''),
};

/** Where every signal begins. */
export const beginstatus: Signaalstap['van'] = 'nieuw';

/** Gives a signal its first status; to be saved, and noted with `auditSignaal`. */
export function startSignaal(signaal: core.Record): void {
  signaal.set('status', beginstatus);
}

/** Takes the step on the record, with the days that are kept of it, or returns everything that stands in its way. Saving and `auditSignaal` follow. */
export function moveSignaal(signaal: core.Record, stap: Signaalstap): Issue[] {
  if (stap.van === stap.naar) return [];
  const genomen = takeSignaalstap(stap);
  if (isGeweigerd(genomen)) return genomen;
  signaal.set('status', genomen.naar);
  for (const gevolg of genomen.dan ?? []) gevolgen[gevolg](signaal);
  return [];
}

/** R10: the line about a signal that was saved: registered, moved to another status, or changed otherwise. */
export function auditSignaal(
  tx: core.App,
  record: core.Record,
  { wie, van }: { wie: string; van: Signaalstap['van'] | '' },
): void {
  const naar = record.getString('status');
  const wat = van === '' ? 'geregistreerd' : van === naar ? 'gewijzigd' : 'status';
  writeAudit(tx, { wie, wat, record, van, naar });
}
