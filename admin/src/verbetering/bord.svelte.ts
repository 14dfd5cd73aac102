import { fasen, type Fase } from '#core/basis/enumeraties.ts';
import { faseLabels } from '#core/taal/labels.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { listVerbeteringen, type Samenvatting, saveVerbetering } from '#records/verbetering.ts';
import type { Filters } from './filters.ts';
import { describeWeigering } from './verplaatsing.ts';

export interface Kolom {
  rijen: Samenvatting[];
  totaal: number;
}
export type Kolommen = Record<Fase, Kolom>;

/** The last move, so that it can be taken back. */
export interface Zet {
  rij: Samenvatting;
  van: Fase;
  naar: Fase;
}

const perKolom = 30;

/** The loop as columns. A card moves on the screen at once and back again when the server refuses. */
export class Bord {
  kolommen: Kolommen | Probleem | null = $state.raw(null);
  laatste: Zet | null = $state.raw(null);
  /** Why the last move did not work; '' when it did. */
  weigering = $state('');
  readonly #client: Client;
  readonly #zeg: (tekst: string) => void;
  #vraag = 0;

  constructor(client: Client, zeg: (tekst: string) => void) {
    this.#client = client;
    this.#zeg = zeg;
  }

  async load(filters: Filters): Promise<void> {
    const vraag = ++this.#vraag;
    const { zoek, status, uitkomst, thema, eigenaar } = filters;
    const antwoorden = await Promise.all(
      fasen.map((fase) =>
        listVerbeteringen(this.#client, {
          zoek,
          status,
          uitkomst,
          thema,
          eigenaar,
          fase,
          perPagina: perKolom,
        }),
      ),
    );
    if (vraag !== this.#vraag) return;
    const probleem = antwoorden.find(isProbleem);
    this.kolommen =
      probleem ?? (Object.fromEntries(fasen.map((fase, i) => [fase, antwoorden[i]])) as unknown as Kolommen);
  }

  /** Moves a card; true when the server has it. */
  async verplaats(rij: Samenvatting, naar: Fase): Promise<boolean> {
    const van = rij.fase;
    if (van === naar) return false;
    this.weigering = describeWeigering(van, naar);
    if (this.weigering) {
      this.#zeg(this.weigering);
      return false;
    }
    this.#verschuif({ ...rij, fase: naar });
    const antwoord = await saveVerbetering(this.#client, rij.id, { fase: naar }, rij.versie);
    if (isProbleem(antwoord)) {
      this.#verschuif(rij);
      this.weigering = `“${rij.titel}” is niet verplaatst. ${antwoord.fouten[0]?.melding ?? antwoord.detail}`;
      this.#zeg(this.weigering);
      return false;
    }
    const nieuw = { ...rij, ...antwoord };
    this.#verschuif(nieuw);
    this.laatste = { rij: nieuw, van, naar };
    this.#zeg(`“${rij.titel}” staat nu bij ${faseLabels[naar]}.`);
    return true;
  }

  /** Takes the last move back. */
  async maakOngedaan(): Promise<void> {
    const zet = this.laatste;
    if (!zet) return;
    this.laatste = null;
    if (await this.verplaats(zet.rij, zet.van)) this.laatste = null;
  }

  /** Somebody's change, mine included, as it comes in. */
  hear(rij: Samenvatting): void {
    const huidig = this.#find(rij.id);
    if (huidig && rij.versie > huidig.versie) this.#verschuif(rij);
  }

  #find(id: string): Samenvatting | undefined {
    if (this.kolommen === null || isProbleem(this.kolommen)) return undefined;
    return Object.values(this.kolommen)
      .flatMap((kolom) => kolom.rijen)
      .find((rij) => rij.id === id);
  }

  #verschuif(rij: Samenvatting): void {
    const kolommen = this.kolommen;
    if (kolommen === null || isProbleem(kolommen)) return;
    const nieuw = fasen.map((fase) => {
      const { rijen, totaal } = kolommen[fase];
      const plek = rijen.findIndex((r) => r.id === rij.id);
      if (plek >= 0 && fase === rij.fase) return [fase, { rijen: rijen.with(plek, rij), totaal }];
      if (plek >= 0) return [fase, { rijen: rijen.toSpliced(plek, 1), totaal: totaal - 1 }];
      if (fase === rij.fase) return [fase, { rijen: [rij, ...rijen], totaal: totaal + 1 }];
      return [fase, kolommen[fase]];
    });
    this.kolommen = Object.fromEntries(nieuw) as Kolommen;
  }
}
