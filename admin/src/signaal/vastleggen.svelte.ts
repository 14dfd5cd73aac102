import { type Geregistreerd, registerSignaal } from '#records/signaal.ts';
import { debounce } from '../components/debounce.ts';
import { Form } from '../components/form.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';
import { vandaagIso } from '../tijd.ts';
import { findGelijkeVoor, type Gelijke } from './gelijke.ts';
import {
  checkVastlegging,
  createFormuliersleutel,
  emptyVastlegging,
  isLeeg,
  toRegistratie,
  type Vastlegging,
} from './vastlegging.ts';

const rust = 350;

/** Registering a signal. What is typed stays in this tab until it is registered or thrown away. Make it while its dialog is made. */
export class Vastleggen {
  readonly form: Form<Vastlegging, Geregistreerd>;
  klaar: Geregistreerd | null = $state.raw(null);
  /** The mail address of the melder of `klaar`, or ''. */
  email = '';
  gelijke: Gelijke[] = $state.raw([]);
  /** Looks a moment later for what resembles it. */
  readonly zoek = debounce(rust, (tekst: string) => void this.#zoek(tekst));
  readonly #beheer: Beheer;
  #vraag = 0;

  constructor(beheer: Beheer) {
    this.#beheer = beheer;
    this.form = new Form({
      begin: () => emptyVastlegging(createFormuliersleutel()),
      check: (invoer) =>
        checkVastlegging(
          invoer,
          beheer.themas.map(({ slug }) => slug),
          vandaagIso(),
        ),
      save: (invoer) => registerSignaal(beheer.client, toRegistratie(invoer)),
      isMissed: (invoer) => !isLeeg(invoer),
      onSaved: (geregistreerd, { values }) => {
        this.email = toRegistratie(values).melder?.email ?? '';
        this.klaar = geregistreerd;
        beheer.vastleggen.laatste = geregistreerd.kenmerk;
      },
      draft: beheer.draft('vastlegging', ''),
    });
  }

  async #zoek(tekst: string): Promise<void> {
    const vraag = ++this.#vraag;
    const gelijke = await findGelijkeVoor(this.#beheer.client, tekst);
    if (vraag === this.#vraag) this.gelijke = gelijke;
  }

  kies({ soort, id, kenmerk, tekst, verbetering }: Gelijke): void {
    const naam = `${kenmerk}, ${tekst.slice(0, 80)}`;
    this.form.values.koppeling = { verbetering, herhalingVan: soort === 'signaal' ? id : '', naam };
  }

  /** An empty form for the next call. */
  begin(): void {
    this.zoek.cancel();
    this.#vraag++;
    this.form.reset();
    this.klaar = null;
    this.gelijke = [];
  }
}
