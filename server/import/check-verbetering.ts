import { isOneOf } from '#core/basis/check.ts';
import { redenen } from '#core/verbetering/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import type { Thema } from '#core/organisatie/organisatie.ts';
import { checkPubliekeTekst } from '#core/verbetering/publiceerbaar.ts';
import { checkVolledig, type VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { formatMelding } from '#core/meldingen.ts';
import type { Columns, Row, RowFault } from '#server/import/read-rows.ts';

/** The columns of a file with entries, as the contract names them. */
export const verbeteringColumns: Columns = {
  verplicht: ['titel', 'vraag', 'verbetering', 'uitkomst', 'ingangsmaand', 'thema'],
  mogelijk: ['reden', 'trefwoorden'],
};

export interface CheckContext {
  themas: readonly Thema[];
  eigenGegevens: readonly string[];
  /** YYYY-MM-DD */
  vandaag: string;
}

export interface VerbeteringResult {
  tekst: VerbeteringTekst;
  fouten: RowFault[];
  /** What deserves a look but does not refuse. */
  waarschuwingen: RowFault[];
}

/** The entry that a row describes, with everything that is wrong with it. */
export function checkVerbeteringRow(rij: Row, grond: CheckContext): VerbeteringResult {
  const { tekst, onbekend } = readTekst(rij.cellen, grond.themas);
  const issues: Issue[] = checkVolledig({ ...tekst, toestemmingCitaat: false }, grond.vandaag);
  if (onbekend.length > 0) {
    const keuzes = grond.themas.map((thema) => thema.slug).join(', ');
    issues.push(
      ...onbekend.map((waarde): Issue => ({
        path: 'themas',
        code: 'onbekend-thema',
        params: { waarde, keuzes },
      })),
    );
  }
  issues.push(...checkPubliekeTekst(tekst, grond.eigenGegevens));
  const gevonden = issues
    .filter((issue) => !(issue.code === 'kies-thema' && onbekend.length > 0))
    .map((issue) => ({ issue, fout: describe(issue, rij) }));
  return {
    tekst,
    fouten: gevonden.filter(({ issue }) => issue.ernst !== 'waarschuwing').map(({ fout }) => fout),
    waarschuwingen: gevonden.filter(({ issue }) => issue.ernst === 'waarschuwing').map(({ fout }) => fout),
  };
}

function readTekst(
  cellen: Record<string, string>,
  themas: readonly Thema[],
): { tekst: VerbeteringTekst; onbekend: string[] } {
  const cel = (naam: string): string => cellen[naam] ?? '';
  const uitkomst = cel('uitkomst').toLowerCase().replaceAll(' ', '-');
  const kanNiet = uitkomst === 'kan-niet';
  const code = cel('reden').toLowerCase().replaceAll(' ', '-');
  const isCode = isOneOf(redenen, code);
  const gevonden = splitLijst(cel('thema')).map((naam) => ({ naam, slug: findThema(naam, themas) }));
  const tekst: VerbeteringTekst = {
    titel: cel('titel'),
    vraag: cel('vraag'),
    vraagSoort: 'samengevat',
    verbetering: kanNiet ? '' : cel('verbetering'),
    uitkomst,
    reden: !kanNiet || cel('reden') === '' ? '' : isCode ? code : 'afweging',
    uitleg: !kanNiet ? '' : isCode ? cel('verbetering') : cel('reden'),
    ingangsmaand: cel('ingangsmaand'),
    themas: [...new Set(gevonden.map(({ slug }) => slug).filter((slug) => slug !== undefined))],
    levensgebeurtenis: '',
    trefwoorden: splitLijst(cel('trefwoorden')),
    aantalSignalen: 0,
  };
  return { tekst, onbekend: gevonden.filter(({ slug }) => slug === undefined).map(({ naam }) => naam) };
}

function findThema(naam: string, themas: readonly Thema[]): string | undefined {
  const gezocht = naam.toLowerCase();
  return themas.find((thema) => thema.slug === gezocht || thema.naam.toLowerCase() === gezocht)?.slug;
}

function splitLijst(cel: string): string[] {
  return cel
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
}

function describe(issue: Issue, rij: Row): RowFault {
  const begin = issue.params?.['begin'];
  const plaats = typeof begin === 'number' ? ` (vanaf teken ${begin + 1})` : '';
  return { regel: rij.regel, kolom: verbeteringColumnOf(issue.path, rij), melding: melding(issue) + plaats };
}

/** The column in which somebody has to write something else. */
export function verbeteringColumnOf(path: string, { cellen }: Row): string {
  const veld = path.split('.')[0] ?? '';
  if (veld === 'themas') return 'thema';
  if (veld !== 'uitleg') return veld;
  return isOneOf(redenen, (cellen['reden'] ?? '').toLowerCase().replaceAll(' ', '-'))
    ? 'verbetering'
    : 'reden';
}

function melding(issue: Issue): string {
  const jaar = /^(19|20|21)\d\d/.exec(String(issue.params?.['waarde'] ?? ''))?.[0];
  if (issue.code === 'geen-maand' && jaar !== undefined) {
    return `“${issue.params?.['waarde']}” is geen maand: schrijf jaar en maand, bijvoorbeeld ${jaar}-06.`;
  }
  if (issue.code === 'r11-reden') {
    return `Er staat nog niet waarom het niet kan. Schrijf de uitleg hier, of een van: ${redenen.join(', ')}.`;
  }
  return formatMelding(issue);
}
