import { wantsTerugkoppeling } from '#core/signaal/toestemming.ts';
import { settleSignaal } from './settle.ts';
import { tellSignaal } from './tell-linked.ts';

/** Another consent or address of a melder is followed at once, also when they want to hear it after all. */
export function settleNaMelder(e: core.RecordEvent): void {
  const melder = e.record!;
  const wilde = wantsTerugkoppeling(melder.original().getStringSlice('toestemmingen'));
  e.next();
  settleSignaal(e.app, melder.getString('signaal'));
  const wil = wantsTerugkoppeling(melder.getStringSlice('toestemmingen'));
  if (wil && !wilde) tellSignaal(e.app, melder.getString('signaal'));
}

/** A signal that moves to another entry is not told about the one it left. */
export function settleNaKoppeling(e: core.RecordEvent): void {
  const vorige = e.record!.original().getString('verbetering');
  e.next();
  if (vorige !== '' && vorige !== e.record!.getString('verbetering')) settleSignaal(e.app, e.record!.id);
}
