import { vraagOmSamenvatting } from '#core/verbetering/citaat.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, isProbleem, type Probleem } from '#records/beheer/probleem.ts';
import { samenvattingsvelden, type Samenvatting } from '#records/beheer/rijen.ts';

/** What needs the attention of one person. Each list holds at most ten; `totaal` says how many there are. */
export type Vandaag = Record<keyof typeof vragen, { rijen: Samenvatting[]; totaal: number }>;

const vragen = {
  citaatWeg: "publicatiestatus = 'concept' && opmerking = {:vraagOmSamenvatting}",
  teControleren: "publicatiestatus = 'in-controle' && laatstBewerktDoor != {:ik}",
  teruggestuurd:
    "publicatiestatus = 'concept' && opmerking != '' && opmerking != {:vraagOmSamenvatting} && (eigenaar = {:ik} || laatstBewerktDoor = {:ik})",
  klaarVoorPublicatie: "publicatiestatus = 'goedgekeurd'",
  mijnConcepten:
    "publicatiestatus = 'concept' && opmerking = '' && (eigenaar = {:ik} || laatstBewerktDoor = {:ik})",
  bijCollega: "publicatiestatus = 'in-controle' && laatstBewerktDoor = {:ik}",
  ligtStil:
    "fase != 'gesloten' && fase != 'teruggekoppeld' && publicatiestatus != 'ingetrokken' && updated < {:stilSinds}",
};

/** `stilSinds`: what has not changed since that moment lies still. */
export async function loadVandaag(client: Client, ik: string, stilSinds: Date): Promise<Vandaag | Probleem> {
  const delen = await attempt(
    Promise.all(
      Object.entries(vragen).map(async ([naam, regel]) => {
        const lijst = await client.collection('verbeteringen').getList<Samenvatting>(1, 10, {
          filter: client.filter(regel, { ik, stilSinds, vraagOmSamenvatting }),
          sort: naam === 'ligtStil' ? 'updated' : '-updated',
          fields: samenvattingsvelden.join(','),
        });
        return [naam, { rijen: lijst.items, totaal: lijst.totalItems }] as const;
      }),
    ),
  );
  return isProbleem(delen) ? delen : (Object.fromEntries(delen) as Vandaag);
}
