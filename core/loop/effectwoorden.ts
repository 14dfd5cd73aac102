import type { Effect, Effectoordeel } from '#core/loop/effect.ts';

const oordeelzinnen: Record<Effectoordeel, string> = {
  minder: 'Dat is duidelijk minder.',
  evenveel: 'Dat is ongeveer evenveel.',
  meer: 'Dat is duidelijk meer.',
  'te-weinig': 'Dat is te weinig om iets te zeggen.',
};

function formatAantal(aantal: number, decimalen: number): string {
  return aantal === 0 ? 'geen' : aantal.toFixed(decimalen).replace('.', ',');
}

/** 'Van ongeveer 6 per maand naar 1. Dat is duidelijk minder.' With one decimal where whole numbers would hide the difference. */
export function formatEffect(effect: Effect): string {
  const { perMaandVoor, perMaandNa } = effect;
  const zin = oordeelzinnen[effect.oordeel];
  if (perMaandVoor === 0 && perMaandNa === 0) return `Er kwamen geen signalen binnen. ${zin}`;
  const isGrof =
    Math.round(perMaandVoor) === Math.round(perMaandNa) ||
    (perMaandVoor > 0 && perMaandVoor < 1) ||
    (perMaandNa > 0 && perMaandNa < 1);
  const voor = formatAantal(perMaandVoor, isGrof ? 1 : 0);
  const na = formatAantal(perMaandNa, isGrof ? 1 : 0);
  if (perMaandVoor === 0) return `Van geen naar ongeveer ${na} per maand. ${zin}`;
  return `Van ongeveer ${voor} per maand naar ${na}. ${zin}`;
}
