/** How the fields of the werkwijze are called in a sentence. */
export const veldnamenWerkwijze: Record<string, string> = {
  minimumOordelen: 'Aantal oordelen voor sluiten',
  minimumAntwoorden: 'Kleinste aantal bij een cijfer',
  effectweken: 'Weken voor de effectmeting',
  bewaarmaanden: 'Maanden bewaren',
  wijken: 'Wijken',
  normen: 'Beloften',
  belofte: 'Belofte',
  maat: 'Meten met',
  doel: 'Doel',
};

/** One sentence for each issue about the numbers and lists of the werkwijze. */
export const meldingenWerkwijze: Record<string, string> = {
  'buiten-bereik': '{veld} moet een heel getal zijn van {min} tot en met {max}.',
  'te-veel': '{veld}: er staan er {aantal}. Er passen er {max}. Haal er een paar weg.',
};
