const opnieuwNa = 4000;

/** Whether the server answers. While it does not, it is asked again every few seconds until it does. */
export class Connection {
  online = $state(true);
  readonly #check: () => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(check: () => Promise<boolean>) {
    this.#check = check;
  }

  /** Called with the status of every answer; 0 when none came. */
  hear(status: number): void {
    if (status !== 0) {
      this.online = true;
      return;
    }
    this.online = false;
    this.#askAgain();
  }

  #askAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      if (!(await this.#check())) this.#askAgain();
    }, opnieuwNa);
  }
}
