import { checkTekst } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';

/** The most that one agenda holds, and one agendapunt is about. */
export const meestePunten = 60;
export const meesteSignalen = 50;

/** Longest title that people give an agendapunt, in characters. */
export const langsteTitel = 200;

/** Minutes that people can choose. */
export const minutenbereik = { min: 1, max: 240 } as const;

/** What an agendapunt gets that somebody puts there without saying how long it takes. */
export const gewoneMinuten = 5;

/** True while the agenda of a meeting is made; afterwards it changes in the meeting only, and once closed not at all (R7). */
export function isInVoorbereiding(status: string): boolean {
  return status === 'concept' || status === 'uitgenodigd';
}

/** What is wrong with changing an agenda now. */
export function checkVoorbereiding(status: string): Issue[] {
  return isInVoorbereiding(status) ? [] : [{ path: 'overleg', code: 'agenda-begonnen' }];
}

export function checkMinuten(minuten: unknown): Issue[] {
  const { min, max } = minutenbereik;
  const isGoed = typeof minuten === 'number' && Number.isInteger(minuten) && minuten >= min && minuten <= max;
  return isGoed ? [] : [{ path: 'minuten', code: 'buiten-bereik', params: { min, max } }];
}

/** What somebody puts on an agenda: words of their own, or an entry. */
export interface Puntvoorstel {
  titel: string;
  minuten: unknown;
  /** Whether an entry was named, and is there. */
  verbetering: 'geen' | 'gevonden' | 'onbekend';
  signalen: { gevraagd: number; gevonden: number };
  /** How many there are already. */
  aantal: number;
}

/** Everything that is wrong with a new agendapunt. */
export function checkPunt({ titel, minuten, verbetering, signalen, aantal }: Puntvoorstel): Issue[] {
  const issues = checkTekst('titel', titel, langsteTitel, verbetering === 'geen');
  issues.push(...checkMinuten(minuten));
  if (verbetering === 'onbekend') issues.push({ path: 'verbetering', code: 'niet-gevonden' });
  if (signalen.gevraagd > meesteSignalen) {
    issues.push({ path: 'signalen', code: 'agenda-te-veel-signalen', params: { max: meesteSignalen } });
  } else if (signalen.gevonden < signalen.gevraagd) {
    issues.push({ path: 'signalen', code: 'niet-gevonden' });
  }
  if (aantal >= meestePunten) issues.push({ path: '', code: 'agenda-vol', params: { max: meestePunten } });
  return issues;
}

/** What can change of an agendapunt; what is left out stays. */
export interface Puntwijziging {
  titel?: unknown;
  minuten?: unknown;
  vast?: unknown;
  weg?: unknown;
}

/** Everything that is wrong with a change; only what people wrote themselves gets another title. */
export function checkPuntwijziging({ titel, minuten, vast, weg }: Puntwijziging, soort: string): Issue[] {
  const issues: Issue[] = [];
  if (titel !== undefined) {
    if (soort !== 'vrij') issues.push({ path: 'titel', code: 'agenda-titel-vast' });
    else issues.push(...checkTekst('titel', typeof titel === 'string' ? titel : '', langsteTitel, true));
  }
  if (minuten !== undefined) issues.push(...checkMinuten(minuten));
  for (const [path, waarde] of Object.entries({ vast, weg })) {
    if (waarde !== undefined && typeof waarde !== 'boolean') {
      issues.push({ path, code: 'andere-vorm', params: { vorm: 'ja of nee' } });
    }
  }
  return issues;
}

/** What is wrong with the place to which something is moved, of so many places. */
export function checkPlaats(plaats: unknown, aantal: number): Issue[] {
  const isGoed = typeof plaats === 'number' && Number.isInteger(plaats) && plaats >= 1 && plaats <= aantal;
  return isGoed ? [] : [{ path: 'plaats', code: 'buiten-bereik', params: { min: 1, max: aantal } }];
}

/** The list with one of it at another place, from 1 on. */
export function movePunt<T>(lijst: readonly T[], punt: T, plaats: number): T[] {
  const zonder = lijst.filter((een) => een !== punt);
  zonder.splice(plaats - 1, 0, punt);
  return zonder;
}
