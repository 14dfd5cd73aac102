import type { Afhaken } from '#core/luisteren/afhaken.ts';
import {
  afhaakrollen,
  behandelrollen,
  coordinatierollen,
  hasRol,
  schrijfrollen,
  type Rol,
} from '#core/basis/rollen.ts';
import { heropenrollen } from '#core/loop/heropenen.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import type { Signaalwerk } from '#core/signaal/signaalwerk.ts';
import type { Client } from '#records/client.ts';
import { type Heropenvoorstel, listHeropenvoorstellen } from '#records/loop.ts';
import { loadAfhaken } from '#records/luisteren.ts';
import { listMeelezingen, type Meelezingregel } from '#records/meelezen.ts';
import type { Spiegel } from '#core/overleg/spiegel.ts';
import { type Actieantwoord, listActies, loadSpiegel } from '#records/overleg.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { type Inboxregel, listSignaalwerk } from '#records/signaal.ts';
import { listTeVertellen, type TeVertellen } from '#records/terugkoppeling.ts';
import { listVroegsignalen, type Vroegsignaal } from '#records/vroegsignaal.ts';

/** Who watches over the signals of everybody; others see their own. */
const waker: Rol = 'ambassadeur';
/** Days over which the drop-off of the form is counted. */
const afhaakdagen = 90;

/** The parts of a day's work; undefined is not for this person, or not asked yet. */
export interface Dagdelen {
  nieuw: Inboxregel[];
  bellen: Inboxregel[];
  antwoorden: Inboxregel[];
  wissen: Inboxregel[];
  teVertellen: TeVertellen[];
  oordelen: Meelezingregel[];
  heropenen: Heropenvoorstel[];
  vroeg: Vroegsignaal[];
  acties: Actieantwoord;
  afhaken: Afhaken;
  /** Null while no meeting was held. */
  spiegel: Spiegel | null;
}

type Vragen = { [Deel in keyof Dagdelen]?: () => Promise<Dagdelen[Deel] | Probleem> };

/** What people wait for, of whoever is logged in. What stood there stays while it is asked for again. */
export class Dagwerk {
  delen: { [Deel in keyof Dagdelen]?: Dagdelen[Deel] | Probleem } = $state.raw({});
  geladen = $state(false);
  readonly #vragen: Vragen;
  #vraag = 0;

  constructor(client: Client, ik: string, rollen: readonly Rol[], vandaag: string) {
    const has = (...een: readonly Rol[]): boolean => hasRol(rollen, een);
    const wie = has(waker) ? '' : ik;
    const list = (soort: Signaalwerk) => (): Promise<Inboxregel[] | Probleem> =>
      listSignaalwerk(client, soort, vandaag, wie);
    this.#vragen = {
      ...(has(waker) && { nieuw: list('nieuw') }),
      ...(has(...behandelrollen) && {
        bellen: list('contact'),
        antwoorden: list('afhandeling'),
        wissen: list('wissing'),
        teVertellen: () => listTeVertellen(client),
      }),
      ...(has(...schrijfrollen) && { oordelen: () => listMeelezingen(client, { wachtOpAntwoord: true }) }),
      ...(has(...heropenrollen.effect) && { heropenen: () => listHeropenvoorstellen(client) }),
      vroeg: () => listVroegsignalen(client, has(...coordinatierollen) ? '' : ik),
      spiegel: () => loadSpiegel(client, vandaag),
      acties: () => listActies(client, { wie: ik, stand: 'open', pagina: 1 }),
      ...(has(...afhaakrollen) && { afhaken: () => loadAfhaken(client, addDagen(vandaag, -afhaakdagen)) }),
    };
  }

  async load(): Promise<void> {
    const vraag = ++this.#vraag;
    const antwoorden = await Promise.all(
      Object.entries(this.#vragen).map(async ([deel, vraagDeel]) => [deel, await vraagDeel()] as const),
    );
    if (vraag !== this.#vraag) return;
    this.delen = Object.fromEntries(antwoorden);
    this.geladen = true;
  }

  /** True when there is something to do, or something could not be asked. */
  get heeftWerk(): boolean {
    return Object.entries(this.delen).some(([deel, waarde]) => {
      if (isProbleem(waarde)) return true;
      if (deel === 'afhaken' || deel === 'spiegel') return false;
      return (Array.isArray(waarde) ? waarde : (waarde as Actieantwoord).rijen).length > 0;
    });
  }
}
