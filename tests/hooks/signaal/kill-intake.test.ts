import { expect, test } from 'vitest';
import { killInname } from '#tests/bench/kill-signalen.ts';

test('no acknowledged signal is lost, and none is half there: 4 rounds of kill -9 under load, 16 clients', async () => {
  const { bevestigd, ...rest } = await killInname(4, 16);
  expect(bevestigd).toBeGreaterThanOrEqual(4);
  expect(rest).toEqual({ rondes: 4, clients: 16, verloren: 0, half: 0, misnummerd: 0, onvindbaar: 0 });
}, 120_000);
