import type { IncomingMessage } from 'node:http';

const grootste = 128 * 1024;

export type Velden = URLSearchParams;

/** What a form sent, or the status of the refusal: 413 when it is too large, 415 when it is no form. */
export async function readVelden(req: IncomingMessage): Promise<Velden | 413 | 415> {
  const soort = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (soort !== 'application/x-www-form-urlencoded') return 415;
  if (Number(req.headers['content-length'] ?? 0) > grootste) return 413;
  const stukken: Buffer[] = [];
  let lengte = 0;
  for await (const stuk of req as AsyncIterable<Buffer>) {
    lengte += stuk.length;
    if (lengte > grootste) return 413;
    stukken.push(stuk);
  }
  return new URLSearchParams(Buffer.concat(stukken).toString('utf8'));
}
