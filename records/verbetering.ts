import {
  dagenStil,
  redactiewerk,
  redactiewerksoorten,
  type Redactiewerk,
} from '#core/verbetering/redactiewerk.ts';
import type { Client } from '#records/client.ts';
import { attempt, isProbleem, type Probleem } from '#records/probleem.ts';
import { momentBefore, writeFilter } from '#records/regel.ts';
import type { Collections } from '#records/types.generated.ts';

/** A working record of an entry, without how far its loop is: `themas` are record ids here, not slugs. */
export type VerbeteringRij = Omit<
  Collections['verbeteringen'],
  | 'medewerkersVerteldOp'
  | 'publicatieronde'
  | 'effectVoorstel'
  | 'effectOp'
  | 'uitkomstOp'
  | 'uitkomstDoor'
  | 'geslotenOp'
  | 'geslotenDoor'
  | 'heropendOp'
  | 'heropeningen'
>;
export type FaseovergangRij = Collections['faseovergangen'];

/** What a list or the board shows of an entry. */
export const samenvattingsvelden = [
  'id',
  'kenmerk',
  'titel',
  'fase',
  'publicatiestatus',
  'stappen',
  'mist',
  'vanVoorheen',
  'ronde',
  'afwijking',
  'uitkomst',
  'ingangsmaand',
  'themas',
  'eigenaar',
  'laatstBewerktDoor',
  'liveVersie',
  'opmerking',
  'versie',
  'updated',
] as const;
export type Samenvatting = Pick<VerbeteringRij, (typeof samenvattingsvelden)[number]>;

/** One entry with all its fields. */
export function loadVerbetering(client: Client, id: string): Promise<VerbeteringRij | Probleem> {
  return attempt(client.collection('verbeteringen').getOne(id));
}

/** Creates an entry; a repeated attempt with the same `sleutel`, after a lost answer, gets the first one instead of making a second. */
export function createVerbetering(
  client: Client,
  sleutel: string,
  velden: Partial<VerbeteringRij>,
): Promise<VerbeteringRij | Probleem> {
  return attempt(client.collection('verbeteringen').create({ ...velden, sleutel }));
}

/** Saves the changed fields of an entry; `versie` is the version they change, and a stale one gives 409 with `huidig`. */
export function saveVerbetering(
  client: Client,
  id: string,
  velden: Partial<VerbeteringRij>,
  versie: number,
): Promise<VerbeteringRij | Probleem> {
  return attempt(client.collection('verbeteringen').update(id, { ...velden, versie }));
}

/** What a list asks for; an empty value does not filter. `thema` and `eigenaar` are record ids. */
export interface Lijstvraag {
  zoek?: string;
  status?: string;
  fase?: string;
  uitkomst?: string;
  thema?: string;
  eigenaar?: string;
  /** A field name, with '-' in front for descending. */
  sortering?: string;
  pagina?: number;
  perPagina?: number;
}

export interface Lijstantwoord {
  rijen: Samenvatting[];
  totaal: number;
  paginas: number;
}

const filters: [keyof Lijstvraag, string][] = [
  ['status', 'publicatiestatus = {:status}'],
  ['fase', 'fase = {:fase}'],
  ['uitkomst', 'uitkomst = {:uitkomst}'],
  ['thema', 'themas ~ {:thema}'],
  ['eigenaar', 'eigenaar = {:eigenaar}'],
];
const zoekvelden = ['titel', 'vraag', 'verbetering', 'uitleg', 'kenmerk'];

/** The PocketBase filter of a question; every word of `zoek` must stand in one of the texts. */
export function buildFilter(client: Client, vraag: Lijstvraag): string {
  const delen = filters
    .filter(([veld]) => vraag[veld])
    .map(([veld, regel]) => client.filter(regel, { [veld]: vraag[veld] }));
  for (const woord of (vraag.zoek ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
    delen.push(`(${anyOf(client, zoekvelden, [woord])})`);
  }
  return delen.join(' && ');
}

function anyOf(client: Client, velden: readonly string[], woorden: readonly string[]): string {
  return woorden
    .flatMap((woord) => velden.map((veld) => client.filter(`${veld} ~ {:woord}`, { woord })))
    .join(' || ');
}

/** One page of entries, without their long texts. */
export async function listVerbeteringen(
  client: Client,
  vraag: Lijstvraag,
): Promise<Lijstantwoord | Probleem> {
  const lijst = client
    .collection('verbeteringen')
    .getList<Samenvatting>(vraag.pagina ?? 1, vraag.perPagina ?? 25, {
      filter: buildFilter(client, vraag),
      sort: `${vraag.sortering ?? '-updated'},id`,
      fields: samenvattingsvelden.join(','),
    });
  return attempt(lijst.then((l) => ({ rijen: l.items, totaal: l.totalItems, paginas: l.totalPages })));
}

const kandidaatvelden = [...samenvattingsvelden, 'vraag'] as const;
export type Verbeteringkandidaat = Pick<VerbeteringRij, (typeof kandidaatvelden)[number]>;
/** So many are weighed in the browser. */
const meesteKandidaten = 40;

/** The entries that hold one of these words, last changed first; none without words. */
export function findVerbeteringkandidaten(
  client: Client,
  woorden: readonly string[],
): Promise<Verbeteringkandidaat[] | Probleem> {
  if (woorden.length === 0) return Promise.resolve([]);
  const lijst = client.collection('verbeteringen').getList<Verbeteringkandidaat>(1, meesteKandidaten, {
    filter: anyOf(client, ['titel', 'vraag', 'kenmerk'], woorden),
    sort: '-updated',
    fields: kandidaatvelden.join(','),
    skipTotal: true,
  });
  return attempt(lijst.then((antwoord) => antwoord.items));
}

/** What needs the attention of one person. Each list holds at most ten; `totaal` says how many there are. */
export type Vandaag = Record<Redactiewerk, { rijen: Samenvatting[]; totaal: number }>;

/** What waits for the person with this id. */
export async function loadVandaag(client: Client, ik: string): Promise<Vandaag | Probleem> {
  const gegeven = { ik, stilSinds: momentBefore(dagenStil) };
  const delen = await attempt(
    Promise.all(
      redactiewerksoorten.map(async (soort) => {
        const { regel, volgorde } = redactiewerk[soort];
        const lijst = await client.collection('verbeteringen').getList<Samenvatting>(1, 10, {
          filter: writeFilter(client, regel, gegeven),
          sort: volgorde,
          fields: samenvattingsvelden.join(','),
        });
        return [soort, { rijen: lijst.items, totaal: lijst.totalItems }] as const;
      }),
    ),
  );
  return isProbleem(delen) ? delen : (Object.fromEntries(delen) as Vandaag);
}
