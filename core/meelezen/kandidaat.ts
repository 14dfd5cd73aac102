import { wantsMeelezen } from '#core/signaal/toestemming.ts';

/** Somebody who can be asked to read along: the melder of a linked signal, or a member of the panel. */
export type Meeleeskandidaat = { email: string } & (
  { toestemmingen: readonly string[]; actief?: undefined } | { actief: boolean }
);

/** True for whoever may be asked: a melder who said yes to it, a member of the panel who is still one. */
export function mayAskMeelezen(wie: Meeleeskandidaat): boolean {
  return wie.actief ?? wantsMeelezen(wie.toestemmingen);
}

/** The address for a mail that asks somebody to read along; '' when there is none, or they may not be asked (any more). */
export function readMeeleesadres(wie: Meeleeskandidaat): string {
  return mayAskMeelezen(wie) ? wie.email.trim() : '';
}
