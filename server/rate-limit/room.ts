/** In bytes. */
export interface RoomOptions {
  /** What everybody together may have under way. */
  samen: number;
  perBlok: number;
}

/** What a request holds in memory besides its body. */
const vast = 1024;

/** Room in memory for what is under way: from the moment somebody begins to send until the answer is with them. */
export class Room {
  readonly #opties: RoomOptions;
  readonly #perBlok = new Map<string, number>();
  #samen = 0;

  constructor(opties: RoomOptions) {
    this.#opties = opties;
  }

  /** What to call when it is over, once or more often; undefined when there is no room for a body of so many bytes now. */
  enter(blok: string, bytes: number): (() => void) | undefined {
    const { samen, perBlok } = this.#opties;
    const maat = bytes + vast;
    const eigen = (this.#perBlok.get(blok) ?? 0) + maat;
    if (this.#samen + maat > samen || eigen > perBlok) return undefined;
    this.#samen += maat;
    this.#perBlok.set(blok, eigen);
    let isBinnen = true;
    return () => {
      if (!isBinnen) return;
      isBinnen = false;
      this.#samen -= maat;
      const over = (this.#perBlok.get(blok) ?? maat) - maat;
      if (over > 0) this.#perBlok.set(blok, over);
      else this.#perBlok.delete(blok);
    };
  }
}
