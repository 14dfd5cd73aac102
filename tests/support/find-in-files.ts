import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Which of these words stand in the bytes of which files below a folder: 'file: word'. Case makes no difference. */
export function findInFiles(map: string, woorden: readonly string[]): string[] {
  if (!existsSync(map)) return [];
  return (readdirSync(map, { recursive: true }) as string[])
    .filter((naam) => statSync(join(map, naam)).isFile())
    .flatMap((naam) => {
      const inhoud = readFileSync(join(map, naam)).toString('latin1').toLowerCase();
      return woorden
        .filter((woord) => inhoud.includes(Buffer.from(woord.toLowerCase()).toString('latin1')))
        .map((woord) => `${naam}: ${woord}`);
    });
}
