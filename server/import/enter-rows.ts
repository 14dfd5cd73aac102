import type { Client } from '#records/client.ts';
import type { Importtelling } from '#records/contract/publicatie.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import type { ImportCommand } from '#server/import/read-command.ts';
import type { RowFault } from '#server/import/read-rows.ts';
import { tekens, type ImportKind, type RowResult } from '#server/import/kinds.ts';

export interface ImportOutcome extends Importtelling {
  fouten: RowFault[];
}

/** Sends rows to PocketBase, each bundle whole or not at all; stops at the first bundle that is refused. */
export async function enterRows<T>(
  client: Client,
  soort: ImportKind<T>,
  rijen: readonly RowResult<T>[],
  opdracht: ImportCommand,
  onGedaan: (gedaan: number) => void,
): Promise<ImportOutcome> {
  const uitslag: ImportOutcome = { ingevoerd: 0, ongewijzigd: 0, gepubliceerd: 0, fouten: [] };
  let gedaan = 0;
  for (const bundel of splitBundels(rijen, soort.perKeer)) {
    const waarden = bundel.map(({ waarde }) => waarde);
    const antwoord = await soort.send(client, waarden, opdracht);
    if (isProbleem(antwoord)) return { ...uitslag, fouten: placeFouten(antwoord, bundel, soort) };
    uitslag.ingevoerd += antwoord.ingevoerd;
    uitslag.ongewijzigd += antwoord.ongewijzigd;
    uitslag.gepubliceerd += antwoord.gepubliceerd;
    gedaan += bundel.length;
    onGedaan(gedaan);
  }
  return uitslag;
}

function splitBundels<T>(rijen: readonly RowResult<T>[], perKeer: number): RowResult<T>[][] {
  const bundels: RowResult<T>[][] = [];
  let lengte = 0;
  for (const rij of rijen) {
    const eigen = Object.values(rij.rij.cellen).reduce((som, cel) => som + cel.length, 0);
    const laatste = bundels.at(-1);
    if (laatste === undefined || laatste.length === perKeer || lengte + eigen > tekens) {
      bundels.push([rij]);
      lengte = eigen;
    } else {
      laatste.push(rij);
      lengte += eigen;
    }
  }
  return bundels;
}

function placeFouten<T>(
  probleem: Probleem,
  bundel: readonly RowResult<T>[],
  soort: ImportKind<T>,
): RowFault[] {
  if (probleem.fouten.length === 0)
    return [{ regel: 0, kolom: '', melding: `${probleem.titel}. ${probleem.detail}` }];
  return probleem.fouten.map(({ pad, melding }) => {
    const plek = /^rijen\.(\d+)\.(.+)$/.exec(pad);
    const rij = bundel[Number(plek?.[1])]?.rij;
    return rij === undefined
      ? { regel: 0, kolom: '', melding }
      : { regel: rij.regel, kolom: soort.columnOf(plek?.[2] ?? '', rij), melding };
  });
}
