import { checkTekst, isOneOf } from '#core/basis/check.ts';
import { isLeeg } from '#core/basis/onzichtbaar.ts';
import { checkCitaat, type Citaatbron, type Citaatvraag } from '#core/verbetering/citaat.ts';
import {
  redenen,
  uitkomsten,
  levensgebeurtenissen,
  vraagSoorten,
  type Fase,
  type Publicatiestatus,
} from '#core/verbetering/enumeraties.ts';
import type { Code } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';
import {
  checkMaand,
  checkOnderbouwing,
  listUitkomstvelden,
  type Onderbouwing,
} from '#core/verbetering/uitkomst.ts';

/** A fase an entry reached, and the day it did. */
export interface LoopStap {
  fase: Fase;
  /** YYYY-MM-DD, or YYYY-MM where only the month is known. */
  op: string;
}

/** What an editor writes; every field of it becomes public when the entry is published. */
export interface VerbeteringTekst extends Onderbouwing {
  titel: string;
  /** The citizen's words. */
  vraag: string;
  /** `letterlijk` needs the melder's consent (R3). */
  vraagSoort: string;
  /** What the organisation changed or will change; empty for `kan-niet`. */
  verbetering: string;
  /** Slugs. */
  themas: string[];
  /** One of `levensgebeurtenissen`, or empty. */
  levensgebeurtenis: string;
  trefwoorden: string[];
  /** How many people said this as somebody counted before, besides the linked signals. 0 when not counted. */
  aantalSignalen: number;
  /** Where that number comes from; without it the number is not shown. */
  aantalBron?: string | undefined;
}

/** A working record of an entry, as beheer and the editorial rules see it. */
export interface Verbetering extends VerbeteringTekst {
  kenmerk: string;
  slug: string;
  fase: Fase;
  publicatiestatus: Publicatiestatus;
  /** True when somebody without a signal agreed that their literal words are public (R3). */
  toestemmingCitaat: boolean;
  /** Id of the signal whose words are quoted, or empty (R3). */
  citaatVan: string;
  /** What is known of that signal; null without one. */
  citaatbron: Citaatbron | null;
  /** The entry is older than the product, or comes from another system (R16). */
  vanVoorheen?: boolean;
  /** How often its loop was reopened. */
  ronde?: number;
  versie: number;
}

/** R2: the fields that are text of an entry; changing one of them makes it a concept again, which somebody else has to approve. */
export const tekstvelden = [
  'titel',
  'vraag',
  'vraagSoort',
  'toestemmingCitaat',
  'citaatVan',
  'verbetering',
  'uitkomst',
  'reden',
  'uitleg',
  'ingangsmaand',
  'themas',
  'levensgebeurtenis',
  'trefwoorden',
  'aantalSignalen',
  'aantalBron',
] as const;

/** The text fields that become public, in the order in which a reader meets them; the personal-data check reads these (R1). */
export const publiekeTekstvelden = ['titel', 'vraag', 'verbetering', 'uitleg'] as const;

/** Longest accepted texts, in characters. */
export const maximaleLengte = {
  titel: 120,
  vraag: 2000,
  verbetering: 4000,
  uitleg: 4000,
  trefwoord: 60,
  aantalBron: 100,
} as const;

/** Longest texts of a draft, in characters: more than may be published, so that what was pasted can be shortened there. */
const langsteConcept = { titel: 500, vraag: 6000, verbetering: 8000, uitleg: 8000 } as const;

/** What is too long to be kept even as a draft; to be asked before anything is read or written. */
export function checkConceptlengte(v: Pick<VerbeteringTekst, (typeof publiekeTekstvelden)[number]>): Issue[] {
  return publiekeTekstvelden.flatMap((veld) => checkTekst(veld, v[veld], langsteConcept[veld], false));
}

/** Most keywords of one entry. */
export const maximaalTrefwoorden = 25;
/** Most people an entry can speak for; anything above is no count but some other number (R1). */
const maximaalSignalen = 1_000_000;

/** Values that are not in their list: what even a draft cannot hold. Empty is fine. */
export function checkKeuzes(v: VerbeteringTekst): Issue[] {
  const keuzes: ['uitkomst' | 'vraagSoort' | 'reden' | 'levensgebeurtenis', readonly string[]][] = [
    ['uitkomst', uitkomsten],
    ['vraagSoort', vraagSoorten],
    ['reden', redenen],
    ['levensgebeurtenis', levensgebeurtenissen],
  ];
  return keuzes
    .filter(([veld, lijst]) => v[veld] !== '' && !isOneOf(lijst, v[veld]))
    .map(([veld, lijst]) => ({
      path: veld,
      code: 'onbekende-keuze',
      params: { waarde: v[veld], keuzes: lijst.join(', ') },
    }));
}

/** Texts that are too long, and values that are no month or no count. Empty fields are fine. */
export function checkVorm(v: VerbeteringTekst): Issue[] {
  const issues: Issue[] = [];
  const checkLengte = (path: string, tekst: string, max: number): void => {
    if (tekst.length > max) issues.push({ path, code: 'te-lang', params: { max, lengte: tekst.length } });
  };
  for (const veld of publiekeTekstvelden) checkLengte(veld, v[veld], maximaleLengte[veld]);
  v.trefwoorden.forEach((woord, i) => checkLengte(`trefwoorden.${i}`, woord, maximaleLengte.trefwoord));
  checkLengte('aantalBron', v.aantalBron ?? '', maximaleLengte.aantalBron);
  issues.push(...checkMaand(v));
  if (v.trefwoorden.length > maximaalTrefwoorden) {
    const params = { max: maximaalTrefwoorden, aantal: v.trefwoorden.length };
    issues.push({ path: 'trefwoorden', code: 'te-veel-trefwoorden', params });
  }
  if (!Number.isInteger(v.aantalSignalen) || v.aantalSignalen < 0 || v.aantalSignalen > maximaalSignalen) {
    issues.push({ path: 'aantalSignalen', code: 'geen-aantal' });
  }
  return issues;
}

/** R11: what still misses before an entry can be checked by a colleague and published, besides personal data. `vandaag` is YYYY-MM-DD. */
export function checkVolledig(v: VerbeteringTekst & Citaatvraag, vandaag: string): Issue[] {
  const issues = [...checkKeuzes(v), ...checkVorm(v)];
  const verplicht = (path: keyof VerbeteringTekst & string, code: Code = 'verplicht'): void => {
    const waarde = v[path];
    const leeg = typeof waarde === 'string' ? isLeeg(waarde) : Array.isArray(waarde) && waarde.length === 0;
    if (leeg) issues.push({ path, code });
  };
  verplicht('titel');
  verplicht('vraag');
  verplicht('vraagSoort');
  verplicht('uitkomst');
  verplicht('themas', 'kies-thema');
  if (listUitkomstvelden(v.uitkomst).includes('verbetering')) verplicht('verbetering');
  if (v.aantalSignalen > 0 && isLeeg(v.aantalBron ?? '')) {
    issues.push({ path: 'aantalBron', code: 'bron-verplicht' });
  }
  return [...issues, ...checkOnderbouwing(v, vandaag), ...checkCitaat(v)];
}
