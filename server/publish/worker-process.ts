import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { guardChild, stopChild } from '#server/processes/child.ts';
import type { WorkerNews, WorkerOutcome, WorkerSetup, WorkerTask } from '#server/publish/worker.ts';

type Progress = Extract<WorkerNews, { soort: 'progress' }>;

const broken: WorkerOutcome = { soort: 'unreadable', melding: 'het publiceren werd afgebroken' };

/**
 * The process that publishes. It is started when there is work, keeps the edition in memory as long as there may be more, and ends when it
 * had nothing to do for `patience` milliseconds.
 */
export class WorkerProcess {
  readonly #setup: WorkerSetup;
  readonly #patience: number;
  #child: ChildProcess | undefined;
  #clock: NodeJS.Timeout | undefined;

  constructor(setup: WorkerSetup, patience: number) {
    this.#setup = setup;
    this.#patience = patience;
  }

  /** Publishes what is new, when that is known these publications (`gewijzigd`); a process that dies without a word counts as one that could not read. One call at a time. */
  publish(gewijzigd: string[] | undefined, onProgress: (progress: Progress) => void): Promise<WorkerOutcome> {
    clearTimeout(this.#clock);
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      const end = (outcome: WorkerOutcome): void => {
        child.off('message', hear).off('exit', die);
        resolve(outcome);
      };
      const die = (): void => end(broken);
      const hear = (news: WorkerNews): void => {
        if (news.soort === 'progress') onProgress(news);
        else if (news.soort !== 'at-rest') end(news);
      };
      child.on('message', hear).once('exit', die);
      tell(child, { soort: 'publish', gewijzigd });
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#clock);
    const child = this.#child;
    this.#child = undefined;
    if (child !== undefined) await stopChild(child);
  }

  #start(): ChildProcess {
    const child = guardChild(
      // the limits of the server's own memory are not for this one
      fork(join(import.meta.dirname, 'worker.ts'), {
        execArgv: [],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    );
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    child.once('error', () => child.kill());
    child.on('message', (news: WorkerNews) => {
      if (news.soort !== 'at-rest') return;
      clearTimeout(this.#clock);
      this.#clock = setTimeout(() => void this.stop(), this.#patience).unref();
    });
    tell(child, { soort: 'begin', setup: this.#setup });
    return child;
  }
}

function tell(child: ChildProcess, task: WorkerTask): void {
  child.send(task);
}
