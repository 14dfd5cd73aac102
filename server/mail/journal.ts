import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bezorguitkomsten } from '#core/terugkoppeling/bezorging.ts';
import { replaceFile } from '#server/data-folder.ts';

const schema = z.array(
  z.object({
    id: z.string(),
    poging: z.number(),
    uitkomst: z.enum(bezorguitkomsten),
    fout: z.string(),
  }),
);
export type DeliveryNews = z.infer<typeof schema>[number];

/** How attempts ended that PocketBase does not know yet: on disk, so that a crash forgets none. It holds no address, code or text. */
export class Journal {
  readonly #pad: string;
  #nieuws: DeliveryNews[];

  constructor(pad: string) {
    this.#pad = pad;
    this.#nieuws = readNieuws(pad);
  }

  list(): readonly DeliveryNews[] {
    return this.#nieuws;
  }

  /** It is on disk when this returns. */
  add(nieuws: DeliveryNews): void {
    this.#nieuws = [...this.#nieuws, nieuws];
    this.#write();
  }

  remove(weg: DeliveryNews): void {
    this.#nieuws = this.#nieuws.filter((nieuws) => nieuws !== weg);
    this.#write();
  }

  #write(): void {
    try {
      replaceFile(this.#pad, JSON.stringify(this.#nieuws));
    } catch {
      // on a full disk the news is still in memory, and PocketBase hears it as soon as it can
    }
  }
}

/** What stands in the file; a file that cannot be read counts as empty, and what it knew is then unknown to a person, never sent twice. */
function readNieuws(pad: string): DeliveryNews[] {
  try {
    return schema.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch {
    return [];
  }
}
