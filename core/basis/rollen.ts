import type { Issue } from '#core/basis/issue.ts';

/** The parts people have in the work, as they read them; a person can have several. */
export const rollen = [
  'medewerker',
  'behandelaar',
  'ambassadeur',
  'voorzitter',
  'redacteur',
  'beheerder',
] as const;
export type Rol = (typeof rollen)[number];

type Rollen = readonly Rol[];

/** Who reads entries and their loop: everybody but the plain medewerker. */
export const leesrollen: Rollen = ['behandelaar', 'ambassadeur', 'voorzitter', 'redacteur', 'beheerder'];

/** Who writes entries, asks meelezers and answers them, tells people what was done, and closes loops. */
export const schrijfrollen: Rollen = ['ambassadeur', 'voorzitter', 'redacteur'];

/** Who approves entries, sends them back and takes them off the site. */
export const controlerollen: Rollen = ['redacteur', 'voorzitter'];

/** Who puts an approved entry on the site. */
export const publicatierollen: Rollen = ['redacteur'];

/** Who records a besluit, closes a loop that citizens did not test, and reopens one without an occasion to point at (R4). */
export const besluitrollen: Rollen = ['voorzitter'];

/** Who leads a verbeteroverleg: begins it, chooses what is spoken of, lets people vote, ends it. */
export const leidrollen: Rollen = ['voorzitter'];

/** Who sees what everybody said and who they are: each signal and melder, the panel, the ledger and the outbox (R1). */
export const overzichtsrollen: Rollen = ['ambassadeur', 'voorzitter'];

/** Who links signals, changes acties of others, declares a verdict void, reopens a loop on evidence and decides about mail that may not have arrived. */
export const coordinatierollen: Rollen = ['ambassadeur', 'voorzitter'];

/** Who plans series and meetings, invites people to them, moves them and calls them off. */
export const planrollen: Rollen = ['ambassadeur', 'voorzitter'];

/** Who handles signals; a behandelaar only their own. */
export const behandelrollen: Rollen = ['ambassadeur', 'voorzitter', 'behandelaar'];

/** Who reads signals; a behandelaar only their own, a redacteur only linked ones. */
export const signaalleesrollen: Rollen = [...behandelrollen, 'redacteur'];

/** Who types in what somebody says of an entry; a behandelaar only of their own signals. */
export const oordeelrollen: Rollen = [...schrijfrollen, 'behandelaar'];

/** Who ticks people off the call list; a behandelaar only for their own signals. */
export const belrollen: Rollen = [...schrijfrollen, 'behandelaar'];

/** Who erases people, and sees everything that is known about one. */
export const privacyrollen: Rollen = ['ambassadeur', 'voorzitter', 'beheerder'];

/** Who sees where the public form stops people. */
export const afhaakrollen: Rollen = [...schrijfrollen, 'beheerder'];

/** Who changes settings, themes and people. */
export const beheerrollen: Rollen = ['beheerder'];

/** True for whoever has one of the roles that something asks for. */
export function hasRol(heeft: Rollen, nodig: Rollen): boolean {
  return nodig.some((rol) => heeft.includes(rol));
}

/** The refusal, which names the roles, for whoever has none of those that something asks for. */
export function checkRol(heeft: Rollen, nodig: Rollen, path = 'rollen'): Issue[] {
  if (hasRol(heeft, nodig)) return [];
  return [{ path, code: 'geen-rol', params: { rollen: nodig.join(', ') } }];
}
