import type { Client } from '#records/beheer/client.ts';
import { searchSignalen } from '#records/beheer/list-signalen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import { samenvattingsvelden, type VerbeteringRij } from '#records/beheer/rijen.ts';
import type { SignaalRij } from '#records/beheer/signaalrijen.ts';

const signaalvelden = [
  'id',
  'kenmerk',
  'soort',
  'tekst',
  'thema',
  'status',
  'ontvangenOp',
  'verbetering',
] as const;
export type Signaalkandidaat = Pick<SignaalRij, (typeof signaalvelden)[number]>;
export type Verbeteringkandidaat = Pick<VerbeteringRij, (typeof samenvattingsvelden)[number] | 'vraag'>;

/** So many are weighed in the browser; the newest first. */
const meeste = 40;

function anyOf(client: Client, velden: readonly string[], woorden: readonly string[]): string {
  return woorden
    .flatMap((woord) => velden.map((veld) => client.filter(`${veld} ~ {:woord}`, { woord })))
    .join(' || ');
}

/** Which signals are weighed; each narrows what the server has to read. */
export interface Kandidatenvraag {
  /** The newest that hold one of these words. */
  woorden: readonly string[];
  alleenOpen?: boolean;
  /** YYYY-MM-DD. */
  sinds?: string;
  /** Id of whose signals, for who sees only their own; '' for everybody's. */
  wie: string;
}

/** The newest signals that answer the question; none without words. */
export function findSignaalkandidaten(
  client: Client,
  { woorden, alleenOpen = false, sinds = '', wie }: Kandidatenvraag,
): Promise<Signaalkandidaat[] | Probleem> {
  if (woorden.length === 0) return Promise.resolve([]);
  const antwoord = searchSignalen<Signaalkandidaat>(client, {
    woorden,
    status: alleenOpen ? '' : 'alle',
    sinds,
    wie,
    volgorde: 'nieuwste',
    velden: signaalvelden,
    hoeveel: meeste,
  });
  return attempt(antwoord.then(({ signalen }) => signalen));
}

/** The entries that hold one of these words. */
export function findVerbeteringkandidaten(
  client: Client,
  woorden: readonly string[],
): Promise<Verbeteringkandidaat[] | Probleem> {
  if (woorden.length === 0) return Promise.resolve([]);
  const lijst = client.collection('verbeteringen').getList<Verbeteringkandidaat>(1, meeste, {
    filter: anyOf(client, ['titel', 'vraag', 'kenmerk'], woorden),
    sort: '-updated',
    fields: [...samenvattingsvelden, 'vraag'].join(','),
    skipTotal: true,
  });
  return attempt(lijst.then((antwoord) => antwoord.items));
}

/** R13: the other signals of whoever left the same mail address or phone number. */
export function findSignalenVanMelder(client: Client, id: string): Promise<Signaalkandidaat[] | Probleem> {
  const pad = `/api/luisterloop/v1/signalen/${encodeURIComponent(id)}/eerdere`;
  return attempt(
    client.send<{ signalen: Signaalkandidaat[] }>(pad, { method: 'GET' }).then(({ signalen }) => signalen),
  );
}
