import { isKleur, measureContrast } from '#core/basis/kleur.ts';
import { minimaalContrast } from '#core/organisatie/organisatie.ts';

export interface Kleuroordeel {
  inOrde: boolean;
  zin: string;
}

/** Whether a colour can be read on the ground it will stand on, and what to do when it cannot. */
export function judgeKleur(kleur: string, grond: string, richting: 'donkerder' | 'lichter'): Kleuroordeel {
  if (!isKleur(kleur))
    return { inOrde: false, zin: 'Schrijf de kleur als # met zes tekens, bijvoorbeeld #0b5563.' };
  const contrast = Math.floor(measureContrast(kleur, grond) * 10) / 10;
  const getal = String(contrast).replace('.', ',');
  if (contrast >= minimaalContrast) return { inOrde: true, zin: `Contrast ${getal}: goed te lezen.` };
  return {
    inOrde: false,
    zin: `Contrast ${getal}: te weinig. Kies een kleur die ${richting} is, tot ten minste 4,5.`,
  };
}
