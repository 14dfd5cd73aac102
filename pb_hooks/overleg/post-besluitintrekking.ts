import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import { isOpen } from '#core/overleg/actie.ts';
import { checkIntrekking, listGenomen, type Besluitstand } from '#core/overleg/besluit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { readLive } from '../verbetering/live.ts';
import { keepBesluit } from './keep-besluit.ts';
import { auditActie, moveActie } from './move-actie.ts';
import { findVervangen } from './post-besluit.ts';

/** R7, R16: a besluit that turns out not to have been taken, or to be of another entry: it stays to be read, withdrawn, with the reason. */
export function postBesluitintrekking(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/besluitintrekkingen'> {
  return answerVerbetering(e, wie, withdraw);
}

function withdraw({
  tx,
  record,
  wie,
  body,
}: Verbeteringverzoek): Uitkomst<'POST /verbeteringen/{id}/besluitintrekkingen'> {
  const reden = readVeld(body, 'reden').trim();
  const id = readVeld(body, 'besluit');
  const besluiten = listStand(tx, record.id);
  const weg = { id: '', vervangt: id, intrekking: true };
  const sinds = record.getString('heropendOp');
  const issues = checkIntrekking(reden, {
    verbetering: record.id,
    vervangt: findVervangen(tx, id),
    opDeSite: readLive(tx, record)?.uitkomst ?? '',
    vanVoorheen: record.getBool('vanVoorheen') && record.getInt('ronde') === 0,
    blijft: listGenomen([...besluiten, { ...weg, op: '' }]).filter(({ op }) => op >= sinds).length,
  });
  if (issues.length > 0) {
    return buildProbleem(issues.every(({ path }) => path === 'reden') ? 400 : 409, issues);
  }
  const { tekst, dilemma } = readBesluit(tx, id);
  keepBesluit(tx, record, {
    tekst,
    reden,
    dilemma,
    acties: [],
    vervangt: id,
    intrekking: true,
    door: wie.id,
  });
  dropActies(tx, id, besluiten, wie.id);
  const nu = tx.findRecordById('verbeteringen', record.id);
  return { fase: nu.getString('fase') as Fase, versie: nu.getInt('versie') };
}

type Stand = Besluitstand & { op: string };

function listStand(tx: core.App, verbetering: string): Stand[] {
  const params = { id: verbetering };
  return tx.findRecordsByFilter('besluiten', 'verbetering = {:id}', 'op', 0, 0, params).map((rij) => ({
    id: rij!.id,
    vervangt: rij!.getString('vervangt'),
    intrekking: rij!.getBool('intrekking'),
    op: rij!.getString('op'),
  }));
}

function readBesluit(tx: core.App, id: string): { tekst: string; dilemma: string } {
  const besluit = tx.findRecordById('besluiten', id);
  return { tekst: besluit.getString('tekst'), dilemma: besluit.getString('dilemma') };
}

/** What was to be done because of it, or of what it corrected, has not to be done; what was done stays done. */
function dropActies(tx: core.App, id: string, besluiten: readonly Stand[], wie: string): void {
  const opId = new Map(besluiten.map((besluit) => [besluit.id, besluit]));
  for (let besluit = opId.get(id); besluit; besluit = opId.get(besluit.vervangt)) {
    const params = { id: besluit.id };
    for (const actie of tx.findRecordsByFilter('acties', 'besluit = {:id}', '', 0, 0, params)) {
      const van = actie!.getString('status') as Actiestatus;
      if (!isOpen(van)) continue;
      moveActie(actie!, van, 'vervallen', { loopGesloten: false });
      actie!.set('versie', actie!.getInt('versie') + 1);
      tx.save(actie!);
      auditActie(tx, actie!, van, wie);
      raise(tx, 'actie-verzet', { actie: actie! });
    }
  }
}
