import type { Effect, Effectoordeel } from '#core/effect.ts';

const oordeelzinnen: Record<Effectoordeel, string> = {
  minder: 'Dat is duidelijk minder.',
  evenveel: 'Dat is ongeveer evenveel.',
  meer: 'Dat is duidelijk meer.',
  'te-weinig': 'Dat is te weinig om iets te zeggen.',
};

function roundAantal(aantal: number, decimalen: number): string {
  return aantal === 0 ? 'geen' : aantal.toFixed(decimalen).replace('.', ',');
}

/** 'Van ongeveer 6 per maand naar 1. Dat is duidelijk minder.' With one decimal where whole numbers would hide the difference. */
export function formatEffect(effect: Effect): string {
  const { perMaandVoor: voor, perMaandNa: na } = effect;
  if (voor === 0 && na === 0) return `Er kwamen geen signalen binnen. ${oordeelzinnen['te-weinig']}`;
  const isGrof = Math.round(voor) === Math.round(na) || (voor > 0 && voor < 1) || (na > 0 && na < 1);
  const decimalen = isGrof ? 1 : 0;
  return `Van ongeveer ${roundAantal(voor, decimalen)} per maand naar ${roundAantal(na, decimalen)}. ${oordeelzinnen[effect.oordeel]}`;
}
