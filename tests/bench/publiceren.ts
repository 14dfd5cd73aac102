import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '#records/client.ts';
import { connectDienst } from '#records/dienst.ts';
import { isProbleem } from '#records/probleem.ts';
import { importRijen } from '#records/publicatie.ts';
import { openDataFolder } from '#server/data-folder.ts';
import { Publisher } from '#server/publish/publisher.ts';
import { nextFolder } from '#server/publish/swap.ts';
import { prepareSiteCode } from '#server/render/site-code.ts';
import { readHuidigId } from '#server/serve/releases.ts';
import { measureGeheugen } from '#tests/bench/measure-geheugen.ts';
import { startbestand } from '#tests/fixtures/startbestand.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

/** Seconds from the moment PocketBase has a publication to the moment the site shows it; memory in MB of all processes together. */
export interface Row {
  /** 'now', or the commit of other code that was measured too. */
  code: string;
  entries: number;
  /** The first release, with every page compressed. */
  eerste: number;
  /** One entry more, the median of three; what the release before left to do for the next one is done by then. */
  eenErbij: number;
  /** One entry more at once after that, while the links for the next release are still to be made. */
  meteenErna?: number;
  /** How many releases fifty entries make that are published together; the last one has them all. */
  releasesVan50?: number;
  piekgeheugen: number;
}

const root = join(import.meta.dirname, '../..');

/**
 * Publishes through a real PocketBase and the real site code. `oud` is a clone of this project at an earlier commit, with what it needs
 * installed, that is measured in turn with the code as it is now.
 */
export async function benchPubliceren(
  aantallen: readonly number[] = [1000, 10_000],
  oud?: string,
): Promise<Row[]> {
  const rijen: Row[] = [];
  for (const aantal of aantallen) {
    if (oud !== undefined) rijen.push(measureOud(aantal, oud));
    rijen.push(await measure(aantal));
  }
  return rijen;
}

/** Runs the same measurement as it was then. */
function measureOud(entries: number, oud: string): Row {
  const script = `import('${join(oud, 'tests/bench/publiceren.ts')}')
    .then(({ benchPubliceren }) => benchPubliceren([${entries}]))
    .then(([rij]) => console.log('\\n' + JSON.stringify(rij)));`;
  const uitvoer = execFileSync(process.execPath, ['-e', script], {
    cwd: oud,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = execFileSync('git', ['-C', oud, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return { code, ...(JSON.parse(uitvoer.trim().split('\n').at(-1) ?? '{}') as Omit<Row, 'code'>) };
}

async function measure(entries: number): Promise<Row> {
  const pocketbase = await startPocketBase({ start: { ...startbestand, demo: undefined } });
  const client = await connectDienst({ url: pocketbase.url, wachtwoord: pocketbase.dienst });
  const alle = buildRijen(entries + 54);
  await publishRijen(client, alle.slice(0, entries));
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-bench-')));
  let live = Promise.withResolvers<void>();
  let releases = 0;
  const publisher = new Publisher({
    dataDir: map.pad,
    content: join(root, 'content'),
    siteUrl: 'http://127.0.0.1',
    code: await prepareSiteCode(root),
    pocketbase: { url: pocketbase.url, wachtwoord: pocketbase.dienst },
    onProgress: () => undefined,
    onLive: () => {
      releases += 1;
      live.resolve();
    },
    log: (regel) => live.reject(new Error(regel)),
  });
  const geheugen = measureGeheugen();
  const eerste = await time(() => publisher.start());
  const rest = alle.slice(entries);
  const addOne = async (): Promise<number> => {
    live = Promise.withResolvers();
    await publishRijen(client, rest.splice(0, 1));
    return await time(() => live.promise);
  };
  const tijden: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    await untilPrepared(map.releases);
    tijden.push(await addOne());
  }
  const meteenErna = await addOne();
  await untilPrepared(map.releases);
  releases = 0;
  await publishRijen(client, rest);
  await untilShown(map.releases, entries + 54);
  const piekgeheugen = geheugen.stop();
  await publisher.stop();
  await pocketbase.stop();
  rmSync(map.pad, { recursive: true, force: true });
  const eenErbij = tijden.toSorted((a, b) => a - b)[1] ?? 0;
  return { code: 'now', entries, eerste, eenErbij, meteenErna, releasesVan50: releases, piekgeheugen };
}

/** Resolves when the folder that the next release is made in is there. */
async function untilPrepared(releases: string): Promise<void> {
  while (!existsSync(nextFolder(releases, readHuidigId(releases)))) await wait(50);
}

/** Resolves when the live release has the pages of so many entries. */
async function untilShown(releases: string, entries: number): Promise<void> {
  const count = (): number => {
    const og = join(releases, readHuidigId(releases) ?? '', '_intern', 'og.json');
    return Object.keys(JSON.parse(readFileSync(og, 'utf8')) as object).length;
  };
  while (count() < entries) await wait(100);
}

function buildRijen(aantal: number): object[] {
  const slugs = new Set(startbestand.themas.map((thema) => thema.slug));
  return generateUitgave(aantal)
    .verbeteringen.flatMap(([nieuwste]) => (nieuwste ? [nieuwste.inhoud] : []))
    .map(({ kenmerk: _kenmerk, slug: _slug, fase: _fase, loop: _loop, ...tekst }) => tekst)
    .map((inhoud) => ({
      ...inhoud,
      vraagSoort: 'samengevat',
      aantalBron: 'een telling van eerder',
      ingangsmaand: inhoud.uitkomst === 'doorgevoerd' ? '2025-01' : inhoud.ingangsmaand,
      themas: [inhoud.themas.find((slug) => slugs.has(slug)) ?? startbestand.themas[0]?.slug],
    }));
}

/** As many rows as one request may hold. */
const perVerzoek = 10;

async function publishRijen(client: Client, rijen: object[]): Promise<void> {
  for (let vanaf = 0; vanaf < rijen.length; vanaf += perVerzoek) {
    const bundel = {
      rijen: rijen.slice(vanaf, vanaf + perVerzoek),
      publiceer: true,
      goedgekeurdDoor: 'redacteur2@voorbeeld.nl',
    };
    const antwoord = await importRijen(client, bundel);
    if (isProbleem(antwoord)) throw new Error(JSON.stringify(antwoord.fouten.slice(0, 3)));
  }
}

async function time(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return Math.round((performance.now() - begin) / 10) / 100;
}

if (import.meta.main) {
  const aantallen = process.argv.slice(2).map(Number);
  console.table(await benchPubliceren(aantallen.length > 0 ? aantallen : undefined));
}
