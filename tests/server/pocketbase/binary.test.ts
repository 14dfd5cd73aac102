import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBinary } from '#records/pocketbase-binary.ts';
import { bekendeBinaries } from '#server/pocketbase/binaries.ts';
import { checkSha256, findCheckedBinary, warnVersie } from '#server/pocketbase/find-binary.ts';

const vreemd = join(mkdtempSync(join(tmpdir(), 'luisterloop-binary-')), 'pocketbase');
writeFileSync(vreemd, '#!/bin/sh\necho iets anders\n', { mode: 0o755 });

describe('the PocketBase that is run', () => {
  it('is the installed one, whose sha256 is on the list', async () => {
    expect(await checkSha256(findBinary(), bekendeBinaries['linux-x64'])).toBe(findBinary());
  });

  it('is refused when it is another program', async () => {
    await expect(checkSha256(vreemd, bekendeBinaries['linux-x64'])).rejects.toThrow(
      'is niet de gecontroleerde PocketBase',
    );
  });

  it('may be the operator’s own when it answers as PocketBase', async () => {
    expect(await findCheckedBinary(findBinary())).toBe(findBinary());
    await expect(findCheckedBinary(vreemd)).rejects.toThrow('is geen PocketBase die op deze machine werkt');
  });
});

describe('in production an old PocketBase is named at the start', () => {
  const ouder = (versie: string): string => `deze PocketBase (${versie}) is ouder dan 0.39.7`;

  it('as the installed one is', async () => {
    expect(await warnVersie(findBinary())).toContain(ouder('0.39.1'));
  });

  it.each([
    ['0.39.6', ouder('0.39.6')],
    ['0.38.20', ouder('0.38.20')],
    ['0.39.7', undefined],
    ['0.39.10', undefined],
    ['0.40.0', undefined],
    ['1.0.0', undefined],
    ['(untracked)', ouder('versie onbekend')],
  ])('%s', async (versie, zin) => {
    writeFileSync(vreemd, `#!/bin/sh\necho 'pocketbase version ${versie}'\n`, { mode: 0o755 });
    const gezegd = await warnVersie(vreemd);
    if (zin === undefined) expect(gezegd).toBeUndefined();
    else expect(gezegd).toContain(zin);
  });
});
