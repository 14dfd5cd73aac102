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
/** So many of their own texts stand in one mail, and so many kenmerken in its subject. */
const meesteCitaten = 5;
const meesteInOnderwerp = 5;
/** So many signals one mail is about; more of one person are told in a next one. */
export const meesteSamen = 20;

/** What a mail says of an entry, as the site shows it. */
export interface Nieuwstekst {
  slug: string;
  uitkomst: Uitkomst;
  reden: Reden | '';
  verbetering: string;
  uitleg: string;
}

/** What somebody said, as a mail to them names it. */
export interface Eigensignaal {
  kenmerk: string;
  tekst: string;
  ontvangenOp: string;
  kanaal: string;
}

export interface Terugkoppelgegevens {
  organisatie: Organisatie;
  /** The signals of whoever reads this, at least one: nobody else's words stand in the mail. */
  signalen: readonly Eigensignaal[];
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

/** When and how something came in, and their own words. */
function quoteSignaal({ kanaal, ontvangenOp, tekst }: Eigensignaal): string[] {
  const vraag = shortenTekst(unlinkTekst(flattenTekst(tekst)), langsteCitaat)
    .split(codeplek)
    .join('code');
  return [`${describeInkomst(kanaal).zin} op ${formatDatum(ontvangenOp)}:`, `“${vraag}”`];
}

/** What the mail is about: one by what it is, several together. */
function nameSignalen(signalen: readonly Eigensignaal[]): string {
  const [een, ...meer] = signalen;
  return een && meer.length === 0 ? describeInkomst(een.kanaal).over : 'wat u ons liet weten';
}

/** Every kenmerk, or as many as a subject can hold. */
function nameKenmerken(signalen: readonly Eigensignaal[], hoogstens = signalen.length): string {
  const namen = signalen.slice(0, hoogstens).map(({ kenmerk }) => flattenTekst(kenmerk));
  const over = signalen.length - namen.length;
  if (over > 0) return `${namen.join(', ')} en nog ${over}`;
  const laatste = namen.pop() ?? '';
  return namen.length === 0 ? laatste : `${namen.join(', ')} en ${laatste}`;
}

/** What one melder is told about one outcome, in plain text: their own questions, what was done, two links and how to stop. */
export function buildTerugkoppelbericht(gegevens: Terugkoppelgegevens): Brief {
  const { organisatie, signalen, inhoud, site, eerder } = gegevens;
  const [kop = '', antwoord = ''] = describeUitkomst(inhoud);
  const over = nameSignalen(signalen);
  const meer = signalen.length - meesteCitaten;
  const { telefoon } = organisatie.contact;
  const alineas = [
    'Goedendag,',
    ...signalen.slice(0, meesteCitaten).flatMap(quoteSignaal),
    meer > 0 ? `En u liet ons hierover nog ${meer} keer iets weten.` : '',
    `${eerder ? 'Wij schreven u hier al eerder over. Er is nu nieuws. ' : ''}${kop}`,
    antwoord.split(codeplek).join('code'),
    `Lees hier het hele verhaal:\n${site}/verbeteringen/${inhoud.slug}/`,
    'Helpt dit u? Laat het ons weten. Kies een van deze twee:',
    `Ja, geholpen:\n${linkMeelezen(site, 'ja')}`,
    `Nee:\n${linkMeelezen(site, 'nee')}`,
    `Werkt dat niet? Ga naar ${site}/meelezen/ en vul deze code in:\n${codeplek}`,
    'Dank u wel dat u het ons vertelde.',
    `Met vriendelijke groet,\n${flattenTekst(organisatie.naam)}`,
    `Dit gaat over ${over} (${describeKenmerken(signalen)}). U krijgt deze mail omdat u wilde weten wat wij ermee doen. ` +
      `Wilt u dat niet meer? Ga naar ${site}/volgen/, vul ${signalen.length === 1 ? 'de' : 'elke'} volgcode in die u van ons kreeg en trek uw toestemming in.` +
      (telefoon === ''
        ? ' U kunt ook deze mail beantwoorden.'
        : ` U kunt ook bellen: ${flattenTekst(telefoon)}.`),
  ];
  return {
    onderwerp: `${onderwerpen[inhoud.uitkomst]} ${over} (${nameKenmerken(signalen, meesteInOnderwerp)})`,
    tekst: `${alineas.filter((alinea) => alinea !== '').join('\n\n')}\n`,
  };
}

function describeKenmerken(signalen: readonly Eigensignaal[]): string {
  return `${signalen.length === 1 ? 'kenmerk' : 'kenmerken'} ${nameKenmerken(signalen)}`;
}
