import { expect, test } from 'vitest';
import { buildTerugkoppelbericht } from '#core/terugkoppeling/berichten.ts';
import { unlinkTekst } from '#core/terugkoppeling/unlink.ts';
import { organisatie } from '#tests/fixtures/organisatie.ts';

/** What mail programs make a link of. */
const link = /:\/\/\S|www\.\S|[^\s.]\.[a-z]{2,}|\S@\S|\b(?:mailto|tel|javascript):/i;

test.each([
  ['Kijk op https://kwaad.example/inloggen?a=b.', 'Kijk op https: //kwaad. example/inloggen?a=b.'],
  ['Kijk op www.kwaad.example', 'Kijk op www. kwaad. example'],
  ['Kijk op kwaad.example/x', 'Kijk op kwaad. example/x'],
  ['Mail a@kwaad.example', 'Mail a (at) kwaad. example'],
  ['Druk op mailto:a@kwaad.example', 'Druk op mailto :a (at) kwaad. example'],
  ['Kijk op kwaad。example', 'Kijk op kwaad. example'],
  ['De zin eindigt.De volgende begint. Klaar.', 'De zin eindigt. De volgende begint. Klaar.'],
  ['Om 10.30 uur stond ik er, bij nummer 3.', 'Om 10.30 uur stond ik er, bij nummer 3.'],
])('“%s” has nothing to press', (tekst, verwacht) => {
  expect(unlinkTekst(tekst)).toBe(verwacht);
  expect(unlinkTekst(tekst)).not.toMatch(link);
});

test('a mail about a signal has no link but ours', () => {
  const tekst =
    'Uw account is geblokkeerd, log in op https://kwaad.example/digid of mail naar a@kwaad.example.';
  const { tekst: brief } = buildTerugkoppelbericht({
    organisatie,
    signalen: [{ kenmerk: 'S-2026-000001', tekst, ontvangenOp: '2026-03-01' }],
    inhoud: { slug: 'x', uitkomst: 'doorgevoerd', reden: '', verbetering: 'Beter.', uitleg: '' },
    site: 'https://site.test',
    eerder: false,
  } as unknown as Parameters<typeof buildTerugkoppelbericht>[0]);
  expect(brief).toContain('Uw account is geblokkeerd');
  const adressen = brief.match(/\S*(?:https?:\/\/|@)\S*/g) ?? [];
  expect(adressen.filter((adres) => !adres.includes('https://site.test/'))).toEqual([]);
  expect(brief).not.toMatch(/kwaad\.example/);
});
