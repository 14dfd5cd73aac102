import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { bestEncoding, readAccepted, type Encoding } from '#server/serve/encoding.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The security headers for a page with a form: no address that leads to it or away from it is told to anybody, and nothing is kept. */
export function livingHeaders(koppen: readonly string[]): string[] {
  const streng = koppen.map((waarde, i) => (koppen[i - 1] === 'Referrer-Policy' ? 'no-referrer' : waarde));
  return [...streng, 'Cross-Origin-Resource-Policy', 'same-origin', 'Cache-Control', 'no-store'];
}

/** Answers with a page made for this one request. */
export async function sendPagina(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  html: Buffer,
  koppen: readonly string[],
): Promise<void> {
  const encoding = bestEncoding(readAccepted(req.headers['accept-encoding']));
  const inhoud = await compress(html, encoding);
  const alle = [
    ...livingHeaders(koppen),
    'Content-Type',
    'text/html; charset=utf-8',
    'Vary',
    'Accept-Encoding',
  ];
  if (encoding !== 'identity') alle.push('Content-Encoding', encoding);
  res.writeHead(status, [...alle, 'Content-Length', String(inhoud.length)]);
  res.end(req.method === 'HEAD' ? undefined : inhoud);
}

/** Pages that are sent again as they are, and what came of compressing them. */
const gecomprimeerd = new WeakMap<Buffer, Map<Encoding, Promise<Buffer>>>();

function compress(html: Buffer, encoding: Encoding): Promise<Buffer> {
  const eerder = gecomprimeerd.get(html) ?? new Map<Encoding, Promise<Buffer>>();
  gecomprimeerd.set(html, eerder);
  const inhoud = eerder.get(encoding) ?? makeSmaller(html, encoding);
  eerder.set(encoding, inhoud);
  return inhoud;
}

async function makeSmaller(html: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return html;
  if (encoding === 'gzip') return await zip(html, { level: 5 });
  return await brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
