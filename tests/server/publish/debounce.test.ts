import { describe, expect, it } from 'vitest';
import { Bundelaar } from '#server/publish/debounce.ts';

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
  it('two at once make one build', async () => {
    const werk = createWerk();
    const bundelaar = new Bundelaar(werk.work, 5);
    bundelaar.ask();
    bundelaar.ask();
    await werk.begun(1);
    werk.runs[0]?.resolve();
    await settle();
    expect(werk.runs).toHaveLength(1);
  });

  it('any number during a build makes exactly one next build', async () => {
    const werk = createWerk();
    const bundelaar = new Bundelaar(werk.work, 0);
    bundelaar.ask();
    await werk.begun(1);
    for (let i = 0; i < 5; i += 1) bundelaar.ask();
    werk.runs[0]?.resolve();
    await werk.begun(2);
    werk.runs[1]?.resolve();
    await settle();
    expect(werk.runs).toHaveLength(2);
  });

  it('one after a build makes another', async () => {
    const werk = createWerk();
    const bundelaar = new Bundelaar(werk.work, 0);
    bundelaar.ask();
    await werk.begun(1);
    werk.runs[0]?.resolve();
    await settle();
    bundelaar.ask();
    await werk.begun(2);
    werk.runs[1]?.resolve();
    expect(werk.runs).toHaveLength(2);
  });
});
