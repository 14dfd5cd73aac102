import { basename, join } from 'node:path';
import { createProgressBar } from '#server/import/progress-bar.ts';
import { readFile } from '#server/import/read-file.ts';
import { readCommand, type ImportCommand } from '#server/import/read-command.ts';
import { readRows, type RowFault, type Table } from '#server/import/read-rows.ts';
import {
  readContext,
  signalen,
  verbeteringen,
  type ImportKind,
  type RowResult,
} from '#server/import/kinds.ts';
import { openConnection, type ImportConnection } from '#server/import/connect.ts';
import { enterRows } from '#server/import/enter-rows.ts';
import { openDataFolder } from '#server/data-folder.ts';
import { readEnvironment, type Environment } from '#server/environment.ts';

const root = join(import.meta.dirname, '..');

process.exitCode = await main();

async function main(): Promise<number> {
  const opdracht = readCommand(process.argv.slice(2));
  const omgeving = readEnvironment(process.env, root);
  const fouten = [
    ...('fouten' in opdracht ? opdracht.fouten : []),
    ...('fouten' in omgeving ? omgeving.fouten : []),
  ];
  if ('fouten' in opdracht || 'fouten' in omgeving) return refuse(fouten);
  const gelezen = readFile(opdracht.opdracht.bestand);
  if ('fout' in gelezen) return refuse([gelezen.fout]);
  const { tekst } = gelezen;
  return opdracht.opdracht.soort === 'signalen'
    ? await run(opdracht.opdracht, omgeving.omgeving, signalen, tekst)
    : await run(opdracht.opdracht, omgeving.omgeving, verbeteringen, tekst);
}

async function run<T>(
  opdracht: ImportCommand,
  omgeving: Environment,
  soort: ImportKind<T>,
  tekst: string,
): Promise<number> {
  const tabel = readRows(tekst, soort.kolommen);
  const verbinding = await openConnection(root, omgeving, openDataFolder(omgeving.dataDir));
  if ('fout' in verbinding) return refuse([verbinding.fout]);
  try {
    const uitslagen = soort.check(tabel.rijen, await readContext(verbinding.client));
    const { goed, fouten } = report(opdracht, tabel, uitslagen);
    if (goed.length === 0 || (fouten.length > 0 && !opdracht.goedeRijen)) {
      const raad =
        goed.length > 0 ? ' Verbeter deze regels, of voer alleen de goede rijen in met --goede-rijen.' : '';
      return refuse([`Er is niets ingevoerd.${raad}`]);
    }
    return await enter(verbinding, soort, opdracht, goed);
  } finally {
    await verbinding.close();
  }
}

/** Tells what was read and returns the rows that can be entered. */
function report<T>(
  opdracht: ImportCommand,
  tabel: Table,
  uitslagen: RowResult<T>[],
): { goed: RowResult<T>[]; fouten: RowFault[] } {
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

async function enter<T>(
  { client, draaide }: ImportConnection,
  soort: ImportKind<T>,
  opdracht: ImportCommand,
  goed: RowResult<T>[],
): Promise<number> {
  const balk = createProgressBar('Invoeren', goed.length);
  const uitslag = await enterRows(client, soort, goed, opdracht, balk.show);
  balk.close();
  for (const fout of uitslag.fouten) console.error(formatFout(fout));
  const { ingevoerd, ongewijzigd, gepubliceerd } = uitslag;
  const slot = opdracht.soort === 'signalen' ? '' : ` Gepubliceerd: ${gepubliceerd}.`;
  console.log(`Ingevoerd: ${ingevoerd}. Stond er al: ${ongewijzigd}.${slot}`);
  if (gepubliceerd > 0) {
    console.log(draaide ? 'De site wordt nu bijgewerkt.' : 'De site laat ze zien zodra Luisterloop draait.');
  }
  return uitslag.fouten.length > 0 ? 1 : 0;
}

function formatFout({ regel, kolom, melding }: RowFault): string {
  const plaats = regel === 0 ? '' : kolom === '' ? `regel ${regel}: ` : `regel ${regel}, kolom ${kolom}: `;
  return plaats + melding;
}

function refuse(zinnen: string[]): number {
  for (const zin of zinnen) console.error(zin);
  return 1;
}
