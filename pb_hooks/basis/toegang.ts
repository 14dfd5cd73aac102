import type { Rol } from '#core/basis/rollen.ts';
import { buildProbleem, type Probleem } from './probleem.ts';

export interface Wie {
  id: string;
  rollen: Rol[];
}

/** Who may use a route: staff with one of these roles, the public server, or whoever asks. */
export type Toelating = readonly (Rol | 'dienst')[] | 'iedereen';

/** What only the public server asks. */
export const portaal: Toelating = ['dienst'];

/** Who asks, when a route is for them; otherwise the refusal. The public server and a guest have no roles. */
export function admit(e: core.RequestEvent, toelating: Toelating): Wie | Probleem {
  if (toelating === 'iedereen') return { id: wieId(e), rollen: [] };
  const { auth } = e;
  if (!auth) return buildProbleem(401, [{ path: '', code: 'niet-ingelogd' }]);
  if (isDienst(e) && toelating.includes('dienst')) return { id: auth.id, rollen: [] };
  const isStaf = auth.collection().name === 'medewerkers';
  if (isStaf && !auth.getBool('actief')) return buildProbleem(403, [{ path: 'actief', code: 'niet-actief' }]);
  const rollen = isStaf ? (auth.getStringSlice('rollen') as Rol[]) : [];
  if (rollen.some((rol) => toelating.includes(rol))) return { id: auth.id, rollen };
  return buildProbleem(403, [{ path: 'rollen', code: 'geen-rol', params: { rollen: toelating.join(', ') } }]);
}

/** True for the public server's own identity. */
export function isDienst(e: core.RequestEvent): boolean {
  return e.auth?.collection().name === 'diensten';
}

/** Tells a refusal from an answer. */
export function isProbleem(value: object): value is Probleem {
  return 'fouten' in value && 'status' in value;
}

/** Who changes a record: the id of a member of staff, or `systeem`. */
export function wieId(e: core.RequestEvent): string {
  return e.auth?.id ?? 'systeem';
}
