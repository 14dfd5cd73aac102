import type { Duidelijkheid, Meeleesmoment } from '#core/meelezen/enumeraties.ts';
import { formatDatum } from '#core/tijd/maand.ts';

/** Answers to: is het duidelijk? */
export const duidelijkheidLabels: Record<Duidelijkheid, string> = {
  ja: 'Ja, duidelijk',
  deels: 'Deels',
  nee: 'Nee, niet duidelijk',
};

export const meeleesmomentLabels: Record<Meeleesmoment, string> = {
  'voor-publicatie': 'Voor publicatie',
  'na-publicatie': 'Na publicatie',
};

/** The first and largest of the four questions: what is asked differs before and after publication. */
export const oordeelvragen: Record<Meeleesmoment, string> = {
  'voor-publicatie': 'Lost dit het op?',
  'na-publicatie': 'Helpt dit in het echt?',
};

/** Stands in a message for the code, which is filled in when the message is sent and is kept nowhere. */
export const codeplek = '{{code}}';

/** The address that opens the entry; with `keuze` that answer is already chosen. The code stands behind the '#', which no server sees. */
export function linkMeelezen(site: string, keuze?: 'ja' | 'nee'): string {
  return `${site}/meelezen/#${keuze === undefined ? '' : `${keuze}-`}${codeplek}`;
}

export interface Uitnodigingsbrief {
  /** What the organisation calls itself, and its phone number or ''. */
  organisatie: string;
  telefoon: string;
  /** Title of the entry. */
  titel: string;
  moment: Meeleesmoment;
  /** Address of the site, without a slash at the end. */
  site: string;
  /** Last day to answer, YYYY-MM-DD. */
  verlooptOp: string;
}

export interface Brief {
  onderwerp: string;
  tekst: string;
}

const verzoeken: Record<Meeleesmoment, string> = {
  'voor-publicatie':
    'Wij schreven op wat mensen ons vroegen, en wat wij eraan doen. Klopt het? Lost het iets op? Dat horen wij graag van u, voordat het op onze site komt.',
  'na-publicatie':
    'Op onze site staat wat mensen ons vroegen, en wat wij eraan doen. Merkt u er iets van? Dat horen wij graag van u.',
};

function writeBrief(begin: string, brief: Uitnodigingsbrief): string {
  const { organisatie, telefoon, site } = brief;
  return [
    'Goedendag,',
    begin,
    `Het gaat over: “${brief.titel}”.`,
    verzoeken[brief.moment],
    'U krijgt vier korte vragen. Alleen de eerste is nodig.',
    `Begin hier:\n${linkMeelezen(site)}`,
    `Werkt dat niet? Ga naar ${site}/meelezen/ en vul deze code in:\n${codeplek}`,
    `De code werkt één keer, tot en met ${formatDatum(brief.verlooptOp)}. Wat u schrijft, komt niet op de site.`,
    `Wilt u niet meelezen? Dan hoeft u niets te doen.${telefoon === '' ? '' : ` Hebt u een vraag? Bel ${telefoon}.`}`,
    `Met vriendelijke groet,\n${organisatie}`,
  ].join('\n\n');
}

/** The mail that asks somebody to read along. */
export function writeUitnodiging(brief: Uitnodigingsbrief): Brief {
  return {
    onderwerp: `Leest u met ons mee? ${brief.titel}`,
    tekst: writeBrief('U zei dat u met ons wilt meelezen. Dank u wel. Nu vragen wij u om uw oordeel.', brief),
  };
}

/** The one reminder, four weeks later. */
export function writeHerinnering(brief: Uitnodigingsbrief): Brief {
  return {
    onderwerp: `Wilt u nog meelezen? ${brief.titel}`,
    tekst: writeBrief(
      'Een tijdje geleden vroegen wij u om uw oordeel. Dat kan nog steeds. Wij herinneren u hier maar één keer aan.',
      brief,
    ),
  };
}
