import type { Melder } from '#core/signaal/melder.ts';
import { lastDagVan, signaalwerk, vanMij, type Signaalwerk } from '#core/signaal/signaalwerk.ts';
import type { Signaalvraag } from '#core/signaal/signaalzoek.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { Probleemantwoord } from '#records/contract/probleem.ts';
import type {
  Eerder,
  Inzending,
  Ontvangst,
  Registratie,
  Signaalinvoer,
  EigenRegistratie,
  Zoekopdracht,
} from '#records/contract/signaal.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import { attempt, isProbleem, readProbleem, type Probleem } from '#records/probleem.ts';
import { writeFilter } from '#records/regel.ts';
import type { Collections } from '#records/types.generated.ts';

/** A signal: `thema`, `behandelaar`, `regiehouder`, `verbetering` and `herhalingVan` are record ids or ''; days are YYYY-MM-DD or ''. */
export type SignaalRij = Collections['signalen'];
/** Who said it, for whoever may know. */
export type MelderRij = Collections['melders'];
/** A call, mail or visit about a signal; `aanvulling` is what the melder added. */
export type MomentRij = Collections['contactmomenten'];

/** What the inbox shows of a signal. */
export const inboxvelden = [
  'id',
  'versie',
  'kenmerk',
  'soort',
  'kanaal',
  'ontvangenOp',
  'tekst',
  'samenvatting',
  'thema',
  'status',
  'behandelaar',
  'regiehouder',
  'ernst',
  'awb',
  'contactVoor',
  'contactOp',
  'bereikbaar',
  'beantwoordOp',
  'verlengdOp',
  'instemmingTot',
  'verbetering',
] as const;
export type Inboxregel = Pick<SignaalRij, (typeof inboxvelden)[number]>;

/** Registers at most 32 forms with one write to the disk; answers for each of them, or a refusal of the whole. */
export async function sendSignalen(
  client: Client,
  formulieren: readonly Inzending[],
  signal: AbortSignal,
): Promise<(Ontvangst | Probleem)[] | Probleem> {
  const antwoord = await call(client, 'POST /signalen/bundels', {}, { formulieren }, { signal });
  if (isProbleem(antwoord)) return antwoord;
  const gegeven: readonly unknown[] = Array.isArray(antwoord.antwoorden) ? antwoord.antwoorden : [];
  return formulieren.map((_, i) => readOntvangst(gegeven[i]));
}

/** A form is received when its code says so. */
function readOntvangst(een: unknown): Ontvangst | Probleem {
  const { status = 503, volgcode, ...rest } = (een ?? {}) as Partial<Ontvangst & Probleemantwoord>;
  return volgcode ? (een as Ontvangst) : readProbleem(status, rest);
}

export interface Geregistreerd extends Ontvangst {
  id: string;
}

/** Registers what a member of staff heard. */
export async function registerSignaal(
  client: Client,
  registratie: Registratie,
): Promise<Geregistreerd | Probleem> {
  const antwoord = await call(client, 'POST /signalen', {}, registratie);
  return isProbleem(antwoord) ? antwoord : { id: '', ...antwoord };
}

/** Enters signals, all or none of them; at most 1,000 at a time. The same rows again change nothing. */
export function importSignalen(
  client: Client,
  rijen: readonly Signaalinvoer[],
): Promise<{ ingevoerd: number; ongewijzigd: number } | Probleem> {
  return call(client, 'POST /importen/signalen', {}, { rijen });
}

/** Links a signal to the entry it is about; an empty `verbetering` takes the link away. */
export function linkSignaal(
  client: Client,
  { id, versie }: Pick<SignaalRij, 'id' | 'versie'>,
  verbetering: string,
): Promise<{ verbetering: string; versie: number } | Probleem> {
  return call(client, 'POST /signalen/{id}/koppelingen', { id }, { verbetering, versie });
}

/** Saves the changed fields of a signal; `versie` is the version they change, and a stale one gives 409 with `huidig`. */
export function saveSignaal(
  client: Client,
  id: string,
  velden: Partial<SignaalRij>,
  versie: number,
): Promise<SignaalRij | Probleem> {
  return attempt(client.collection('signalen').update(id, { ...velden, versie }));
}

/** R3: what the melder of a signal allows from now on; a stale `versie` gives 409 with `huidig`. */
export function saveToestemmingen(
  client: Client,
  signaal: string,
  toestemmingen: Melder['toestemmingen'],
  versie: number,
): Promise<(MelderRij & { woordenWachten: boolean }) | Probleem> {
  return call(client, 'POST /signalen/{id}/toestemmingen', { id: signaal }, { toestemmingen, versie });
}

/** How the melder of a signal can be reached, and whether what stood there was somebody else's; a stale `versie` gives 409 with `huidig`. */
export function saveMelder(
  client: Client,
  signaal: string,
  gegevens: Omit<Melder, 'toestemmingen'> & { vanAnder: boolean },
  versie: number,
): Promise<MelderRij | Probleem> {
  return call(client, 'POST /signalen/{id}/melder', { id: signaal }, { ...gegevens, versie });
}

/** A contactmoment to write down; with the same `sleutel` a repeated attempt after a lost answer gets the first one instead of a second. */
export type Momentinvoer = Pick<MomentRij, 'signaal' | 'soort' | 'kanaal' | 'tekst'> & { sleutel: string };

/** Writes down a call, mail or visit about a signal, in the name of who is logged in. */
export function createContactmoment(client: Client, moment: Momentinvoer): Promise<MomentRij | Probleem> {
  return attempt(client.collection('contactmomenten').create(moment));
}

/** R16: withdraws contact that never was; a stale `versie` gives 409. */
export function withdrawContactmoment(
  client: Client,
  id: string,
  invoer: { reden: string; versie: number },
): Promise<MomentRij | Probleem> {
  return call(client, 'POST /contactmomenten/{id}/intrekkingen', { id }, invoer);
}

/** A signal with who said it (null when this person may not know) and all contact about it, newest first. */
export interface Signaaldossier {
  signaal: SignaalRij;
  melder: MelderRij | null;
  momenten: MomentRij[];
}

const meesteMomenten = 200;

export function loadSignaal(client: Client, id: string): Promise<Signaaldossier | Probleem> {
  const filter = client.filter('signaal = {:id}', { id });
  const alles = Promise.all([
    client.collection('signalen').getOne(id),
    client.collection('melders').getList(1, 1, { filter, skipTotal: true }),
    client.collection('contactmomenten').getList(1, meesteMomenten, { filter, sort: '-op', skipTotal: true }),
  ]);
  return attempt(
    alles.then(([signaal, melders, momenten]) => ({
      signaal,
      melder: melders.items[0] ?? null,
      momenten: momenten.items,
    })),
  );
}

/** What the inbox asks for. */
export interface Inboxvraag extends Omit<Signaalvraag, 'woorden'> {
  volgorde: 'urgentie' | 'nieuwste';
  /** Where the page begins, as an answer named it; '' for the first page. */
  plek: string;
}

export interface Inboxantwoord {
  rijen: Inboxregel[];
  /** The places of the pages before and after this one; '' where there is none. */
  vorige: string;
  volgende: string;
}

/** The rows hold exactly the `velden` that were asked for. */
async function searchSignalen<Veld extends keyof SignaalRij>(
  client: Client,
  opdracht: Zoekopdracht & { velden: readonly Veld[] },
): Promise<{ rijen: Pick<SignaalRij, Veld>[]; vorige: string; volgende: string } | Probleem> {
  const antwoord = await call(client, 'POST /signalen/zoekopdrachten', {}, opdracht);
  if (isProbleem(antwoord)) return antwoord;
  const { signalen, vorige, volgende } = antwoord;
  return { rijen: signalen as Pick<SignaalRij, Veld>[], vorige, volgende };
}

/** One page of signals that this person may see. */
export function listSignalen(client: Client, vraag: Inboxvraag): Promise<Inboxantwoord | Probleem> {
  return searchSignalen(client, { ...vraag, velden: inboxvelden });
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

const kandidaatvelden = [
  'id',
  'kenmerk',
  'soort',
  'tekst',
  'thema',
  'status',
  'ontvangenOp',
  'verbetering',
] as const;
export type Signaalkandidaat = Eerder;
/** So many are weighed in the browser. */
const meesteKandidaten = 40;

/** The newest signals that answer the question; none without words. */
export async function findSignaalkandidaten(
  client: Client,
  { woorden, alleenOpen = false, sinds = '', wie }: Kandidatenvraag,
): Promise<Signaalkandidaat[] | Probleem> {
  if (woorden.length === 0) return [];
  const antwoord = await searchSignalen(client, {
    woorden,
    status: alleenOpen ? '' : 'alle',
    sinds,
    wie,
    volgorde: 'nieuwste',
    velden: kandidaatvelden,
    hoeveel: meesteKandidaten,
  });
  return isProbleem(antwoord) ? antwoord : antwoord.rijen;
}

/** R13: the other signals of whoever left the same mail address or phone number. */
export async function findSignalenVanMelder(
  client: Client,
  id: string,
): Promise<Signaalkandidaat[] | Probleem> {
  const antwoord = await call(client, 'GET /signalen/{id}/eerdere', { id }, null);
  return isProbleem(antwoord) ? antwoord : antwoord.signalen;
}

/** What a melder wrote, whole; that somebody asked for it is logged. */
export function openSignaal(
  client: Client,
  id: string,
): Promise<AnswerOf<'POST /signalen/{id}/inzagen'> | Probleem> {
  return call(client, 'POST /signalen/{id}/inzagen', { id }, null);
}

const meesteContacten = 500;

/** How to reach whoever said something about an entry; empty for who may not know. */
export function listContacten(client: Client, verbetering: string): Promise<MelderRij[] | Probleem> {
  const lijst = client.collection('melders').getList(1, meesteContacten, {
    filter: client.filter('signaal.verbetering = {:verbetering}', { verbetering }),
    skipTotal: true,
  });
  return attempt(lijst.then((antwoord) => antwoord.items));
}

/** So many are asked for; a list of this length may go on. */
export const meesteSignaalwerk = 50;

/** R14: the signals that wait for this today (YYYY-MM-DD), the most urgent first; with `wie` only those of that person. */
export function listSignaalwerk(
  client: Client,
  soort: Signaalwerk,
  vandaag: string,
  wie = '',
): Promise<Inboxregel[] | Probleem> {
  const { regel, volgorde } = signaalwerk[soort];
  const heel = wie === '' ? regel : [...regel, ...vanMij];
  const lijst = client.collection('signalen').getList<Inboxregel>(1, meesteSignaalwerk, {
    filter: writeFilter(client, heel, { tot: lastDagVan(soort, vandaag), wie }),
    sort: volgorde.join(','),
    fields: inboxvelden.join(','),
    skipTotal: true,
  });
  return attempt(lijst.then(({ items }) => items));
}

/** The newest that whoever is logged in registered, for who may read no signals. */
export async function listVastgelegd(client: Client): Promise<EigenRegistratie[] | Probleem> {
  const antwoord = await call(client, 'GET /signalen/vastgelegd', {}, null);
  return isProbleem(antwoord) ? antwoord : antwoord.signalen;
}
