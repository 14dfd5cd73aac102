import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import { isHeropening, type Heropenaanleiding } from '#core/loop/heropenen.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import type { EerdereRonde } from '#core/publicatie/publicatie.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import { nu } from '../basis/nu.ts';
import { vandaag } from '../basis/vandaag.ts';
import { countLuister } from '../luisteren/luister.ts';
import { readLive } from '../verbetering/live.ts';
import { readLoop, readRondes } from '../verbetering/record.ts';
import { keepOvergang, updateLoop } from './update-loop.ts';

export interface Heropening {
  /** Id of a member of staff; '' when a verdict opens it by itself. */
  door: string;
  /** For everybody, on the page of the entry. Never a meelezer's own words. */
  reden: string;
  aanleiding: Heropenaanleiding;
  /** Id of the verdict that opened it by itself. */
  oordeel?: string;
}

/**
 * Opens a closed loop in a new round, whose steps stand on what happens from then on; without the override, and employees are to be told again.
 * Whoever calls this has checked that it may (core/loop/heropenen.ts); a loop that is not closed stays as it is.
 */
export function reopenLoop(tx: core.App, record: core.Record, heropening: Heropening): void {
  const van = record.getString('fase') as Fase;
  if (van !== 'gesloten') return;
  const { door, reden, aanleiding, oordeel = '' } = heropening;
  keepRonde(tx, record, reden);
  record.set('heropendOp', nu());
  record.set('ronde', record.getInt('ronde') + 1);
  record.set('afwijking', '');
  for (const veld of ['geslotenOp', 'geslotenDoor', 'medewerkersVerteldOp', 'effectVoorstel', 'effectOp'])
    record.set(veld, '');
  record.set('versie', record.getInt('versie') + 1);
  updateLoop(tx, record, () => {
    const naar = record.getString('fase') as Fase;
    const ronde = record.getInt('ronde');
    keepOvergang(tx, record, {
      van,
      naar,
      op: record.get('heropendOp'),
      door,
      reden,
      soort: 'heropening',
      bron: oordeel,
      ronde,
    });
    writeAudit(tx, { wie: door || 'systeem', wat: `heropend-${aanleiding}`, record, van, naar });
  });
}

/** R16: the round that ends here stays readable as the site shows it, with why it was not the last; why it was closed without the test goes. */
function keepRonde(tx: core.App, record: core.Record, reden: string): void {
  const inhoud = readLive(tx, record);
  if (!inhoud) return;
  const luister = { ...countLuister(tx, record, inhoud), afwijking: '' };
  const ronde: EerdereRonde = {
    op: vandaag(),
    reden: cleanTekst(reden),
    uitkomst: inhoud.uitkomst,
    loop: readLoop(record),
    luister,
  };
  record.set('heropeningen', JSON.stringify([...readRondes(record), ronde]));
}

/** What everybody reads when a verdict opens a loop by itself. */
const redenNaNee = 'Iemand die dit zelf meemaakt, zei dat het niet helpt.';

/** R4: a 'nee' that says why opens a closed loop by itself; in an open one it waits for an answer. */
export function reopenNaOordeel(
  tx: core.App,
  { meelezing, verbetering, door }: Gebeurtenissen['oordeel-gegeven'],
): void {
  const record = tx.findRecordById('verbeteringen', verbetering.id);
  const oordeel = meelezing.getString('oordeel') as Oordeel;
  if (!isHeropening(record.getString('fase') as Fase, oordeel, meelezing.getString('toelichting'))) return;
  reopenLoop(tx, record, { door, reden: redenNaNee, aanleiding: 'oordeel', oordeel: meelezing.id });
}

/**
 * R16: the verdict that opened a loop turned out not to be of who was asked. The loop stays open, because people read that it is, and the page says that
 * the reason is gone; with a besluit that it stays as it is, it closes by the gate again.
 */
export function voidHeropening(
  tx: core.App,
  { meelezing, verbetering }: Gebeurtenissen['oordeel-ongeldig'],
): void {
  const filter = "verbetering = {:id} && soort = 'heropening' && bron = {:bron}";
  const params = { id: verbetering.id, bron: meelezing.id };
  const overgang = tx.findRecordsByFilter('faseovergangen', filter, '', 1, 0, params)[0];
  if (!overgang) return;
  const record = tx.findRecordById('verbeteringen', verbetering.id);
  const plek = overgang.getInt('ronde') - 1;
  const rondes = readRondes(record).map((ronde, i) =>
    i === plek ? { ...ronde, vervallenOp: vandaag() } : ronde,
  );
  record.set('heropeningen', JSON.stringify(rondes));
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  writeAudit(tx, { wie: meelezing.getString('ongeldigDoor'), wat: 'heropenreden-vervallen', record });
  const fase = record.getString('fase') as Fase;
  raise(tx, 'loop-verzet', { verbetering: record, van: fase, naar: fase });
}
