import { agendauitkomsten, type Agendauitkomst } from '#core/overleg/enumeraties.ts';
import { checkKeuze } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkReden } from '#core/basis/reden.ts';

/** How often something stands on an agenda before it has to be decided or dropped. */
export const meesteKeer = 3;

/** An agendapunt as a meeting leaves it. */
export interface Puntstand {
  id: string;
  titel: string;
  soort: string;
  /** Somebody took it off the agenda. */
  weg: boolean;
  /** What was said of it already; '' while it is open. */
  uitkomst: Agendauitkomst | '';
  /** How often it has stood on an agenda, this one too. */
  keer: number;
  /** A note, a besluit, an actie or a vote of this meeting is kept with it. */
  heeftSpoor: boolean;
}

export interface Afhandeling {
  /** What has to be decided or dropped before the meeting can end. */
  issues: Issue[];
  /** How each punt that was still open ends. */
  uitkomsten: { id: string; uitkomst: Agendauitkomst }[];
}

/** True for what stands on each agenda by itself until it is done: an open actie is no left-over. */
function comesBack(soort: string): boolean {
  return soort === 'actie';
}

/**
 * How the meeting ends for what nobody said it of: where something was kept it was spoken of (R16), the rest goes on to the next agenda. For
 * the third time on an agenda that is not possible.
 */
export function settlePunten(punten: readonly Puntstand[]): Afhandeling {
  const issues: Issue[] = [];
  const uitkomsten: Afhandeling['uitkomsten'] = [];
  for (const { id, titel, soort, weg, uitkomst, keer, heeftSpoor } of punten) {
    if (weg || uitkomst !== '' || (!heeftSpoor && comesBack(soort))) continue;
    if (!heeftSpoor && keer >= meesteKeer) {
      issues.push({ path: `punten.${id}`, code: 'derde-keer', params: { titel, keer } });
    }
    uitkomsten.push({ id, uitkomst: heeftSpoor ? 'besproken' : 'doorgeschoven' });
  }
  return { issues, uitkomsten };
}

/** What is wrong with how somebody says that a punt ends: dropping it asks for a reason, and after the third time it moves on no more. */
export function checkUitkomst(
  { uitkomst, reden }: { uitkomst: string; reden: string },
  { titel, soort, keer }: Pick<Puntstand, 'titel' | 'soort' | 'keer'>,
): Issue[] {
  const issues = checkKeuze('uitkomst', uitkomst, agendauitkomsten, true);
  if (uitkomst === 'vervallen') issues.push(...checkReden('reden', reden, 'reden-verplicht'));
  if (uitkomst === 'doorgeschoven' && keer >= meesteKeer && !comesBack(soort)) {
    issues.push({ path: 'uitkomst', code: 'derde-keer', params: { titel, keer } });
  }
  return issues;
}
