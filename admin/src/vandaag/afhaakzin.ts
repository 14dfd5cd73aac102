import type { Afhaken } from '#core/luisteren/afhaken.ts';
import { nameVeld } from '#core/meldingen.ts';

/** With fewer who opened the form, a share says more about chance than about the form. */
const minsteGeopend = 30;

/** How many people give up on the form, and where; '' while too few opened it to say anything. */
export function describeAfhaken({ geopend, aandeel, fouten }: Afhaken): string {
  if (aandeel === null || geopend < minsteGeopend) return '';
  const kop = `Van de 100 mensen die het formulier openen, versturen er ${100 - aandeel} het.`;
  const veld = fouten[0]?.veld;
  if (!veld) return kop;
  return `${kop} De meesten lopen vast bij ${nameVeld(veld).toLowerCase()}.`;
}
