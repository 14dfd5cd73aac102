import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseCodering } from '#server/serve/encoding.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The security headers for a page with a form: no address that leads to it or away from it is told to anybody, and nothing is kept. */
export function levendeKoppen(koppen: readonly string[]): string[] {
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
  const codering = chooseCodering(req.headers['accept-encoding']);
  const inhoud = await compress(html, codering);
  const alle = [
    ...levendeKoppen(koppen),
    'Content-Type',
    'text/html; charset=utf-8',
    'Vary',
    'Accept-Encoding',
  ];
  if (codering !== 'identity') alle.push('Content-Encoding', codering);
  res.writeHead(status, [...alle, 'Content-Length', String(inhoud.length)]);
  res.end(req.method === 'HEAD' ? undefined : inhoud);
}

async function compress(html: Buffer, codering: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  if (codering === 'identity') return html;
  if (codering === 'gzip') return await zip(html, { level: 5 });
  return await brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
