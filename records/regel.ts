import { readWaarde, type Gegeven, type Regel, type Voorwaarde } from '#core/basis/regel.ts';
import type { Client } from '#records/client.ts';

const tekens = { is: '=', 'is-niet': '!=', voor: '<', 'tot-en-met': '<=', heeft: '?=' } as const;

/** A rule of core as a filter of PocketBase; every value goes in as a parameter. */
export function writeFilter(client: Client, regel: Regel, gegeven: Gegeven = {}): string {
  return regel.map((voorwaarde) => writeVoorwaarde(client, voorwaarde, gegeven)).join(' && ');
}

function writeVoorwaarde(client: Client, voorwaarde: Voorwaarde, gegeven: Gegeven): string {
  if ('eenVan' in voorwaarde) {
    return `(${voorwaarde.eenVan.map((een) => `(${writeFilter(client, een, gegeven)})`).join(' || ')})`;
  }
  const { veld, op, waarde } = voorwaarde;
  const kaal = typeof waarde === 'boolean' ? waarde : readWaarde(waarde, gegeven);
  return client.filter(`${veld} ${tekens[op]} {:waarde}`, { waarde: kaal });
}

/** The moment of so many days ago, as PocketBase writes moments. */
export function momentBefore(dagen: number): string {
  return new Date(Date.now() - dagen * 86_400_000).toISOString().replace('T', ' ');
}
