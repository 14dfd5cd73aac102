import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of every file below a folder as latin1, by path; what goes while it is read (a log that is merged) is left out. */
export function readFiles(map: string): Map<string, string> {
  const inhoud = new Map<string, string>();
  for (const pad of readPaden(map)) {
    try {
      inhoud.set(pad, readFileSync(join(map, pad), 'latin1'));
    } catch (fout) {
      if (!['ENOENT', 'EISDIR'].includes((fout as NodeJS.ErrnoException).code ?? '')) throw fout;
    }
  }
  return inhoud;
}

/** Which of these words stand in the bytes of which files below a folder: 'file: word'. Case makes no difference. */
export function findInFiles(map: string, woorden: readonly string[]): string[] {
  const latin1 = woorden.map(
    (woord) => [woord, Buffer.from(woord.toLowerCase()).toString('latin1')] as const,
  );
  return [...readFiles(map)].flatMap(([naam, inhoud]) => {
    const klein = inhoud.toLowerCase();
    return latin1.filter(([, bytes]) => klein.includes(bytes)).map(([woord]) => `${naam}: ${woord}`);
  });
}

function readPaden(map: string): string[] {
  try {
    return readdirSync(map, { recursive: true }) as string[];
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fout;
  }
}
