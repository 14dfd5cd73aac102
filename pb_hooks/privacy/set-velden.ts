/** What was written with a verdict, and about it. */
export const meelezingvelden = ['toelichting', 'antwoord', 'ongeldigreden'] as const;

/** Changes the texts that are there, empty ones stay empty; true when one of them changed. */
export function setVelden(
  record: core.Record,
  velden: readonly string[],
  change: (tekst: string, veld: string) => string,
): boolean {
  let anders = false;
  for (const veld of velden) {
    const tekst = record.getString(veld);
    const nieuw = tekst === '' ? '' : change(tekst, veld);
    anders ||= nieuw !== tekst;
    record.set(veld, nieuw);
  }
  return anders;
}
