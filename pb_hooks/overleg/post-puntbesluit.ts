import { checkBesluit } from '#core/overleg/besluit.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerInOverleg, type Puntverzoek } from './answer-overleg.ts';
import { writeBesluit } from './keep-besluit.ts';
import { listEigenaren } from './list-eigenaren.ts';
import { endPunt } from './mark-besproken.ts';
import { readBesluit } from './post-besluit.ts';

type Antwoord = Uitkomst<'POST /agendapunten/{id}/besluiten'>;

/** What was decided about an agendapunt, with its acties. */
export function postPuntbesluit(e: core.RequestEvent, wie: Wie): Antwoord {
  return answerInOverleg(e, wie, { collectie: 'agendapunten', versie: 'met-versie' }, decide);
}

function decide({ tx, punt, wie, body }: Puntverzoek): Antwoord {
  const besluit = readBesluit(body);
  const verbetering = tx.findRecordsByIds('verbeteringen', [punt.getString('verbetering')])[0] ?? null;
  const eigenaren = listEigenaren(
    tx,
    besluit.acties.map(({ eigenaar }) => eigenaar),
  );
  const issues = checkBesluit(besluit, {
    verbetering: verbetering?.id ?? '',
    fase: (verbetering?.getString('fase') ?? 'gehoord') as Fase,
    eigenaren,
    vandaag: vandaag(),
  });
  if (issues.length > 0) {
    return buildProbleem(issues.some(({ code }) => code.startsWith('r4-')) ? 409 : 400, issues);
  }
  endPunt(tx, punt, 'besproken');
  const geschreven = writeBesluit(tx, punt, verbetering, { ...besluit, vervangt: '', door: wie.id });
  return { ...geschreven, versie: punt.getInt('versie') };
}
