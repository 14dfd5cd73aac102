const hexKleur = /^#[0-9a-f]{6}$/i;

/** True for #rrggbb. */
export function isKleur(waarde: string): boolean {
  return hexKleur.test(waarde);
}

function luminantie(kleur: string): number {
  const kanaal = (begin: number): number => {
    const waarde = parseInt(kleur.slice(begin, begin + 2), 16) / 255;
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * kanaal(1) + 0.7152 * kanaal(3) + 0.0722 * kanaal(5);
}

/** Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, 'contrast ratio'). */
export function measureContrast(kleur: string, grond: string): number {
  const [a, b] = [luminantie(kleur), luminantie(grond)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
