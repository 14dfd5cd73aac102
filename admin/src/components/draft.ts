const prefix = 'luisterloop-draft';

/** What one person typed and did not save yet, kept in this tab: it is there again when the page is loaded again. */
export class Draft<T> {
  readonly #store: Storage;
  readonly #key: string;

  /** `soort` is what it is for, `id` which of those. */
  constructor(soort: string, wie: string, id: string, store: Storage = sessionStorage) {
    this.#store = store;
    this.#key = [prefix, soort, wie, id].join('.');
  }

  find(): T | null {
    const text = this.#store.getItem(this.#key);
    return text === null ? null : (JSON.parse(text) as T);
  }

  keep(value: T): void {
    this.#store.setItem(this.#key, JSON.stringify(value));
  }

  forget(): void {
    this.#store.removeItem(this.#key);
  }
}

/** Every draft of one kind that this person still has to save. */
export function listDrafts<T>(soort: string, wie: string, store: Storage = sessionStorage): T[] {
  const begin = [prefix, soort, wie, ''].join('.');
  return Object.keys(store)
    .filter((key) => key.startsWith(begin))
    .map((key) => JSON.parse(store.getItem(key) ?? 'null') as T);
}

/** Takes away all drafts but those of one kind: they may hold contact details, and the next person at this desk is somebody else. */
export function forgetDrafts(behalve: string, store: Storage = sessionStorage): void {
  for (const key of Object.keys(store)) {
    if (key.startsWith(`${prefix}.`) && !key.startsWith(`${prefix}.${behalve}.`)) store.removeItem(key);
  }
}
