import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import { inboxvelden, type Inboxregel } from '#records/beheer/signaalrijen.ts';

/** What the inbox asks for; an empty value does not filter. `thema`, `behandelaar` are record ids. */
export interface Inboxvraag {
  zoek: string;
  /** One of `signaalstatussen`, 'alle', or '' for whatever is not closed. */
  status: string;
  soort: string;
  thema: string;
  /** Id of whose signals to show, as behandelaar or regiehouder; '' for everybody's. */
  wie: string;
  volgorde: 'urgentie' | 'nieuwste';
  pagina: number;
}

/** Without a total: counting 100,000 signals takes longer than showing 25 of them. */
export interface Inboxantwoord {
  rijen: Inboxregel[];
  heeftVolgende: boolean;
}

const perPagina = 25;
const meesteWoorden = 5;
/** Written out, because an index answers 'is one of these' and cannot answer 'is not'. */
export const isOpen = "(status = 'nieuw' || status = 'opgepakt' || status = 'beantwoord')";
/** Nobody spoke to these melders yet: they come first, the one who waits longest on top. */
const sorteringen = { urgentie: 'contactOp,contactVoor,kenmerk', nieuwste: '-ontvangenOp,-kenmerk' } as const;

function buildFilter(client: Client, vraag: Inboxvraag): string {
  const delen: string[] = [];
  const add = (regel: string, params: Record<string, unknown>): void => {
    delen.push(client.filter(regel, params));
  };
  const zoekend = vraag.zoek !== '' || vraag.wie !== '';
  if (vraag.status === '') delen.push(zoekend ? isOpen : "status != 'gesloten'");
  else if (vraag.status !== 'alle') add('status = {:status}', { status: vraag.status });
  if (vraag.soort) add('soort = {:soort}', { soort: vraag.soort });
  if (vraag.thema) add('thema = {:thema}', { thema: vraag.thema });
  if (vraag.wie) add('(behandelaar = {:wie} || regiehouder = {:wie})', { wie: vraag.wie });
  for (const woord of vraag.zoek.split(/\s+/).filter(Boolean).slice(0, meesteWoorden)) {
    const velden = /\d/.test(woord) ? ['tekst', 'samenvatting', 'kenmerk'] : ['tekst', 'samenvatting'];
    const treffers = velden.map((veld) => client.filter(`${veld} ~ {:woord}`, { woord }));
    delen.push(`(${treffers.join(' || ')})`);
  }
  return delen.join(' && ');
}

/** One page of signals that this person may see. */
export function listSignalen(client: Client, vraag: Inboxvraag): Promise<Inboxantwoord | Probleem> {
  const signalen = client.collection('signalen');
  const opties = {
    filter: buildFilter(client, vraag),
    sort: sorteringen[vraag.volgorde],
    skipTotal: true,
  };
  const load = async (): Promise<Inboxantwoord> => {
    const { items } = await signalen.getList<Inboxregel>(vraag.pagina, perPagina, {
      ...opties,
      fields: inboxvelden.join(','),
    });
    if (items.length < perPagina) return { rijen: items, heeftVolgende: false };
    const volgende = await signalen.getList(vraag.pagina * perPagina + 1, 1, { ...opties, fields: 'id' });
    return { rijen: items, heeftVolgende: volgende.items.length > 0 };
  };
  return attempt(load());
}
