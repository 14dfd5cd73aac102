import { expect, test } from 'vitest';
import { Room } from '#server/rate-limit/room.ts';

test('so much at once, so much of one block, and who leaves makes room once', () => {
  const ruimte = new Room({ samen: 30_000, perBlok: 20_000 });
  const enter = (blok: string) => ruimte.enter(blok, 10_000 - 1024);
  const [een, twee] = [enter('a'), enter('a')];
  expect(enter('a')).toBeUndefined();
  expect(enter('b')).toBeDefined();
  expect(enter('c')).toBeUndefined();
  een?.();
  een?.();
  expect(enter('a')).toBeDefined();
  expect(enter('c')).toBeUndefined();
  twee?.();
  expect(enter('c')).toBeDefined();
});

test('what is short takes little of it: a crowd that guesses codes shuts nobody out', () => {
  const ruimte = new Room({ samen: 16 * 1024 * 1024, perBlok: 4 * 1024 * 1024 });
  for (let i = 0; i < 10_000; i += 1) expect(ruimte.enter(`blok ${i % 200}`, 40)).toBeDefined();
  expect(ruimte.enter('iemand', 64 * 1024)).toBeDefined();
});
