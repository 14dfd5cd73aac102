import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Renderer } from '#server/render/renderer.ts';
import type { Route } from '#server/serve/portal.ts';
import { sendTekst } from '#server/serve/send.ts';

const largest = 256 * 1024;

/**
 * `POST /voorbeeld/`: an entry page as the site would show it. Only who knows the key (PocketBase) gets an answer; for everyone else
 * the address does not exist.
 */
export function previewRoute(renderer: Renderer, key: string): Route {
  return async (req, res, { pad, release, koppen, sendNietGevonden }) => {
    if (pad !== '/voorbeeld/' && pad !== '/voorbeeld') return false;
    if (req.method !== 'POST' || !isKey(req.headers['x-luisterloop-sleutel'], key)) {
      await sendNietGevonden();
      return true;
    }
    const body = await readBody(req);
    if (body === undefined) {
      sendTekst(req, res, 413, 'Dit voorbeeld is te groot.', [...koppen, 'Connection', 'close']);
      return true;
    }
    if (!renderer.isReady(release)) {
      sendTekst(req, res, 503, 'De site wordt gebouwd. Probeer het zo nog eens.', koppen);
      return true;
    }
    const isGemaakt = await renderer.inTurn(undefined, () => sendVoorbeeld(renderer, res, body));
    if (!isGemaakt) sendTekst(req, res, 503, 'Er worden nu te veel pagina’s gemaakt.', koppen);
    return true;
  };
}

async function sendVoorbeeld(renderer: Renderer, res: ServerResponse, body: string): Promise<void> {
  const antwoord = await renderer.preview(parse(body));
  const inhoud = Buffer.from(await antwoord.arrayBuffer());
  const soort = antwoord.headers.get('content-type') ?? 'text/plain; charset=utf-8';
  const lengte = String(inhoud.length);
  const koppen = ['Content-Type', soort, 'Cache-Control', 'no-store', 'Content-Length', lengte];
  res.writeHead(antwoord.status, koppen);
  res.end(inhoud);
}

/** Undefined when there is more than a preview can be, or it is not said how much there is. */
async function readBody(req: IncomingMessage): Promise<string | undefined> {
  if (Number(req.headers['content-length'] ?? Infinity) > largest) return undefined;
  const stukken: Buffer[] = [];
  for await (const stuk of req as AsyncIterable<Buffer>) stukken.push(stuk);
  return Buffer.concat(stukken).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function isKey(gegeven: string | string[] | undefined, key: string): boolean {
  const a = Buffer.from(typeof gegeven === 'string' ? gegeven : '');
  const b = Buffer.from(key);
  return a.length === b.length && timingSafeEqual(a, b);
}
