import { checkKeuzen, checkStem, isIedereenKlaar } from '#core/overleg/stemming.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerInOverleg, type Puntverzoek } from './answer-overleg.ts';
import { listAanwezig } from './list-aanwezig.ts';
import { listStemmen, readStemming } from './read-stemming.ts';

const metVersie = { collectie: 'agendapunten', versie: 'met-versie' } as const;

function readLijst(body: { [veld: string]: unknown }, veld: string): unknown[] {
  const lijst = body[veld];
  return Array.isArray(lijst) ? lijst : [];
}

function savePunt({ tx, punt, wie }: Puntverzoek, wat: string): { versie: number } {
  punt.set('versie', punt.getInt('versie') + 1);
  tx.save(punt);
  writeAudit(tx, { wie: wie.id, wat, record: punt });
  return { versie: punt.getInt('versie') };
}

/** Lets the team choose; a vote that was shown makes room for another. */
export function postStemming(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /agendapunten/{id}/stemmingen'> {
  return answerInOverleg(e, wie, metVersie, (verzoek) => {
    const { tx, punt, body } = verzoek;
    const keuzen = readLijst(body, 'keuzen').map((keuze) => (typeof keuze === 'string' ? keuze.trim() : ''));
    const issues = checkKeuzen(keuzen, readStemming(punt));
    if (issues.length > 0) return buildProbleem(statusVan(issues[0]!.code), issues);
    const params = { punt: punt.id };
    for (const stem of tx.findRecordsByFilter('stemmen', 'agendapunt = {:punt}', '', 0, 0, params)) {
      tx.delete(stem!);
    }
    punt.set('keuzen', keuzen);
    punt.set('getoond', false);
    return savePunt(verzoek, 'stemming');
  });
}

/** What somebody chooses, once; when everybody who is here chose, all see what came of it. */
export function postStem(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /agendapunten/{id}/stemmen'> {
  const zonder = { collectie: 'agendapunten', versie: 'zonder-versie' } as const;
  return answerInOverleg(e, wie, zonder, ({ tx, punt, overleg, body }) => {
    const stippen = readLijst(body, 'stippen');
    const stemming = readStemming(punt);
    const eerder = listStemmen(tx, punt.id).map(({ door }) => door);
    const issues = checkStem(stippen, stemming, eerder.includes(wie.id));
    if (issues.length > 0) return buildProbleem(statusVan(issues[0]!.code), issues);
    const stem = new Record(tx.findCachedCollectionByNameOrId('stemmen'), {
      overleg: overleg.id,
      agendapunt: punt.id,
      door: wie.id,
      stippen,
    });
    tx.save(stem);
    writeAudit(tx, { wie: wie.id, wat: 'gestemd', record: punt });
    const gestemd = [...eerder, wie.id];
    const getoond = isIedereenKlaar(listAanwezig(tx, overleg.id), gestemd);
    if (getoond) punt.set('getoond', true);
    tx.save(punt);
    return { gestemd: gestemd.length, getoond };
  });
}

/** Shows what people chose, whoever did not vote yet. */
export function postStemuitslag(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /agendapunten/{id}/stemuitslagen'> {
  return answerInOverleg(e, wie, metVersie, (verzoek): { versie: number } | Probleem => {
    const { keuzen, getoond } = readStemming(verzoek.punt);
    if (keuzen.length === 0) return buildProbleem(409, [{ path: 'keuzen', code: 'geen-stemming' }]);
    if (getoond) return buildProbleem(409, [{ path: 'keuzen', code: 'stemming-voorbij' }]);
    verzoek.punt.set('getoond', true);
    return savePunt(verzoek, 'stemming-getoond');
  });
}

function statusVan(code: string): number {
  const nietNu = ['geen-stemming', 'stemming-loopt', 'stemming-voorbij', 'al-gestemd'];
  return nietNu.includes(code) ? 409 : 400;
}
