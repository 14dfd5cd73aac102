import { LRUCache } from 'lru-cache';
import { Room, type RoomOptions } from '#server/rate-limit/room.ts';
import { TokenBucket, type BucketOptions } from '#server/rate-limit/token-bucket.ts';

export interface Limits {
  /** Everything that one block asks of the pages with a form. */
  verzoeken: BucketOptions;
  /** New forms of one block; sending the same form again is free. */
  formulieren: BucketOptions;
  /** New forms of all blocks together that sent some before. */
  alleFormulieren: BucketOptions;
  /** First forms of blocks that sent none lately: these have their own room, so that a crowd does not shut them out. */
  eersteFormulieren: BucketOptions;
  /** Wrong codes of one block, apart for what has the shape of a code and what has not. */
  codes: BucketOptions;
  /** Wrong codes of all blocks together; above this the rest waits. */
  alleCodes: BucketOptions;
  /** What is under way at the same time, in bytes: 256 of the largest forms, 64 of one block; of short ones many more. */
  tegelijk: RoomOptions;
  /** How fast a form may come back (ms); what is faster is held until then. */
  minimaleTijd: number;
  /** How long every wrong code takes (ms), whatever is wrong with it. */
  foutduur: number;
}

/** Generous for people, and for a school or office behind one address. */
export const limieten: Limits = {
  verzoeken: { reserve: 1500, perSeconde: 50 },
  formulieren: { reserve: 60, perSeconde: 0.1 },
  alleFormulieren: { reserve: 600, perSeconde: 20 },
  eersteFormulieren: { reserve: 2000, perSeconde: 50 },
  codes: { reserve: 30, perSeconde: 0.5 },
  alleCodes: { reserve: 500, perSeconde: 100 },
  tegelijk: { samen: 16 * 1024 * 1024, perBlok: 4 * 1024 * 1024 },
  minimaleTijd: 2000,
  foutduur: 250,
};

const iedereen = 'iedereen';
const langsteWachten = 3000;

/** Whether something may go on: after `wacht` ms, before others when it has precedence, or not before `later` ms from now. */
export type Admission = { wacht: number; voorrang: boolean } | { later: number };

/** Decides who is let through. Asks the block before the crowd, so that one block never uses up what is for all. */
export class RateLimiter {
  readonly limieten: Limits;
  readonly #verzoeken: TokenBucket;
  readonly #formulieren: TokenBucket;
  readonly #alleFormulieren: TokenBucket;
  readonly #eersteFormulieren: TokenBucket;
  readonly #heleCodes: TokenBucket;
  readonly #losseCodes: TokenBucket;
  readonly #alleCodes: TokenBucket;
  readonly #ruimte: Room;
  readonly #gezien = new LRUCache<string, true>({ max: 50_000 });
  /** Blocks that had a right code today. */
  readonly #bekend = new LRUCache<string, true>({ max: 20_000, ttl: 86_400_000 });

  constructor(gekozen: Partial<Limits> = {}, now?: () => number) {
    this.limieten = { ...limieten, ...gekozen };
    this.#ruimte = new Room(this.limieten.tegelijk);
    const rem = (opties: BucketOptions): TokenBucket => new TokenBucket(opties, now);
    this.#verzoeken = rem(this.limieten.verzoeken);
    this.#formulieren = rem(this.limieten.formulieren);
    this.#alleFormulieren = rem(this.limieten.alleFormulieren);
    this.#eersteFormulieren = rem(this.limieten.eersteFormulieren);
    this.#heleCodes = rem(this.limieten.codes);
    this.#losseCodes = rem(this.limieten.codes);
    this.#alleCodes = rem(this.limieten.alleCodes);
  }

  /** Any request to a page with a form. Returns the milliseconds to stay away, or 0. */
  enter(blok: string): number {
    return this.#verzoeken.take(blok);
  }

  /** Makes room for a request with a body of so many bytes until what this returns is called; undefined when there is none now. */
  begin(blok: string, bytes: number): (() => void) | undefined {
    return this.#ruimte.enter(blok, bytes);
  }

  /** A form that is about to be registered. Returns the milliseconds to stay away, or 0. */
  enterFormulier(blok: string, sleutel: string): number {
    if (this.#gezien.has(sleutel)) return 0;
    const eerste = this.#formulieren.isQuiet(blok);
    const later = this.#formulieren.take(blok);
    if (later > 0) return later;
    const vol = (eerste ? this.#eersteFormulieren : this.#alleFormulieren).take(iedereen);
    if (vol > 0) {
      this.#formulieren.giveBack(blok);
      return vol;
    }
    this.#gezien.set(sleutel, true);
    return 0;
  }

  /** A code that is about to be looked up; counts as a wrong one until `acceptCode`. */
  enterCode(blok: string, isHeel: boolean): Admission {
    const eigen = isHeel ? this.#heleCodes : this.#losseCodes;
    const eerste = eigen.isQuiet(blok);
    const later = eigen.take(blok);
    if (later > 0) return { later };
    // What is no code costs no look-up, so a crowd of those slows nobody down.
    if (!isHeel) return { wacht: 0, voorrang: false };
    const wacht = this.#alleCodes.queue(iedereen, langsteWachten);
    if (this.#bekend.has(blok)) return { wacht: 0, voorrang: true };
    if (wacht > langsteWachten && !eerste) return { later: wacht };
    return { wacht: Math.min(wacht, langsteWachten), voorrang: eerste };
  }

  /** The code was right. */
  acceptCode(blok: string): void {
    this.#heleCodes.giveBack(blok);
    this.#alleCodes.giveBack(iedereen);
    this.#bekend.set(blok, true);
  }
}
