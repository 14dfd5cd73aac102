import { setTimeout as wait } from 'node:timers/promises';
import type { Bericht, Postzak } from '#records/contract/terugkoppeling.ts';
import { isProbleem } from '#records/probleem.ts';
import { writeEnvelopeAddress } from '#server/mail/envelope.ts';
import { claimBerichten, handOverBericht, reportBericht } from '#records/terugkoppeling.ts';
import { deliver, defaultTimeouts, type Timeouts } from '#server/mail/delivery.ts';
import { Journal, type DeliveryNews } from '#server/mail/journal.ts';
import { writeMail } from '#server/mail/write-mail.ts';
import type { MailServer } from '#server/mail/smtp-address.ts';
import type { DeliveryReport } from '#server/mail/report.ts';
import { Connection } from '#server/pocketbase/connection.ts';
import { withLock } from '#server/processes/lock.ts';

export interface SenderOptions {
  server: MailServer;
  pocketbase: { url: string; wachtwoord: string };
  /** Where the results stand that PocketBase does not know yet, and which process is the sender. */
  map: { journaal: string; verzender: string };
  log: (regel: string) => void;
  geduld?: Timeouts;
  /** Mails at the same time. */
  tegelijk?: number;
  /** Milliseconds between two looks in the outbox. */
  elke?: number;
}

const drieTegelijk = 3;
const elkeVijfSeconden = 5000;
/** How long a stop waits for the answer to mails whose last byte went. */
const langsteAfscheid = 10_000;

/** Empties the outbox of PocketBase: each mail goes once (R5, docs/decisions/0015). One sender works on a data folder at a time. */
export class MailSender {
  readonly #opties: SenderOptions;
  readonly #verbinding: Connection;
  readonly #bezig = new Map<string, Promise<void>>();
  readonly #afbreken = new AbortController();
  #wek = Promise.withResolvers<void>();
  #loopt: Promise<void> | undefined;
  #gezegd = '';

  constructor(opties: SenderOptions) {
    this.#opties = opties;
    this.#verbinding = new Connection(opties.pocketbase);
  }

  start(): void {
    this.#loopt = this.#keepRunning();
  }

  /** What stops it now, such as a full disk, may be over later. */
  async #keepRunning(): Promise<void> {
    while (!this.#afbreken.signal.aborted) {
      try {
        return await withLock(this.#opties.map.verzender, () => this.#run());
      } catch (fout) {
        this.#say(`de uitgaande post wacht: ${String(fout)}`);
        await Promise.race([this.#wek.promise, wait(this.#opties.elke ?? elkeVijfSeconden)]);
      }
    }
  }

  /** Looks in the outbox now. */
  ask(): void {
    this.#wek.resolve();
  }

  /** Ends what has not sent its last byte, and gives the rest some time to hear the answer. */
  async stop(): Promise<void> {
    this.#afbreken.abort();
    this.ask();
    await Promise.race([this.#loopt, wait(langsteAfscheid, undefined, { ref: false })]);
  }

  async #run(): Promise<void> {
    const { server, map, log } = this.#opties;
    const journaal = new Journal(map.journaal);
    log(`de uitgaande post gaat via ${server.host}:${server.port}`);
    while (!this.#afbreken.signal.aborted) {
      this.#wek = Promise.withResolvers();
      await this.#report(journaal);
      await this.#take(journaal);
      await Promise.race([this.#wek.promise, wait(this.#opties.elke ?? elkeVijfSeconden)]);
    }
    await Promise.all(this.#bezig.values());
    await this.#report(journaal);
  }

  async #take(journaal: Journal): Promise<void> {
    const houdt = [...this.#bezig.keys(), ...journaal.list().map(({ id }) => id)];
    const aantal = (this.#opties.tegelijk ?? drieTegelijk) - this.#bezig.size;
    const zak = await this.#verbinding.ask((client, signal) => claimBerichten(client, aantal, houdt, signal));
    if (isProbleem(zak)) return this.#say(`de uitgaande post is nu niet te lezen (${zak.titel})`);
    if (zak.afzender === null) {
      return this.#say('er is geen afzender: vul bij Instellingen het e-mailadres van de organisatie in');
    }
    for (const bericht of zak.berichten) {
      const klaar = this.#send(bericht, zak.afzender, journaal).finally(() => {
        this.#bezig.delete(bericht.id);
        this.ask();
      });
      this.#bezig.set(bericht.id, klaar);
    }
  }

  async #send(bericht: Bericht, van: NonNullable<Postzak['afzender']>, journaal: Journal): Promise<void> {
    const verslag = await this.#deliver(bericht, van);
    journaal.add({ id: bericht.id, poging: bericht.poging, ...verslag });
    this.#say(verslag.fout);
  }

  async #deliver(bericht: Bericht, van: NonNullable<Postzak['afzender']>): Promise<DeliveryReport> {
    const { server, geduld = defaultTimeouts } = this.#opties;
    const mag = async (): Promise<boolean> =>
      (await this.#verbinding.ask((client, signal) => handOverBericht(client, bericht, signal))) === null;
    const inhoud = await writeMail(bericht, van).catch(() => null);
    if (inhoud === null) return { uitkomst: 'geweigerd', fout: 'De mail kon niet worden opgesteld.' };
    const brief = {
      van: writeEnvelopeAddress(van.email),
      aan: writeEnvelopeAddress(bericht.aan),
      inhoud,
    };
    return await deliver(brief, { server, geduld, mag, afbreken: this.#afbreken.signal });
  }

  /** Tells PocketBase how attempts ended; what it does not hear now, it hears at the next look. */
  async #report(journaal: Journal): Promise<void> {
    for (const nieuws of journaal.list()) {
      if (!(await this.#tell(nieuws))) return;
      journaal.remove(nieuws);
    }
  }

  async #tell(nieuws: DeliveryNews): Promise<boolean> {
    const { uitkomst, fout } = nieuws;
    const antwoord = await this.#verbinding.ask((client, signal) =>
      reportBericht(client, nieuws, { uitkomst, fout }, signal),
    );
    return antwoord === null || antwoord.status === 404 || antwoord.status === 400;
  }

  /** The same trouble is said once, until it is over. */
  #say(regel: string): void {
    if (regel === this.#gezegd) return;
    this.#gezegd = regel;
    if (regel !== '') this.#opties.log(regel);
  }
}
