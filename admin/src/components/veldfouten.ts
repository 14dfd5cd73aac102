import type { Issue } from '#core/basis/issue.ts';
import { formatMelding } from '#core/meldingen.ts';
import type { Probleem } from '#records/probleem.ts';

/** What is wrong with one field, as sentences: what the form sees itself and what the server said, each once. */
export function listVeldfouten(
  pad: string,
  issues: readonly Issue[],
  probleem: Probleem | null | undefined,
): string[] {
  const eigen = issues.filter(({ path }) => path === pad).map(formatMelding);
  const server = probleem?.fouten.filter((fout) => fout.pad === pad).map(({ melding }) => melding) ?? [];
  return [...new Set([...eigen, ...server])];
}
