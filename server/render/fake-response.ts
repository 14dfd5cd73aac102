import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Writable } from 'node:stream';

/** Stands in for the answer to a visitor, so that a page is whole before its first byte is sent. */
export class Vanger extends Writable {
  status = 0;
  readonly #stukken: Buffer[] = [];

  writeHead(status: number): this {
    this.status = status;
    return this;
  }

  override _write(stuk: Buffer | string, _codering: string, klaar: () => void): void {
    this.#stukken.push(Buffer.from(stuk));
    klaar();
  }

  inhoud(): Buffer {
    return Buffer.concat(this.#stukken);
  }

  asResponse(): ServerResponse {
    return this as unknown as ServerResponse;
  }
}

/** A question to the site's renderer that carries nothing of the visitor's. */
export function makeVraag(pad: string): IncomingMessage {
  const vraag = new IncomingMessage(new Socket());
  vraag.method = 'GET';
  vraag.url = pad;
  vraag.headers = { host: 'levend.invalid' };
  return vraag;
}
