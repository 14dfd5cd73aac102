import { answerVerbetering } from '../verbetering/answer-verbetering.ts';
import { readEffect } from './read-effect.ts';

/** Twelve weeks after the change: are there fewer similar signals than before? */
export function getEffect(e: core.RequestEvent): void {
  answerVerbetering(e, ({ tx, record }) => {
    const { effect, ...meting } = readEffect(tx, record);
    // JSON has no Infinity: null is 'no upper bound'.
    const boven = effect && isFinite(effect.interval.boven) ? effect.interval.boven : null;
    return { ...meting, effect: effect && { ...effect, interval: { ...effect.interval, boven } } };
  });
}
