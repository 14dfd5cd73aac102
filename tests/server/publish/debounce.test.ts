import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Debounce } from '#server/publish/debounce.ts';

/** A job whose runs a test ends itself. */
function createWerk() {
  const runs: PromiseWithResolvers<void>[] = [];
  let wacht = Promise.withResolvers<void>();
  return {
    runs,
    work: async (): Promise<void> => {
      const run = Promise.withResolvers<void>();
      runs.push(run);
      wacht.resolve();
      await run.promise;
    },
    begun: async (aantal: number): Promise<void> => {
      while (runs.length < aantal) {
        await wacht.promise;
        wacht = Promise.withResolvers<void>();
      }
    },
  };
}

const settle = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));

describe('publications that come together', () => {
  it('two at once make one run', async () => {
    const werk = createWerk();
    const debounce = new Debounce(werk.work, { rest: 5, apart: 0 });
    debounce.ask();
    debounce.ask();
    await werk.begun(1);
    werk.runs[0]?.resolve();
    await settle();
    expect(werk.runs).toHaveLength(1);
  });

  it('any number during a run makes exactly one next run', async () => {
    const werk = createWerk();
    const debounce = new Debounce(werk.work, { rest: 0, apart: 0 });
    debounce.ask();
    await werk.begun(1);
    for (let i = 0; i < 5; i += 1) debounce.ask();
    werk.runs[0]?.resolve();
    await werk.begun(2);
    werk.runs[1]?.resolve();
    await settle();
    expect(werk.runs).toHaveLength(2);
  });

  it('one after a run makes another', async () => {
    const werk = createWerk();
    const debounce = new Debounce(werk.work, { rest: 0, apart: 0 });
    debounce.ask();
    await werk.begun(1);
    werk.runs[0]?.resolve();
    await settle();
    debounce.ask();
    await werk.begun(2);
    werk.runs[1]?.resolve();
    expect(werk.runs).toHaveLength(2);
  });

  it('fifty within a second make three runs at most, the last after all of them', async () => {
    const runs: number[] = [];
    let asked = 0;
    const debounce = new Debounce(async () => void runs.push(asked), { rest: 100, apart: 600 });
    const begin = performance.now();
    while (asked < 50) {
      asked += 1;
      debounce.ask();
      await wait(20);
    }
    // A busy machine takes longer than a second to ask.
    const most = 2 + Math.floor((performance.now() - begin) / 600);
    await expect.poll(() => runs.at(-1)).toBe(50);
    expect(runs.length).toBeLessThanOrEqual(most);
  });
});
