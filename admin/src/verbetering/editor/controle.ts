import type { Citaatbron } from '#core/verbetering/citaat.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { measureLeesbaarheid } from '#core/taal/leesbaarheid/measure-leesbaarheid.ts';
import { listUitkomstvelden, type Besluitstand } from '#core/verbetering/uitkomst.ts';
import { checkOpDeSite } from '#core/verbetering/publiceerbaar.ts';
import { formatMelding } from '#core/meldingen.ts';
import { markPersoonsgegevens, type Vondstregel } from '../../components/mark-persoonsgegevens.ts';
import { veldLabels, type Veld, type Velden } from './velden.ts';

export interface Tekstcontrole {
  vondsten: Vondstregel[];
  /** How it reads, in a sentence; '' when there is too little to say. */
  leesbaarheid: string;
}

const goedTeLezen = 60;
const nogTeLezen = 45;

function describeScore(score: number | null): string {
  if (score === null) return '';
  const oordeel = score >= goedTeLezen ? 'goed te lezen' : score >= nogTeLezen ? 'vrij moeilijk' : 'moeilijk';
  const punten = Math.min(100, Math.max(0, Math.round(score)));
  return `Leesbaarheid: ${oordeel} (${punten} van 100, streef naar ${goedTeLezen} of hoger).`;
}

/** What deserves attention in one public text while somebody writes it. */
export function checkTekst(
  veld: Veld | 'publiekeReden',
  tekst: string,
  eigenGegevens: readonly string[],
): Tekstcontrole {
  const persoonlijk = markPersoonsgegevens(veld, tekst, eigenGegevens);
  const { score, zinnen } = measureLeesbaarheid(tekst);
  const lastig = zinnen
    .filter((zin) => zin.moeilijk)
    .map(({ begin, eind, woorden }) => ({
      begin,
      eind,
      soort: 'zin' as const,
      zin: `Moeilijke zin van ${woorden} woorden. Maak er twee van of kies kortere woorden: “${shorten(tekst.slice(begin, eind))}”`,
    }));
  return { vondsten: [...persoonlijk, ...lastig], leesbaarheid: describeScore(score) };
}

function shorten(zin: string): string {
  return zin.length > 50 ? `${zin.slice(0, 48).trimEnd()}…` : zin;
}

export interface Vereiste {
  veld: Veld;
  label: string;
  inOrde: boolean;
  /** What still has to be done; '' when it is in order. */
  zin: string;
}

function listVereisteVelden(uitkomst: string): Veld[] {
  return ['titel', 'vraag', 'vraagSoort', 'uitkomst', ...listUitkomstvelden(uitkomst), 'themas'];
}

/** The things an entry needs before it can be published, each with how it stands. */
export function listVereisten(
  concept: Velden,
  eigenGegevens: readonly string[],
  vandaag: string,
  { stand, citaatbron = null }: { stand: Besluitstand; citaatbron?: Citaatbron | null },
): Vereiste[] {
  const issues = onlyErrors(checkOpDeSite({ ...concept, citaatbron }, stand, eigenGegevens, vandaag));
  const velden = listVereisteVelden(concept.uitkomst);
  const anders = issues.map(veldVan).filter((veld) => !velden.includes(veld));
  return [...new Set([...velden, ...anders])].map((veld) => {
    const eigen = issues.filter((issue) => veldVan(issue) === veld);
    const zin = eigen.map(formatMelding).join(' ');
    return { veld, label: veldLabels[veld], inOrde: eigen.length === 0, zin };
  });
}

function veldVan(issue: Issue): Veld {
  return issue.path.split('.')[0] as Veld;
}
