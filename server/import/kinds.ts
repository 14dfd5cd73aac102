import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import type { Client } from '#records/client.ts';
import type { Importtelling } from '#records/contract/publicatie.ts';
import type { Signaalinvoer } from '#records/contract/signaal.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { importRijen } from '#records/publicatie.ts';
import { importSignalen } from '#records/signaal.ts';
import {
  checkVerbeteringRow,
  verbeteringColumnOf,
  verbeteringColumns,
  type CheckContext,
} from '#server/import/check-verbetering.ts';
import { checkSignaalRow, signaalColumns, signaalColumnOf } from '#server/import/check-signaal.ts';
import type { ImportCommand } from '#server/import/read-command.ts';
import type { Columns, Row, RowFault } from '#server/import/read-rows.ts';

/** What a row describes, with everything that is wrong with it and what deserves a look. */
export interface RowResult<T> {
  rij: Row;
  waarde: T;
  fouten: RowFault[];
  waarschuwingen: RowFault[];
}

/** One kind of file: how its rows are checked and sent. */
export interface ImportKind<T> {
  kolommen: Columns;
  check: (rijen: readonly Row[], grond: CheckContext) => RowResult<T>[];
  /** How many rows go in one request, few enough that nobody waits long to write; together they have at most `tekens` characters. */
  perKeer: number;
  send: (client: Client, bundel: T[], opdracht: ImportCommand) => Promise<Importtelling | Probleem>;
  columnOf: (path: string, rij: Row) => string;
}

/** Longest text of one request: the server takes 8 MB, and a character can take four bytes. */
export const tekens = 1_500_000;

export const verbeteringen: ImportKind<VerbeteringTekst> = {
  kolommen: verbeteringColumns,
  check: (rijen, grond) =>
    rijen.map((rij) => {
      const { tekst, ...rest } = checkVerbeteringRow(rij, grond);
      return { rij, waarde: tekst, ...rest };
    }),
  perKeer: 10,
  send: (client, rijen, { publiceer, goedgekeurdDoor, ingevoerdDoor = '' }) =>
    importRijen(client, { rijen, publiceer, goedgekeurdDoor, ingevoerdDoor }),
  columnOf: verbeteringColumnOf,
};

export const signalen: ImportKind<Signaalinvoer> = {
  kolommen: signaalColumns,
  check: (rijen, grond) => {
    const gezien = new Map<string, number>();
    return rijen.map((rij) => {
      const { signaal, fouten } = checkSignaalRow(rij, grond);
      const { ontvangenOp, soort, kanaal, tekst, thema } = signaal;
      const sleutel = JSON.stringify([ontvangenOp, soort, kanaal, tekst, thema]);
      const keer = (gezien.get(sleutel) ?? 0) + 1;
      gezien.set(sleutel, keer);
      return { rij, waarde: { ontvangenOp, soort, kanaal, tekst, thema, keer }, fouten, waarschuwingen: [] };
    });
  },
  perKeer: 100,
  send: async (client, rijen) => {
    const antwoord = await importSignalen(client, rijen);
    return isProbleem(antwoord) ? antwoord : { ...antwoord, gepubliceerd: 0 };
  },
  columnOf: signaalColumnOf,
};

/** What rows are checked against. */
export async function readContext(client: Client): Promise<CheckContext> {
  const [themas, instellingen] = await Promise.all([
    client.collection('themas').getFullList({ sort: 'volgorde' }),
    client.collection('instellingen').getFirstListItem(''),
  ]);
  const { eigenGegevens } = instellingen.organisatie as Organisatie;
  return {
    themas: themas as unknown as Thema[],
    eigenGegevens,
    vandaag: toNederlandseDag(new Date().toISOString()),
  };
}
