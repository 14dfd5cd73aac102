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

/** What is a number in it. */
type Getal = Exclude<
  { [N in keyof Werkwijze]: Werkwijze[N] extends number ? N : never }[keyof Werkwijze],
  never
>;

/** Lines of text, each once and none empty. */
function toRegels(waarde: unknown, nu: string[]): string[] {
  return Array.isArray(waarde) ? [...new Set(waarde.map(toRegel))].filter((regel) => regel !== '') : nu;
}

/**
 * The werkwijze that was sent as JSON, over the one that is there: what misses or is of another kind stays as it was.
 */
export function parseWerkwijze(json: string, nu: Werkwijze): Werkwijze {
  const gestuurd: unknown = JSON.parse(json || 'null');
  if (!isVelden(gestuurd)) return nu;
  const getal = (naam: Getal): number => {
    const waarde = gestuurd[naam];
    return typeof waarde === 'number' ? waarde : nu[naam];
  };
  const { wijken, normen, ernstwoorden, leiding } = gestuurd;
  return {
    minimumOordelen: getal('minimumOordelen'),
    minimumAntwoorden: getal('minimumAntwoorden'),
    effectweken: getal('effectweken'),
    bewaarmaanden: getal('bewaarmaanden'),
    ernsturen: getal('ernsturen'),
    vroegdagen: getal('vroegdagen'),
    ernstwoorden: toRegels(ernstwoorden, nu.ernstwoorden),
    leiding: typeof leiding === 'string' ? leiding : nu.leiding,
    wijken: toRegels(wijken, nu.wijken),
    normen: Array.isArray(normen) ? normen.flatMap(toNorm) : nu.normen,
  };
}
