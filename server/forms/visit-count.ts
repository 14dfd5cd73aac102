import { readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Formuliertelling } from '#core/luisteren/afhaken.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { replaceFile } from '#server/data-folder.ts';

const dagSchema = z.object({
  geopend: z.number(),
  verstuurd: z.number(),
  /** Per field: how often a form came back because of it; '' is the form as a whole. */
  fouten: z.record(z.string(), z.number()),
});
const tellingSchema = z.record(z.string(), dagSchema);

export type Dagtelling = z.infer<typeof dagSchema>;

/** Tells the totals of these days to who keeps them; false when that did not work. */
export type Meld = (dagen: Formuliertelling[]) => Promise<boolean>;

const bewaardeDagen = 100;
const elkeMinuut = 60_000;

/** Totals a day of how many people open the form, where it stops them and how many finish; nothing about who they are. */
export class VisitCount {
  readonly #pad: string;
  readonly #dagen: Map<string, Dagtelling>;
  readonly #klaar = new LRUCache<string, true>({ max: 20_000 });
  readonly #meld: Meld;
  readonly #teMelden: Set<string>;
  readonly #klok: NodeJS.Timeout;
  #gewijzigd = false;

  /** After a start all days are told again: the last ones may not have arrived. */
  constructor(pad: string, meld: Meld) {
    this.#pad = pad;
    this.#meld = meld;
    this.#dagen = new Map(Object.entries(readTelling(pad)));
    this.#teMelden = new Set(this.#dagen.keys());
    this.#klok = setInterval(() => {
      this.flush();
      void this.report();
    }, elkeMinuut).unref();
  }

  countGeopend(): void {
    this.#today().geopend += 1;
  }

  countFouten(velden: readonly string[]): void {
    const { fouten } = this.#today();
    for (const veld of new Set(velden)) fouten[veld] = (fouten[veld] ?? 0) + 1;
  }

  /** The same form sent again is one person who finished. */
  countVerstuurd(sleutel: string): void {
    if (this.#klaar.has(sleutel)) return;
    this.#klaar.set(sleutel, true);
    this.#today().verstuurd += 1;
  }

  /** Writes the totals when they changed. */
  flush(): void {
    if (!this.#gewijzigd) return;
    const laatste = [...this.#dagen].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(-bewaardeDagen);
    try {
      replaceFile(this.#pad, JSON.stringify(Object.fromEntries(laatste)));
      this.#gewijzigd = false;
    } catch {
      // a full disk: they are still in memory, for the next minute
    }
  }

  /** Tells the days that changed since they were told; what did not arrive is told the next time. */
  async report(): Promise<void> {
    const dagen = [...this.#teMelden];
    if (dagen.length === 0) return;
    this.#teMelden.clear();
    const gelukt = await this.#meld(dagen.map((dag) => ({ dag, ...(this.#dagen.get(dag) ?? leeg()) })));
    if (!gelukt) for (const dag of dagen) this.#teMelden.add(dag);
  }

  stop(): void {
    clearInterval(this.#klok);
    this.flush();
  }

  #today(): Dagtelling {
    this.#gewijzigd = true;
    const dag = toNederlandseDag(new Date().toISOString());
    const telling = this.#dagen.get(dag) ?? leeg();
    this.#dagen.set(dag, telling);
    this.#teMelden.add(dag);
    return telling;
  }
}

function leeg(): Dagtelling {
  return { geopend: 0, verstuurd: 0, fouten: {} };
}

/** The totals by day (YYYY-MM-DD); none when nothing was counted yet or the file cannot be read. */
export function readTelling(pad: string): Record<string, Dagtelling> {
  try {
    return tellingSchema.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch {
    return {};
  }
}
