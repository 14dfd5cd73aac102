import { addDagen } from '#core/tijd/dagen.ts';
import { findOmzetdag } from '#core/tijd/nederlandse-dag.ts';

const vorm = /^([01]\d|2[0-3]):[0-5]\d$/;
const perDag = 1440;

/** True for a time on a clock, HH:MM from 00:00 to 23:59. */
export function isTijd(tijd: string): boolean {
  return vorm.test(tijd);
}

/** Minutes since midnight of HH:MM. */
export function toMinuten(tijd: string): number {
  return Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5));
}

/** HH:MM of minutes since midnight, of the next day too. */
export function writeTijd(minuten: number): string {
  const vanDag = ((minuten % perDag) + perDag) % perDag;
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${twee(Math.floor(vanDag / 60))}:${twee(vanDag % 60)}`;
}

/**
 * How many minutes Dutch clocks are ahead of UTC at a time of day. RFC 5545, 3.3.5: a time that comes twice is the first of both, and one that is
 * passed over is counted as before the change.
 */
function readVoorsprong(dag: string, tijd: string): number {
  const jaar = Number(dag.slice(0, 4));
  const [lente, herfst] = [findOmzetdag(jaar, 3), findOmzetdag(jaar, 10)];
  if (dag === lente) return tijd >= '03:00' ? 120 : 60;
  if (dag === herfst) return tijd < '03:00' ? 120 : 60;
  return dag > lente && dag < herfst ? 120 : 60;
}

/** The moment in UTC, YYYY-MM-DDTHH:MM:00Z, that comes `later` minutes after a time on Dutch clocks. */
export function toMoment(dag: string, tijd: string, later = 0): string {
  const minuten = toMinuten(tijd) - readVoorsprong(dag, tijd) + later;
  return `${addDagen(dag, Math.floor(minuten / perDag))}T${writeTijd(minuten)}:00Z`;
}
