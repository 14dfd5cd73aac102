import { hasRol, leesrollen, type Rol } from '#core/basis/rollen.ts';
import { type Client, loginEindigt } from '#records/client.ts';
import { loadIkzelf, login, type MedewerkerRij } from '#records/organisatie.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { forgetDrafts } from '../components/draft.ts';
import { LoginChannel } from './login-channel.ts';

/** `verlopen` keeps the screens as they are, so that nobody loses text; a login over them brings everything back. */
export type SessionState = 'laden' | 'uit' | 'in' | 'verlopen';

/** The kind of draft that stays at logging out: the text of an entry is meant for everybody, and was not saved yet. */
export const tekstdraft = 'verbetering';

const langsteTimer = 2_147_483_647;

/** Who works here, and until when. */
export class Session {
  toestand: SessionState = $state('laden');
  ik: MedewerkerRij | null = $state.raw(null);
  /** Why there is a login screen now; '' on a first visit. */
  uitleg = $state('');
  readonly #client: Client;
  readonly #kanaal: LoginChannel;
  #einde: ReturnType<typeof setTimeout> | undefined;
  #controle: Promise<void> | undefined;

  constructor(client: Client) {
    this.#client = client;
    this.#kanaal = new LoginChannel(sessionStorage, () =>
      this.#end('U bent in een ander tabblad uitgelogd.'),
    );
  }

  /** Takes up the login of this tab or another one, when it still counts. */
  async start(): Promise<void> {
    const bewaard = await this.#kanaal.find();
    if (!bewaard) {
      this.toestand = 'uit';
      return;
    }
    this.#client.authStore.save(bewaard.token);
    const ik = await loadIkzelf(this.#client, bewaard.id);
    if (!isProbleem(ik)) {
      this.#begin(ik);
      return;
    }
    this.#client.authStore.clear();
    const isVoorbij = endsSession(ik);
    if (isVoorbij) this.#kanaal.forget(false);
    this.uitleg = isVoorbij ? 'Uw sessie is voorbij. Log opnieuw in.' : ik.detail;
    this.toestand = 'uit';
  }

  async login(email: string, wachtwoord: string): Promise<Probleem | null> {
    const vorige = this.ik;
    const ik = await login(this.#client, email, wachtwoord);
    if (isProbleem(ik)) return ik;
    this.#kanaal.keep({ token: this.#client.authStore.token, id: ik.id });
    if (vorige && vorige.id !== ik.id) location.reload();
    this.#begin(ik);
    return null;
  }

  logout(): void {
    this.#kanaal.forget(true);
    this.#clear();
    forgetDrafts(tekstdraft);
    this.ik = null;
    this.uitleg = 'U bent uitgelogd.';
    this.toestand = 'uit';
  }

  has(...rollen: Rol[]): boolean {
    return hasRol(this.ik?.rollen ?? [], rollen);
  }

  /** Whether this person may read entries; the plain role medewerker alone may not. */
  get magLezen(): boolean {
    return this.has(...leesrollen);
  }

  /** Called when the server refuses: looks whether the login itself is the reason. */
  check(): Promise<void> {
    const ik = this.ik;
    if (this.toestand !== 'in' || !ik) return Promise.resolve();
    this.#controle ??= loadIkzelf(this.#client, ik.id).then((antwoord) => {
      this.#controle = undefined;
      if (isProbleem(antwoord)) {
        if (endsSession(antwoord)) this.#end('Uw sessie is voorbij, of uw account is uitgezet.');
      } else if (!antwoord.actief)
        this.#end('Uw account is uitgezet. Vraag een beheerder om het weer aan te zetten.');
      else this.ik = antwoord;
    });
    return this.#controle;
  }

  #begin(ik: MedewerkerRij): void {
    this.ik = ik;
    this.uitleg = '';
    this.toestand = 'in';
    clearTimeout(this.#einde);
    const duur = loginEindigt(this.#client) - Date.now();
    this.#einde = setTimeout(
      () => this.#end('Uw sessie van 8 uur is voorbij.'),
      Math.min(duur, langsteTimer),
    );
  }

  #end(uitleg: string): void {
    if (this.toestand !== 'in') return;
    this.#kanaal.forget(false);
    this.#clear();
    this.uitleg = `${uitleg} Log opnieuw in: u gaat verder waar u was en wat u schreef, staat er nog.`;
    this.toestand = 'verlopen';
  }

  #clear(): void {
    clearTimeout(this.#einde);
    this.#client.authStore.clear();
  }
}

/** Only who was asked for it can say that a login no longer counts; no answer, or one of something in between, does not. */
function endsSession({ status }: Probleem): boolean {
  return status === 401 || status === 403 || status === 404;
}
