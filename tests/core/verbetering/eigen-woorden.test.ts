import { describe, expect, test } from 'vitest';
import {
  checkEigenWoorden,
  checkNaamloos,
  holdsEigenWoorden,
  Woordenwisser,
  type Uiting,
  type Woordbron,
  isGeknipt,
} from '#core/verbetering/eigen-woorden.ts';

const gezegd = 'Ik las de brief drie keer, en tóén wist ik nog niet of ik moest betalen.';
const bron = (over: Partial<Woordbron> = {}, tekst = gezegd, op = '2026-03-02T10:00:00Z'): Woordbron => ({
  kenmerk: 'S-2026-000007',
  gekoppeld: true,
  toegestaan: false,
  uitingen: [{ tekst, op }],
  ...over,
});
const zeg = (issues: ReturnType<typeof checkEigenWoorden>): string[] =>
  issues.map(({ path, code, params }) => `${path} ${code} ${params?.['tekst']}`);

describe('R3 whose words stand in what becomes public', () => {
  test.each(['titel', 'vraag', 'verbetering', 'uitleg', 'trefwoorden', 'afwijking', 'reden'])(
    'R3 in %s they are found, with their place',
    (veld) => {
      const issues = checkEigenWoorden({ [veld]: 'Iemand: ik las de BRIEF drie keer. Nu niet meer.' }, [
        bron(),
      ]);
      expect(zeg(issues)).toEqual([`${veld} r3-woorden ik las de BRIEF drie keer`]);
      expect(issues[0]?.params).toMatchObject({ begin: 8, eind: 33, kenmerk: 'S-2026-000007' });
    },
  );

  test.each([
    'Ik lаs dе briеf driе kееr', // Cyrillic а and е.
    'Iκ las dε bριef dριε κeeρ'.replaceAll('ε', 'e').replaceAll('ρ', 'r'), // Greek κ and ι.
    'Ｉｋ ｌａｓ ｄｅ ｂｒｉｅｆ ｄｒｉｅ ｋｅｅｒ',
    'ΙК las de brief drie keer',
    '𝐈𝐤 𝐥𝐚𝐬 𝐝𝐞 𝐛𝐫𝐢𝐞𝐟 𝐝𝐫𝐢𝐞 𝐤𝐞𝐞𝐫',
    '𝘐𝘬 𝔩𝔞𝔰 𝓭𝓮 𝚋𝚛𝚒𝚎𝚏 𝕕𝕣𝕚𝕖 𝗸𝗲𝗲𝗿',
    'Ⓘⓚ ⓛⓐⓢ ⓓⓔ ⓑⓡⓘⓔⓕ ⓓⓡⓘⓔ ⓚⓔⓔⓡ',
    '🄸🄺 🅛🅐🅢 🅳🅴 ᵇʳⁱᵉᶠ ᴅʀɪᴇ keer',
    'Ik ℓas de brieﬀ drie keer'.replace('ﬀ', 'f'),
    'Ik las de br\u1ecbef drie keer',
  ])('R3 letters that look the same are the same: %j', (tekst) => {
    expect(zeg(checkEigenWoorden({ vraag: tekst }, [bron()]))).toEqual([`vraag r3-woorden ${tekst}`]);
  });

  test('R3 what is written in another script is somebody’s as well', () => {
    const anders = 'Я трижды читала это письмо и всё равно не поняла.';
    expect(zeg(checkEigenWoorden({ vraag: anders }, [bron({}, anders)]))).toEqual([
      `vraag r3-woorden ${anders.slice(0, -1)}`,
    ]);
  });

  test('R3 with consent they may stand there, and so may the same words of somebody without', () => {
    const velden = { vraag: gezegd };
    expect(checkEigenWoorden(velden, [bron({ toegestaan: true })])).toEqual([]);
    expect(checkEigenWoorden(velden, [bron(), bron({ toegestaan: true })])).toEqual([]);
  });

  test('R3 of a signal that is not linked a longer passage counts, and consent needs the link', () => {
    const velden = { vraag: `Mensen schrijven: ${gezegd}` };
    expect(zeg(checkEigenWoorden(velden, [bron({ gekoppeld: false })]))).toEqual([
      `vraag r3-woorden ${gezegd.slice(0, -1)}`,
    ]);
    expect(
      checkEigenWoorden(velden, [bron({ gekoppeld: false, toegestaan: true })]).map(({ code }) => code),
    ).toEqual(['r3-koppel-eerst']);
    expect(checkEigenWoorden({ vraag: 'Ik las de brief drie keer.' }, [bron({ gekoppeld: false })])).toEqual(
      [],
    );
  });

  test('R3 a meelezer’s words are theirs too', () => {
    expect(
      checkEigenWoorden({ verbetering: gezegd }, [bron({ kenmerk: '' })]).map(({ code }) => code),
    ).toEqual(['r3-woorden-meelezer']);
  });

  test('R3 what the site said before somebody repeated it is not theirs', () => {
    const bekend = [{ tekst: gezegd, op: '2026-03-01T09:00:00Z' }];
    expect(checkEigenWoorden({ vraag: gezegd }, [bron()], bekend)).toEqual([]);
    const eerder = bron({}, gezegd, '2026-02-28T09:00:00Z');
    expect(checkEigenWoorden({ vraag: gezegd }, [eerder], bekend)).toHaveLength(1);
  });
});

describe('R3 a literal quote', () => {
  const citaat = { vraag: 'Ik las de brief drie keer.', vraagSoort: 'letterlijk', citaatVan: '' };

  test('R3 of a linked signal names that signal, whatever is ticked', () => {
    expect(checkNaamloos(citaat, [bron({ toegestaan: true })])).toEqual([
      { path: 'citaatVan', code: 'r3-noem-melder', params: { kenmerk: 'S-2026-000007' } },
    ]);
    expect(checkNaamloos({ ...citaat, citaatVan: 'x' }, [bron({ toegestaan: true })])).toEqual([]);
    expect(checkNaamloos({ ...citaat, vraagSoort: 'samengevat' }, [bron({ toegestaan: true })])).toEqual([]);
    expect(checkNaamloos({ ...citaat, vraag: 'Te duur.' }, [bron({}, 'te duur')])).toEqual([]);
  });
});

describe('R3 where the line is', () => {
  test.each([
    ['the quote itself', gezegd],
    ['without accents, signs and capitals', 'ik LAS de brief: drie keer'],
    ['with signs inside words that nobody sees', 'Ik las de br\u00adief drie\u200b keer'],
    ['within other words', 'Mevrouw zegt dat zij de brief drie keer en toen wist ik nog niet las.'],
    ['letters with loose marks', 'en to\u0301e\u0301n wist ik nog niet of ik moest betalen'],
  ])('R3 five words in a row that say something are somebody’s: %s', (_, tekst) =>
    expect(holdsEigenWoorden(tekst, gezegd)).toBe(true),
  );

  test.each([
    ['a summary', 'Mensen begrijpen onze brief over betalen niet.'],
    ['common words in a row', 'Toen wist ik nog niet of ik moest komen.'],
    ['four words', 'Zij las de brief drie maal.'],
    ['the same words in another order', 'betalen moest brief keer drie las'],
    ['nothing', ''],
  ])('R3 %s is nobody’s', (_, tekst) => expect(holdsEigenWoorden(tekst, gezegd)).toBe(false));

  test.each([
    ['Ik wacht zes weken!', 'ik wacht zes weken', true],
    ['Te duur!', 'te duur', false],
    ['Heel erg bedankt.', 'heel erg bedankt', false],
    ['Ik weet het niet.', 'ik weet het niet', false],
  ])('R3 %j is somebody’s when all of it is %j: %j', (tekst, kort, eigen) =>
    expect(holdsEigenWoorden(tekst, kort)).toBe(eigen),
  );
});

describe('R3 taking somebody’s words away', () => {
  const op = '2026-03-02T10:00:00Z';
  const wisser = new Woordenwisser([
    { tekst: gezegd, op },
    { tekst: 'ik wacht zes weken', op },
  ]);

  test('R3 they are cut out, the rest stays', () => {
    expect(wisser.cut('Iemand schreef: ik las de brief drie keer. Nu is hij korter.')).toBe(
      'Iemand schreef: …. Nu is hij korter.',
    );
    expect(wisser.cut('Ik wacht zes weken!')).toBe('…!');
    const tekst = 'De brief is korter, en u ziet of u moet betalen.';
    expect(wisser.cut(tekst)).toBe(tekst);
    expect([wisser.holds(gezegd), wisser.holds(tekst)]).toEqual([true, false]);
  });

  test('R3 what somebody with consent said too stays, and what the site said before', () => {
    const uitingen = [{ tekst: gezegd, op }];
    expect(new Woordenwisser(uitingen, [`Eerst dit. ${gezegd}`]).cut(gezegd)).toBe(gezegd);
    const bekend = (toen: string) => new Woordenwisser(uitingen, [], [{ tekst: gezegd, op: toen }]);
    expect(bekend('2026-03-01T10:00:00Z').cut(gezegd)).toBe(gezegd);
    expect(bekend('2026-03-03T10:00:00Z').cut(gezegd)).toBe('….');
  });
});

describe('R3 a text that is shorter than a row', () => {
  const kort = 'Lange wachttijd balie';
  const uiting = { tekst: kort, op: '2026-02-10T09:00:00Z' };
  const velden = { titel: 'Lange wachttijd balie opgelost' };
  const op = (dag: string) => [{ tekst: `Klacht: lange wachttijd balie ${dag}`, op: `${dag}T10:00:00Z` }];
  const ander = bron({ toegestaan: true }, 'Er is een lange wachttijd (balie).');
  const melder = bron({ uitingen: [uiting] });

  test('R3 is theirs, unless the site said it before or another allows it', () => {
    expect(zeg(checkEigenWoorden(velden, [melder]))).toEqual(['titel r3-woorden Lange wachttijd balie']);
    expect(checkEigenWoorden(velden, [melder], op('2026-03-01'))).toHaveLength(1);
    expect(checkEigenWoorden(velden, [melder], op('2026-01-05'))).toEqual([]);
    expect(checkEigenWoorden(velden, [melder, ander])).toEqual([]);
  });

  test('R3 goes, unless the site said it before or another allows it', () => {
    const cut = (...over: [string[]?, Uiting[]?]): string =>
      new Woordenwisser([uiting], ...over).cut(velden.titel);
    expect(cut()).toBe('… opgelost');
    expect(cut([], op('2026-03-01'))).toBe('… opgelost');
    expect(cut([], op('2026-01-05'))).toBe(velden.titel);
    expect(cut(ander.uitingen.map(({ tekst }) => tekst))).toBe(velden.titel);
  });
});

describe('R3 how long it takes', () => {
  test('R3 four times the words take about four times as long', () => {
    const maak = (lengte: number, van: number): string =>
      Array.from({ length: lengte }, (_, i) => `woord${(i * 7 + van) % 1500}`).join(' ');
    const measure = (aantal: number): number => {
      const bronnen = Array.from({ length: aantal }, (_, i) => bron({}, maak(800, i)));
      const begin = performance.now();
      checkEigenWoorden({ vraag: maak(300, 3), verbetering: maak(600, 9), uitleg: maak(600, 31) }, bronnen);
      return performance.now() - begin;
    };
    measure(8);
    expect(measure(120) / Math.max(measure(30), 4)).toBeLessThan(12);
  });
});

test.each([
  ['a b c', 'a … c', true],
  ['a b c', '…', true],
  ['a b c d', '… b …', true],
  ['a b c', 'a b c', false],
  ['a b c', 'a … d', false],
  ['a b c', 'x …', false],
  ['a b c', '… a', false],
])('R7 %j with words taken out can be %j: %s', (was, nu, verwacht) => {
  expect(isGeknipt(was, nu)).toBe(verwacht);
});
