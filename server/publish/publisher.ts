import type { Client } from '#records/client.ts';
import { connectDienst, renewDienst } from '#records/dienst.ts';
import { watchUitgave } from '#records/publicatie.ts';
import { fetchStand } from '#records/uitgave.ts';
import { dataFolderIn } from '#server/data-folder.ts';
import { Debounce } from '#server/publish/debounce.ts';
import { makeBasis } from '#server/publish/plan.ts';
import { Report } from '#server/publish/report.ts';
import { readLive } from '#server/publish/swap.ts';
import { WorkerProcess } from '#server/publish/worker-process.ts';
import type { WorkerOutcome, WorkerSetup } from '#server/publish/worker.ts';

export interface PublisherOptions extends WorkerSetup {
  onProgress: (percentage: number, tekst: string) => void;
  /** Called after each release that went live. */
  onLive: (release: string) => void;
  log: (regel: string) => void;
}

interface Session {
  client: Client;
  since: number;
  stop: () => Promise<void>;
}

const everyMinute = 60_000;
const sessionLength = 3_600_000;
const nextChance = 5 * everyMinute;
/** Fifty changes within a second make three releases at most, and a single one waits a tenth of a second. */
const pace = { rest: 100, apart: 600 };
const patience = everyMinute;

/** Keeps the site the same as the publications in PocketBase: hears of changes, and lets a process of its own publish them. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #debounce = new Debounce(() => this.#work(), pace);
  readonly #worker: WorkerProcess;
  readonly #first = Promise.withResolvers<void>();
  #session: Session | undefined;
  #clock: NodeJS.Timeout | undefined;
  /** The publications that are known to have changed, so that there is no need to ask first; undefined when nothing is known. */
  #heard: Set<string> | undefined;
  /** What PocketBase had when the last task ended, and from when that is worth trying again. */
  #last = { stand: '', again: Infinity };
  #stopped = false;

  constructor(options: PublisherOptions) {
    const { onProgress: _onProgress, onLive: _onLive, log: _log, ...setup } = options;
    this.#options = options;
    this.#worker = new WorkerProcess(setup, patience);
    this.#last.stand = findLiveStand(setup);
  }

  /** Begins to watch. Resolves when it has looked once: either the site is up to date or a release was tried. */
  start(): Promise<void> {
    this.#clock = setInterval(() => this.ask(), everyMinute);
    this.ask();
    return this.#first.promise;
  }

  /** Looks whether there is something to publish. */
  ask(): void {
    this.#debounce.ask();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#clock);
    this.#debounce.stop();
    await Promise.all([this.#worker.stop(), this.#disconnect()]);
  }

  async #work(): Promise<void> {
    try {
      const { client } = await this.#connect();
      const heard = this.#heard;
      this.#heard = undefined;
      if (heard !== undefined || (await this.#isNew(client))) await this.#publish(client, heard);
    } catch (fout) {
      await this.#giveUp(fout instanceof Error ? fout.message : String(fout));
    } finally {
      this.#first.resolve();
    }
  }

  async #isNew(client: Client): Promise<boolean> {
    return (await fetchStand(client)) !== this.#last.stand || Date.now() >= this.#last.again;
  }

  async #publish(client: Client, heard: Set<string> | undefined): Promise<void> {
    const { log, onLive, onProgress } = this.#options;
    const report = new Report(client, log);
    const outcome = await this.#worker.publish(heard && [...heard], ({ percentage, tekst, tot }) => {
      onProgress(percentage, tekst);
      report.progress(percentage, tot);
    });
    if (this.#stopped) return;
    if (outcome.soort === 'unreadable') return await this.#giveUp(outcome.melding);
    this.#remember(outcome);
    if (outcome.soort === 'live') onLive(outcome.release);
    if (outcome.soort === 'live') await report.succeed();
    if (outcome.soort === 'failed') {
      log(outcome.melding);
      await report.fail(outcome.melding, outcome.tot);
    }
  }

  /** What failed mostly fails again for the same reason; a change, or some time, is a new chance. */
  #remember({ soort, stand }: Exclude<WorkerOutcome, { soort: 'unreadable' }>): void {
    this.#last = { stand, again: soort === 'failed' ? Date.now() + nextChance : Infinity };
  }

  async #giveUp(reden: string): Promise<void> {
    if (this.#stopped) return;
    await this.#disconnect();
    this.#options.log(`Publicaties lezen lukt nu niet: ${reden}`);
  }

  async #connect(): Promise<Session> {
    const { pocketbase } = this.#options;
    if (this.#session === undefined) {
      const client = await connectDienst(pocketbase);
      const hear = (publicatie?: string): void => {
        this.#heard ??= new Set();
        if (publicatie !== undefined) this.#heard.add(publicatie);
        this.ask();
      };
      const stop = await watchUitgave(client, hear, () => this.ask());
      this.#session = { client, since: Date.now(), stop };
    } else if (Date.now() - this.#session.since > sessionLength) {
      await renewDienst(this.#session.client, pocketbase.wachtwoord);
      this.#session.since = Date.now();
    }
    return this.#session;
  }

  async #disconnect(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.stop().catch(() => undefined);
  }
}

/** What PocketBase had when the live release was made, when that was made with the same code. */
function findLiveStand({ code, content, dataDir, siteUrl }: WorkerSetup): string {
  const plan = readLive(dataFolderIn(dataDir).releases)?.plan;
  return plan?.basis === makeBasis(code, content, siteUrl) ? plan.stand : '';
}
