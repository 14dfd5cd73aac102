import { createHash } from 'node:crypto';
import type { Client } from '#records/client.ts';
import { connectDienst, renewDienst } from '#records/dienst.ts';
import { watchUitgave } from '#records/publicatie.ts';
import { UitgaveReader } from '#records/uitgave.ts';
import { replaceFile, type DataFolder } from '#server/data-folder.ts';
import { Bundelaar } from '#server/publish/debounce.ts';
import type { Uitgavebestand } from '#server/publish/make-release.ts';
import { Meldingen } from '#server/publish/report.ts';
import { runRelease } from '#server/publish/run-release.ts';
import { digestSite, isMadeOf, readStempel } from '#server/publish/stamp.ts';
import { readHuidigId } from '#server/serve/releases.ts';

export interface UitgeverOpties {
  root: string;
  map: DataFolder;
  siteUrl: string;
  pocketbase: { url: string; wachtwoord: string };
  /** Program and arguments that build the site. */
  opdracht: string[];
  onVoortgang: (voortgang: number, tekst: string) => void;
  /** Called after each release that went live. */
  onLive: (release: string) => void;
  log: (regel: string) => void;
}

const elkeMinuut = 60_000;
const sessieduur = 3_600_000;
const nieuweKans = 5 * elkeMinuut;

/** Keeps the site the same as the publications in PocketBase. */
export class Uitgever {
  readonly #opties: UitgeverOpties;
  readonly #bundelaar: Bundelaar;
  #verbinding:
    { client: Client; reader: UitgaveReader; sinds: number; stop: () => Promise<void> } | undefined;
  #klok: NodeJS.Timeout | undefined;
  #mislukt = { kenmerk: '', op: 0 };
  #gestopt = false;
  readonly #eerste = Promise.withResolvers<void>();

  constructor(opties: UitgeverOpties) {
    this.#opties = opties;
    this.#bundelaar = new Bundelaar(() => this.#work(), 200);
  }

  /** Begins to watch. Resolves when it has looked once: either the site is up to date or a release was tried. */
  start(): Promise<void> {
    this.#klok = setInterval(() => this.ask(), elkeMinuut);
    this.ask();
    return this.#eerste.promise;
  }

  /** Looks whether there is something to publish. */
  ask(): void {
    this.#bundelaar.ask();
  }

  async stop(): Promise<void> {
    this.#gestopt = true;
    clearInterval(this.#klok);
    this.#bundelaar.stop();
    await this.#disconnect();
  }

  async #work(): Promise<void> {
    try {
      const { client, reader } = await this.#connect();
      const { uitgave, tot } = await reader.fetch();
      const inhoud = JSON.stringify(uitgave);
      const kenmerk = createHash('sha256').update(inhoud).digest('hex');
      if (this.#isLive(kenmerk) || this.#failedJustNow(kenmerk)) return;
      replaceFile(this.#opties.map.uitgave, inhoud);
      const bestand = { pad: this.#opties.map.uitgave, kenmerk, aantal: uitgave.verbeteringen.length };
      await this.#publish(new Meldingen(client, tot, this.#opties.log), bestand);
    } catch (fout) {
      if (this.#gestopt) return;
      await this.#disconnect();
      this.#opties.log(
        `Publicaties lezen lukt nu niet: ${fout instanceof Error ? fout.message : String(fout)}`,
      );
    } finally {
      this.#eerste.resolve();
    }
  }

  #isLive(uitgave: string): boolean {
    const { map, root, siteUrl } = this.#opties;
    const release = readHuidigId(map.releases);
    return (
      release !== undefined &&
      isMadeOf(readStempel(map.stempel), { release, bron: digestSite(root, siteUrl), uitgave })
    );
  }

  /** The same edition mostly fails again for the same reason; a change, or some time, is a new chance. */
  #failedJustNow(kenmerk: string): boolean {
    return this.#mislukt.kenmerk === kenmerk && Date.now() - this.#mislukt.op < nieuweKans;
  }

  async #publish(meldingen: Meldingen, uitgave: Uitgavebestand): Promise<void> {
    const { root, map, siteUrl, opdracht, onVoortgang, onLive, log } = this.#opties;
    await meldingen.begin();
    const uitkomst = await runRelease(
      { root, dataDir: map.pad, siteUrl, uitgave, opdracht },
      (voortgang, tekst) => {
        onVoortgang(voortgang, tekst);
        meldingen.progress(voortgang);
      },
    );
    if (this.#gestopt) return;
    if (uitkomst.soort === 'mislukt') {
      this.#mislukt = { kenmerk: uitgave.kenmerk, op: Date.now() };
      log(uitkomst.melding);
      return await meldingen.fail(uitkomst.melding);
    }
    onLive(uitkomst.uitslag.release);
    await meldingen.succeed();
  }

  async #connect(): Promise<{ client: Client; reader: UitgaveReader }> {
    const { pocketbase } = this.#opties;
    if (this.#verbinding === undefined) {
      const client = await connectDienst(pocketbase);
      const stop = await watchUitgave(client, () => this.ask());
      this.#verbinding = { client, reader: new UitgaveReader(client), sinds: Date.now(), stop };
    } else if (Date.now() - this.#verbinding.sinds > sessieduur) {
      await renewDienst(this.#verbinding.client, pocketbase.wachtwoord);
      this.#verbinding.sinds = Date.now();
    }
    return this.#verbinding;
  }

  async #disconnect(): Promise<void> {
    const verbinding = this.#verbinding;
    this.#verbinding = undefined;
    await verbinding?.stop().catch(() => undefined);
  }
}
