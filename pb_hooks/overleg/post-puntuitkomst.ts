import { checkUitkomst } from '#core/overleg/afhandeling.ts';
import type { Agendauitkomst } from '#core/overleg/enumeraties.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerInOverleg } from './answer-overleg.ts';
import { endPunt, raiseBesproken } from './mark-besproken.ts';

/** How an agendapunt ends: spoken of, on to the next meeting, or dropped with a reason. */
export function postPuntuitkomst(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /agendapunten/{id}/uitkomsten'> {
  const bij = { collectie: 'agendapunten', versie: 'met-versie' } as const;
  return answerInOverleg(e, wie, bij, ({ tx, punt, body }) => {
    const uitkomst = readVeld(body, 'uitkomst');
    const reden = readVeld(body, 'reden').trim();
    const issues = checkUitkomst(
      { uitkomst, reden },
      { titel: punt.getString('titel'), soort: punt.getString('soort'), keer: punt.getInt('keer') },
    );
    if (issues.length > 0) return buildProbleem(400, issues);
    const van = punt.getString('uitkomst');
    endPunt(tx, punt, uitkomst as Agendauitkomst, uitkomst === 'vervallen' ? reden : '');
    writeAudit(tx, { wie: wie.id, wat: 'uitkomst', record: punt, van, naar: uitkomst });
    raiseBesproken(tx, punt);
    return { versie: punt.getInt('versie') };
  });
}
