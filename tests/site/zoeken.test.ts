import { describe, expect, test } from 'vitest';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import type { Zoekbaar } from '#site/zoeken/verzamel-woorden.ts';
import { findGemarkeerd } from '#site/zoeken/markering.ts';
import { decodeKenmerken, encodeKenmerken, takeKenmerken } from '#site/zoeken/kenmerken.ts';
import { createZoeker } from '#site/zoeken/zoek.ts';
import { zoekEntries, zoekSynoniemen } from '#tests/site/zoeken-voorbeelden.ts';

function buildLos(titel: string): Zoekbaar {
  const [entry] = zoekEntries as [Zoekbaar];
  return { ...entry, titel, slug: '', vraag: '', verbetering: '', trefwoorden: [] };
}

function findTitels(entries: Zoekbaar[], vraag: string, synoniemen: string[][] = []): string[] {
  return createZoeker(buildIndex(entries, [], synoniemen))(vraag).treffers.map((treffer) => treffer.titel);
}

const themas = [{ slug: 'wachttijd', naam: 'Wachttijd', omschrijving: '', volgorde: 1 }];
const zoek = createZoeker(
  JSON.parse(JSON.stringify(buildIndex(zoekEntries, themas, zoekSynoniemen))) as ReturnType<
    typeof buildIndex
  >,
);
const findSlugs = (vraag: string): string[] => zoek(vraag).treffers.map((treffer) => treffer.slug);

describe('a question finds its entry within the first five', () => {
  test.for([
    ['the word itself', 'paspoort', 'paspoort'],
    ['capitals', 'PASPOORT', 'paspoort'],
    ['the beginning of a word', 'kwijts', 'kwijtschelding'],
    ['two letters swapped', 'prestatiebuers', 'prestatiebeurs'],
    ['two letters swapped, another entry', 'prestatiebuers', 'bachelor'],
    ['two letters swapped in a short word', 'blaie', 'volgnummer'],
    ['a wrong letter', 'paspoord', 'paspoort'],
    ['a letter missing', 'kwijtscheling', 'kwijtschelding'],
    ['a letter missing in a compound', 'parkeervergunnig', 'parkeren'],
    ['a letter too many', 'formullier', 'kinderopvang'],
    ['a mistake in the first letter', 'baspoort', 'paspoort'],
    ['a mistake in a beginning', 'prestatiebue', 'prestatiebeurs'],
    ['a mistake in one part of an unknown compound', 'fietsvergunnig', 'parkeren'],
    ['plural for singular', 'paspoorten', 'paspoort'],
    ['singular for plural', 'lamp', 'straatlamp'],
    ['brief for brieven', 'brieven', 'kwijtschelding'],
    ['huis for huizen', 'huis', 'huizen'],
    ['straat for straten', 'straten', 'straatlamp'],
    ['kind for kinderen', 'kind', 'kinderopvang'],
    ['verb: duurt for duurde', 'duren', 'paspoort'],
    ['verb: gewacht for wachten', 'gewacht', 'bellen'],
    ['verb: bezorgd for bezorgen', 'bezorgd', 'paspoort'],
    ['verb: controleert for controleren', 'controleert', 'straatlamp'],
    ['a part of a compound', 'container', 'restafval'],
    ['the last part of a compound', 'vergunningen', 'bouwen'],
    ['the first part of a compound', 'bouwen', 'bouwen'],
    ['a compound for one of its parts', 'luiercontainer', 'luiers'],
    ['a compound for both of its parts', 'containerluiers', 'luiers'],
    ['a compound for its verb', 'parkeerkaart', 'parkeren'],
    ['a synonym', 'loket', 'volgnummer'],
    ['a synonym in the plural', "kliko's", 'luiers'],
    ['an expression of more words', 'kan ik zomaar aankloppen bij u', 'binnenlopen'],
    ['two words from two entries', 'afspraak balie', 'binnenlopen'],
    ['two words from two entries, the other', 'afspraak balie', 'volgnummer'],
    ['a whole question', 'waarom duurt mijn paspoort zo lang', 'paspoort'],
    ['a whole question with a mistake', 'hoe krijg ik een pasport thuis bezorgd?', 'paspoort'],
    ['a whole sentence', 'ik heb mijn bachelor gehaald en hoor niets', 'bachelor'],
    ['without diacritics', 'ideeen enquete', 'ideeen'],
    ['with diacritics too many', 'pàspóórt', 'paspoort'],
    ['diacritics as they are', 'café', 'ideeen'],
    ['a hyphen', 'id-kaart', 'paspoort'],
    ['a hyphen forgotten', 'idkaart', 'paspoort'],
    ['a word of the explanation', 'miljoen', 'restafval'],
  ] as const)('%s: %s', ([, vraag, slug]) => {
    expect(findSlugs(vraag).slice(0, 5)).toContain(slug);
  });
});

describe('a compound with a mistake in it', () => {
  const titels = ['Een parkeervergunning', 'Parkeren bij de kerk', 'Een vergunning', 'De container'];
  const entries = titels.map((titel) => buildLos(titel));

  test('means the compound, where that occurs', () => {
    expect(findTitels(entries, 'parkeervergunnig ')[0]).toBe('Een parkeervergunning');
  });

  test('means both of its parts, where the compound does not occur', () => {
    const gevonden = findTitels(entries, 'containervergumning ');
    expect(gevonden).toContain('De container');
    expect(gevonden).toContain('Een vergunning');
  });

  test('a hyphen makes no difference', () => {
    expect(findTitels([buildLos('Een email van ons')], 'e-mail ')).toEqual(['Een email van ons']);
  });
});

describe('what is not there is not found', () => {
  test.for([
    ['nothing', ''],
    ['spaces', '   '],
    ['only stop words', 'waarom is het niet zo'],
    ['letters that are no word', 'xyzzy'],
    ['a word of another language', 'zwitserleven'],
    ['a word that differs in too many places', 'prestigebaas'],
    ['a short word that is one letter off', 'kat'],
    ['a number', '2019'],
    ['signs', '<script>'],
    ['a synonym of what does not occur', 'luchtschip'],
    ['letters inside another word', 'lier'],
  ] as const)('%s: %s', ([, vraag]) => {
    expect(findSlugs(vraag)).toEqual([]);
  });

  test('a word that is there brings no typing mistakes along', () => {
    expect(findSlugs('plein ')).toEqual(['ideeen']);
    expect(zoek('plein').bedoeld).toEqual([]);
  });
});

describe('the best comes first', () => {
  test('a word in the title goes before the same word in the text', () => {
    expect(findSlugs('brief')[0]).toBe('kwijtschelding');
    expect(findSlugs('brief')).toContain('nabestaanden');
  });

  test('an entry with more of the words goes before one with fewer', () => {
    expect(findSlugs('subsidie voor een oude woning')[0]).toBe('huizen');
    expect(findSlugs('brief overleden man')[0]).toBe('nabestaanden');
  });

  test('the word itself goes before a compound with it', () => {
    expect(findSlugs('container').slice(0, 2)).toEqual(['luiers', 'restafval']);
  });

  test('the word itself goes before a rarer synonym', () => {
    const zelf = ['Een brief', 'De brief', 'Uw brief', 'Mijn brief'].map((titel) => buildLos(titel));
    const entries = [buildLos('De post'), ...zelf];
    expect(findTitels(entries, 'brief ', [['brief', 'post']]).at(-1)).toBe('De post');
  });

  test('a rare word weighs more than a common one', () => {
    const titels = ['De brief', 'Een brief', 'Uw brief', 'De zebra'];
    expect(findTitels(titels.map(buildLos), 'brief zebra ')[0]).toBe('De zebra');
  });

  test('two of the three words, of less weight, go before one in the title', () => {
    const titel = { ...buildLos('Zebra'), vraag: '' };
    const tekst = { ...buildLos('Iets anders'), trefwoorden: ['brug'], vraag: 'de tunnel' };
    expect(findTitels([titel, tekst], 'zebra brug tunnel ')[0]).toBe('Iets anders');
  });
});

describe('what is shown of a hit', () => {
  test('the words that were found are marked, with their place in the original text', () => {
    const { markering } = zoek('ideeen plein ');
    const titel = 'Ideeën voor het plein telden mee';
    const gemarkeerd = findGemarkeerd(titel, markering).map(({ begin, eind }) => titel.slice(begin, eind));
    expect(gemarkeerd).toEqual(['Ideeën', 'plein']);
  });

  test('of a word that is still being typed only the typed letters are marked', () => {
    const titel = 'Uw paspoort komt naar u toe';
    expect(findGemarkeerd(titel, zoek('pasp').markering)).toEqual([{ begin: 3, eind: 7 }]);
  });

  test('the word that was meant is marked and named', () => {
    const { markering, bedoeld } = zoek('parpoort ');
    expect(findGemarkeerd('Uw paspoort', markering)).toEqual([{ begin: 3, eind: 11 }]);
    expect(bedoeld).toEqual(['paspoort']);
  });

  test('stop words are never marked', () => {
    expect(findGemarkeerd('waarom het niet zo is', zoek('waarom het paspoort').markering)).toEqual([]);
  });

  test('a hit carries title, address, outcome, month and the beginning of the question', () => {
    const [treffer] = zoek('inspraak').treffers;
    expect({ ...treffer, slug: treffer?.slug }).toEqual({
      nummer: 14,
      titel: 'Ideeën voor het plein telden mee',
      slug: 'ideeen',
      fragment: 'Wij vulden een enquête in en hoorden niets meer.',
      uitkomst: 'gepland',
      ingangsmaand: '2026-09',
    });
  });
});

describe('a kenmerk', () => {
  const kenmerken = ['V-2026-0042', 'V-2026-0041', 'V-2025-0007', '', 'V-2026-12345', 'V-2020-0001'];

  test('comes out of the index as it went in; what is no kenmerk is left out', () => {
    expect(decodeKenmerken(encodeKenmerken([...kenmerken, 'oud-17']))).toEqual([...kenmerken, '']);
  });

  test.each([
    ['V-2026-0042', ['V-2026-0042'], ''],
    ['v-2026-0042', ['V-2026-0042'], ''],
    ['v20260042', ['V-2026-0042'], ''],
    ['V 2026 0042', ['V-2026-0042'], ''],
    ['V–2026–0042', ['V-2026-0042'], ''],
    ['wat is er met V-2026-0042 gedaan?', ['V-2026-0042'], 'wat is er met gedaan?'],
    ['V-2026-0042 en v-2026-0041', ['V-2026-0042', 'V-2026-0041'], 'en'],
    ['V-2026-004', [], 'V-2026-004'],
    ['S-2026-000123', [], 'S-2026-000123'],
    ['av-2026-0042', [], 'av-2026-0042'],
    ['in 2026 waren er 0042', [], 'in 2026 waren er 0042'],
  ])('is read in: %s', (vraag, gelezen, rest) => {
    const uit = takeKenmerken(vraag);
    expect(uit.kenmerken).toEqual(gelezen);
    expect(uit.rest.replace(/\s+/g, ' ').trim()).toBe(rest);
  });

  test('stands before what the other words find', () => {
    const zoeker = createZoeker(
      buildIndex(
        [
          { ...buildLos('Een balie'), kenmerk: 'V-2026-0001' },
          { ...buildLos('Een fiets'), kenmerk: 'V-2026-0002' },
        ],
        [],
        [],
      ),
    );
    const find = (vraag: string): string[] => zoeker(vraag).treffers.map(({ titel }) => titel);
    expect(find('balie v-2026-0002')).toEqual(['Een fiets', 'Een balie']);
    expect(find('v20260001')).toEqual(['Een balie']);
    expect(find('V-2026-0003')).toEqual([]);
  });
});
