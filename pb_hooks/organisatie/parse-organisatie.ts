import type { Organisatie } from '#core/organisatie/organisatie.ts';

type Waarde = string | string[] | { [veld: string]: string };

/**
 * The settings that were sent, in the shape of the settings that are there: missing fields and ones of another type
 * stay as they were. `huidig` is valid JSON from the database.
 */
export function parseOrganisatie(gestuurd: string, huidig: string): Organisatie {
  const nu = JSON.parse(huidig) as { [veld: string]: Waarde };
  const nieuw: unknown = JSON.parse(gestuurd || '{}');
  if (typeof nieuw !== 'object' || nieuw === null) return nu as unknown as Organisatie;
  const uit: { [veld: string]: Waarde } = {};
  for (const veld of Object.keys(nu)) {
    uit[veld] = pickWaarde(nu[veld] ?? '', (nieuw as { [veld: string]: unknown })[veld]);
  }
  return uit as unknown as Organisatie;
}

function toRegel(tekst: string, langste: number): string {
  return tekst.replace(/\s+/g, ' ').trim().slice(0, langste);
}

function pickWaarde(nu: Waarde, nieuw: unknown): Waarde {
  if (typeof nu === 'string') {
    return typeof nieuw === 'string' ? toRegel(nieuw, 300) : nu;
  }
  if (Array.isArray(nu)) {
    if (!Array.isArray(nieuw)) return nu;
    const regels = nieuw.filter((regel): regel is string => typeof regel === 'string');
    return regels.map((regel) => toRegel(regel, 200)).filter((regel) => regel !== '');
  }
  if (typeof nieuw !== 'object' || nieuw === null) return nu;
  const uit: { [veld: string]: string } = {};
  for (const veld of Object.keys(nu)) {
    uit[veld] = pickWaarde(nu[veld] ?? '', (nieuw as { [veld: string]: unknown })[veld]) as string;
  }
  return uit;
}
