const maandnamen = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** True for YYYY-MM from 1900-01 to 2199-12. */
export function isMaand(waarde: string): boolean {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(waarde);
}

/** '2026-03' → 'maart 2026'; anything else comes back unchanged. */
export function formatMaand(maand: string): string {
  return isMaand(maand) ? `${maandnamen[Number(maand.slice(5, 7)) - 1]} ${maand.slice(0, 4)}` : maand;
}

/** '2026-04-14…' (a date or a timestamp, read as written) → '14 april 2026', and a month as a month; anything else comes back unchanged. */
export function formatDatum(datum: string): string {
  if (isMaand(datum)) return formatMaand(datum);
  const delen = /^(\d{4}-\d\d)-(\d\d)/.exec(datum);
  if (!delen || !isMaand(delen[1] ?? '')) return datum;
  return `${Number(delen[2])} ${formatMaand(delen[1] ?? '')}`;
}
