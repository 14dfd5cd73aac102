import { connectDienst } from '#records/dienst.ts';
import { UitgaveReader } from '#records/uitgave.ts';
import { dataFolderIn, replaceFile } from '#server/data-folder.ts';
import { finishRelease } from '#server/publish/finish-release.ts';
import { makeRelease } from '#server/publish/make-release.ts';
import { loadSiteCode, type SiteCodeFiles } from '#server/render/site-code.ts';

/** What the publisher's process gets to know when it begins. */
export interface WorkerSetup {
  dataDir: string;
  /** Folder with what editors keep in git. */
  content: string;
  siteUrl: string;
  code: SiteCodeFiles;
  pocketbase: { url: string; wachtwoord: string };
}

export type WorkerTask =
  { soort: 'begin'; setup: WorkerSetup } | { soort: 'publish'; gewijzigd: string[] | undefined };

/** How a task to publish ended. */
export type WorkerOutcome =
  | { soort: 'unreadable'; melding: string }
  | { soort: 'failed'; melding: string; tot: string; stand: string }
  | { soort: 'unchanged'; stand: string }
  | { soort: 'live'; release: string; stand: string };

/** What the server hears; 'at-rest' says that nothing is left to do after a task. */
export type WorkerNews =
  | WorkerOutcome
  | { soort: 'progress'; percentage: number; tekst: string; tot: string }
  | { soort: 'at-rest' };

type Read = Awaited<ReturnType<UitgaveReader['fetch']>>;

/** Publishes, one task after the other, with an edition that is kept in memory between them. */
class Worker {
  readonly #setup: WorkerSetup;
  #reader: Promise<UitgaveReader> | undefined;
  #interrupt = new AbortController();
  #finished: Promise<void> = Promise.resolve();

  constructor(setup: WorkerSetup) {
    this.#setup = setup;
  }

  async publish(gewijzigd: string[] | undefined): Promise<void> {
    this.#interrupt.abort();
    const read = await this.#read(gewijzigd);
    await this.#finished;
    if (typeof read === 'string') return send({ soort: 'unreadable', melding: read });
    send(await this.#release(read));
    this.#interrupt = new AbortController();
    this.#finished = this.#finish(read, this.#interrupt.signal);
  }

  /** The edition as it is now, or why it could not be read; then the next time begins anew. */
  async #read(gewijzigd: string[] | undefined): Promise<Read | string> {
    try {
      this.#reader ??= connectDienst(this.#setup.pocketbase).then((client) => new UitgaveReader(client));
      return await (await this.#reader).fetch(gewijzigd);
    } catch (fout) {
      this.#reader = undefined;
      return messageOf(fout);
    }
  }

  async #release({ uitgave, tot, stand }: Read): Promise<WorkerOutcome> {
    const { code, content, dataDir, siteUrl } = this.#setup;
    let laatste = -1;
    try {
      const result = await makeRelease({
        releases: dataFolderIn(dataDir).releases,
        code,
        site: await loadSiteCode(code),
        siteUrl,
        content,
        uitgave,
        stand,
        report: (percentage, tekst) => {
          if (percentage !== laatste) send({ soort: 'progress', percentage, tekst, tot });
          laatste = percentage;
        },
      });
      return result.soort === 'live'
        ? { soort: 'live', release: result.release, stand }
        : { soort: 'unchanged', stand };
    } catch (fout) {
      return { soort: 'failed', melding: `De site bijwerken lukte niet. ${messageOf(fout)}`, tot, stand };
    }
  }

  /** What is left to do stops for the next task, and goes on after it. */
  async #finish({ uitgave, gewist }: Read, interrupt: AbortSignal): Promise<void> {
    const map = dataFolderIn(this.#setup.dataDir);
    await finishRelease(map.releases, interrupt, gewist);
    if (interrupt.aborted) return;
    replaceFile(map.uitgave, JSON.stringify(uitgave));
    send({ soort: 'at-rest' });
  }
}

function send(news: WorkerNews): void {
  if (process.connected) process.send?.(news);
}

function messageOf(fout: unknown): string {
  return fout instanceof Error ? fout.message : String(fout);
}

process.umask(0o077);
let worker: Worker | undefined;
// The publisher works in a process of its own, so that rendering never slows down reading. When the server is gone, so is this.
process.once('disconnect', () => process.exit(0));
process.on('message', (task: WorkerTask) => {
  if (task.soort === 'begin') worker = new Worker(task.setup);
  else void worker?.publish(task.gewijzigd);
});
