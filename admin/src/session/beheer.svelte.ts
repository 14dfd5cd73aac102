import { createContext } from 'svelte';
import type { Rol } from '#core/basis/rollen.ts';
import { checkVerbinding, type Client, createBeheerclient } from '#records/client.ts';
import {
  type InstellingenRij,
  listMedewerkers,
  listThemas,
  loadInstellingen,
  type MedewerkerRij,
  type ThemaRij,
} from '#records/organisatie.ts';
import { isProbleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';
import { type Stop, watchCollectie } from '#records/watch.ts';
import { debounce } from '../components/debounce.ts';
import { Draft } from '../components/draft.ts';
import { Announcer } from './announcer.svelte.ts';
import { Session } from './session.svelte.ts';
import { Connection } from './connection.svelte.ts';

type Collectie = keyof Collections;

/** In ms. */
const rust = 700;
const kanLoginZijn = [401, 403, 404];

/** The dialog to register a signal, which any screen can open. */
class Vastleggen {
  open = $state(false);
  /** The kenmerk of what was registered last in this window, '' when nothing was. */
  laatste = $state('');

  begin(): void {
    this.open = true;
  }
}

/** What every screen shares: the connection, who is logged in, and the short lists that screens show names from. */
export class Beheer {
  readonly client: Client;
  readonly sessie: Session;
  readonly verbinding: Connection;
  readonly omroep = new Announcer();
  readonly vastleggen = new Vastleggen();
  themas: ThemaRij[] = $state.raw([]);
  medewerkers: MedewerkerRij[] = $state.raw([]);
  instellingen: InstellingenRij | null = $state.raw(null);

  constructor(url: string) {
    this.client = createBeheerclient(url, (status, pad) => {
      this.verbinding.hear(status);
      const eigenCheck = pad.includes('/medewerkers/');
      if (kanLoginZijn.includes(status) && !eigenCheck) void this.sessie.check();
    });
    this.verbinding = new Connection(() => checkVerbinding(this.client));
    this.sessie = new Session(this.client);
  }

  /** Fills the short lists; what cannot be had stays as it was. */
  async loadLijsten(): Promise<void> {
    const [themas, medewerkers, instellingen] = await Promise.all([
      listThemas(this.client),
      listMedewerkers(this.client),
      loadInstellingen(this.client),
    ]);
    if (!isProbleem(themas)) this.themas = themas;
    if (!isProbleem(medewerkers)) this.medewerkers = medewerkers;
    if (!isProbleem(instellingen)) this.instellingen = instellingen;
  }

  /** Calls `run` a moment after a record changed, once for a burst of changes, until the answer is called. */
  watch(
    run: () => void,
    /** Of each collection '*', or the id of one record. */
    gevolgd: Partial<Record<Collectie, string>>,
    /** Which changes count. */
    applies: (rij: Collections[Collectie]) => boolean = () => true,
  ): Stop {
    const later = debounce(rust, run);
    const stops = Object.entries(gevolgd).map(([collectie, id]) =>
      watchCollectie(this.client, collectie as Collectie, id, (rij) => {
        if (applies(rij)) later();
      }),
    );
    return () => {
      later.cancel();
      for (const stop of stops) stop();
    };
  }

  /** What somebody types about one thing and does not save yet; `soort` says what it is. */
  draft<T>(soort: string, id: string): Draft<T> {
    return new Draft(soort, this.sessie.ik?.id ?? '', id);
  }

  /** Who asks for something, as the rules of core want to know it. */
  get wie(): { id: string; rollen: readonly Rol[] } {
    return { id: this.sessie.ik?.id ?? '', rollen: this.sessie.ik?.rollen ?? [] };
  }

  /** R1: what of the organisation itself may stand in public texts. */
  get eigenGegevens(): readonly string[] {
    return this.instellingen?.organisatie.eigenGegevens ?? [];
  }

  /** 'u' for who is logged in, a neutral word for who cannot be named. */
  naam(id: string): string {
    if (id !== '' && id === this.sessie.ik?.id) return 'u';
    return this.volleNaam(id) || (id === '' ? 'het systeem' : 'een collega');
  }

  /** The name of somebody; '' when it is not known. */
  volleNaam(id: string): string {
    return this.medewerkers.find((m) => m.id === id)?.naam ?? '';
  }

  themanaam(id: string): string {
    return this.themas.find((thema) => thema.id === id)?.naam ?? '';
  }
}

export const [useBeheer, provideBeheer] = createContext<Beheer>();
