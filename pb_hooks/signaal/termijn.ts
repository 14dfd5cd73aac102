import { computeAfhandeldatum, type Termijngegevens } from '#core/tijd/compute-termijnen.ts';

/** R14: the last day for an answer to a complaint in the sense of the Awb; '' for every other signal. */
export function readAntwoordVoor(signaal: core.Record): string {
  return signaal.getBool('awb') ? computeAfhandeldatum(readTermijn(signaal)) : '';
}

/** What the legal term of a signal is computed from. */
export function readTermijn(signaal: core.Record): Termijngegevens {
  return {
    ontvangenOp: signaal.getString('ontvangenOp'),
    awb: signaal.getBool('awb'),
    verlengdOp: signaal.getString('verlengdOp'),
    instemmingTot: signaal.getString('instemmingTot'),
  };
}
