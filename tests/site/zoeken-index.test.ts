import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import { fitsTransfer } from '#site/zoeken/fits-transfer.ts';
import type { Zoekbaar } from '#site/zoeken/verzamel-woorden.ts';
import { decodeGetallen, encodeGetallen } from '#site/zoeken/getallen.ts';
import { readSynoniemen } from '#site/zoeken/read-synoniemen.ts';
import { readIndex } from '#site/zoeken/read-index.ts';
import { findZoekwoorden } from '#site/zoeken/woorden.ts';
import { decodeWoordenlijst, encodeWoordenlijst } from '#site/zoeken/woordenlijst.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';
import { zoekEntries, zoekSynoniemen } from '#tests/site/zoeken-voorbeelden.ts';

function generateEntries(aantal: number): Zoekbaar[] {
  return generateUitgave(aantal).verbeteringen.flatMap(([nieuwste]) => (nieuwste ? [nieuwste.inhoud] : []));
}

function countBrotli(tekst: string): number {
  return brotliCompressSync(tekst).length;
}

async function bundleCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['site/zoeken/start-zoekveld.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles.map((bestand) => bestand.text).join('');
}

describe('what a visitor transfers to search', () => {
  test('at 2,000 entries index and code are at most 120 kB of brotli', async () => {
    const { themas } = generateUitgave(1);
    const index = JSON.stringify(
      buildIndex(generateEntries(2_000), themas, readSynoniemen('content/synoniemen.yaml'), fitsTransfer),
    );
    expect(countBrotli(index) + countBrotli(await bundleCode())).toBeLessThanOrEqual(120_000);
  });

  test('the code has no eval, no zod and nothing that only a server has', async () => {
    const code = await bundleCode();
    expect(code).not.toMatch(
      /\beval\(|new Function\b|ZodError|innerHTML|localStorage|sessionStorage|document\.cookie/,
    );
    expect(countBrotli(code)).toBeLessThanOrEqual(16_000);
  });
});

describe('the index', () => {
  test('the same entries give the same index, letter by letter', () => {
    const eerste = JSON.stringify(buildIndex(zoekEntries, [], zoekSynoniemen));
    expect(JSON.stringify(buildIndex(structuredClone(zoekEntries), [], zoekSynoniemen))).toBe(eerste);
  });

  test('every entry comes out as it went in', () => {
    const { documenten } = readIndex(buildIndex(zoekEntries, [], []));
    const uit = documenten.map(({ titel, slug, uitkomst, ingangsmaand }) => ({
      titel,
      slug,
      uitkomst,
      ingangsmaand,
    }));
    expect(uit).toEqual(
      zoekEntries.map(({ titel, slug, uitkomst, ingangsmaand }) => ({ titel, slug, uitkomst, ingangsmaand })),
    );
  });

  test('a slug that the title gives is left out and comes back', () => {
    const [entry] = zoekEntries;
    const bestand = buildIndex([{ ...(entry as Zoekbaar), titel: 'Eén balie', slug: 'een-balie' }], [], []);
    expect(bestand.slugs).toEqual(['']);
    expect(readIndex(bestand).documenten[0]?.slug).toBe('een-balie');
  });

  test('synonyms of words that do not occur are left out', () => {
    const { synoniemen } = buildIndex(zoekEntries, [], zoekSynoniemen);
    expect(synoniemen).toContainEqual(['balie', 'loket', 'publieksbalie']);
    expect(synoniemen.flat()).not.toContain('zeppelin');
  });

  test('the beginning of a long question is cut between words', () => {
    const [entry] = zoekEntries;
    const vraag =
      'Waarom moet ik telkens opnieuw hetzelfde formulier invullen, terwijl u alles al van mij weet?';
    const [fragment] = buildIndex([{ ...(entry as Zoekbaar), vraag }], [], []).fragmenten;
    expect(fragment).toBe('Waarom moet ik telkens opnieuw hetzelfde formulier invullen, terwijl u…');
  });

  test('where there is little room the texts are shortened; every title and keyword is still found', () => {
    const ruim = buildIndex(zoekEntries, [], []);
    const krap = buildIndex(zoekEntries, [], [], () => false);
    expect(JSON.stringify(krap).length).toBeLessThan(0.8 * JSON.stringify(ruim).length);
    expect(krap.titels).toEqual(ruim.titels);
    const { perWoord } = readIndex(krap);
    const woorden = zoekEntries.flatMap((entry) =>
      findZoekwoorden([entry.titel, ...entry.trefwoorden].join('; ')),
    );
    expect(woorden.filter((woord) => !perWoord.has(woord))).toEqual([]);
  });

  test('no entries make an index in which nothing is found', () => {
    expect(readIndex(buildIndex([], [], zoekSynoniemen)).groepen).toEqual([]);
  });

  test('the words of a theme are found in its entries', () => {
    const [entry] = zoekEntries;
    const thema = { slug: 'wachttijd', naam: 'Lang wachten', omschrijving: '', volgorde: 1 };
    const bestand = buildIndex([{ ...(entry as Zoekbaar), themas: ['wachttijd'] }], [thema], []);
    expect(readIndex(bestand).perWoord.has('wachten')).toBe(true);
  });
});

describe('packing', () => {
  test('numbers of one, two and four characters come back', () => {
    const getallen = [0, 1, 60, 61, 92, 93, 2_800, 2_850, 2_943, 3_000, 9_999, 800_000];
    expect(decodeGetallen(encodeGetallen(getallen))).toEqual(getallen);
  });

  test('packed numbers need no escape in JSON', () => {
    const tekst = encodeGetallen(Array.from({ length: 5_000 }, (_, i) => i));
    expect(JSON.stringify(tekst)).toHaveLength(tekst.length + 2);
  });

  test('a number that does not fit is refused', () => {
    expect(() => encodeGetallen([-1])).toThrow(RangeError);
    expect(() => encodeGetallen([1_000_000])).toThrow(RangeError);
  });

  test('word forms come back, also when one is the beginning of another', () => {
    const groepen = [['2024'], ['brief', 'brieven'], ['paspoort', 'paspoorten'], ['paspoortaanvraag']];
    expect(decodeWoordenlijst(encodeWoordenlijst(groepen))).toEqual(groepen);
  });
});

test('the synonyms that editors keep are a list of lists of words', () => {
  expect(readSynoniemen('content/synoniemen.yaml').length).toBeGreaterThan(20);
});
