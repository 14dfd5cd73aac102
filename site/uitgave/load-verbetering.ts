import { loopStappen, type Stapstand } from '#core/loop/loop.ts';
import { formatDatum, formatMaand } from '#core/tijd/maand.ts';
import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import { describeVervallen } from '#core/publicatie/heropening.ts';
import { describeGewijzigdNa } from '#core/publicatie/gewijzigd-na.ts';
import type { PubliekeVersie, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { describeFase, stapstaatLabels } from '#core/loop/labels.ts';
import {
  describeVerwacht,
  levensgebeurtenisLabels,
  nameFase,
  redenLabels,
  uitkomstLabels,
} from '#core/verbetering/labels.ts';
import { shortenTekst, splitAlineas } from '#site/uitgave/alineas.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import { describeBewijs, describeOordelen, type Oordeelblok } from '#site/uitgave/describe-luister.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { findVerwant } from '#site/uitgave/verwant.ts';
import { describeMensen, describeMoment } from '#site/uitgave/woorden.ts';

export interface LoopRegel {
  naam: string;
  uitleg: string;
  staat: Stapstand['staat'];
  /** YYYY-MM-DD or YYYY-MM, '' when not reached. */
  op: string;
  datum: string;
  /** What stands in the place of a day that there is not. */
  nog: string;
  /** What shows that the step was taken, '' or absent when there is nothing to show. */
  bewijs?: string;
  /** What became of the words since, or absent. */
  gewijzigd?: string;
}

/** The two voices of an entry, ready to show. */
export interface Paar {
  uitkomst: VerbeteringInhoud['uitkomst'];
  uitkomstLabel: string;
  /** Set when the outcome is of a round that is over; '' otherwise. */
  ronde: string;
  vraag: string[];
  samengevat: boolean;
  /** The vraag is no longer there: its melder does not want to be quoted any more (R3). */
  ingetrokken: boolean;
  mensen: string;
  kop: string;
  reden: string;
  antwoord: string[];
  moment: { woord: string; maand: string; tekst: string } | null;
}

/** A round that was closed and opened again, as it was. */
interface Rondeblok {
  naam: string;
  loop: LoopRegel[];
  /** What people judged, in one sentence; '' when that may not be shown. */
  oordeel: string;
}

/** An earlier version, as a link to it. */
export interface EerdereVersie {
  href: string;
  datum: string;
}

export interface VerbeteringPagina {
  schil: Schil;
  pad: string;
  slug: string;
  kenmerk: string;
  titel: string;
  samenvatting: string;
  paar: Paar;
  loop: LoopRegel[];
  /** Why the loop was opened again; null in the first round. */
  heropend: { naam: string; op: string; datum: string; reden: string; vervallen: string } | null;
  /** The rounds before it, newest first. */
  rondes: Rondeblok[];
  oordeel: Oordeelblok | null;
  themas: { naam: string; href: string }[];
  levensgebeurtenis: { naam: string; href: string } | null;
  gepubliceerd: { op: string; datum: string };
  gewijzigd: { op: string; datum: string } | null;
  eerdere: EerdereVersie[];
  /** Where all earlier versions stand, when there are more than this page names; null otherwise. */
  alleEerdere: { href: string; aantal: number } | null;
  verwant: Kaart[];
  /** Set on the page of an earlier version: when it was replaced. */
  vervangen: { door: string; datum: string } | null;
}

export function buildPaar(versie: PubliekeVersie, organisatie: Organisatie): Paar {
  const { inhoud } = versie;
  const kanNiet = inhoud.uitkomst === 'kan-niet';
  return {
    uitkomst: inhoud.uitkomst,
    uitkomstLabel: uitkomstLabels[inhoud.uitkomst],
    ronde: inhoud.stand === 'opnieuw' ? 'Dat was in een eerdere ronde. Wij zijn hier opnieuw mee bezig.' : '',
    vraag: splitAlineas(inhoud.vraag),
    samengevat: inhoud.vraagSoort === 'samengevat',
    ingetrokken: inhoud.vraagSoort === 'ingetrokken',
    mensen: describeMensen(inhoud, organisatie),
    kop: kanNiet ? 'Waarom het niet kan' : 'Verbetering',
    reden: inhoud.reden === '' ? '' : redenLabels[inhoud.reden],
    antwoord: splitAlineas(kanNiet ? inhoud.uitleg : inhoud.verbetering),
    moment: describeMoment(versie),
  };
}

/** R16: the steps of an entry, each with what may be said of it. */
export function readStappen({ fase, loop, luister, vanVoorheen, ronde }: VerbeteringInhoud): Stapstand[] {
  return loopStappen({ fase, loop, vanVoorheen, ronde, afgeweken: Boolean(luister?.afwijking) });
}

function describeNog(fase: Stapstand['fase'], staat: Stapstand['staat'], inhoud: VerbeteringInhoud): string {
  const { uitkomst, ingangsmaand } = inhoud;
  const isVerwacht = fase === 'doorgevoerd' && uitkomst === 'gepland' && ingangsmaand !== '';
  return isVerwacht
    ? `${describeVerwacht(inhoud.stand)} ${formatMaand(ingangsmaand)}`
    : stapstaatLabels[staat];
}

function buildLoop(inhoud: VerbeteringInhoud, mensen: string): LoopRegel[] {
  const bewijs = describeBewijs(inhoud, mensen);
  return readStappen(inhoud).map(({ fase, staat, op }) => ({
    naam: nameFase(fase, inhoud.uitkomst),
    uitleg: describeFase(fase, staat === 'overgeslagen'),
    staat,
    op: op.slice(0, 10),
    datum: formatDatum(op),
    nog: describeNog(fase, staat, inhoud),
    bewijs: bewijs[fase] ?? '',
    gewijzigd: inhoud.gewijzigdNa?.fase === fase ? describeGewijzigdNa(inhoud.gewijzigdNa) : '',
  }));
}

/** R16: which round it is in and why, and what the rounds before it were. */
function describeRondes(inhoud: VerbeteringInhoud): Pick<VerbeteringPagina, 'heropend' | 'rondes'> {
  const { rondes = [] } = inhoud;
  const laatste = rondes.at(-1);
  const blokken = rondes.map(({ uitkomst, loop, luister }, i) => {
    const toen = {
      ...inhoud,
      uitkomst,
      loop,
      luister,
      ronde: i,
      gewijzigdNa: undefined,
      stand: undefined,
      fase: 'gesloten' as const,
    };
    const oordeel = describeOordelen(toen);
    const zin = oordeel === null ? '' : [oordeel.citaat, oordeel.zin].filter(Boolean).join(': ');
    return { naam: `De ${rangwoorden[i] ?? `${i + 1}e`} ronde`, loop: buildLoop(toen, ''), oordeel: zin };
  });
  if (!laatste) return { heropend: null, rondes: [] };
  const naam = `De ${rangwoorden[rondes.length] ?? `${rondes.length + 1}e`} ronde`;
  const { op, reden } = laatste;
  const vervallen = describeVervallen(laatste);
  return { heropend: { naam, op, datum: formatDatum(op), reden, vervallen }, rondes: blokken.reverse() };
}

const rangwoorden = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

function buildDatum(op: string): { op: string; datum: string } {
  return { op, datum: formatDatum(op) };
}

/** What a page of one version shows, apart from its neighbours on the site; the preview uses this too. */
export function buildVerbeteringPagina(
  versie: PubliekeVersie,
  schil: Schil,
  themas: Thema[],
): VerbeteringPagina {
  const { inhoud } = versie;
  const paar = buildPaar(versie, schil.organisatie);
  const loop = buildLoop(inhoud, paar.mensen);
  const moment = inhoud.levensgebeurtenis;
  return {
    schil,
    pad: `/verbeteringen/${inhoud.slug}/`,
    slug: inhoud.slug,
    kenmerk: inhoud.kenmerk,
    titel: inhoud.titel,
    samenvatting: shortenTekst(paar.antwoord.join(' '), 155),
    paar,
    loop,
    ...describeRondes(inhoud),
    oordeel: describeOordelen(inhoud),
    themas: themas
      .filter((thema) => inhoud.themas.includes(thema.slug))
      .map((thema) => ({ naam: thema.naam, href: `/themas/${thema.slug}/` })),
    levensgebeurtenis:
      moment === ''
        ? null
        : { naam: levensgebeurtenisLabels[moment], href: `/verbeteringen/levensgebeurtenis/${moment}/` },
    gepubliceerd: buildDatum(versie.gepubliceerdOp),
    gewijzigd: null,
    eerdere: [],
    alleEerdere: null,
    verwant: [],
    vervangen: null,
  };
}

/** The address of an earlier version. */
export function versiePad(slug: string, versie: PubliekeVersie): string {
  return `/verbeteringen/${slug}/versie/${versie.versie}/`;
}

/** As many earlier versions as the page of an entry names; all stand on pages of their own (load-versies.ts). */
export const opDePagina = 10;

/** An earlier version, as a link to it. */
export function linkVersie(slug: string, versie: PubliekeVersie): EerdereVersie {
  return { href: versiePad(slug, versie), datum: formatDatum(versie.gepubliceerdOp) };
}

/** The address of a page of the list of earlier versions; the first is 1. */
export function versiesPad(slug: string, bladzijde: number): string {
  return `/verbeteringen/${slug}/versies/${bladzijde === 1 ? '' : `${bladzijde}/`}`;
}

/** The page of an entry, or undefined when it is not on the site. */
export function loadVerbetering(
  uitgave: OpenUitgave,
  slug: string | undefined,
): VerbeteringPagina | undefined {
  const { items, themas, perSlug, plaatsen } = uitgave.catalogus;
  const item = perSlug.get(slug ?? '');
  if (!item) return undefined;
  const { nu, versies } = item;
  const eerste = versies[versies.length - 1] ?? nu;
  const aantal = versies.length - 1;
  return {
    ...buildVerbeteringPagina(nu, uitgave.schil, themas),
    gepubliceerd: buildDatum(eerste.gepubliceerdOp),
    gewijzigd: eerste === nu ? null : buildDatum(nu.gepubliceerdOp),
    eerdere: versies.slice(1, 1 + opDePagina).map((versie) => linkVersie(nu.inhoud.slug, versie)),
    alleEerdere: aantal > opDePagina ? { href: versiesPad(nu.inhoud.slug, 1), aantal } : null,
    verwant: findVerwant(items, plaatsen.get(item) ?? -1).map(({ kaart }) => kaart),
  };
}

/** An earlier text, at the address of now and without what was heard about a later one. */
function asEerder(
  { inhoud: { luister: _luister, ...inhoud }, ...oud }: PubliekeVersie,
  slug: string,
): PubliekeVersie {
  return { ...oud, inhoud: { ...inhoud, slug } };
}

/** The page of an earlier version (what an entry said before it was changed), or undefined when there is no such version. */
export function loadEerdereVersie(
  { catalogus, schil }: OpenUitgave,
  slug: string | undefined,
  nummer: number,
): VerbeteringPagina | undefined {
  const item = catalogus.perSlug.get(slug ?? '');
  const plaats = item?.versies.findIndex(({ versie }) => versie === nummer) ?? 0;
  const oud = item?.versies[plaats];
  const opvolger = item?.versies[plaats - 1];
  if (!item || !oud || !opvolger) return undefined;
  const { inhoud } = item.nu;
  const basis = buildVerbeteringPagina(asEerder(oud, inhoud.slug), schil, catalogus.themas);
  return {
    ...basis,
    pad: versiePad(inhoud.slug, oud),
    // The list of another life event may be empty by now, and then it has no page.
    levensgebeurtenis:
      oud.inhoud.levensgebeurtenis === inhoud.levensgebeurtenis ? basis.levensgebeurtenis : null,
    vervangen: { door: basis.pad, datum: formatDatum(opvolger.gepubliceerdOp) },
  };
}
