import { nu } from '../basis/nu.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { answerOverleg } from './answer-overleg.ts';
import { takeStap } from './move-overleg.ts';

/** Begins a planned overleg. */
export function postOpening(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /overleggen/{id}/openingen'> {
  return answerOverleg(e, wie, 'met-versie', ({ tx, overleg }) => {
    overleg.set('begonnenOp', nu());
    const probleem = takeStap(tx, overleg, 'beginnen', { besluitdag: vandaag(), wie: wie.id });
    return isProbleem(probleem) ? probleem : { versie: overleg.getInt('versie') };
  });
}
