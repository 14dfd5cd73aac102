import type { Fase } from '#core/verbetering/enumeraties.ts';
import { isZelfdeLuister } from '#core/luisteren/luister.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { countLuister } from '../luisteren/luister.ts';
import { findLive, readInhoud } from '../verbetering/live.ts';
import { readLoop, readRondes } from '../verbetering/record.ts';
import { markGewijzigd, writePublicatie } from './publish.ts';

interface Over {
  verbetering: core.Record;
}

/** A live entry that moved on in the loop shows so at once: the approved text again, with the new fase. */
export function republishLoop(tx: core.App, { verbetering: record }: Over): void {
  const huidig = findLive(tx, record);
  if (!huidig) return;
  const fase = record.getString('fase') as Fase;
  const inhoud = { ...readInhoud(huidig), fase, loop: readLoop(record), ...readRonde(record) };
  const nieuw = { ...inhoud, luister: countLuister(tx, record, inhoud) };
  republish(tx, record, huidig, markGewijzigd(tx, record, nieuw));
}

/** Which round it is in, and those before it; nothing in the first. */
function readRonde(record: core.Record): Pick<VerbeteringInhoud, 'ronde' | 'rondes'> {
  const ronde = record.getInt('ronde');
  return ronde === 0 ? {} : { ronde, rondes: readRondes(record) };
}

/**
 * When the figures that the public may see (R9) are no longer those of the site, the approved text is published again with the new ones;
 * otherwise nothing is written. The entry is read and saved here, so a record of it that the caller holds is out of date afterwards.
 */
function refreshLuister(tx: core.App, verbetering: string): void {
  const record = tx.findRecordsByIds('verbeteringen', [verbetering])[0];
  const huidig = record && findLive(tx, record);
  if (!huidig) return;
  const inhoud = readInhoud(huidig);
  const luister = countLuister(tx, record, inhoud);
  if (!isZelfdeLuister(luister, inhoud.luister)) republish(tx, record, huidig, { ...inhoud, luister });
}

/** The text that was approved, with the figures as they are now. */
function republish(tx: core.App, record: core.Record, huidig: core.Record, inhoud: VerbeteringInhoud): void {
  writePublicatie(tx, record, inhoud, {
    goedgekeurdDoor: huidig.getString('goedgekeurdDoor'),
    citaatVan: huidig.getString('citaatVan'),
  });
  tx.save(record);
}

/** A signal less for the one entry, and one more for the other. */
export function refreshNaKoppeling(tx: core.App, { van, naar }: Gebeurtenissen['signaal-gekoppeld']): void {
  for (const verbetering of [van, naar]) refreshLuister(tx, verbetering);
}

/** What people think of it. */
export function refreshNaOordeel(tx: core.App, { verbetering }: Over): void {
  refreshLuister(tx, verbetering.id);
}

/** How many were told. Each line can be the last that somebody waited for; a new one says what was so without it. */
export function refreshNaTerugkoppeling(
  tx: core.App,
  { regel, van, naar }: Gebeurtenissen['terugkoppeling-verzet'],
): void {
  if (van !== '' || naar === 'verteld') refreshLuister(tx, regel.getString('verbetering'));
}
