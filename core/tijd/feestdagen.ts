import { addDagen, readWeekdag, writeDatum } from '#core/tijd/dagen.ts';

export const feestdagen = [
  'nieuwjaarsdag',
  'goede-vrijdag',
  'tweede-paasdag',
  'koningsdag',
  'bevrijdingsdag',
  'hemelvaartsdag',
  'tweede-pinksterdag',
  'eerste-kerstdag',
  'tweede-kerstdag',
] as const;
export type Feestdag = (typeof feestdagen)[number];

/** Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function computePasen(jaar: number): string {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7;
  const sprong = Math.floor((gulden + 11 * epacta + 22 * zondag) / 451);
  const teller = epacta + zondag - 7 * sprong + 114;
  return writeDatum(jaar, Math.floor(teller / 31), (teller % 31) + 1);
}

/** 27 April; the day before when that is a Sunday. */
function computeKoningsdag(jaar: number): string {
  const dag = writeDatum(jaar, 4, 27);
  return readWeekdag(dag) === 0 ? addDagen(dag, -1) : dag;
}

/**
 * The generally recognised holidays of a year (Algemene termijnenwet, art. 3 lid 1) and Good Friday, which lid 2 makes equal to them.
 * Bevrijdingsdag counts every year, also for those who have to work.
 */
export function listFeestdagen(jaar: number): Record<Feestdag, string> {
  const pasen = computePasen(jaar);
  return {
    nieuwjaarsdag: writeDatum(jaar, 1, 1),
    'goede-vrijdag': addDagen(pasen, -2),
    'tweede-paasdag': addDagen(pasen, 1),
    koningsdag: computeKoningsdag(jaar),
    bevrijdingsdag: writeDatum(jaar, 5, 5),
    hemelvaartsdag: addDagen(pasen, 39),
    'tweede-pinksterdag': addDagen(pasen, 50),
    'eerste-kerstdag': writeDatum(jaar, 12, 25),
    'tweede-kerstdag': writeDatum(jaar, 12, 26),
  };
}

/** Days that royal decrees made equal to holidays (art. 3 lid 3), for 2023–2025 and for 2026–2028; a new decree comes every three years. */
export const gelijkgesteldeDagen: readonly string[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

/** Computed once per year; the same answer for whoever asks. */
const perJaar = new Map<string, string[]>();

function isFeestdag(datum: string): boolean {
  const jaar = datum.slice(0, 4);
  const dagen = perJaar.get(jaar) ?? Object.values(listFeestdagen(Number(jaar)));
  perJaar.set(jaar, dagen);
  return dagen.includes(datum);
}

/** Which recognised holiday a day is, or that it was made equal to one; null for any other. */
export function findFeestdag(datum: string): Feestdag | 'gelijkgesteld' | null {
  const dagen = Object.entries(listFeestdagen(Number(datum.slice(0, 4)))) as [Feestdag, string][];
  const [feestdag] = dagen.find(([, dag]) => dag === datum) ?? [];
  return feestdag ?? (gelijkgesteldeDagen.includes(datum) ? 'gelijkgesteld' : null);
}

/** True for a day that is no Saturday, Sunday, recognised holiday or day made equal to one. `verder`: days of decrees newer than this list. */
export function isWerkdag(datum: string, verder: readonly string[] = []): boolean {
  const weekdag = readWeekdag(datum);
  if (weekdag === 0 || weekdag === 6) return false;
  if (gelijkgesteldeDagen.includes(datum) || verder.includes(datum)) return false;
  return !isFeestdag(datum);
}
