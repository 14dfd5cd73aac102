import { minsteWeken } from '#core/vroegsignaal/verwachting.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { countWeken } from './count-weken.ts';

const vierWeken = 4;
const minsteInVier = 5;

/** How much there is to look at: how many signals and weeks, and how many themes have too few signals for a peak. */
export function getVroegstand(e: core.RequestEvent): Uitkomst<'GET /vroegsignalen/stand'> {
  const { eerste, laatste, reeksen } = countWeken(e.app);
  const som = (aantallen: readonly number[]): number => aantallen.reduce((totaal, een) => totaal + een, 0);
  const alle = [...reeksen.values()];
  return {
    signalen: som(alle.map(som)),
    weken: alle.length === 0 ? 0 : laatste - eerste,
    nodig: minsteWeken,
    themas: alle.length,
    dun: alle.filter((aantallen) => som(aantallen.slice(-vierWeken)) < minsteInVier).length,
  };
}
