import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerVerbetering } from '../verbetering/answer-verbetering.ts';
import { readEffect } from './read-effect.ts';

/** Twelve weeks after the change: are there fewer similar signals than before? */
export function getEffect(e: core.RequestEvent, wie: Wie): Uitkomst<'GET /verbeteringen/{id}/effect'> {
  return answerVerbetering(e, wie, ({ tx, record }) => {
    const { effect, ...meting } = readEffect(tx, record);
    // JSON has no Infinity: null is 'no upper bound'.
    const boven = effect && isFinite(effect.interval.boven) ? effect.interval.boven : null;
    return { ...meting, effect: effect && { ...effect, interval: { ...effect.interval, boven } } };
  });
}
