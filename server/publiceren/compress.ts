import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const samendrukbaar = /\.(html|css|js|mjs|json|jsonld|xml|svg|txt|csv|webmanifest)$/;
const tegelijk = 4;
/** Above this number of files a release takes the cheaper setting, otherwise a first build of 10,000 pages takes minutes. */
const veel = 400;

/** True for files that get compressed copies beside them. */
export function isSamendrukbaar(pad: string): boolean {
  return samendrukbaar.test(pad) && !pad.includes('/_intern/');
}

/** Writes a .br and a .gz beside each file that becomes smaller by it, a few at once. */
export async function compressFiles(paden: readonly string[], onFile: () => void): Promise<void> {
  const wachtrij = paden.values();
  const cheap = paden.length > veel;
  const work = async (): Promise<void> => {
    for (const pad of wachtrij) {
      await compressFile(pad, cheap);
      onFile();
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, work));
}

async function compressFile(pad: string, cheap: boolean): Promise<void> {
  const inhoud = await readFile(pad);
  if (inhoud.length < 200) return;
  const snel = inhoud.length > 2_000_000 || (cheap && pad.endsWith('.html'));
  const [br, gz] = await Promise.all([
    brotli(inhoud, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: snel ? 6 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length,
      },
    }),
    zip(inhoud, { level: snel ? 6 : 9 }),
  ]);
  if (br.length < inhoud.length) await writeFile(`${pad}.br`, br);
  if (gz.length < inhoud.length) await writeFile(`${pad}.gz`, gz);
}
