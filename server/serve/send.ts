import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Bestand } from '#server/serve/files.ts';
import { isUnchanged, readBereik } from '#server/serve/conditions.ts';

/** Answers with a file: 304 when the client has it, 206 or 416 when it asks for a part, otherwise `status` with all of it. */
export function sendBestand(req: IncomingMessage, res: ServerResponse, bestand: Bestand, status = 200): void {
  if (status === 200) {
    if (isUnchanged(req.headers['if-none-match'], bestand.etag)) {
      res.writeHead(304, bestand.koppen);
      res.end();
      return;
    }
    if (req.headers.range !== undefined && sendDeel(req, res, bestand)) return;
  }
  res.writeHead(status, bestand.heleKoppen);
  if (req.method === 'HEAD') res.end();
  else if (bestand.inhoud !== undefined) res.end(bestand.inhoud);
  else stream(res, bestand.bron, 0, bestand.grootte - 1);
}

/** True when the answer was a part; a changed file (`If-Range`) or a compressed copy is always sent whole. */
function sendDeel(req: IncomingMessage, res: ServerResponse, bestand: Bestand): boolean {
  const alsZelfde = req.headers['if-range'];
  if (alsZelfde !== undefined && alsZelfde !== bestand.etag) return false;
  if (bestand.koppen.includes('Content-Encoding')) return false;
  const bereik = readBereik(req.headers.range, bestand.grootte);
  if (bereik === undefined) return false;
  if (bereik === 'onmogelijk') {
    res.writeHead(416, [
      ...bestand.koppen,
      'Content-Range',
      `bytes */${bestand.grootte}`,
      'Content-Length',
      '0',
    ]);
    res.end();
    return true;
  }
  const { begin, eind } = bereik;
  const plaats = [
    'Content-Range',
    `bytes ${begin}-${eind}/${bestand.grootte}`,
    'Content-Length',
    String(eind - begin + 1),
  ];
  res.writeHead(206, [...bestand.koppen, ...plaats]);
  if (req.method === 'HEAD') res.end();
  else if (bestand.inhoud !== undefined) res.end(bestand.inhoud.subarray(begin, eind + 1));
  else stream(res, bestand.bron, begin, eind);
  return true;
}

function stream(res: ServerResponse, bron: string, begin: number, eind: number): void {
  // A client that goes away half-way ends in an error here; pipeline then closes the file as well.
  pipeline(createReadStream(bron, { start: begin, end: eind }), res, () => undefined);
}

/** A short answer in plain text, for machines and for the rare cases that have no page. */
export function sendTekst(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  tekst: string,
  koppen: string[] = [],
): void {
  const inhoud = Buffer.from(`${tekst}\n`);
  const bewaren = koppen.includes('Cache-Control') ? [] : ['Cache-Control', 'no-store'];
  const vast = ['Content-Type', 'text/plain; charset=utf-8', ...bewaren];
  res.writeHead(status, [...koppen, ...vast, 'Content-Length', String(inhoud.length)]);
  res.end(req.method === 'HEAD' ? undefined : inhoud);
}
