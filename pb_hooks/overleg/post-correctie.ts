import { checkCorrectie } from '#core/overleg/notitie.ts';
import { checkCorrigeerbaar, type Overlegstaat } from '#core/overleg/overleg.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerOverleg } from './answer-overleg.ts';
import { findEenmaal } from './keep-eenmaal.ts';

/** R7: a correction of a closed overleg, which stands there as one. */
export function postCorrectie(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /overleggen/{id}/correcties'> {
  return answerOverleg(e, wie, 'zonder-versie', ({ tx, overleg, body }) => {
    const tekst = readVeld(body, 'tekst').trim();
    const eenmaal = findEenmaal(tx, { collectie: 'correcties', wie, body, inhoud: [overleg.id, tekst] });
    if (eenmaal?.bestaat) return { id: eenmaal.id };
    const aantal = tx.countRecords('correcties', $dbx.hashExp({ overleg: overleg.id }));
    const nietNu = checkCorrigeerbaar(overleg.getString('status') as Overlegstaat);
    const issues = [...nietNu, ...checkCorrectie(tekst, aantal)];
    if (issues.length > 0) return buildProbleem(nietNu.length > 0 ? 409 : 400, issues);
    const correctie = new Record(tx.findCachedCollectionByNameOrId('correcties'), {
      ...(eenmaal ? { id: eenmaal.id } : {}),
      overleg: overleg.id,
      door: wie.id,
      tekst,
    });
    tx.save(correctie);
    writeAudit(tx, { wie: wie.id, wat: 'aangemaakt', record: correctie });
    return { id: correctie.id };
  });
}
