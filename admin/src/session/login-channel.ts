const kanaalnaam = 'luisterloop-sessie';
const wachttijd = 200;

interface Login {
  token: string;
  id: string;
}
type Bericht = { soort: 'vraag' } | { soort: 'login'; login: Login } | { soort: 'uitgelogd' };

/**
 * Shares a login between the open tabs of one browser without leaving it on disk: it stands in sessionStorage, which ends
 * with the tab, and a new tab asks the others for it. Logging out in one tab logs out in all.
 */
export class LoginChannel {
  readonly #kanaal = new BroadcastChannel(kanaalnaam);
  readonly #opslag: Storage;
  #onLogin: ((login: Login) => void) | undefined;

  constructor(opslag: Storage, onUitgelogd: () => void) {
    this.#opslag = opslag;
    this.#kanaal.onmessage = ({ data }: MessageEvent<Bericht>) => {
      const eigen = this.#read();
      if (data.soort === 'vraag' && eigen) this.#send({ soort: 'login', login: eigen });
      if (data.soort === 'login') this.#onLogin?.(data.login);
      if (data.soort === 'uitgelogd') onUitgelogd();
    };
  }

  #send(bericht: Bericht): void {
    this.#kanaal.postMessage(bericht);
  }

  #read(): Login | null {
    const tekst = this.#opslag.getItem(kanaalnaam);
    return tekst ? (JSON.parse(tekst) as Login) : null;
  }

  /** The login of this tab, or of another one; null when there is none. */
  async find(): Promise<Login | null> {
    const eigen = this.#read();
    if (eigen) return eigen;
    return new Promise((resolve) => {
      const klaar = setTimeout(() => resolve(null), wachttijd);
      this.#onLogin = (login) => {
        clearTimeout(klaar);
        this.#onLogin = undefined;
        this.keep(login);
        resolve(login);
      };
      this.#send({ soort: 'vraag' });
    });
  }

  keep(login: Login): void {
    this.#opslag.setItem(kanaalnaam, JSON.stringify(login));
  }

  /** Forgets the login; `overal` tells the other tabs too. */
  forget(overal: boolean): void {
    this.#opslag.removeItem(kanaalnaam);
    if (overal) this.#send({ soort: 'uitgelogd' });
  }
}
