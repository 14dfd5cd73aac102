import { isLeeg } from '#core/basis/onzichtbaar.ts';
import type { Issue } from '#core/basis/issue.ts';

/** True when `value` is one of `list`. */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}

/** What is wrong when `waarde` is none of `keuzes`; an empty value only when it is `verplicht`. */
export function checkKeuze(
  path: string,
  waarde: string,
  keuzes: readonly string[],
  verplicht: boolean,
): Issue[] {
  if (waarde === '') return verplicht ? [{ path, code: 'verplicht' }] : [];
  if (isOneOf(keuzes, waarde)) return [];
  return [{ path, code: 'onbekende-keuze', params: { waarde, keuzes: keuzes.join(', ') } }];
}

/** What is wrong with a text that may not be longer than `max` characters; blank only when it is `verplicht`. */
export function checkTekst(path: string, tekst: string, max: number, verplicht: boolean): Issue[] {
  if (verplicht && isLeeg(tekst)) return [{ path, code: 'verplicht' }];
  return tekst.length > max ? [{ path, code: 'te-lang', params: { max, lengte: tekst.length } }] : [];
}
