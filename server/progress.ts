/** What the console shows while things run: log lines with their origin, and one line that moves on a terminal. */
export class Progress {
  readonly #uit: NodeJS.WriteStream;
  #lopend = '';
  #laatst = '';

  constructor(uit: NodeJS.WriteStream = process.stdout) {
    this.#uit = uit;
  }

  /** A function that writes lines that begin with their origin. */
  logAls(bron: string): (regel: string) => void {
    return (regel) => this.line(`[${bron}] ${regel}`);
  }

  line(tekst: string): void {
    const lopend = this.#lopend;
    this.#wipe();
    this.#uit.write(`${tekst}\n`);
    if (lopend !== '') this.#draw(lopend);
  }

  /** Moves on; away from a terminal only the quarters are written. */
  show(tekst: string, procent: number): void {
    const gevuld = Math.round(procent / 5);
    if (this.#uit.isTTY) this.#draw(`${tekst} ${'█'.repeat(gevuld)}${'░'.repeat(20 - gevuld)} ${procent}%`);
    else if (procent % 25 === 0 && this.#laatst !== `${tekst}${procent}`)
      this.#uit.write(`${tekst} ${procent}%\n`);
    this.#laatst = `${tekst}${procent}`;
  }

  done(tekst: string): void {
    this.#wipe();
    this.#uit.write(`${tekst}\n`);
  }

  #draw(tekst: string): void {
    this.#lopend = tekst;
    this.#uit.write(`\r\x1b[2K${tekst}`);
  }

  #wipe(): void {
    if (this.#lopend !== '') this.#uit.write('\r\x1b[2K');
    this.#lopend = '';
  }
}
