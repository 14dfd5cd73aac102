import { expect, test } from 'vitest';
import { killInname } from '#tests/bench/kill-signalen.ts';

test('no acknowledged signal is lost, and none is half there: 8 rounds of kill -9 under load, 16 clients', async () => {
  const { bevestigd, ...rest } = await killInname(8, 16);
  expect(bevestigd).toBeGreaterThanOrEqual(8);
  expect(rest).toEqual({ rondes: 8, clients: 16, verloren: 0, half: 0, misnummerd: 0, onvindbaar: 0 });
}, 120_000);
