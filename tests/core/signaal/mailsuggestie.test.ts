import { expect, test } from 'vitest';
import { suggestEmail } from '#core/signaal/mailsuggestie.ts';

test.each([
  ['sanne@hotnail.com', 'sanne@hotmail.com'],
  ['sanne@gmial.com', 'sanne@gmail.com'],
  ['sanne@gmail.con', 'sanne@gmail.com'],
  ['sanne@gmail.nl', 'sanne@gmail.com'],
  ['sanne@gmai.com', 'sanne@gmail.com'],
  ['sanne@gmaill.com', 'sanne@gmail.com'],
  ['sanne@outlok.com', 'sanne@outlook.com'],
  ['sanne@ZIGO.nl', 'sanne@ziggo.nl'],
  ['sanne@icloud.co', 'sanne@icloud.com'],
  ['sanne@hotmail.com', ''],
  ['sanne@hotmail.nl', ''],
  ['sanne@mail.com', ''],
  ['sanne@ymail.com', ''],
  ['sanne@outlook.nl', ''],
  ['sanne@voorbeeld.nl', ''],
  ['sanne@waterrijk.nl', ''],
  ['hotnail.com', ''],
  ['', ''],
])('%s: “%s”', (adres, bedoeld) => {
  expect(suggestEmail(adres)).toBe(bedoeld);
});
