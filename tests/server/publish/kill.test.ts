import { describe, expect, it } from 'vitest';
import {
  countStappen,
  liveNamen,
  publishAndKill,
  spreadMomenten,
} from '#tests/server/publish/kill-tijdens-publiceren.ts';
import { publish } from '#tests/server/publish/maak-uitgave.ts';
import { newGegevensmap } from '#tests/support/temporary.ts';

const paginas = 12;

describe('kill -9 while publishing', () => {
  it('leaves the old or the new site at every step, and the next publication is whole', async () => {
    const map = newGegevensmap();
    await publish(map, 'uitgave-0', paginas);
    const stappen = await countStappen(map, 'uitgave-1', paginas);
    let gedood = 0;
    for (const [i, moment] of spreadMomenten(8, stappen).entries()) {
      const voor = liveNamen(map);
      const nieuw = `uitgave-${i + 2}`;
      if ((await publishAndKill(map, nieuw, paginas, moment)).gedood) gedood += 1;
      const namen = liveNamen(map);
      expect(namen, `after a kill at step ${moment.stap} of ${stappen}`).toHaveLength(1);
      expect([...voor, nieuw]).toContain(namen[0]);
    }
    expect(gedood).toBeGreaterThanOrEqual(5);
    await publish(map, 'daarna', paginas);
    expect(liveNamen(map)).toEqual(['daarna']);
  });
});
