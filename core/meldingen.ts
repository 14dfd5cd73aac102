import { meldingenAgenda } from '#core/agenda/woorden.ts';
import type { Code } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';
import { meldingenBasis } from '#core/basis/woorden.ts';
import { meldingenCluster } from '#core/cluster/woorden.ts';
import { meldingenLoop } from '#core/loop/woorden.ts';
import { meldingenMeelezen } from '#core/meelezen/woorden.ts';
import { meldingenOrganisatie } from '#core/organisatie/woorden.ts';
import { meldingenOverleg } from '#core/overleg/woorden.ts';
import { meldingenPersoonsgegevens } from '#core/persoonsgegevens/woorden.ts';
import { meldingenPrivacy } from '#core/privacy/woorden.ts';
import { meldingenPublicatie } from '#core/publicatie/woorden.ts';
import { meldingenSignaal } from '#core/signaal/woorden.ts';
import { faseLabels, publicatiestatusLabels } from '#core/verbetering/labels.ts';
import { signaalstatusLabels } from '#core/signaal/labels.ts';
import { veldnamen } from '#core/taal/veldnamen.ts';
import { meldingenTerugkoppeling } from '#core/terugkoppeling/woorden.ts';
import { isDatum } from '#core/tijd/dagen.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { meldingenTijd } from '#core/tijd/woorden.ts';
import { meldingenVerbetering } from '#core/verbetering/woorden.ts';
import { meldingenVroegsignaal } from '#core/vroegsignaal/woorden.ts';

const stapnamen: Record<string, string> = {
  indienen: 'ter controle aanbieden',
  terugsturen: 'terugsturen',
  goedkeuren: 'goedkeuren',
  publiceren: 'publiceren',
  intrekken: 'intrekken',
};

/** One Dutch sentence for each code: what is wrong, and what to do. `{veld}` and the params are filled in. */
export const meldingen: Record<Code, string> = {
  ...meldingenBasis,
  ...meldingenTijd,
  ...meldingenPersoonsgegevens,
  ...meldingenOrganisatie,
  ...meldingenVerbetering,
  ...meldingenSignaal,
  ...meldingenMeelezen,
  ...meldingenTerugkoppeling,
  ...meldingenOverleg,
  ...meldingenPublicatie,
  ...meldingenLoop,
  ...meldingenAgenda,
  ...meldingenVroegsignaal,
  ...meldingenCluster,
  ...meldingenPrivacy,
};

/** How a field is called; one without a name of its own is shown as it is. */
export function nameVeld(veld: string): string {
  return (veldnamen as Record<string, string>)[veld] ?? veld;
}

/** The longest first, so that 'Toestemming voor het citaat' is not read as 'Toestemming'. */
const namen = [...Object.values(veldnamen)].sort((a, b) => b.length - a.length);

/** A sentence as it stands at a field: it calls the field what `label`, the words above it, do. */
export function nameAtVeld(melding: string, label: string): string {
  const naam = namen.find((een) => melding.startsWith(`${een} `) || melding.startsWith(`${een}:`));
  const eigen = label.replace(/ \(optioneel\)$/, '');
  if (naam === undefined || naam === eigen) return melding;
  return `‘${eigen}’${melding.slice(naam.length)}`;
}

/** The sentence for an issue. */
export function formatMelding(issue: Issue): string {
  const veld =
    issue.path
      .split('.')
      .filter((deel) => !/^\d+$/.test(deel))
      .pop() ?? issue.path;
  const params: Record<string, string | number> = { ...issue.params, veld: nameVeld(veld) };
  return meldingen[issue.code].replace(/\{(\w+)\}/g, (heel, naam: string) => {
    const waarde = params[naam];
    return waarde === undefined ? heel : formatWaarde(naam, String(waarde));
  });
}

const overgangLabels: Record<string, string> = { ...signaalstatusLabels, ...faseLabels };

/** What somebody filled in is named, not repeated as a whole: it can be as long as the request. */
const langsteWaarde = 80;

function formatWaarde(naam: string, heel: string): string {
  const waarde = naam !== 'keuzes' && heel.length > langsteWaarde ? `${heel.slice(0, langsteWaarde)}…` : heel;
  if (naam === 'stap') return stapnamen[waarde] ?? waarde;
  if (naam === 'status') return (publicatiestatusLabels as Record<string, string>)[waarde] ?? waarde;
  if (isDatum(waarde)) return formatDatum(waarde);
  if (naam === 'van' || naam === 'naar') return overgangLabels[waarde] ?? waarde;
  return waarde;
}
