import { computeAfhandeldatum } from '#core/tijd/compute-termijnen.ts';

/** R14: the last day for an answer to a complaint in the sense of the Awb; '' for every other signal. */
export function readAntwoordVoor(signaal: core.Record): string {
  if (!signaal.getBool('awb')) return '';
  return computeAfhandeldatum({
    ontvangenOp: signaal.getString('ontvangenOp'),
    awb: true,
    verlengdOp: signaal.getString('verlengdOp'),
    instemmingTot: signaal.getString('instemmingTot'),
  });
}
