/** The signal that a form became, and what came under its key so far: keyed hashes, with spaces between them. */
export interface Eerder {
  id: string;
  kenmerk: string;
  inhoudhashes: string;
}

/**
 * The signal that a form became before, if any. The second condition says what SQLite cannot see in a bound value, so that the partial
 * index answers; without it every signal there is would be read.
 */
export function findFormulier(tx: core.App, formulierhash: string): Eerder | undefined {
  const leeg: Eerder = { id: '', kenmerk: '', inhoudhashes: '' };
  const gevonden = arrayOf(new DynamicModel({ ...leeg })) as Eerder[];
  tx.db()
    .newQuery(
      "SELECT id, kenmerk, inhoudhashes FROM signalen WHERE formulierhash = {:formulierhash} AND formulierhash != '' LIMIT 1",
    )
    .bind({ formulierhash })
    .all(gevonden);
  return gevonden[0];
}
