import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Route } from '#server/serve/portal.ts';
import { sendTekst } from '#server/serve/send.ts';

type Handler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (fout?: unknown) => void,
) => void | Promise<void>;

const grootste = 256 * 1024;

/**
 * `POST /voorbeeld/`: an entry page as the site would show it. Only who knows the key (PocketBase) gets an answer; for everyone else
 * the address does not exist. The code that renders is loaded at the first request and kept.
 */
export function voorbeeldRoute(bouw: string, sleutel: string): Route {
  let handler: Promise<Handler> | undefined;
  return async (req, res, { pad, koppen, sendNietGevonden }) => {
    if (pad !== '/voorbeeld/' && pad !== '/voorbeeld') return false;
    if (req.method !== 'POST' || !isSleutel(req.headers['x-luisterloop-sleutel'], sleutel)) {
      await sendNietGevonden();
      return true;
    }
    if (Number(req.headers['content-length'] ?? Infinity) > grootste) {
      sendTekst(req, res, 413, 'Dit voorbeeld is te groot.', [...koppen, 'Connection', 'close']);
      return true;
    }
    const entry = join(bouw, 'server', 'entry.mjs');
    if (handler === undefined && !existsSync(entry)) {
      sendTekst(req, res, 503, 'De site wordt gebouwd. Probeer het zo nog eens.', koppen);
      return true;
    }
    handler ??= loadHandler(entry).catch((fout: unknown) => {
      handler = undefined;
      throw fout;
    });
    res.setHeader('Cache-Control', 'no-store');
    await (
      await handler
    )(req, res, () => void sendNietGevonden());
    return true;
  };
}

async function loadHandler(entry: string): Promise<Handler> {
  const module = (await import(pathToFileURL(entry).href)) as { handler: Handler };
  return module.handler;
}

function isSleutel(gegeven: string | string[] | undefined, sleutel: string): boolean {
  const a = Buffer.from(typeof gegeven === 'string' ? gegeven : '');
  const b = Buffer.from(sleutel);
  return a.length === b.length && timingSafeEqual(a, b);
}
