const totTwintig = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3];
const tientallen = [0, 0, 2, 2, 2, 2, 2, 3, 2, 3];

function countTotHonderd(getal: number): number {
  if (getal < 20) return totTwintig[getal] ?? 1;
  const eenheid = getal % 10;
  const tiental = tientallen[Math.floor(getal / 10)] ?? 2;
  return eenheid === 0 ? tiental : (totTwintig[eenheid] ?? 1) + 1 + tiental;
}

function countTotDuizend(getal: number): number {
  if (getal < 100) return countTotHonderd(getal);
  const honderdtal = Math.floor(getal / 100);
  const rest = getal % 100;
  return (honderdtal === 1 ? 0 : countTotHonderd(honderdtal)) + 2 + (rest === 0 ? 0 : countTotHonderd(rest));
}

/** 1975 is said as 'negentienhonderdvijfenzeventig', 2024 as 'tweeduizend vierentwintig'. */
function countTotMiljoen(getal: number): number {
  if (getal < 1000 || (getal > 1099 && getal < 2000)) return countTotDuizend(getal);
  const duizendtal = Math.floor(getal / 1000);
  const rest = getal % 1000;
  return (duizendtal === 1 ? 0 : countTotDuizend(duizendtal)) + 2 + (rest === 0 ? 0 : countTotDuizend(rest));
}

/** Syllables of a row of digits as it is said: a number up to 999 million, and longer ones or ones with a leading zero digit by digit. */
export function countGetal(cijfers: string): number {
  if (cijfers.length > 9 || /^0\d/.test(cijfers)) {
    let som = 0;
    for (const cijfer of cijfers) som += totTwintig[Number(cijfer)] ?? 1;
    return som;
  }
  const getal = Number(cijfers);
  const miljoenen = Math.floor(getal / 1_000_000);
  const rest = getal % 1_000_000;
  if (miljoenen === 0) return countTotMiljoen(rest);
  return countTotDuizend(miljoenen) + 2 + (rest === 0 ? 0 : countTotMiljoen(rest));
}
