import type { IncomingMessage } from 'node:http';

/** In bytes. The longest text that fits in a form, 5,000 signs, is 45 kB at most on its way; what is a little longer comes back to be shortened. */
const grootste = 64 * 1024;

export type Velden = URLSearchParams;

/** How many bytes of a form will be kept in memory at most. */
export function measureVelden({ method, headers }: IncomingMessage): number {
  if (method !== 'POST') return 0;
  const lengte = Number(headers['content-length'] ?? grootste);
  return lengte < grootste ? lengte : grootste;
}

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
