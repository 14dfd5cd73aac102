/** These text fields of a record, by name. */
export function pickTekst<V extends string>(record: core.Record, velden: readonly V[]): Record<V, string> {
  return Object.fromEntries(velden.map((veld) => [veld, record.getString(veld)])) as Record<V, string>;
}
