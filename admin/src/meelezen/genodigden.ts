import { formatMensen } from '#core/taal/aantallen.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import type { Uitgenodigd } from '#records/contract/meelezen.ts';
import type { Loopdossier } from '#records/loop.ts';
import type { MeelezerRij } from '#records/meelezen.ts';
import type { MelderRij } from '#records/signaal.ts';

/** Whom a verdict can be of, as choices: linked melders, by name for who may know it, and the panel. */
export function listWieZei(
  { signalen }: Pick<Loopdossier, 'signalen'>,
  contacten: readonly MelderRij[],
  panel: readonly MeelezerRij[],
): [string, string][] {
  const namen = new Map(contacten.map(({ signaal, naam }) => [signaal, naam]));
  const melders = signalen.map(({ id, kenmerk, ontvangenOp }): [string, string] => {
    const naam = namen.get(id) || `Melder, ${formatDatum(ontvangenOp)}`;
    return [`signaal:${id}`, `${naam} (${kenmerk})`];
  });
  const leden = panel
    .filter(({ actief }) => actief)
    .map(({ id, naam }): [string, string] => [`meelezer:${id}`, `${naam} (panel)`]);
  return [...melders, ...leden];
}

/** The ids behind a choice of `listWieZei`; both '' for somebody else. */
export function readWieZei(keuze: string): { signaal: string; meelezer: string } {
  const [soort, id = ''] = keuze.split(':');
  return { signaal: soort === 'signaal' ? id : '', meelezer: soort === 'meelezer' ? id : '' };
}

/** What an invitation did: '3 mensen krijgen een mail. 1 persoon was al uitgenodigd.' */
export function describeUitnodiging(
  {
    uitgenodigd,
    overgeslagen,
    zonderEmail,
  }: Pick<Uitgenodigd, 'uitgenodigd' | 'overgeslagen' | 'zonderEmail'>,
  perBrief: boolean,
): string {
  const werkwoord = uitgenodigd === 1 ? 'krijgt' : 'krijgen';
  const zinnen = [
    uitgenodigd === 0
      ? 'Er is niemand nieuw uitgenodigd.'
      : perBrief
        ? `Er ${uitgenodigd === 1 ? 'is 1 code' : `zijn ${uitgenodigd} codes`} gemaakt.`
        : `${formatMensen(uitgenodigd)} ${werkwoord} een mail.`,
  ];
  if (overgeslagen > 0) {
    zinnen.push(`${formatMensen(overgeslagen)} ${overgeslagen === 1 ? 'was' : 'waren'} al uitgenodigd.`);
  }
  if (zonderEmail > 0) {
    zinnen.push(`${formatMensen(zonderEmail)} zonder e-mailadres: bel, en voer in wat diegene zegt.`);
  }
  return zinnen.join(' ');
}
