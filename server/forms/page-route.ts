import type { IncomingMessage, ServerResponse } from 'node:http';
import { isbot } from 'isbot';
import { hashBlock, trustProxies } from '#server/rate-limit/block.ts';
import type { RateLimiter } from '#server/rate-limit/rate-limiter.ts';
import { measureVelden, readVelden, type Velden } from '#server/forms/read-fields.ts';
import { livingHeaders, sendPagina } from '#server/forms/send-page.ts';
import type { Renderer } from '#server/render/renderer.ts';
import type { Living } from '#site/formulier/model.ts';
import type { Route, RequestContext } from '#server/serve/portal.ts';
import { sendTekst } from '#server/serve/send.ts';

/** One request to a page on demand. */
export interface Bezoek {
  /** The block that asks, under a name that means nothing elsewhere. */
  blok: string;
  vraag: RequestContext;
  /** False for what shows no page to a person: a program, a look at the headers only, or a page fetched in advance. */
  isMens: boolean;
}

/** What to answer: the page, its status, and after how many seconds to come back where that matters. */
export interface Uitkomst {
  status: number;
  wat: Omit<Living, 'release'>;
  opnieuw?: number;
}

export interface FormPage {
  pad: string;
  show: (bezoek: Bezoek) => Uitkomst;
  receive: (bezoek: Bezoek, velden: Velden) => Promise<Uitkomst>;
}

export interface RouteOptions {
  renderer: Renderer;
  poort: RateLimiter;
  /** Addresses of the proxies whose word about the visitor's address counts. */
  proxies: readonly string[];
  /** One line for the operator. */
  log: (regel: string) => void;
}

const weigeringen = {
  413: 'Dit is te veel tekst. Ga terug en maak uw bericht korter: er passen 5.000 tekens in.',
  415: 'Dit formulier kwam niet goed aan. Ga terug en probeer het nog eens.',
} as const;

/** A page for one visit. */
interface Pagina {
  soort: FormPage;
  bezoek: Bezoek;
  renderer: Renderer;
}

const teDruk =
  'Het is nu te druk. Ga terug: wat u schreef, staat er nog. Probeer het over een halve minuut nog eens.';

/** A page that is made for each request: GET shows it, POST takes what a form sends. */
export function formRoute(soort: FormPage, { renderer, poort, proxies, log }: RouteOptions): Route {
  const trust = trustProxies(proxies);
  let gewaarschuwd = false;
  return async (req, res, vraag) => {
    const achterHek = readAchterHek(soort.pad, vraag.pad);
    if (achterHek !== null) return sendAchterHek(req, res, vraag, `${soort.pad}#${achterHek}`);
    if (vraag.pad !== soort.pad && `${vraag.pad}/` !== soort.pad) return false;
    const koppen = livingHeaders(vraag.koppen);
    const bezoek = { blok: hashBlock(req, trust), vraag, isMens: isMens(req) };
    if (proxies.length === 0 && !gewaarschuwd && req.headers['x-forwarded-for'] !== undefined) {
      gewaarschuwd = true;
      log('er staat een proxy voor de site, maar VERTROUWDE_PROXY is leeg: alle bezoekers tellen nu als één');
    }
    const later = poort.enter(bezoek.blok);
    if (later > 0) {
      sendTekst(req, res, 429, 'Dit gaat te snel. Probeer het zo nog eens.', [
        ...koppen,
        ...retryAfter(later / 1000),
      ]);
      return true;
    }
    const leave = poort.begin(bezoek.blok, measureVelden(req));
    if (leave === undefined) {
      sendTekst(req, res, 503, teDruk, [...koppen, ...retryAfter(10), 'Connection', 'close']);
      return true;
    }
    res.once('close', leave);
    const pagina = { soort, bezoek, renderer };
    if (vraag.pad !== soort.pad)
      sendTekst(req, res, 308, `Deze pagina staat op ${soort.pad}`, [...koppen, 'Location', soort.pad]);
    else if (!renderer.isReady(vraag.release)) sendNotReady(req, res, vraag);
    else if (req.method === 'GET' || req.method === 'HEAD') await send(req, res, pagina, soort.show(bezoek));
    else if (req.method === 'POST') await receive(req, res, pagina);
    else sendTekst(req, res, 405, 'Dit kan hier niet.', [...koppen, 'Allow', 'GET, HEAD, POST']);
    return true;
  };
}

async function receive(req: IncomingMessage, res: ServerResponse, pagina: Pagina): Promise<void> {
  const { soort, bezoek } = pagina;
  const velden = await readVelden(req);
  if (typeof velden !== 'number') return await send(req, res, pagina, await soort.receive(bezoek, velden));
  const koppen = [...livingHeaders(bezoek.vraag.koppen), 'Connection', 'close'];
  sendTekst(req, res, velden, weigeringen[velden], koppen);
}

async function send(
  req: IncomingMessage,
  res: ServerResponse,
  { soort, bezoek, renderer }: Pagina,
  { status, wat, opnieuw }: Uitkomst,
): Promise<void> {
  const { release, koppen } = bezoek.vraag;
  const extra = opnieuw === undefined ? [] : retryAfter(opnieuw);
  const isGemaakt = await renderer.inTurn(wat, async () => {
    const html = await renderer.render(release, soort.pad, wat);
    await sendPagina(req, res, status, html, [...koppen, ...extra]);
  });
  if (!isGemaakt) sendTekst(req, res, 503, teDruk, [...livingHeaders(koppen), ...retryAfter(10)]);
}

/** What stands behind a '#' that a filter of mail encoded once more, so that it came in the path; null when there is none. */
function readAchterHek(pagina: string, pad: string): string | null {
  if (!pad.startsWith(pagina.slice(0, -1))) return null;
  return /^\/?(?:#|%(?:25)*23)([\w%-]{1,100})$/.exec(pad.slice(pagina.length - 1))?.[1] ?? null;
}

/** Puts it back behind the '#'. */
function sendAchterHek(
  req: IncomingMessage,
  res: ServerResponse,
  { koppen }: RequestContext,
  naar: string,
): true {
  sendTekst(req, res, 303, 'Deze pagina staat op een ander adres.', [
    ...livingHeaders(koppen),
    'Location',
    naar,
  ]);
  return true;
}

/** As far as a browser says so by itself; nothing is asked of it or kept. */
function isMens({ method, headers }: IncomingMessage): boolean {
  const programma = headers['user-agent'] ?? '';
  const vooraf = headers['sec-purpose'] ?? headers['purpose'] ?? headers['x-moz'] ?? '';
  return method !== 'HEAD' && programma !== '' && !isbot(programma) && vooraf === '';
}

function sendNotReady(req: IncomingMessage, res: ServerResponse, { koppen }: RequestContext): void {
  const tekst = 'Deze pagina wordt klaargezet. Probeer het over een minuut nog eens.';
  sendTekst(req, res, 503, tekst, [...livingHeaders(koppen), ...retryAfter(60)]);
}

function retryAfter(seconden: number): string[] {
  return ['Retry-After', String(Math.max(1, Math.ceil(seconden)))];
}
