import { describe, expect, it } from 'vitest';
import { liveNamen, publishAndKill } from '#tests/server/kill-tijdens-publiceren.ts';
import { publish } from '#tests/server/maak-uitgave.ts';
import { newGegevensmap } from '#tests/server/tijdelijk.ts';

const paginas = 12;

describe('kill -9 while publishing', () => {
  it('leaves the old or the new site at every step, and the next publication is whole', async () => {
    const map = newGegevensmap();
    await publish(map, 'uitgave-0', paginas);
    let gedood = 0;
    for (let stap = 1; stap <= 14; stap += 1) {
      const voor = liveNamen(map);
      const nieuw = `uitgave-${stap}`;
      if (await publishAndKill(map, nieuw, paginas, { stap, daarna: stap % 3 })) gedood += 1;
      const namen = liveNamen(map);
      expect(namen, `after a kill at step ${stap}`).toHaveLength(1);
      expect([...voor, nieuw]).toContain(namen[0]);
    }
    expect(gedood).toBeGreaterThanOrEqual(10);
    await publish(map, 'daarna', paginas);
    expect(liveNamen(map)).toEqual(['daarna']);
  });
});
