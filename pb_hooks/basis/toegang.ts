import { checkRol, type Rol } from '#core/basis/rollen.ts';
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
  if (isDienst(e) && toelating.includes('dienst')) return { id: wieId(e), rollen: [] };
  const wie = requireMedewerker(e);
  if (isProbleem(wie) || wie.rollen.some((rol) => toelating.includes(rol))) return wie;
  return buildProbleem(403, [{ path: 'rollen', code: 'geen-rol', params: { rollen: toelating.join(', ') } }]);
}

/** Who asks, when that is an active member of staff; otherwise the refusal. */
export function requireMedewerker(e: core.RequestEvent): Wie | Probleem {
  const auth = e.auth;
  if (!auth) return buildProbleem(401, [{ path: '', code: 'niet-ingelogd' }]);
  if (auth.collection().name !== 'medewerkers') {
    return buildProbleem(403, [{ path: 'rollen', code: 'geen-rol', params: { rollen: 'medewerker' } }]);
  }
  if (!auth.getBool('actief')) return buildProbleem(403, [{ path: 'actief', code: 'niet-actief' }]);
  return { id: auth.id, rollen: auth.getStringSlice('rollen') as Rol[] };
}

/** The same, for whoever has one of these roles. */
export function requireRol(e: core.RequestEvent, rollen: readonly Rol[]): Wie | Probleem {
  const wie = requireMedewerker(e);
  return isProbleem(wie) ? wie : (refuseRol(wie, rollen) ?? wie);
}

/** The refusal for whoever has none of these roles; null for whoever has one. */
export function refuseRol(wie: Wie, rollen: readonly Rol[]): Probleem | null {
  const issues = checkRol(wie.rollen, rollen);
  return issues.length > 0 ? buildProbleem(403, issues) : null;
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
