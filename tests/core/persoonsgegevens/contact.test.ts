import { describe, expect, test } from 'vitest';
import { cleanEmail, cleanTelefoon } from '#core/persoonsgegevens/contact.ts';
import { suggestEmail } from '#core/signaal/mailsuggestie.ts';
import { checkContact, normalizeTelefoon } from '#core/signaal/melder.ts';

/** What people and their phones put in the fields, what of it is kept, and what they are told. */
const telefoons: [getypt: string, bewaard: string, nummer: string | null, melding: string[]][] = [
  ['(+31) 6 12345678', '(+31) 6 12345678', '0612345678', []],
  ['\u202a06 12345678\u202c', '06 12345678', '0612345678', []],
  ['06\u200b12345678', '0612345678', '0612345678', []],
  ['31612345678', '31612345678', '0612345678', []],
  ['31 6 1234 5678', '31 6 1234 5678', '0612345678', []],
  ['\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668', '0612345678', '0612345678', []],
  ['06\u00a012\u00a034 56\u201178', '06 12 34 56-78', '0612345678', []],
  ['06-12345678 (na 17 uur)', '06-12345678 (na 17 uur)', null, ['telefoon-en-meer']],
  ['06 12345678 / 0229-123456', '06 12345678 / 0229-123456', null, ['telefoon-en-meer']],
  ['06 1234567', '06 1234567', null, ['geen-telefoon']],
  ['3161234567', '3161234567', null, ['geen-telefoon']],
];
const adressen: [getypt: string, bewaard: string, melding: string[]][] = [
  ['sanne@voorbeeld.nl\u200b', 'sanne@voorbeeld.nl', []],
  ['\u202asanne@voorbeeld.nl\u202c', 'sanne@voorbeeld.nl', []],
  ['sanne@voorbeeld.nl.', 'sanne@voorbeeld.nl', []],
  ['<sanne@voorbeeld.nl>', 'sanne@voorbeeld.nl', []],
  ['mailto:sanne@voorbeeld.nl', 'sanne@voorbeeld.nl', []],
  ['Rene\u0301e@voorbeeld.nl', 'Ren\u00e9e@voorbeeld.nl', []],
  ['sanne@hotnail.com', 'sanne@hotnail.com', []],
  ['sanne@voorbeeld..', 'sanne@voorbeeld', ['geen-email']],
  ['<sanne@voorbeeld.nl> <jan@voorbeeld.nl>', '<sanne@voorbeeld.nl> <jan@voorbeeld.nl>', ['geen-email']],
];
const leeg = { naam: '', email: '', telefoon: '', toestemmingen: [] };
const codes = (over: Partial<typeof leeg>): string[] =>
  checkContact({ ...leeg, ...over }).map(({ code }) => code);

describe('R1 contact details in every notation', () => {
  test.each(telefoons)('phone %j is kept as %j', (telefoon, bewaard, nummer, melding) => {
    expect([cleanTelefoon(telefoon), normalizeTelefoon(telefoon), codes({ telefoon })]).toEqual([
      bewaard,
      nummer,
      melding,
    ]);
  });

  test.each(adressen)('mail %j is kept as %j', (email, bewaard, melding) => {
    expect([cleanEmail(email), codes({ email })]).toEqual([bewaard, melding]);
  });

  test('what is kept is kept the same again, and a near miss is asked about however it was pasted', () => {
    for (const [getypt] of telefoons)
      expect(cleanTelefoon(cleanTelefoon(getypt))).toBe(cleanTelefoon(getypt));
    for (const [getypt] of adressen) expect(cleanEmail(cleanEmail(getypt))).toBe(cleanEmail(getypt));
    expect(suggestEmail('<sanne@hotnail.com>\u200b')).toBe('sanne@hotmail.com');
  });

  test('takes no time for a huge text', () => {
    for (const stuk of ['0', '<', 'a@', '\u200b', '('])
      codes({ telefoon: stuk.repeat(100_000), email: stuk.repeat(100_000) });
  });
});
