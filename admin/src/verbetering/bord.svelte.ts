import { fasen, type Fase } from '#core/verbetering/enumeraties.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { listVerbeteringen, type Samenvatting } from '#records/verbetering.ts';
import type { Filters } from './filters.ts';

export interface Kolom {
  rijen: Samenvatting[];
  totaal: number;
}
export type Kolommen = Record<Fase, Kolom>;

const perKolom = 30;

/** The loop as columns: each entry stands where the evidence puts it (R16). */
export class Bord {
  kolommen: Kolommen | Probleem | null = $state.raw(null);
  readonly #client: Client;
  #vraag = 0;

  constructor(client: Client) {
    this.#client = client;
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

  /** Somebody's change, mine included, as it comes in. */
  hear(rij: Samenvatting): void {
    const huidig = this.#find(rij.id);
    if (huidig && rij.updated >= huidig.updated) this.#verschuif(rij);
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
