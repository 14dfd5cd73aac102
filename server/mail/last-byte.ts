import { Readable } from 'node:stream';

/** The bytes of a mail, of which the last one goes only when `mag` says so; until then nothing was sent that a server may deliver. */
export class HeldBody extends Readable {
  readonly #inhoud: Buffer;
  readonly #mag: () => Promise<boolean>;
  readonly #onUitkomst: (mag: boolean) => void;
  #stand: 'begin' | 'wacht' | 'gevraagd' = 'begin';

  /** `onUitkomst` is called right before the last byte goes, or instead of it. */
  constructor(inhoud: Buffer, mag: () => Promise<boolean>, onUitkomst: (mag: boolean) => void) {
    super();
    this.#inhoud = inhoud;
    this.#mag = mag;
    this.#onUitkomst = onUitkomst;
  }

  override _read(): void {
    if (this.#stand === 'begin') {
      this.#stand = 'wacht';
      this.push(this.#inhoud.subarray(0, -1));
    } else if (this.#stand === 'wacht') {
      this.#stand = 'gevraagd';
      void this.#finish();
    }
  }

  async #finish(): Promise<void> {
    const mag = await this.#mag().catch(() => false);
    if (this.destroyed) return;
    this.#onUitkomst(mag);
    if (!mag) return;
    this.push(this.#inhoud.subarray(-1));
    this.push(null);
  }
}
