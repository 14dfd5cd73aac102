import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import { samenvattingsvelden, type Samenvatting } from '#records/beheer/rijen.ts';

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
    const treffers = zoekvelden.map((veld) => client.filter(`${veld} ~ {:woord}`, { woord }));
    delen.push(`(${treffers.join(' || ')})`);
  }
  return delen.join(' && ');
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
