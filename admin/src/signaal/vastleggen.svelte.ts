import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { type Geregistreerd, registerSignaal } from '#records/signaal.ts';
import { formatMelding } from '#core/meldingen.ts';
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

/** The form with which somebody registers a signal. What is typed stays in this tab until it is registered or thrown away. */
export class Vastleggen {
  concept: Vastlegging = $state() as Vastlegging;
  /** Sentences per field, all at once. */
  fouten: Record<string, string[]> = $state.raw({});
  probleem: Probleem | null = $state.raw(null);
  bezig = $state(false);
  klaar: Geregistreerd | null = $state.raw(null);
  gelijke: Gelijke[] = $state.raw([]);
  /** True when an attempt without an answer held other words: the server may have kept those. */
  onzeker = $state(false);
  readonly #client: Client;
  readonly #sleutel: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #vraag = 0;
  #zonderAntwoord = '';

  constructor(client: Client, wie: string) {
    this.#client = client;
    this.#sleutel = `luisterloop-vastlegging.${wie}`;
    const bewaard = sessionStorage.getItem(this.#sleutel);
    this.concept = bewaard
      ? (JSON.parse(bewaard) as Vastlegging)
      : emptyVastlegging(createFormuliersleutel());
  }

  /** Keeps what was typed, and looks a moment later for what resembles it. */
  onthoud(zoekGelijke: boolean): void {
    const concept = $state.snapshot(this.concept) as Vastlegging;
    if (isLeeg(concept)) sessionStorage.removeItem(this.#sleutel);
    else sessionStorage.setItem(this.#sleutel, JSON.stringify(concept));
    if (!zoekGelijke) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#zoek(concept.tekst), rust);
  }

  async #zoek(tekst: string): Promise<void> {
    const vraag = ++this.#vraag;
    const gelijke = await findGelijkeVoor(this.#client, tekst);
    if (vraag === this.#vraag) this.gelijke = gelijke;
  }

  kies({ soort, id, kenmerk, tekst, verbetering }: Gelijke): void {
    const naam = `${kenmerk}, ${tekst.slice(0, 80)}`;
    this.concept.koppeling = { verbetering, herhalingVan: soort === 'signaal' ? id : '', naam };
  }

  /** Registers once, however often the button is pressed. */
  async registreer(themas: readonly string[], vandaag: string): Promise<void> {
    if (this.bezig || this.klaar) return;
    const concept = $state.snapshot(this.concept) as Vastlegging;
    const issues = checkVastlegging(concept, themas, vandaag);
    this.fouten = groupZinnen(issues);
    this.probleem = null;
    if (issues.length > 0) return;
    this.bezig = true;
    const registratie = toRegistratie(concept);
    const verstuurd = JSON.stringify(registratie);
    const antwoord = await registerSignaal(this.#client, registratie);
    this.bezig = false;
    if (isProbleem(antwoord)) {
      if (antwoord.status === 0) this.#zonderAntwoord ||= verstuurd;
      this.probleem = antwoord;
      return;
    }
    sessionStorage.removeItem(this.#sleutel);
    this.onzeker = this.#zonderAntwoord !== '' && this.#zonderAntwoord !== verstuurd;
    this.klaar = antwoord;
  }

  /** An empty form for the next call. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#vraag++;
    sessionStorage.removeItem(this.#sleutel);
    this.concept = emptyVastlegging(createFormuliersleutel());
    this.fouten = {};
    this.probleem = null;
    this.onzeker = false;
    this.#zonderAntwoord = '';
    this.klaar = null;
    this.gelijke = [];
  }
}

function groupZinnen(issues: Parameters<typeof formatMelding>[0][]): Record<string, string[]> {
  const zinnen: Record<string, string[]> = {};
  for (const issue of issues) (zinnen[issue.path] ??= []).push(formatMelding(issue));
  return zinnen;
}
