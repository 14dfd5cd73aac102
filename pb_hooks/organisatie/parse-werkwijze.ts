import type { Norm, Normmaat, Werkwijze } from '#core/organisatie/werkwijze.ts';

type Velden = { [veld: string]: unknown };

function isVelden(waarde: unknown): waarde is Velden {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function toRegel(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde.replace(/\s+/g, ' ').trim() : '';
}

function toNorm(waarde: unknown): Norm[] {
  if (!isVelden(waarde)) return [];
  const { belofte, maat, doel } = waarde;
  return [
    {
      belofte: toRegel(belofte),
      maat: toRegel(maat) as Normmaat,
      doel: typeof doel === 'number' ? doel : NaN,
    },
  ];
}

/**
 * The werkwijze that was sent as JSON, over the one that is there: what misses or is of another kind stays as it was.
 */
export function parseWerkwijze(json: string, nu: Werkwijze): Werkwijze {
  const gestuurd: unknown = JSON.parse(json || 'null');
  if (!isVelden(gestuurd)) return nu;
  const getal = (naam: 'minimumOordelen' | 'minimumAntwoorden' | 'effectweken' | 'bewaarmaanden'): number => {
    const waarde = gestuurd[naam];
    return typeof waarde === 'number' ? waarde : nu[naam];
  };
  const { wijken, normen } = gestuurd;
  return {
    minimumOordelen: getal('minimumOordelen'),
    minimumAntwoorden: getal('minimumAntwoorden'),
    effectweken: getal('effectweken'),
    bewaarmaanden: getal('bewaarmaanden'),
    wijken: Array.isArray(wijken)
      ? [...new Set(wijken.map(toRegel))].filter((wijk) => wijk !== '')
      : nu.wijken,
    normen: Array.isArray(normen) ? normen.flatMap(toNorm) : nu.normen,
  };
}
