import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareImageContent } from '#server/share-image/content.ts';
import type { DrawResult } from '#server/share-image/worker.ts';

/** More images are asked for than can be drawn now. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

type Wachtend = { klaar: (png: Buffer) => void; fout: (fout: Error) => void };

const hoogstens = 24;
const rust = 60_000;

/** Draws share images in a thread of its own, which ends when nothing was asked for a minute. */
export class Drawer {
  readonly #root: string;
  readonly #wachtend = new Map<number, Wachtend>();
  #werker: Worker | undefined;
  #klok: NodeJS.Timeout | undefined;
  #nummer = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** The image as PNG. Throws TooBusy when too many wait already. */
  draw(inhoud: ShareImageContent): Promise<Buffer> {
    if (this.#wachtend.size >= hoogstens)
      return Promise.reject(new TooBusy('Er worden nu te veel beelden gemaakt.'));
    clearTimeout(this.#klok);
    const werker = (this.#werker ??= this.#hire());
    const nummer = (this.#nummer += 1);
    return new Promise((klaar, fout) => {
      this.#wachtend.set(nummer, { klaar, fout });
      werker.postMessage({ nummer, inhoud });
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#klok);
    await this.#werker?.terminate();
  }

  #hire(): Worker {
    const werker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: { root: this.#root } });
    werker.unref();
    werker.on('message', (resultaat: DrawResult) => this.#deliver(resultaat));
    werker.once('error', (fout) => this.#drop(werker, fout));
    werker.once('exit', () => this.#drop(werker, new Error('De tekenaar stopte.')));
    return werker;
  }

  #deliver(resultaat: DrawResult): void {
    const wachtend = this.#wachtend.get(resultaat.nummer);
    this.#wachtend.delete(resultaat.nummer);
    if ('png' in resultaat) wachtend?.klaar(Buffer.from(resultaat.png));
    else wachtend?.fout(new Error(resultaat.fout));
    if (this.#wachtend.size === 0)
      this.#klok = setTimeout(() => void this.#werker?.terminate(), rust).unref();
  }

  #drop(werker: Worker, fout: Error): void {
    if (this.#werker !== werker) return;
    this.#werker = undefined;
    for (const { fout: refuse } of this.#wachtend.values()) refuse(fout);
    this.#wachtend.clear();
  }
}
