import type { Aanleidingen, Kader, Kandidaat } from '#core/agenda/aanleidingen.ts';
import { buildAgenda, type Agenda, type Agendaregel } from '#core/agenda/build-agenda.ts';
import { isInVoorbereiding } from '#core/agenda/check-agendapunt.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readAanleidingen } from './read-aanleidingen.ts';
import { listPunten, readBewaard, readKader } from './read-kader.ts';

/** So much of what had no place is kept to be looked at. */
const meesteBuiten = 20;

/**
 * Works out the agenda of a meeting that did not begin, and keeps what became other. What is read for it keeps nobody from writing; what people
 * changed meanwhile is read once more in the transaction that writes.
 */
export function refreshAgenda(app: core.App, overleg: core.Record, wie: string): void {
  if (!isInVoorbereiding(overleg.getString('status'))) return;
  const [aanleidingen, kader] = [readAanleidingen(app, overleg), readKader(app, overleg)];
  inTransaction(app, (tx) => {
    const fresh = tx.findRecordById('overleggen', overleg.id);
    if (isInVoorbereiding(fresh.getString('status'))) writeAgenda(tx, fresh, { aanleidingen, kader, wie });
    return null;
  });
}

interface Opstelling {
  aanleidingen: Aanleidingen;
  kader: Kader;
  wie: string;
}

function writeAgenda(tx: core.App, overleg: core.Record, { aanleidingen, kader, wie }: Opstelling): void {
  const punten = listPunten(tx, overleg.id);
  const agenda = buildAgenda(aanleidingen, kader, punten.map(readBewaard));
  const opId = new Map(punten.map((punt) => [punt.id, punt]));
  const anders = agenda.regels.filter((regel) => keepRegel(tx, overleg, regel, opId.get(regel.id)));
  for (const id of agenda.vervallen) tx.delete(opId.get(id)!);
  const isNieuw = anders.length > 0 || agenda.vervallen.length > 0;
  // R6: who moves something saw another order.
  if (isNieuw) overleg.set('versie', overleg.getInt('versie') + 1);
  overleg.set('buiten', readBuiten(agenda));
  overleg.set('agendaOp', nu());
  tx.save(overleg);
  if (!isNieuw) return;
  const naar = String(agenda.regels.length);
  const van = String(punten.filter((punt) => !punt.getBool('weg')).length);
  writeAudit(tx, { wie, wat: 'agenda-opgesteld', record: overleg, van, naar });
}

function readBuiten({ buiten }: Agenda): object {
  return { aantal: buiten.length, eerste: buiten.slice(0, meesteBuiten) };
}

/** True when something of it became other, and was saved. */
function keepRegel(
  tx: core.App,
  overleg: core.Record,
  regel: Agendaregel,
  bestaand: core.Record | undefined,
): boolean {
  const punt =
    bestaand ?? new Record(tx.findCachedCollectionByNameOrId('agendapunten'), { overleg: overleg.id });
  const velden = { volgorde: regel.volgorde, minuten: regel.minuten, ...readVelden(regel.kandidaat) };
  let isAnders = bestaand === undefined;
  for (const [veld, waarde] of Object.entries(velden)) {
    if (isGelijk(punt, veld, waarde)) continue;
    punt.set(veld, waarde);
    isAnders = true;
  }
  if (!isAnders) return false;
  punt.set('versie', punt.getInt('versie') + 1);
  tx.save(punt);
  return true;
}

function isGelijk(punt: core.Record, veld: string, waarde: unknown): boolean {
  if (Array.isArray(waarde)) return punt.getStringSlice(veld).join() === waarde.join();
  if (typeof waarde === 'number') return punt.getInt(veld) === waarde;
  return punt.getString(veld) === waarde;
}

/** What an agendapunt says of what it is about; nothing for what people put there. JSON as text, to be compared. */
export function readVelden(kandidaat: Kandidaat | null): { [veld: string]: unknown } {
  if (kandidaat === null) return {};
  const { sleutel, soort, titel, verbetering, signalen, acties, keer, vorige } = kandidaat;
  const omdat = JSON.stringify(kandidaat.omdat);
  return {
    sleutel,
    soort,
    titel,
    omdat,
    verbetering,
    signalen: [...signalen],
    acties: [...acties],
    keer,
    vorige,
  };
}
