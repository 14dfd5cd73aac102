import { checkTekst } from '#core/basis/check.ts';
import { checkNotitie, langsteNotitie } from '#core/overleg/notitie.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerInOverleg } from './answer-overleg.ts';
import { findEenmaal } from './keep-eenmaal.ts';

/** Keeps a note at an agendapunt. */
export function postNotitie(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /agendapunten/{id}/notities'> {
  const bij = { collectie: 'agendapunten', versie: 'zonder-versie' } as const;
  return answerInOverleg(e, wie, bij, ({ tx, punt, overleg, body }) => {
    const tekst = readVeld(body, 'tekst').trim();
    const eenmaal = findEenmaal(tx, { collectie: 'notities', wie, body, inhoud: [punt.id, tekst] });
    if (eenmaal?.bestaat) return { id: eenmaal.id };
    const issues = checkNotitie(tekst, tx.countRecords('notities', $dbx.hashExp({ overleg: overleg.id })));
    if (issues.length > 0) return buildProbleem(400, issues);
    const notitie = new Record(tx.findCachedCollectionByNameOrId('notities'), {
      ...(eenmaal ? { id: eenmaal.id } : {}),
      overleg: overleg.id,
      agendapunt: punt.id,
      door: wie.id,
      tekst,
      versie: 1,
    });
    tx.save(notitie);
    writeAudit(tx, { wie: wie.id, wat: 'aangemaakt', record: notitie });
    return { id: notitie.id };
  });
}

/** Other words for somebody's own note. */
export function postNotitiewijziging(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /notities/{id}/wijzigingen'> {
  const bij = { collectie: 'notities', versie: 'met-versie' } as const;
  return answerInOverleg(e, wie, bij, ({ tx, punt: notitie, body }) => {
    const tekst = readVeld(body, 'tekst').trim();
    if (notitie.getString('door') !== wie.id) {
      return buildProbleem(403, [{ path: 'tekst', code: 'notitie-van-ander' }]);
    }
    const issues = checkTekst('tekst', tekst, langsteNotitie, true);
    if (issues.length > 0) return buildProbleem(400, issues);
    notitie.set('tekst', tekst);
    notitie.set('versie', notitie.getInt('versie') + 1);
    tx.save(notitie);
    writeAudit(tx, { wie: wie.id, wat: 'tekst', record: notitie });
    return { versie: notitie.getInt('versie') };
  });
}
