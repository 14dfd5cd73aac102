import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const vorm = z.array(z.array(z.string().trim().min(2)).min(2));

let laatste: { tekst: string; lijsten: string[][] } | undefined;

/** The lists of words with the same meaning that editors keep in content/synoniemen.yaml; parsed once for the same text. */
export function readSynoniemen(pad: string): string[][] {
  const tekst = readFileSync(pad, 'utf8');
  if (laatste?.tekst !== tekst) laatste = { tekst, lijsten: parseSynoniemen(tekst, pad) };
  return laatste.lijsten;
}

function parseSynoniemen(tekst: string, pad: string): string[][] {
  const gelezen = vorm.safeParse(parse(tekst));
  if (gelezen.success) return gelezen.data;
  const plaatsen = gelezen.error.issues.map((issue) => `lijst ${Number(issue.path[0] ?? 0) + 1}`);
  throw new SynoniemenFout(
    `${pad}: schrijf een lijst van lijsten met steeds twee of meer woorden (kijk naar ${[...new Set(plaatsen)].join(', ')}).`,
  );
}

/** content/synoniemen.yaml is not a list of lists of words. */
class SynoniemenFout extends Error {
  override name = 'SynoniemenFout';
}
