import type { Reden, Uitkomst } from '#core/verbetering/enumeraties.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import { redenLabels } from '#core/verbetering/labels.ts';
import { unlinkTekst } from '#core/terugkoppeling/unlink.ts';
import { codeplek, linkMeelezen, type Brief } from '#core/meelezen/brieven.ts';

const langsteCitaat = 240;
const langsteAntwoord = 900;

/** What a mail says of an entry, as the site shows it. */
export interface Nieuwstekst {
  slug: string;
  uitkomst: Uitkomst;
  reden: Reden | '';
  verbetering: string;
  uitleg: string;
}

export interface Terugkoppelgegevens {
  organisatie: Organisatie;
  /** The signal of whoever reads this: nobody else's words stand in the mail. */
  signaal: { kenmerk: string; tekst: string; ontvangenOp: string; kanaal: string };
  /** What the site shows now. */
  inhoud: Nieuwstekst;
  /** Origin of the site, without a slash at the end. */
  site: string;
  /** True when this melder had a mail about this entry before. */
  eerder: boolean;
}

/** On one line: a line break in a subject could begin a header. */
export function flattenTekst(tekst: string): string {
  return cleanTekst(tekst).replace(/\s+/g, ' ');
}

/** The first words of a text, up to `langste` characters, with … when something follows. */
function shortenTekst(tekst: string, langste: number): string {
  if (tekst.length <= langste) return tekst;
  const begin = tekst.slice(0, langste);
  const spatie = begin.lastIndexOf(' ');
  return `${begin.slice(0, spatie > langste / 2 ? spatie : langste).replace(/[\s.,;:!?…]+$/, '')}…`;
}

const onderwerpen: Record<Uitkomst, string> = {
  doorgevoerd: 'Er is iets verbeterd na',
  gepland: 'Er komt een verbetering na',
  'kan-niet': 'Waarom dit niet kan: ons antwoord na',
};

function describeUitkomst({ uitkomst, reden, verbetering, uitleg }: Nieuwstekst): string[] {
  const antwoord = (tekst: string): string => shortenTekst(flattenTekst(tekst), langsteAntwoord);
  if (uitkomst === 'doorgevoerd')
    return ['Daar hebben wij iets mee gedaan. Dit is nu beter:', antwoord(verbetering)];
  if (uitkomst === 'gepland') return ['Daar gaan wij iets mee doen. Dit is het plan:', antwoord(verbetering)];
  const waarom = reden === '' ? '' : ` ${redenLabels[reden]}.`;
  return [`Wij hebben dit bekeken, maar het kan niet.${waarom}`, antwoord(uitleg)];
}

/** What one melder is told about one outcome, in plain text: their own question, what was done, two links and how to stop. */
export function buildTerugkoppelbericht(gegevens: Terugkoppelgegevens): Brief {
  const { organisatie, signaal, inhoud, site, eerder } = gegevens;
  const vraag = shortenTekst(unlinkTekst(flattenTekst(signaal.tekst)), langsteCitaat)
    .split(codeplek)
    .join('code');
  const [kop = '', antwoord = ''] = describeUitkomst(inhoud);
  const inkomst = describeInkomst(signaal.kanaal);
  const { telefoon } = organisatie.contact;
  const alineas = [
    'Goedendag,',
    `${inkomst.zin} op ${formatDatum(signaal.ontvangenOp)}:`,
    `“${vraag}”`,
    `${eerder ? 'Wij schreven u hier al eerder over. Er is nu nieuws. ' : ''}${kop}`,
    antwoord.split(codeplek).join('code'),
    `Lees hier het hele verhaal:\n${site}/verbeteringen/${inhoud.slug}/`,
    'Helpt dit u? Laat het ons weten. Kies een van deze twee:',
    `Ja, geholpen:\n${linkMeelezen(site, 'ja')}`,
    `Nee:\n${linkMeelezen(site, 'nee')}`,
    `Werkt dat niet? Ga naar ${site}/meelezen/ en vul deze code in:\n${codeplek}`,
    'Dank u wel dat u het ons vertelde.',
    `Met vriendelijke groet,\n${flattenTekst(organisatie.naam)}`,
    `Dit gaat over ${inkomst.over} (kenmerk ${signaal.kenmerk}). U krijgt deze mail omdat u wilde weten wat wij ermee doen. Wilt u dat niet meer? Ga naar ` +
      `${site}/volgen/, vul de volgcode in die u van ons kreeg en trek uw toestemming in.` +
      (telefoon === ''
        ? ' U kunt ook deze mail beantwoorden.'
        : ` U kunt ook bellen: ${flattenTekst(telefoon)}.`),
  ];
  return {
    onderwerp: `${onderwerpen[inhoud.uitkomst]} ${inkomst.over} (${flattenTekst(signaal.kenmerk)})`,
    tekst: `${alineas.filter((alinea) => alinea !== '').join('\n\n')}\n`,
  };
}
