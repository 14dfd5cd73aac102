import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBinary } from '#records/pocketbase-binary.ts';
import { bekendeBinaries } from '#server/pocketbase/binaries.ts';
import { checkSha256, findCheckedBinary } from '#server/pocketbase/find-binary.ts';

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
