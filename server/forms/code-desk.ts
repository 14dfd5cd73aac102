import { setTimeout as wait } from 'node:timers/promises';
import { writeCodemelding } from '#core/signaal/codemelding.ts';
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

/** What belongs to a code; that nothing does; what is wrong with what was typed; or why nobody can tell now, and after how many seconds to come back. */
export type CodeAnswer<T> =
  | { soort: 'gevonden'; wat: T }
  | { soort: 'onbekend' }
  | { soort: 'geen-code'; melding: string }
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

  /**
   * Runs `work` for what can be a code. Whatever is wrong with a code that can be one (unknown, used, expired) gives one answer, in the same time;
   * a typing error is told at once, without asking anybody.
   */
  async ask<T extends object>(
    blok: string,
    code: string,
    work: (client: Client, signal: AbortSignal) => Promise<T | Probleem>,
  ): Promise<CodeAnswer<T>> {
    const vanaf = performance.now();
    const melding = writeCodemelding(code);
    const isHeel = melding === '';
    const toegang = this.#poort.enterCode(blok, isHeel);
    if ('later' in toegang) return teDruk(toegang.later / 1000);
    if (!isHeel) return { soort: 'geen-code', melding };
    if (!toegang.voorrang && this.#rij.isVol()) return teDruk(5);
    if (toegang.wacht > 0) await wait(toegang.wacht);
    const uitkomst = await this.#rij.run(toegang.voorrang, () => this.#verbinding.ask(work));
    if (!isProbleem(uitkomst)) {
      this.#poort.acceptCode(blok);
      return { soort: 'gevonden', wat: uitkomst };
    }
    // Only who looked can say that nothing belongs to it.
    if (uitkomst.status !== 404 || uitkomst.fouten.length === 0) {
      return { soort: 'storing', status: 503, storing: 'geen-verbinding', opnieuw };
    }
    await wait(Math.max(0, this.#poort.limieten.foutduur - (performance.now() - vanaf - toegang.wacht)));
    return { soort: 'onbekend' };
  }
}

function teDruk(seconden: number): CodeAnswer<never> {
  return { soort: 'storing', status: 429, storing: 'te-druk', opnieuw: seconden };
}
