import { setTimeout as wait } from 'node:timers/promises';
import { normalizeCode } from '#core/signaal/volgcode.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import type { RateLimiter } from '#server/rate-limit/rate-limiter.ts';
import { PriorityQueue } from '#server/rate-limit/priority.ts';
import type { Connection } from '#server/pocketbase/connection.ts';
import type { Storing } from '#site/formulier/model.ts';

/** Look-ups at once, and how many without precedence may wait: what the database does in about three seconds. */
const tegelijk = 8;
const langsteRij = 200;
const opnieuw = 60;

/** What belongs to a code; that nothing does; or why nobody can tell now, and after how many seconds to come back. */
export type CodeAnswer<T> =
  | { soort: 'gevonden'; wat: T }
  | { soort: 'onbekend' }
  | { soort: 'storing'; status: 429 | 503; storing: Storing; opnieuw: number };

/** Looks up what belongs to the code that a visitor has, at a pace that guessing does not gain by and the database can keep. */
export class CodeDesk {
  readonly #verbinding: Connection;
  readonly #poort: RateLimiter;
  readonly #rij = new PriorityQueue(tegelijk, langsteRij);

  constructor(verbinding: Connection, poort: RateLimiter) {
    this.#verbinding = verbinding;
    this.#poort = poort;
  }

  /** Runs `work` for a code that has the right shape. Whatever is wrong with a code gives one answer, in the same time. */
  async ask<T extends object>(
    blok: string,
    code: string,
    work: (client: Client, signal: AbortSignal) => Promise<T | Probleem>,
  ): Promise<CodeAnswer<T>> {
    const vanaf = performance.now();
    const isHeel = normalizeCode(code) !== null;
    const toegang = this.#poort.enterCode(blok, isHeel);
    if ('later' in toegang) return teDruk(toegang.later / 1000);
    if (isHeel && !toegang.voorrang && this.#rij.isVol()) return teDruk(5);
    if (toegang.wacht > 0) await wait(toegang.wacht);
    const uitkomst = isHeel
      ? await this.#rij.run(toegang.voorrang, () => this.#verbinding.ask(work))
      : onbekend;
    if (!isProbleem(uitkomst)) {
      this.#poort.acceptCode(blok);
      return { soort: 'gevonden', wat: uitkomst };
    }
    if (uitkomst.status !== 404) {
      return { soort: 'storing', status: 503, storing: 'geen-verbinding', opnieuw };
    }
    await wait(Math.max(0, this.#poort.limieten.foutduur - (performance.now() - vanaf - toegang.wacht)));
    return { soort: 'onbekend' };
  }
}

const onbekend: Probleem = { status: 404, titel: '', detail: '', fouten: [] };

function teDruk(seconden: number): CodeAnswer<never> {
  return { soort: 'storing', status: 429, storing: 'te-druk', opnieuw: seconden };
}
