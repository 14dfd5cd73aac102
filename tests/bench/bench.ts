/**
 * Runs every measurement one after the other and prints them as tables; `npm run bench -- --schrijf` also writes docs/bench.md.
 * Names as arguments run only those, and leave the other tables as they were: `npm run bench -- zoeken`. `--oud=<folder>`, with a clone of
 * an earlier commit in which `npm ci` was run, measures that beside publishing as it is now. `--duur=600` lets the attack last ten minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { benchAgenda } from '#tests/bench/agenda.ts';
import { benchAanval } from '#tests/bench/aanval.ts';
import { benchBouwen } from '#tests/bench/bouwen.ts';
import { benchClusters, benchGroepering } from '#tests/bench/clusters.ts';
import { benchDeelbeeld } from '#tests/bench/deelbeeld.ts';
import { benchKill } from '#tests/bench/kill.ts';
import { killInname } from '#tests/bench/kill-signalen.ts';
import { benchErnst } from '#tests/bench/ernst.ts';
import { benchFlood } from '#tests/bench/flood.ts';
import { benchLocks } from '#tests/bench/locks.ts';
import { benchOverleg } from '#tests/bench/overleg.ts';
import { benchPubliceren } from '#tests/bench/publiceren.ts';
import { benchRaden } from '#tests/bench/raden.ts';
import { benchServeren } from '#tests/bench/serveren.ts';
import { benchSignalen } from '#tests/bench/signalen.ts';
import { benchAfwijkingen, benchFactoren, benchPieken } from '#tests/bench/vroegsignaal.ts';
import { benchNacht } from '#tests/bench/vroegsignaal-nacht.ts';
import { benchVerbinding } from '#tests/bench/verbinding.ts';
import { benchZoekenInBrowser } from '#tests/bench/zoeken-browser.ts';
import { benchZoeken } from '#tests/bench/zoeken.ts';

/** What stands behind `--<naam>=`. */
function readOptie(naam: string): string | undefined {
  const begin = `--${naam}=`;
  return process.argv.find((argument) => argument.startsWith(begin))?.slice(begin.length);
}

/** A folder with earlier code to measure beside this. */
const oud = readOptie('oud');

interface Meting {
  titel: string;
  /** What 5-kwaliteit asks, or what the columns mean. */
  doel: string;
  run: () => Promise<object[]>;
}

const metingen: Record<string, Meting> = {
  agenda: {
    titel: 'The agenda that writes itself',
    doel: 'Reach: within 500 ms for a team with 100,000 signals, 2,000 entries and 500 open acties. Milliseconds, from the request to the answer.',
    run: () => benchAgenda(),
  },
  signalen: {
    titel: 'Signals: taking them in, and finding them among 100,000',
    doel: 'Reach: 300 a second on disk (`synchronous=FULL`) at p99 150 ms with 8 clients, on a machine that does nothing else; every question within 100 ms at p95. Milliseconds; sender, public server and PocketBase share the machine.',
    run: () => benchSignalen(),
  },
  groepering: {
    titel: 'Groups of signals that are about the same, on 34 groups worded by people',
    doel: 'Of the pairs that were put together the share that belongs together, and of those that belong together the share that was found; average of five orders.',
    run: async () => Promise.resolve(benchGroepering()),
  },
  clusters: {
    titel: 'Grouping among 100,000 signals',
    doel: 'Reach: one signal more within 50 ms, the page of groups within 100 ms at p95. Milliseconds.',
    run: () => benchClusters(),
  },
  overleg: {
    titel: 'A meeting: from one screen to twenty others',
    doel: 'Reach: a change is on the other screen within 300 ms at p95 with 20 screens and 2 people who write; none is missed. Milliseconds from sending; all screens and PocketBase share the machine.',
    run: () => benchOverleg(),
  },
  verbinding: {
    titel: 'Signals with and without connections that stay',
    doel: 'What it costs that PocketBase answers one request a connection (docs/limits.md). Milliseconds; straight to PocketBase, 8 clients.',
    run: () => benchVerbinding(),
  },
  'kill-signalen': {
    titel: 'kill -9 while signals come in',
    doel: 'Reach: none lost that was acknowledged, none half there, over 100 rounds with 16 clients.',
    run: async () => [await killInname()],
  },
  raden: {
    titel: 'Guessing codes',
    doel: 'Reach: no guess is right, who has a code gets in meanwhile, and everything that is wrong with a code looks and lasts the same. Milliseconds.',
    run: () => benchRaden(),
  },
  bouwen: {
    titel: 'Building the site',
    doel: 'Reach: at most 2 ms a page beyond start-up; one changed entry among 10,000 at most 0.3 of a full build; an entry page at most 14 kB brotli with its styles. Seconds, MB, bytes.',
    run: () => benchBouwen(),
  },
  publiceren: {
    titel: 'From publication to live',
    doel: 'Reach: one entry more within 0.8 s at 1,000 entries and 1.5 s at 10,000; the first release of 10,000 within 12 s, and at most 700 MB. Seconds; MB for all processes together.',
    run: () => benchPubliceren(undefined, oud),
  },
  zoeken: {
    titel: 'Search engine, a keystroke in Node',
    doel: 'Milliseconds; bytes of the index. Reach: at most 120 kB transferred at 2,000 entries, index and code together.',
    run: () => benchZoeken(),
  },
  'zoeken-browser': {
    titel: 'Search in Chromium, four times slowed down, 2,000 entries',
    doel: 'Reach: a keystroke answers within 50 ms.',
    run: () => benchZoekenInBrowser(),
  },
  deelbeeld: {
    titel: 'Share images',
    doel: 'Milliseconds each: drawn, from disk, from memory.',
    run: () => benchDeelbeeld(),
  },
  kill: {
    titel: 'kill -9 while publishing',
    doel: 'Reach: at each of 50 moments the old or the new site, never a broken one.',
    run: () => benchKill(),
  },
  flood: {
    titel: 'Memory under floods',
    doel: 'Reach: all processes together at most 512 MB. Highest resident MB of each process during the flood, and milliseconds of a core that the public server took for each request.',
    run: () => benchFlood(),
  },
  aanval: {
    titel: 'Under attack',
    doel: 'Reach: both processes stay, and nothing that was confirmed misses. Forms, codes, searches, previews, share images, error pages, sign-ins and streams at once; forms of two citizens meanwhile (ms, without the time they write), and entries that a colleague saved. `npm run bench -- aanval --duur=600` takes ten minutes.',
    run: () => benchAanval(Number(readOptie('duur') ?? 60)),
  },
  locks: {
    titel: 'The write lock, while forms come in',
    doel: 'Reach: no request of staff holds it over 200 ms, and forms keep p99 at most 150 ms, on a machine that does nothing else. Milliseconds: the request itself at its heaviest legal input, and the longest and p99 of forms of 4 clients meanwhile.',
    run: () => benchLocks(),
  },
  vroegsignaal: {
    titel: 'Early warning on series of known truth',
    doel: 'Reach, by `gevoelig`: at most 0.3 false alarms a series-year on stable and seasonal series (`streng` 0.08), and 80% of outbreaks found within three weeks with a median delay of at most one. 100 organisations of ten series (bases 1, 2, 5, 10 and 20, each as Poisson and as negative binomial), four years, of which the last two are judged; alarms a series-year by kind of series, and what is found of outbreaks that multiply a base drawn from 1 to 20 by a factor drawn from 1.5 to 5 for six weeks. On growing series an alarm is right: it says that it grows. Tuned on other seeds. Sources: docs/decisions/0060-what-is-normal.md.',
    run: () => benchPieken(),
  },
  'vroegsignaal-factor': {
    titel: 'Early warning, by factor and base',
    doel: 'Share of outbreaks found within three weeks by `gevoelig`, and behind it what is found by who knows the mean and spread exactly and only adds up the three weeks: what lies under 80% there cannot be found by anybody without more false alarms.',
    run: () => benchFactoren(),
  },
  'vroegsignaal-k': {
    titel: 'Early warning, outbreaks of k standard deviations',
    doel: 'As simulated by Noufaily et al. 2013: a size of k standard deviations of a week in all, spread over some weeks. One outbreak in two years of each series.',
    run: () => benchAfwijkingen(),
  },
  'vroegsignaal-nacht': {
    titel: 'The nightly early warning',
    doel: 'Reach: within 30 s over 100,000 signals of two years, 10 themes and as many series as 300 clusters would be, with intake at p99 150 ms. Everything shares the machine.',
    run: () => benchNacht(),
  },
  ernst: {
    titel: 'Words that make a signal grave',
    doel: 'Reach: recall 0.8 and precision 0.7 on sentences that were marked by hand before there was a list.',
    run: () => benchErnst(),
  },
  serveren: {
    titel: 'Serving one page beside nginx',
    doel: 'Reach: at least 0.5 of nginx with precompressed files, on the same machine in the same run. Requests a second.',
    run: () => benchServeren(),
  },
};

function formatTabel(rijen: object[]): string {
  const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
  if (kolommen.length === 0) return 'Not measured: what it needs is not installed here.';
  const regel = (cellen: unknown[]): string => `| ${cellen.map(String).join(' | ')} |`;
  const waarden = rijen.map((rij) =>
    regel(kolommen.map((kolom) => (rij as Record<string, unknown>)[kolom] ?? '')),
  );
  return [regel(kolommen), regel(kolommen.map(() => '---')), ...waarden].join('\n');
}

const argumenten = process.argv.slice(2);
const gekozen = argumenten.filter((argument) => argument in metingen);
const verslag = join(import.meta.dirname, '../../docs/bench.md');
const eerdere = readFileSync(verslag, 'utf8')
  .split(/\n(?=## )/)
  .map((deel) => deel.trim());
const delen = [
  '# Bench',
  `Measured by \`npm run bench\` on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}. Timings on a shared machine are noisy: compare ratios within one run.`,
];
for (const [naam, { titel, doel, run }] of Object.entries(metingen)) {
  if (gekozen.length > 0 && !gekozen.includes(naam)) {
    const eerder = eerdere.find((tekst) => tekst.startsWith(`## ${titel}\n`));
    if (eerder !== undefined) delen.push(eerder);
    continue;
  }
  // What others did meanwhile decides how far a figure can be trusted.
  const druk = `Load of the machine at the start: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`;
  const deel = `## ${titel}\n\n${doel} ${druk}\n\n${formatTabel(await run())}`;
  console.log(`\n${deel}`);
  delen.push(deel);
}
if (argumenten.includes('--schrijf')) {
  writeFileSync(verslag, `${delen.join('\n\n')}\n`);
}
