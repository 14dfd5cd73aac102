import type { Trap, Vroegsoort } from '#core/vroegsignaal/enumeraties.ts';
import { trapLabels, vroegsoortLabels } from '#core/vroegsignaal/labels.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';

const waarom: Record<Vroegsoort, string> = {
  ernst: 'Er kwam een signaal binnen dat ernstig kan zijn. Eén signaal is genoeg: lees het vandaag.',
  piek: 'Over één onderwerp komen meer signalen binnen dan wij verwachten.',
  herhaling: 'Iemand laat hetzelfde weer weten, nadat wij zeiden dat het was opgelost.',
};

/** The mail to whoever has to decide: nobody's words stand in it, and nobody's name. */
export function writeVroegbrief(
  { soort, trap, termijn, keer }: { soort: Vroegsoort; trap: Trap; termijn: string; keer: number },
  organisatie: string,
): { onderwerp: string; tekst: string } {
  const hoger =
    trap === 'behandelaar'
      ? ''
      : `Dit komt nu bij u: ${trapLabels[trap].toLowerCase()}. Eerder besliste niemand, of vroeg iemand om u.`;
  const weer = keer > 1 ? 'Eerder besloot iemand om niets te doen. Het gaat door.' : '';
  const alineas = [
    'Goedendag,',
    waarom[soort],
    hoger,
    weer,
    `Kijk in beheer bij Vroegsignalen, en beslis uiterlijk op ${formatDatum(toNederlandseDag(termijn))}. Beslist niemand, dan gaat het een trap hoger.`,
    `Met vriendelijke groet,\n${organisatie}`,
  ];
  return {
    onderwerp: `Vroegsignaal: ${vroegsoortLabels[soort].toLowerCase()}`,
    tekst: `${alineas.filter((alinea) => alinea !== '').join('\n\n')}\n`,
  };
}
