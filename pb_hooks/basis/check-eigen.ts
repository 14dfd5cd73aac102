import type { Issue } from '#core/basis/issue.ts';

/** What no text field holds: the ways in which PocketBase writes that nothing is there. */
const niets = ['', '0', 'false', '[]', '{}', 'null'];

/**
 * R16: what somebody sent of the fields that only the server writes, and that is not so: each is refused by its name. Sending what stands there already is
 * fine; of a new record nothing stands there yet.
 */
export function checkEigen(
  e: core.RecordRequestEvent,
  fresh: core.Record | null,
  velden: readonly string[],
): Issue[] {
  const gestuurd = e.requestInfo().body as { [veld: string]: unknown };
  const record = e.record!;
  return velden
    .filter((veld) => veld in gestuurd && !isZelfde(record.getString(veld), fresh?.getString(veld) ?? ''))
    .map((veld) => ({ path: veld, code: 'volgt-vanzelf', params: { naam: veld } }));
}

function isZelfde(een: string, ander: string): boolean {
  return een === ander || (niets.includes(een) && niets.includes(ander)) || shrink(een) === shrink(ander);
}

/** JSON without its spaces and in one order of keys: PocketBase sorts those of what was sent. */
function shrink(tekst: string): string {
  return /^[[{]/.test(tekst) ? JSON.stringify(sortKeys(JSON.parse(tekst))) : tekst;
}

function sortKeys(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(sortKeys);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const velden = Object.entries(waarde).sort(([een], [ander]) => (een < ander ? -1 : 1));
  return Object.fromEntries(velden.map(([veld, deel]) => [veld, sortKeys(deel)]));
}
