import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { expect, test } from 'vitest';

const config = await extractDepcruiseConfig(join(import.meta.dirname, '../../.dependency-cruiser.js'));

/** The rules that a tree of files breaks; each file with what it imports a type of, which is the least that an arrow can be. */
async function listBroken(tree: Record<string, string[]>): Promise<string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), 'luisterloop-folders-'));
  try {
    for (const [file, imports] of Object.entries(tree)) {
      mkdirSync(dirname(join(baseDir, file)), { recursive: true });
      const lines = imports.map((path) => `import type {} from '${path}';\n`);
      writeFileSync(join(baseDir, file), [...lines, 'export {};\n'].join(''));
    }
    const folders = [...new Set(Object.keys(tree).map((file) => file.split('/')[0] ?? ''))];
    const rules = { validate: true, ruleSet: { forbidden: config.forbidden ?? [] } };
    const { output } = await cruise(folders, { baseDir, ...rules, tsPreCompilationDeps: true });
    const { summary } = output as ICruiseResult;
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(baseDir, { recursive: true });
  }
}

const trees: [string, Record<string, string[]>, string[]][] = [
  [
    'an arrow down is fine',
    { 'pb_hooks/signaal/a.ts': ['../verbetering/b.ts'], 'pb_hooks/verbetering/b.ts': [] },
    [],
  ],
  [
    'an arrow up is not, in pb_hooks',
    { 'pb_hooks/signaal/a.ts': ['../publicatie/b.ts'], 'pb_hooks/publicatie/b.ts': [] },
    ['pb_hooks/signaal-knows-what-lies-below'],
  ],
  [
    'nor in core',
    { 'core/taal/a.ts': ['../signaal/b.ts'], 'core/signaal/b.ts': [] },
    ['core/taal-knows-what-lies-below'],
  ],
  [
    'gevolgen.ts knows every capability, and no capability knows it',
    {
      'pb_hooks/gevolgen.ts': ['./loop/a.ts', './signaal/a.ts'],
      'pb_hooks/loop/a.ts': ['../gevolgen.ts'],
      'pb_hooks/signaal/a.ts': [],
    },
    ['no-circle', 'pb_hooks/loop-knows-what-lies-below'],
  ],
  [
    'a folder without a place in the order',
    { 'core/viering/a.ts': ['../basis/b.ts'], 'core/basis/b.ts': [] },
    ['core-folder-without-a-place'],
  ],
  [
    'a circle of folders, of which no two files need each other',
    {
      'server/mail/a.ts': ['../serve/b.ts'],
      'server/serve/b.ts': [],
      'server/serve/c.ts': ['../mail/d.ts'],
      'server/mail/d.ts': [],
    },
    ['no-circle-of-folders'],
  ],
  [
    'two capabilities of beheer',
    { 'admin/src/loop/a.ts': ['../signaal/b.ts'], 'admin/src/signaal/b.ts': [] },
    ['beheer-capabilities-are-apart'],
  ],
  [
    'what beheer’s capabilities share, and the screens that read several',
    {
      'admin/src/loop/a.ts': ['../components/b.ts', '../session/b.ts'],
      'admin/src/vandaag/a.ts': ['../loop/a.ts'],
      'admin/src/routes/a.ts': ['../vandaag/a.ts', '../loop/a.ts'],
      'admin/src/components/b.ts': [],
      'admin/src/session/b.ts': [],
    },
    [],
  ],
  [
    'a component of beheer that knows a capability',
    { 'admin/src/components/a.ts': ['../loop/b.ts'], 'admin/src/loop/b.ts': [] },
    ['beheer-components-know-no-capability'],
  ],
];

test.each(trees)('%s', async (_wat, tree, broken) => {
  expect(await listBroken(tree)).toEqual(broken);
});
