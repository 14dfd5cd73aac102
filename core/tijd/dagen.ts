const vorm = /^\d{4}-\d\d-\d\d$/;

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

const maanddagen = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; `maand` is 1–12. */
function countMaanddagen(jaar: number, maand: number): number {
  return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (maanddagen[maand - 1] ?? 0);
}

type Datumdelen = [jaar: number, maand: number, dag: number];

function parseDatum(datum: string): Datumdelen | null {
  if (!vorm.test(datum)) return null;
  const jaar = Number(datum.slice(0, 4));
  const maand = Number(datum.slice(5, 7));
  const dag = Number(datum.slice(8));
  const bestaat = jaar >= 1900 && jaar <= 2199 && dag >= 1 && dag <= countMaanddagen(jaar, maand);
  return bestaat ? [jaar, maand, dag] : null;
}

/** True for a day that exists, written as YYYY-MM-DD, from 1900 to 2199. */
export function isDatum(datum: string): boolean {
  return parseDatum(datum) !== null;
}

/** A text that had to be a day and is none: a mistake of the caller, who checks with `isDatum` first. */
export class GeenDatum extends Error {
  constructor(waarde: string) {
    super(`“${waarde}” is no day written as YYYY-MM-DD.`);
    this.name = 'GeenDatum';
  }
}

function splitDatum(datum: string): Datumdelen {
  const delen = parseDatum(datum);
  if (!delen) throw new GeenDatum(datum);
  return delen;
}

/** YYYY-MM-DD of a year, month (1–12) and day. */
export function writeDatum(jaar: number, maand: number, dag: number): string {
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`;
}

/** Days since 1970-01-01, negative before it; the year is counted from March, so that a leap day comes last. */
export function toDagnummer(datum: string): number {
  const [jaar, maand, dag] = splitDatum(datum);
  const maartjaar = maand > 2 ? jaar : jaar - 1;
  const dagVanJaar = Math.floor((153 * ((maand + 9) % 12) + 2) / 5) + dag - 1;
  const schrikkeldagen =
    Math.floor(maartjaar / 4) - Math.floor(maartjaar / 100) + Math.floor(maartjaar / 400);
  return maartjaar * 365 + schrikkeldagen + dagVanJaar - 719468;
}

/** The day that is `dagen` later, or earlier when negative. */
export function addDagen(datum: string, dagen: number): string {
  let [jaar, maand, dag] = splitDatum(datum);
  dag += dagen;
  while (dag < 1) {
    maand = maand === 1 ? 12 : maand - 1;
    if (maand === 12) jaar--;
    dag += countMaanddagen(jaar, maand);
  }
  while (dag > countMaanddagen(jaar, maand)) {
    dag -= countMaanddagen(jaar, maand);
    maand = maand === 12 ? 1 : maand + 1;
    if (maand === 1) jaar++;
  }
  return writeDatum(jaar, maand, dag);
}

/** The same day of the month `maanden` later; the last day of that month when it is shorter (31 January + 1 → 28 February). */
export function addMaanden(datum: string, maanden: number): string {
  const [jaar, maand, dag] = splitDatum(datum);
  const teller = jaar * 12 + maand - 1 + maanden;
  const nieuwJaar = Math.floor(teller / 12);
  const nieuweMaand = (teller % 12) + 1;
  return writeDatum(nieuwJaar, nieuweMaand, Math.min(dag, countMaanddagen(nieuwJaar, nieuweMaand)));
}

/** How many days lie from `van` to `tot`; negative when `tot` comes first. */
export function countDagen(van: string, tot: string): number {
  return toDagnummer(tot) - toDagnummer(van);
}

/** 0 for Sunday to 6 for Saturday. */
export function readWeekdag(datum: string): number {
  return (((toDagnummer(datum) + 4) % 7) + 7) % 7;
}
