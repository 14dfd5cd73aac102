import type { Fase } from '#core/verbetering/enumeraties.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkReden } from '#core/basis/reden.ts';
import { checkRol, type Rol } from '#core/basis/rollen.ts';
import { heropenrollen, type Heropenaanleiding } from '#core/loop/heropenen.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';

export interface Heropenverzoek {
  fase: Fase;
  aanleiding: Heropenaanleiding;
  reden: string;
  wie: { rollen: readonly Rol[] };
  /** The organisation's own phone numbers and addresses, which may stand in the public reason (R1). */
  eigenGegevens: readonly string[];
}

/** Everything that stands in the way of reopening: only what is closed, with a reason, by whom the occasion allows. */
export function checkHeropenen(verzoek: Heropenverzoek): Issue[] {
  const issues = checkRol(verzoek.wie.rollen, heropenrollen[verzoek.aanleiding]);
  if (verzoek.fase !== 'gesloten') issues.push({ path: 'fase', code: 'r4-niet-gesloten' });
  const { reden, eigenGegevens } = verzoek;
  return [
    ...issues,
    ...checkReden('reden', reden, 'reden-verplicht'),
    ...onlyErrors(checkPersoonsgegevens({ reden }, eigenGegevens)),
  ];
}
