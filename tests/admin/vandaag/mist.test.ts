import { expect, test } from 'vitest';
import type { VerbeteringRij } from '#records/verbetering.ts';
import { listMist } from '../../../admin/src/vandaag/mist.ts';
import { makeRij } from '../verbetering/rij.ts';

const besluit = [{ fase: 'gekozen', op: '2026-05-01' }];

test.each([
  ['goedgekeurd', 'gepland', [], 1],
  ['goedgekeurd', 'gepland', besluit, 0],
  ['goedgekeurd', 'doorgevoerd', [], 0],
  ['concept', 'gepland', [], 0],
])(
  'R16 Vandaag says what misses of what is %s, %s, with steps %j',
  (publicatiestatus, uitkomst, stappen, hoeveel) => {
    const zinnen = listMist(makeRij({ publicatiestatus, uitkomst, stappen } as Partial<VerbeteringRij>));
    expect(zinnen).toHaveLength(hoeveel);
    for (const zin of zinnen) expect(zin).toContain('er is nog geen besluit');
  },
);
