import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fasen } from '#core/verbetering/enumeraties.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Luistercijfers } from '#core/luisteren/normen.ts';
import type { Norm } from '#core/organisatie/werkwijze.ts';
import { buildSite, makeMap, readAlles, readTekst, weighPagina, type Site } from '#tests/site/build-site.ts';
import { drieVersies, makeUitgave, makeVersie, metAfwijking } from '#tests/site/voorbeeld-uitgave.ts';

const { luister } = drieVersies[0]!.inhoud;
const geen = { totaal: null, ja: null, deels: null, nee: null, 'weet-niet': null };
const maak = (slug: string, deel: Parameters<typeof makeVersie>[0]): ReturnType<typeof makeVersie> =>
  makeVersie({ kenmerk: `V-2026-${slug}`, slug, titel: slug, ...deel });

const velen = maak('0060', {
  luister: { ...luister!, oordelen: { totaal: 400, ja: 100, deels: 80, nee: 210, 'weet-niet': 10 } },
});
const eensgezind = maak('0061', { luister: { ...luister!, oordelen: { ...geen, totaal: 20 } } });
const gesloten = maak('0062', {
  fase: 'gesloten',
  loop: fasen.map((fase) => ({ fase, op: '2026-06-01' })),
  luister: { ...luister!, verteld: null, oordelen: geen, gesloten: '2026-06-01' },
});
const nieuw = maak('0063', { fase: 'gekozen', luister: { ...luister!, oordelen: geen } });
const verdeeld = maak('0064', {
  luister: { ...luister!, ingevoerd: 5, oordelen: { ...geen, totaal: 16, ja: 6, deels: 5, nee: 5 } },
});
const stappen = { fase: 'gesloten' as const, loop: gesloten.inhoud.loop };
const herschreven = maak('0065', {
  ...stappen,
  verbetering: 'Niemand betaalt.',
  luister: gesloten.inhoud.luister,
  gewijzigdNa: { fase: 'getoetst', op: '2026-06-20' },
});
const toen = { ...maak('0065', { ...stappen, verbetering: 'Een uur is gratis.' }), versie: 1 };

let map: string;
let bouw: Site;
let site: Map<string, string>;
beforeAll(async () => {
  map = await makeMap();
  const uitgave = makeUitgave([
    [metAfwijking],
    [velen],
    [eensgezind],
    [gesloten],
    [nieuw],
    [verdeeld],
    [{ ...herschreven, versie: 2 }, toen],
  ]);
  const normen: Norm[] = [
    { belofte: 'Binnen 3 dagen hoort u van ons', maat: 'contact', doel: 90 },
    { belofte: 'Wij vertellen wat wij deden', maat: 'verteld', doel: 80 },
    { belofte: 'De cirkel wordt rond', maat: 'gesloten', doel: 50 },
    { belofte: 'Kan iets niet? Dan leest u waarom', maat: 'geen', doel: 0 },
  ];
  const cijfers: Luistercijfers = {
    van: '2025-11-01',
    peildatum: '2026-10-31',
    cijfers: {
      contact: { aandeel: 87, grens: 'precies', noemer: 1130 },
      verteld: { aandeel: 97, grens: 'ten-minste', noemer: 200 },
      gesloten: null,
      gehoord: { aandeel: 66, grens: 'precies', noemer: 30 },
    },
    mensen: 1230,
  };
  bouw = await buildSite(join(map, 'bouw'), { uitgave: { ...uitgave, luisteren: { normen, cijfers } } });
  site = readAlles(bouw.web);
}, 180_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

const html = (slug: string): string =>
  Buffer.from(site.get(`verbeteringen/${slug}/index.html`) ?? '', 'latin1').toString('utf8');
const lees = (slug: string): string => readTekst(html(slug));
/** The answers with their numbers, as a screen reader says them. */
const rijen = (slug: string): string[] =>
  [...html(slug).matchAll(/<dt>([^<]+)<\/dt>\s*<dd>\s*<b>([^<]+)<\/b>/g)].map(
    ([, naam, aantal]) => `${naam}: ${aantal}`,
  );

describe('what meelezers judge stands on the entry', () => {
  test('in a sentence and in words with numbers; what may not be shown apart is no group of its own (R9, R16)', () => {
    expect(lees('paspoort-thuis')).toMatch(
      /Ja, dit helpt zeggen 26 van de 40 mensen die hun oordeel gaven\./,
    );
    expect(rijen('paspoort-thuis')).toEqual(['Ja: 26', 'Deels: 9']);
    expect(lees('paspoort-thuis')).toContain('De andere 5 antwoorden laten wij niet apart zien.');
    expect(lees('paspoort-thuis')).not.toContain('Samen nee');
  });

  test('R16 the sentence is of the answer that more than half gave; otherwise the opinions differ', () => {
    expect(lees('0060')).toMatch(/Nee, dit helpt niet zeggen 210 van de 400 mensen/);
    expect(lees('0064')).toContain('De meningen verschillen. 16 mensen gaven hun oordeel.');
    expect(rijen('0064')).toEqual(['Ja: 6', 'Deels: 5', 'Nee: 5']);
    expect(lees('0064')).not.toMatch(/Ja, dit helpt zeggen/);
    expect(lees('0060')).toContain('Elk rondje staat voor 4 mensen.');
  });

  test('R16 what was changed after people judged it says so, at the step and at what they judged', () => {
    const zin = 'De tekst is daarna gewijzigd, op 20 juni 2026. Mensen beoordeelden de vorige tekst.';
    expect(lees('0065').split(zin)).toHaveLength(3);
    expect(lees('0065')).toContain(`${zin} Eerdere versies`);
    expect(html('0065')).toContain('href="#eerder"');
    expect(html('0065')).toContain('id="eerder"');
    expect(lees('0062')).not.toContain('daarna gewijzigd');
  });

  test('R9 when no answer may be shown apart, only how many judged', () => {
    expect(rijen('0061')).toEqual([]);
    expect(lees('0061')).toContain('20 mensen gaven hun oordeel.');
    expect(lees('0061')).toContain('Wat zij antwoordden, laten wij niet apart zien.');
    expect(lees('0061')).not.toContain('De andere');
  });

  test('too few: says so, and what the closed loop itself tells', () => {
    expect(lees('zonder-oordelen')).toContain('Er zijn nog te weinig oordelen om te laten zien.');
    expect(lees('0062')).toContain('Zeiden er meer nee dan ja of deels? Dan was deze cirkel nog open.');
    expect(html('0063')).not.toContain('id="oordeel"');
  });

  test('R4 the override is there with its reason', () => {
    expect(lees('zonder-oordelen')).toMatch(
      /Waarom de cirkel toch is gesloten Wij vonden geen mensen die dit zelf meemaken\./,
    );
    expect(lees('zonder-oordelen')).toContain('De voorzitter sloot deze cirkel zonder genoeg oordelen.');
    expect(lees('paspoort-thuis')).not.toContain('Waarom de cirkel toch is gesloten');
  });

  test('R4 after an override the ring and the list say that the test was passed over', () => {
    expect(lees('zonder-oordelen')).toContain(
      'Getoetst Niet genoeg mensen beoordeelden of het helpt overgeslagen',
    );
    expect(lees('zonder-oordelen')).toContain('De cirkel is gesloten, maar één stap sloegen wij over.');
    expect(html('zonder-oordelen')).toContain('.84 .16 0 1 0 1 .84 .16 0 9');
    expect(lees('0062')).toContain('alle zeven stappen zijn gezet');
    expect(lees('0062')).not.toContain('overgeslagen');
  });

  test('an earlier text does not carry what was heard of a later one, nor does a snapshot from before', () => {
    expect(html('paspoort-thuis/versie/1')).not.toContain('id="oordeel"');
    expect(html('gemeen')).not.toContain('id="oordeel"');
  });
});

describe('who said it and who was told', () => {
  test('stand at their step, with the date', () => {
    expect(lees('paspoort-thuis')).toMatch(
      /Gehoord .{5,60} Ten minste 30 inwoners vertelden ons dit\. Eerder geteld: ten minste 20 \(klantonderzoek 2024\)\. 6 oktober 2025/,
    );
    expect(lees('paspoort-thuis')).toContain('Ten minste 15 mensen hoorden het van ons.');
    expect(lees('0062')).toContain('Iedereen die het wilde weten en die wij konden bereiken, heeft bericht.');
  });

  test('R4 what colleagues typed in of nobody known stands apart', () => {
    expect(lees('0064')).toContain(
      'Daarnaast voerden medewerkers ten minste 5 oordelen in van mensen die wij niet kennen. Die tellen hier niet mee.',
    );
    expect(lees('paspoort-thuis')).not.toContain('voerden medewerkers');
  });

  test('R9 an earlier version carries no counts, so that nothing can be subtracted', () => {
    expect(lees('paspoort-thuis/versie/1')).not.toMatch(/inwoners vertelden|Eerder geteld/);
  });

  test('R16 the home page counts people where the promises are counted', () => {
    const home = readTekst(Buffer.from(site.get('index.html') ?? '', 'latin1').toString('utf8'));
    expect(home.match(/.{30}1\.230.{60}/)?.[0]).toContain(', ten minste');
  });
});

test('R9 the open data says the same as the page', () => {
  const { verbeteringen } = JSON.parse(
    Buffer.from(site.get('data/verbeteringen.json') ?? '', 'latin1').toString('utf8'),
  ) as { verbeteringen: Record<string, unknown>[] };
  const zoek = (kenmerk: string): unknown => verbeteringen.find((rij) => rij['kenmerk'] === kenmerk);
  expect(zoek('V-2026-0042')).toMatchObject({
    aantalSignalen: 30,
    eerderGeteld: 20,
    eerderGeteldBron: 'klantonderzoek 2024',
    oordeelKop: 'ja',
    verteld: 15,
    oordelen: 40,
    oordeelJa: 26,
    oordeelNee: null,
    geslotenOp: '',
  });
  expect(zoek('V-2026-0045')).toMatchObject({
    oordelen: null,
    geslotenOp: '2026-06-01',
    afwijking: 'Wij vonden geen mensen die dit zelf meemaken.',
  });
  expect(zoek('V-2026-0064')).toMatchObject({ oordeelKop: 'verschillend', oordelenIngevoerd: 5 });
  expect(zoek('V-2026-0064')).toMatchObject({ tekstGewijzigdNaOp: '' });
  expect(zoek('V-2026-0065')).toMatchObject({ tekstGewijzigdNaOp: '2026-06-20' });
  expect(site.get('data/verbeteringen.csv')).toContain('geslotenOp;verteld;oordelen;oordeelJa');
});

describe('how the organisation does on its promises', () => {
  const pagina = (): string =>
    readTekst(Buffer.from(site.get('zo-luisteren-wij/index.html') ?? '', 'latin1').toString('utf8'));

  test('each promise has its figure of how many, the aim, and whether it was met, in words', () => {
    expect(pagina()).toMatch(
      /Binnen 3 dagen hoort u van ons 87 van de 100 mensen hoorden op tijd van ons Nog niet gehaald\. Ons doel is 90 van de 100\. Gemeten over ten minste 1\.130 berichten\./,
    );
    expect(pagina()).toMatch(/ten minste 97 van de 100 mensen hoorden wat wij deden Gehaald\./);
    const bron = Buffer.from(site.get('zo-luisteren-wij/index.html') ?? '', 'latin1').toString('utf8');
    expect(bron).toMatch(/Binnen 3 dagen hoort u van ons<\/h2>\s*<div class="is-niet-gehaald">/);
    expect(bron.match(/class="is-gehaald"/g)).toHaveLength(1);
    expect(pagina()).toContain('Gemeten van 1 november 2025 tot en met 31 oktober 2026.');
  });

  test('R9 says so where there are too few people, and shows no figure that no promise is about', () => {
    expect(pagina()).toContain(
      'De cirkel wordt rond Hier is nog niet genoeg gemeten. Er staat een cijfer zodra',
    );
    expect(pagina()).toContain('Kan iets niet? Dan leest u waarom Dit meten wij nog niet. Zo meten wij dit');
    expect(pagina()).not.toContain('66');
  });

  test('is found in the sitemap and from every page', () => {
    expect(site.get('sitemap-0.xml')).toContain('https://verbetert.example/zo-luisteren-wij/');
    expect(html('0060')).toContain('href="/zo-luisteren-wij/"');
  });
});

test('the page with all of it is at most 14 kB', () => {
  for (const slug of ['paspoort-thuis', 'zonder-oordelen', '0060'])
    expect(weighPagina(bouw.web, `verbeteringen/${slug}/index.html`)).toBeLessThanOrEqual(14_000);
});
