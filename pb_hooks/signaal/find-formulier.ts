/**
 * The signal that a form became before, if any. The second condition says what SQLite cannot see in a bound value, so that the partial
 * index answers; without it every signal there is would be read.
 */
export function findFormulier(
  tx: core.App,
  formulierhash: string,
): { id: string; kenmerk: string } | undefined {
  const gevonden = arrayOf(new DynamicModel({ id: '', kenmerk: '' })) as { id: string; kenmerk: string }[];
  tx.db()
    .newQuery(
      "SELECT id, kenmerk FROM signalen WHERE formulierhash = {:formulierhash} AND formulierhash != '' LIMIT 1",
    )
    .bind({ formulierhash })
    .all(gevonden);
  return gevonden[0];
}
