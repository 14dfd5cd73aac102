import type { Signaalstatus } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkSignaalstap, kanVolgen } from '#core/signaal/signaalovergangen.ts';
import { asksAntwoord } from '#core/signaal/toestemming.ts';
import type { MelderRij, SignaalRij } from '#records/signaal.ts';

export interface Statusstap {
  naar: Signaalstatus;
  knop: string;
  /** Why it cannot be done now; empty when it can. */
  bezwaren: Issue[];
}

const knoppen: Record<Signaalstatus, string> = {
  nieuw: 'Terug naar nieuw',
  opgepakt: 'Oppakken',
  beantwoord: 'Is beantwoord',
  gesloten: 'Sluiten',
};
/** Forward first: the button that people need most stands on top. */
const volgorde: readonly Signaalstatus[] = ['opgepakt', 'beantwoord', 'gesloten', 'nieuw'];

/** The steps from the status of a signal, each with everything that stands in its way. */
export function listStatusstappen(
  signaal: Pick<SignaalRij, 'status' | 'behandelaar' | 'awb'>,
  melder: Pick<MelderRij, 'toestemmingen'> | null,
): Statusstap[] {
  const { status: van, behandelaar, awb } = signaal;
  const antwoordGevraagd = asksAntwoord({ awb }, melder?.toestemmingen ?? []);
  return volgorde
    .filter((naar) => kanVolgen(van, naar))
    .map((naar) => ({
      naar,
      knop: van === 'gesloten' || van === 'beantwoord' ? heropen(naar) : knoppen[naar],
      bezwaren: checkSignaalstap({ van, naar, behandelaar, antwoordGevraagd }),
    }));
}

function heropen(naar: Signaalstatus): string {
  return naar === 'opgepakt' ? 'Opnieuw oppakken' : knoppen[naar];
}
