import { describe, expect, test } from 'vitest';
import { compareInzending, listAanvullingen, type Inzending } from '#core/signaal/herzending.ts';

const zin = 'De grijze container staat al drie weken vol.';
const meer = `${zin} Het is die in de Lindelaan.`;
interface Velden {
  tekst?: string;
  erbij?: string[];
  naam?: string;
  email?: string;
  telefoon?: string;
  mag?: string[];
  soort?: string;
  thema?: string;
  vast?: Record<string, string>;
}
const inzending = (v: Velden = {}): Inzending => ({
  teksten: [v.tekst ?? zin, ...(v.erbij ?? [])],
  melder: {
    naam: v.naam ?? '',
    email: v.email ?? '',
    telefoon: v.telefoon ?? '',
    toestemmingen: v.mag ?? [],
  },
  kenmerken: { soort: v.soort ?? 'tip', thema: v.thema ?? '' },
  vast: v.vast ?? {},
});
const mail = { email: 'a@voorbeeld.test' };

describe('what comes again under the key of a form', () => {
  const rijen: [string, Velden, Velden, string][] = [
    ['the same', mail, mail, 'zelfde'],
    ['the same with other blanks', { tekst: 'Een  zin.\n' }, { tekst: 'Een zin.' }, 'zelfde'],
    ['what was added before', { erbij: [meer] }, { tekst: meer }, 'zelfde'],
    ['the number in another notation', { telefoon: '06-12345678' }, { telefoon: '+31612345678' }, 'zelfde'],
    ['more words', {}, { tekst: meer }, 'aanvulling'],
    [
      'more words and a number',
      {},
      { tekst: meer, telefoon: '06-12345678', mag: ['terugkoppeling'] },
      'aanvulling',
    ],
    ['the same words and a way to reach me', {}, mail, 'aanvulling'],
    ['a consent taken back', { ...mail, mag: ['meelezen'] }, mail, 'aanvulling'],
    ['another kind', mail, { ...mail, soort: 'klacht' }, 'aanvulling'],
    [
      'other words of the same address',
      mail,
      { email: 'A@voorbeeld.test', tekst: 'Heel iets anders.' },
      'aanvulling',
    ],
    ['other words of nobody known', {}, { tekst: 'Heel iets anders.' }, 'ander'],
    ['other words, with an address', {}, { ...mail, tekst: 'Heel iets anders.' }, 'ander'],
    ['the same words of another address', mail, { email: 'b@voorbeeld.test' }, 'ander'],
    ['more words under another name', { naam: 'Jans' }, { naam: 'Mia', tekst: meer }, 'ander'],
    ['words that anybody begins with', { tekst: 'Hallo,' }, { tekst: 'Hallo, de lamp is stuk.' }, 'ander'],
    ['less than was said', { tekst: meer }, { tekst: zin }, 'ander'],
    [
      'another entry, as staff chose it',
      { vast: { verbetering: '' } },
      { vast: { verbetering: 'x' } },
      'ander',
    ],
  ];
  test.each(rijen)('%s', (_, eerder, nu, wat) => {
    expect(compareInzending(inzending(eerder), inzending(nu))).toBe(wat);
  });
});

describe('what is added', () => {
  test('is the whole text as it is now', () => {
    expect(listAanvullingen(inzending(), inzending({ tekst: meer }), '')).toEqual([meer]);
  });
  test('is nothing when only contact details came', () => {
    expect(listAanvullingen(inzending(), inzending(mail), '')).toEqual([]);
  });
  test('says that it is of another kind or theme', () => {
    const nu = inzending({ soort: 'klacht', thema: 'wachttijd' });
    expect(listAanvullingen(inzending(), nu, 'Wachttijd')).toEqual([
      'Dit is een klacht. Dit gaat over wachttijd.',
    ]);
  });
});
