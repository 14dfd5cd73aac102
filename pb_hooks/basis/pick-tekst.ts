/** These text fields of a record, by name, as `show` shows them. */
export function pickTekst<V extends string>(
  record: core.Record,
  velden: readonly V[],
  show = (tekst: string): string => tekst,
): Record<V, string> {
  return Object.fromEntries(velden.map((veld) => [veld, show(record.getString(veld))])) as Record<V, string>;
}
