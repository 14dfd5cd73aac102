import { beheerrollen, overzichtsrollen, type Rol } from '#core/basis/rollen.ts';

const ik = '@request.auth.id';

/** Staff whose account works; a token outlives a deactivation, so that every rule asks this again. */
export const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";

/** The public server's own identity. */
export const dienst = "@request.auth.collectionName = 'diensten'";

const heeft = (rol: Rol): string => `@request.auth.rollen:each ?= '${rol}'`;

/** Staff with more than the role medewerker. */
export const team = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;

/** Staff with one of these roles, or to whom one of the other conditions applies. */
export function staffWith(rollen: readonly Rol[], ...anders: string[]): string {
  const wegen = [...rollen.map(heeft), ...anders.map((voorwaarde) => `(${voorwaarde})`)];
  return wegen.length === 1 ? `${actief} && ${wegen[0]}` : `${actief} && (${wegen.join(' || ')})`;
}

export const beheerder = staffWith(beheerrollen);

/** R1: who may see a signal's people; `pad` leads from the record to its signal, '' when it is the signal. */
export function staffOfSignaal(pad = '', ...anders: string[]): string {
  const eigen = `${pad}behandelaar = ${ik} || ${pad}regiehouder = ${ik}`;
  return staffWith(overzichtsrollen, `${heeft('behandelaar')} && (${eigen})`, ...anders);
}

/** A redacteur reads what was said about the entries, not the rest of the inbox. */
export const linkedForRedacteur = `${heeft('redacteur')} && verbetering != ''`;

/** Either of two rules. */
export const either = (een: string, ander: string): string => `(${een}) || ${ander}`;

/** Whoever this record is of, or has one of these roles. */
export const teamOwnerOr = (veld: string, rollen: readonly Rol[]): string =>
  `${team} && (${[`${veld} = ${ik}`, ...rollen.map(heeft)].join(' || ')})`;

/** Their own account; of that they may change nothing but the password. */
export const eigenAccount = `${actief} && id = ${ik}`;
export const eigenWachtwoord = [
  eigenAccount,
  ...['rollen', 'actief', 'email', 'naam'].map((veld) => `@request.body.${veld}:isset = false`),
].join(' && ');
