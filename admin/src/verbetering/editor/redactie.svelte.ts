import { redactieovergangen, type Redactiestap, type Redenen } from '#core/verbetering/redactie.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { loadPublicatie, runRedactiestap } from '#records/publicatie.ts';
import type { Bewerking } from './bewerking.svelte.ts';
import { stapwoorden } from './stappen.ts';

/** Takes the editorial steps of one entry: first saves, then steps, then shows how it stands. */
export class Redactie {
  /** The step under way. */
  bezig: Redactiestap | '' = $state('');
  probleem: Probleem | null = $state.raw(null);
  /** The step that was taken last, as long as the entry is in the status it led to. */
  gedaan = $derived.by(() => this.#describeGedaan());
  /** After a publication or withdrawal: the moment of it, for which the site must be built; '' otherwise. */
  wachtOp = $state('');
  url = $state('');
  #laatste: Redactiestap | '' = $state('');
  readonly #client: Client;
  readonly #bewerking: Bewerking;
  readonly #zeg: (tekst: string) => void;

  constructor(client: Client, bewerking: Bewerking, zeg: (tekst: string) => void) {
    this.#client = client;
    this.#bewerking = bewerking;
    this.#zeg = zeg;
  }

  #describeGedaan(): string {
    if (this.#laatste === '') return '';
    const { publicatiestatus } = this.#bewerking.rij;
    return redactieovergangen[this.#laatste].naar === publicatiestatus
      ? stapwoorden[this.#laatste].gedaan
      : '';
  }

  /** True when the step was taken. */
  async run(stap: Redactiestap, redenen: Partial<Redenen> = {}): Promise<boolean> {
    if (this.bezig !== '') return false;
    this.bezig = stap;
    this.probleem = null;
    this.#laatste = '';
    const gelukt = await this.#take(stap, redenen);
    this.bezig = '';
    return gelukt;
  }

  async #take(stap: Redactiestap, redenen: Partial<Redenen>): Promise<boolean> {
    if (!(await this.#bewerking.flush())) return false;
    const { id, versie } = this.#bewerking.rij;
    const antwoord = await runRedactiestap(this.#client, id, stap, { versie, ...redenen });
    await this.#bewerking.ververs();
    if (isProbleem(antwoord)) {
      this.probleem = antwoord;
      this.#zeg(`${antwoord.titel}. ${antwoord.detail}`);
      return false;
    }
    this.#laatste = stap;
    this.#zeg(stapwoorden[stap].gedaan);
    if (stap === 'publiceren' || stap === 'intrekken')
      await this.#volgSite(id, 'url' in antwoord ? antwoord.url : '');
    return true;
  }

  async #volgSite(id: string, url: string): Promise<void> {
    this.url = url;
    const publicatie = await loadPublicatie(this.#client, id);
    if (publicatie !== null && !isProbleem(publicatie)) this.wachtOp = publicatie.updated;
  }
}
