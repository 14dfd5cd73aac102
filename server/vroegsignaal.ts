/** `npm run -s vroegsignaal -- reeksen.json`: in which weeks the product would have warned, for who tries it on their own history. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatMelding } from '#core/meldingen.ts';
import { findPieken, gevoeligheden, type Gevoeligheidsnaam } from '#core/vroegsignaal/piek.ts';
import { checkReeksinvoer } from '#core/vroegsignaal/reeksinvoer.ts';

const gebruik =
  'Gebruik: npm run -s vroegsignaal -- <bestand.json> [--streng]. In het bestand staat een lijst met voor elke reeks een lijst van aantallen per week, de oudste week eerst.';

/** What the file says, or the sentences that say what is wrong. */
function readReeksen(bestand: string): { reeksen: number[][] } | { fouten: string[] } {
  let tekst: string;
  try {
    tekst = readFileSync(bestand, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return { fouten: [`Het bestand ${bestand} is er niet, of is niet te lezen. Kijk of de naam klopt.`] };
  }
  if (tekst.trim() === '') return { fouten: [`Het bestand ${bestand} is leeg.`, gebruik] };
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch (fout) {
    const plaats = /line \d+ column \d+/
      .exec(String(fout))?.[0]
      .replace('line', 'regel')
      .replace('column', 'teken');
    const waar = plaats === undefined ? '' : ` Kijk bij ${plaats}.`;
    return { fouten: [`Het bestand ${bestand} is geen JSON.${waar}`, gebruik] };
  }
  const issues = checkReeksinvoer(waarde);
  if (issues.length > 0) return { fouten: issues.map(formatMelding) };
  return { reeksen: waarde as number[][] };
}

function readOpdracht(argv: string[]): { bestand: string; naam: Gevoeligheidsnaam } | { fouten: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { streng: { type: 'boolean', default: false }, gevoelig: { type: 'boolean', default: false } },
    });
    const [bestand, ...meer] = positionals;
    if (bestand === undefined) return { fouten: ['Noem het bestand met de aantallen.', gebruik] };
    if (meer.length > 0) return { fouten: [`Noem één bestand; ‘${meer.join(' ')}’ is te veel.`, gebruik] };
    if (values.streng && values.gevoelig)
      return { fouten: ['Kies --gevoelig of --streng, niet allebei.', gebruik] };
    return { bestand, naam: values.streng ? 'streng' : 'gevoelig' };
  } catch (fout) {
    const optie = /'(--?[^ '=]+)/.exec(String(fout))?.[1] ?? '';
    return { fouten: [`De optie ${optie} kennen wij niet.`, gebruik] };
  }
}

function main(): number {
  const opdracht = readOpdracht(process.argv.slice(2));
  const gelezen = 'fouten' in opdracht ? opdracht : readReeksen(opdracht.bestand);
  if ('fouten' in gelezen || 'fouten' in opdracht) {
    const { fouten } = gelezen as { fouten: string[] };
    console.error(fouten.join('\n'));
    return 1;
  }
  const reeksen = gelezen.reeksen.map((aantallen) => ({ aantallen }));
  console.log(JSON.stringify(findPieken(reeksen, gevoeligheden[opdracht.naam])));
  return 0;
}

process.exitCode = main();
