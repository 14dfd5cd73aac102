import { checkPuntwijziging, checkVoorbereiding, movePunt } from '#core/agenda/check-agendapunt.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { renumber } from './post-volgorde.ts';
import { listPunten } from './read-kader.ts';

/** What people choose of an agendapunt: it survives every refresh. */
export function postPuntwijziging(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /agendapunten/{id}/wijzigingen'> {
  return inTransaction(e.app, (tx) => {
    const punt = tx.findRecordsByIds('agendapunten', [e.request!.pathValue('id')])[0];
    if (!punt) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const overleg = tx.findRecordById('overleggen', punt.getString('overleg'));
    const begonnen = checkVoorbereiding(overleg.getString('status'));
    if (begonnen.length > 0) return buildProbleem(409, begonnen);
    const stale = refuseVersie(e, punt);
    if (stale) return stale;
    const body = e.requestInfo().body;
    const issues = checkPuntwijziging(body, punt.getString('soort'));
    if (issues.length > 0) return buildProbleem(400, issues);
    const wegWas = punt.getBool('weg');
    if (setKeuzes(tx, punt, body, wie)) {
      punt.set('versie', punt.getInt('versie') + 1);
      tx.save(punt);
    }
    if (wegWas !== punt.getBool('weg')) closeRij(tx, overleg, punt);
    return { versie: punt.getInt('versie') };
  });
}

/** Sets what is other, with its audit line (R10); true when something was. */
function setKeuzes(tx: core.App, punt: core.Record, body: { [veld: string]: unknown }, wie: Wie): boolean {
  let isAnders = false;
  const audit = (wat: string, van = '', naar = ''): void => {
    isAnders = true;
    writeAudit(tx, { wie: wie.id, wat, record: punt, van, naar });
  };
  const { titel, minuten, vast, weg } = body;
  if (typeof titel === 'string' && titel.trim() !== punt.getString('titel')) {
    punt.set('titel', titel.trim());
    audit('titel');
  }
  if (typeof minuten === 'number' && minuten !== punt.getInt('minuten')) {
    audit('minuten', String(punt.getInt('minuten')), String(minuten));
    punt.set('minuten', minuten);
    punt.set('minutenVast', true);
  }
  if (typeof vast === 'boolean' && vast !== punt.getBool('vast')) {
    punt.set('vast', vast);
    audit(vast ? 'vastgezet' : 'losgemaakt');
  }
  if (typeof weg === 'boolean' && weg !== punt.getBool('weg')) {
    punt.set('weg', weg);
    audit(weg ? 'van-agenda' : 'op-agenda');
  }
  return isAnders;
}

/** The others close the gap, or make room where it stood; the order is another one (R6). */
function closeRij(tx: core.App, overleg: core.Record, punt: core.Record): void {
  const andere = listPunten(tx, overleg.id).filter((een) => een.id !== punt.id && !een.getBool('weg'));
  const plaats = Math.min(punt.getInt('volgorde'), andere.length + 1);
  renumber(tx, punt.getBool('weg') ? andere : movePunt([...andere, punt], punt, plaats));
  overleg.set('versie', overleg.getInt('versie') + 1);
  tx.save(overleg);
}
