import { basename, join } from 'node:path';
import type { Organisatie, Thema } from '#core/organisatie.ts';
import type { Client } from '#records/client.ts';
import { createBalk } from '#server/importeren/balk.ts';
import { checkRij, verbeteringkolommen, type Grond } from '#server/importeren/check-rij.ts';
import { readBestand } from '#server/importeren/lees-bestand.ts';
import { readOpdracht, type Importopdracht } from '#server/importeren/lees-opdracht.ts';
import { readRijen, type Rijfout, type Tabel } from '#server/importeren/lees-rijen.ts';
import { openVerbinding } from '#server/importeren/verbind.ts';
import { enterRijen, type GoedeRij } from '#server/importeren/voer-in.ts';
import { openGegevensmap } from '#server/gegevensmap.ts';
import { readOmgeving, type Omgeving } from '#server/omgeving.ts';

const root = join(import.meta.dirname, '..');

process.exitCode = await main();

async function main(): Promise<number> {
  const opdracht = readOpdracht(process.argv.slice(2));
  const omgeving = readOmgeving(process.env, root);
  const fouten = [
    ...('fouten' in opdracht ? opdracht.fouten : []),
    ...('fouten' in omgeving ? omgeving.fouten : []),
  ];
  if ('fouten' in opdracht || 'fouten' in omgeving) return refuse(fouten);
  const gelezen = readBestand(opdracht.opdracht.bestand);
  if ('fout' in gelezen) return refuse([gelezen.fout]);
  return await run(opdracht.opdracht, omgeving.omgeving, readRijen(gelezen.tekst, verbeteringkolommen));
}

async function run(opdracht: Importopdracht, omgeving: Omgeving, tabel: Tabel): Promise<number> {
  const map = openGegevensmap(omgeving.dataDir);
  const verbinding = await openVerbinding(root, omgeving, map);
  if ('fout' in verbinding) return refuse([verbinding.fout]);
  try {
    const { goed, fouten } = report(opdracht, tabel, await readGrond(verbinding.client));
    if (goed.length === 0 || (fouten.length > 0 && !opdracht.goedeRijen)) {
      const raad =
        goed.length > 0 ? ' Verbeter deze regels, of voer alleen de goede rijen in met --goede-rijen.' : '';
      return refuse([`Er is niets ingevoerd.${raad}`]);
    }
    return await enter(verbinding.client, opdracht, goed, verbinding.draaide);
  } finally {
    await verbinding.close();
  }
}

/** Tells what was read and returns the rows that can be entered. */
function report(
  opdracht: Importopdracht,
  tabel: Tabel,
  grond: Grond,
): { goed: GoedeRij[]; fouten: Rijfout[] } {
  const uitslagen = tabel.rijen.map((rij) => ({ rij, ...checkRij(rij, grond) }));
  const goed = uitslagen.filter(({ fouten }) => fouten.length === 0);
  const fouten = [...tabel.fouten, ...uitslagen.flatMap((uitslag) => uitslag.fouten)].toSorted(
    (a, b) => a.regel - b.regel,
  );
  if (tabel.genegeerd.length > 0)
    console.log(`Deze kolommen worden niet gebruikt: ${tabel.genegeerd.join(', ')}.`);
  const slecht = new Set(fouten.map(({ regel }) => regel)).size;
  console.log(`${basename(opdracht.bestand)}: ${goed.length} goede rijen, ${slecht} met een fout.`);
  for (const fout of fouten) console.log(`  ${formatFout(fout)}`);
  for (const let_op of uitslagen.flatMap((uitslag) => uitslag.waarschuwingen))
    console.log(`  Let op: ${formatFout(let_op)}`);
  return { goed, fouten };
}

async function enter(
  client: Client,
  opdracht: Importopdracht,
  goed: GoedeRij[],
  draaide: boolean,
): Promise<number> {
  const balk = createBalk('Invoeren', goed.length);
  const uitslag = await enterRijen(client, goed, opdracht, balk.show);
  balk.close();
  for (const fout of uitslag.fouten) console.error(formatFout(fout));
  const { ingevoerd, ongewijzigd, gepubliceerd } = uitslag;
  console.log(`Ingevoerd: ${ingevoerd}. Stond er al: ${ongewijzigd}. Gepubliceerd: ${gepubliceerd}.`);
  if (gepubliceerd > 0) {
    console.log(draaide ? 'De site wordt nu bijgewerkt.' : 'De site laat ze zien zodra Luisterloop draait.');
  }
  return uitslag.fouten.length > 0 ? 1 : 0;
}

async function readGrond(client: Client): Promise<Grond> {
  const [themas, instellingen] = await Promise.all([
    client.collection('themas').getFullList({ sort: 'volgorde' }),
    client.collection('instellingen').getFirstListItem(''),
  ]);
  const { eigenGegevens } = instellingen.organisatie as Organisatie;
  return {
    themas: themas as unknown as Thema[],
    eigenGegevens,
    vandaag: new Date().toISOString().slice(0, 10),
  };
}

function formatFout({ regel, kolom, melding }: Rijfout): string {
  const plaats = regel === 0 ? '' : kolom === '' ? `regel ${regel}: ` : `regel ${regel}, kolom ${kolom}: `;
  return plaats + melding;
}

function refuse(zinnen: string[]): number {
  for (const zin of zinnen) console.error(zin);
  return 1;
}
