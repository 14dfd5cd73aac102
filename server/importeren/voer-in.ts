import type { VerbeteringTekst } from '#core/verbetering.ts';
import type { Client } from '#records/client.ts';
import { importRijen, type Importtelling } from '#records/import-rijen.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { kolomVan } from '#server/importeren/check-rij.ts';
import type { Importopdracht } from '#server/importeren/lees-opdracht.ts';
import type { Rij, Rijfout } from '#server/importeren/lees-rijen.ts';

/** A row that passed the checks, with the entry it describes. */
export interface GoedeRij {
  rij: Rij;
  tekst: VerbeteringTekst;
}

export interface Invoeruitslag extends Importtelling {
  fouten: Rijfout[];
}

const perKeer = 200;

/** Sends rows to PocketBase, each bundle whole or not at all; stops at the first bundle that is refused. */
export async function enterRijen(
  client: Client,
  rijen: readonly GoedeRij[],
  { publiceer, goedgekeurdDoor }: Importopdracht,
  onGedaan: (gedaan: number) => void,
): Promise<Invoeruitslag> {
  const uitslag: Invoeruitslag = { ingevoerd: 0, ongewijzigd: 0, gepubliceerd: 0, fouten: [] };
  for (let vanaf = 0; vanaf < rijen.length; vanaf += perKeer) {
    const bundel = rijen.slice(vanaf, vanaf + perKeer);
    const antwoord = await importRijen(client, {
      rijen: bundel.map(({ tekst }) => tekst),
      publiceer,
      goedgekeurdDoor,
    });
    if (isProbleem(antwoord)) return { ...uitslag, fouten: placeFouten(antwoord, bundel) };
    uitslag.ingevoerd += antwoord.ingevoerd;
    uitslag.ongewijzigd += antwoord.ongewijzigd;
    uitslag.gepubliceerd += antwoord.gepubliceerd;
    onGedaan(vanaf + bundel.length);
  }
  return uitslag;
}

function placeFouten(probleem: Probleem, bundel: readonly GoedeRij[]): Rijfout[] {
  if (probleem.fouten.length === 0)
    return [{ regel: 0, kolom: '', melding: `${probleem.titel}. ${probleem.detail}` }];
  return probleem.fouten.map(({ pad, melding }) => {
    const plek = /^rijen\.(\d+)\.(.+)$/.exec(pad);
    const rij = bundel[Number(plek?.[1])]?.rij;
    return rij === undefined
      ? { regel: 0, kolom: '', melding }
      : { regel: rij.regel, kolom: kolomVan(plek?.[2] ?? '', rij), melding };
  });
}
