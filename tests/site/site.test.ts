import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildSite,
  makeMap,
  readAlles,
  readBytes,
  readTekst,
  weighPagina,
  type Site,
} from '#tests/site/build-site.ts';
import { drieVersies, gemeen, kanNiet, makeUitgave, makeVersie } from '#tests/site/voorbeeld-uitgave.ts';

const eerste = makeUitgave();
const nieuw = makeVersie({ kenmerk: 'V-2026-0050', slug: 'net-nieuw', titel: 'Net nieuw' }, 1, '2026-08-01');
const weg = eerste.verbeteringen[10]?.[0]?.inhoud ?? gemeen.inhoud;
const tweede = makeUitgave([[nieuw]]);
tweede.verbeteringen = tweede.verbeteringen.filter(([versie]) => versie?.inhoud.slug !== weg.slug);
tweede.ingetrokken.push({
  slug: weg.slug,
  kenmerk: weg.kenmerk,
  ingetrokkenOp: '2026-08-01T22:30:00Z',
  reden: 'De afspraken gelden niet meer.',
});

let map: string;
let bouw: Site;
let site: Map<string, string>;
/** The second edition, made over the first and from nothing. */
let opnieuw: Site;
let koud: Site;

beforeAll(async () => {
  map = await makeMap();
  [bouw, koud] = await Promise.all([
    buildSite(join(map, 'bouw'), { uitgave: eerste, finish: true }),
    buildSite(join(map, 'koud'), { uitgave: tweede, finish: true }),
  ]);
  site = readAlles(bouw.web);
  opnieuw = await buildSite(join(map, 'bouw'), { uitgave: tweede, finish: true });
}, 180_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

const pagina = (pad: string): string => {
  const html = site.get(pad === '/' ? 'index.html' : `${pad.slice(1)}index.html`);
  if (html === undefined) throw new Error(`the site has no page ${pad}`);
  return Buffer.from(html, 'latin1').toString('utf8');
};
const bestand = (pad: string): string => Buffer.from(site.get(pad) ?? '', 'latin1').toString('utf8');

describe('the entry page', () => {
  test('carries the marks of the contract', () => {
    const html = pagina('/verbeteringen/paspoort-thuis/');
    expect(html).toMatch(/<main [^>]*data-kenmerk="V-2026-0042"/);
    expect(html).toMatch(/<h2[^>]*>Vraag<\/h2>/);
    expect(html).toMatch(/<h2[^>]*>Verbetering<\/h2>/);
    expect(html).toMatch(/<blockquote>.*twee keer langskomen\?.*<\/blockquote>/s);
    expect(html).toContain('<time datetime="2026-03">maart 2026</time>');
  });

  test('says how many people said it and that the quote is summarised (R3)', () => {
    const tekst = readTekst(pagina('/verbeteringen/paspoort-thuis/'));
    expect(tekst).toContain(
      'Ten minste 30 inwoners vertelden ons dit. Eerder geteld: ten minste 20 (klantonderzoek 2024)',
    );
    expect(tekst).toContain('Samengevat uit wat inwoners ons vertelden');
  });

  test('R9 no number stands where fewer than five people said it', () => {
    const tekst = readTekst(pagina('/verbeteringen/container-elke-week/'));
    expect(tekst).not.toMatch(/inwoners vertelden ons dit|Eerder geteld/);
    const rij = JSON.parse(bestand('data/verbeteringen.json')).verbeteringen.find(
      (v: { kenmerk: string }) => v.kenmerk === kanNiet.inhoud.kenmerk,
    );
    expect([rij.aantalSignalen, rij.eerderGeteld, rij.eerderGeteldBron]).toEqual([null, null, '']);
  });

  test('R11 what cannot be done has its own heading, the reason and the explanation', () => {
    const html = pagina('/verbeteringen/container-elke-week/');
    expect(html).toMatch(/<h2[^>]*>Waarom het niet kan<\/h2>/);
    expect(html).not.toMatch(/<h2[^>]*>Verbetering<\/h2>/);
    expect(readTekst(html)).toContain('Er is geen geld voor. Dat kost 41 euro per huis.');
  });

  test('says in words what the ring shows', () => {
    const html = pagina('/verbeteringen/paspoort-thuis/');
    const stappen = [...html.matchAll(/<li[^>]*>\s*<p>\s*<b>([^<]+)<\/b>/g)].map(([, naam]) => naam);
    expect(stappen).toEqual([
      'Gehoord',
      'Besproken',
      'Gekozen',
      'Doorgevoerd',
      'Getoetst',
      'Teruggekoppeld',
      'Gesloten',
    ]);
    expect(html).toContain('<time datetime="2026-04-10">10 april 2026</time>');
    expect(html.match(/<svg[^>]*>/g)?.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true);
  });

  test('earlier versions can be read, and search engines leave them', () => {
    expect(pagina('/verbeteringen/paspoort-thuis/')).toContain(
      'href="/verbeteringen/paspoort-thuis/versie/1/"',
    );
    const html = pagina('/verbeteringen/paspoort-thuis/versie/1/');
    expect(readTekst(html)).toContain('De eerste tekst.');
    expect(readTekst(html)).toContain('van 1 juli 2026 tot 10 juli 2026');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(bestand('sitemap-0.xml')).not.toContain('/versie/');
  });
});

describe('the list', () => {
  test('every filter and pair of filters with entries is a page', () => {
    const html = pagina('/verbeteringen/thema/wachttijd/uitkomst/kan-niet/');
    expect(html).toContain('/verbeteringen/container-elke-week/');
    expect(html).not.toContain('href="/verbeteringen/paspoort-thuis/"');
    expect(pagina('/verbeteringen/jaar/2026/levensgebeurtenis/rijden-en-reizen/')).toContain(
      'paspoort-thuis',
    );
  });

  test('archive pages hold 24, are numbered from the oldest and do not change with an addition', () => {
    const kaarten = (html: string): number => html.split('class="ll-kaart ').length - 1;
    expect(kaarten(pagina('/verbeteringen/pagina/1/'))).toBe(24);
    expect(kaarten(pagina('/verbeteringen/'))).toBe(eerste.verbeteringen.length - 24);
    expect(pagina('/verbeteringen/')).toMatch(/href="\/verbeteringen\/pagina\/1\/"[^>]*>\s*Oudere/);
    const later = readAlles(koud.web).get('verbeteringen/pagina/1/index.html');
    expect(later).toBe(site.get('verbeteringen/pagina/1/index.html'));
  });

  test('without JavaScript the search form opens it', () => {
    for (const html of [pagina('/'), pagina('/verbeteringen/')]) {
      expect(html).toMatch(/<form[^>]*role="search"[^>]*action="\/verbeteringen\/"[^>]*method="get"/);
      expect(html).toMatch(/<label for="zoek">Zoek in verbeteringen<\/label>/);
      expect(html).toMatch(/<input[^>]*name="zoek"/);
    }
  });

  test('a theme without entries says what to do next', () => {
    const tekst = readTekst(pagina('/themas/nog-leeg/'));
    expect(tekst).toContain('Over dit thema staat hier nog niets.');
    expect(tekst).toContain('een ander thema');
  });
});

test('an organisation that made no promises yet says so kindly', () => {
  expect(readTekst(pagina('/zo-luisteren-wij/'))).toContain(
    'Wij schrijven nog op wat u van ons mag verwachten. Ondertussen luisteren wij gewoon.',
  );
});

describe('safe and private by itself', () => {
  const paginas = () => [...site].filter(([pad]) => pad.endsWith('.html'));

  test('no page has a script or style of its own, a style attribute or a handler', () => {
    for (const [pad, html] of paginas()) {
      expect(html.match(/<script(?![^>]*(?:src=|type="application\/ld\+json"))[^>]*>/g), pad).toBeNull();
      expect(html.match(/<style|<[^>]+\sstyle=|<[a-z]+(?:\s[^>]*)?\son[a-z]+=/g), pad).toBeNull();
    }
  });

  test('pages of entries have no JavaScript', () => {
    for (const [pad, html] of paginas().filter(([pad]) => /^verbeteringen\/[^/]+\/index/.test(pad))) {
      expect(html.match(/<script[^>]*src=/g), pad).toBeNull();
    }
  });

  test('nothing comes from another site', () => {
    for (const [pad, html] of paginas()) {
      expect(
        html.match(/<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon)")[^>]*"(?:https?:)?\/\//g),
        pad,
      ).toBeNull();
    }
  });

  test('what people write stays text: on the page, in its data block and in the feed', () => {
    const html = pagina('/verbeteringen/gemeen/');
    expect(readTekst(html)).toContain('</script><img src=x onerror=alert(1)>');
    expect(html).not.toContain('<img src=x');
    for (const [, blok] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(() => JSON.parse(blok ?? '')).not.toThrow();
    }
    expect(bestand('feed.xml')).not.toContain('<img src=x');
  });

  test('a spreadsheet reads no formula in the CSV', () => {
    expect(bestand('data/verbeteringen.csv')).toContain(`"'=HYPERLINK(""https://kwaad.example"")"`);
  });
});

describe('for machines', () => {
  test('feeds, data, descriptions, sitemap, robots and security.txt are there', () => {
    expect(bestand('feed.xml')).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(JSON.parse(bestand('feed.json')).items[0].url).toBe(
      'https://verbetert.example/verbeteringen/paspoort-thuis/',
    );
    expect(JSON.parse(bestand('data/verbeteringen.json')).verbeteringen).toHaveLength(63);
    expect(JSON.parse(bestand('data/openapi.json')).openapi).toBe('3.1.0');
    expect(JSON.parse(bestand('data/catalogus.jsonld'))['@type']).toBe('dcat:Catalog');
    expect(bestand('sitemap-index.xml')).toContain('https://verbetert.example/sitemap-0.xml');
    expect(bestand('robots.txt')).toContain('Sitemap: https://verbetert.example/sitemap-index.xml');
    const verloopt = /^Expires: (.+)$/m.exec(bestand('.well-known/security.txt'))?.[1] ?? '';
    expect(Date.parse(verloopt)).toBeGreaterThan(Date.now());
    expect(Date.parse(verloopt)).toBeLessThan(Date.now() + 366 * 86_400_000);
  });

  test('the fields that the open data describes are the fields it has', () => {
    const beschreven = JSON.parse(bestand('data/openapi.json')).components.schemas.Verbetering.required;
    expect(Object.keys(JSON.parse(bestand('data/verbeteringen.json')).verbeteringen[0])).toEqual(beschreven);
  });

  test('the server gets what share images show, what is gone and which files there are', () => {
    expect(JSON.parse(bestand('_intern/og.json'))['container-elke-week']).toMatchObject({
      uitkomst: 'kan-niet',
      verbetering: 'Dat kost 41 euro per huis.',
      sitenaam: 'Waterrijk verbetert',
    });
    expect(JSON.parse(bestand('_intern/ingetrokken.json'))).toEqual(['eerder-weg']);
    const paden = Object.keys(JSON.parse(bestand('_intern/plan.json')).files);
    const alle = [...site.keys()].filter((pad) => !/\.(br|gz)$/.test(pad));
    expect(paden.sort()).toEqual(alle.sort());
  });

  test('the share image and the canonical address have the full address of the site', () => {
    const html = pagina('/verbeteringen/paspoort-thuis/');
    expect(html).toContain(
      '<meta property="og:image" content="https://verbetert.example/og/paspoort-thuis.png">',
    );
    expect(html).toContain(
      '<link rel="canonical" href="https://verbetert.example/verbeteringen/paspoort-thuis/">',
    );
  });
});

describe('links', () => {
  /** Pages that the server renders for each request. */
  const opVerzoek = ['laat-het-weten/', 'volgen/', 'meelezen/'];

  test('every link within the site leads to a page or file of it', () => {
    const bestaat = (pad: string): boolean => {
      const kaal = decodeURI(pad.replace(/[?#].*$/, '')).slice(1);
      return (
        site.has(kaal) || site.has(`${kaal}index.html`) || kaal.startsWith('og/') || opVerzoek.includes(kaal)
      );
    };
    for (const [pad, html] of [...site].filter(([naam]) => naam.endsWith('.html'))) {
      const dood = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].filter(
        ([, adres]) => !bestaat(adres ?? ''),
      );
      expect(dood, pad).toEqual([]);
    }
  });
});

describe('weight', () => {
  test('an entry page with all it asks for is at most 14 kB, home and list 25 kB', () => {
    expect(drieVersies).toHaveLength(3);
    expect(weighPagina(bouw.web, 'verbeteringen/paspoort-thuis/index.html')).toBeLessThanOrEqual(14_000);
    expect(weighPagina(bouw.web, 'index.html')).toBeLessThanOrEqual(25_000);
    expect(weighPagina(bouw.web, 'verbeteringen/index.html')).toBeLessThanOrEqual(25_000);
  });
});

describe('the next edition, made over the first', () => {
  test('is the same files, byte for byte, as one made from nothing, compressed copies included', () => {
    const over = readBytes(opnieuw.web);
    const vers = readBytes(koud.web);
    expect([...over.keys()].sort()).toEqual([...vers.keys()].sort());
    for (const [pad, inhoud] of over) expect(inhoud.equals(vers.get(pad) ?? Buffer.of()), pad).toBe(true);
  });

  test('took most files over from the first', () => {
    expect(opnieuw.gewijzigd).toBeGreaterThan(0);
    expect(1 - opnieuw.gewijzigd / opnieuw.bestanden).toBeGreaterThan(0.6);
  });

  test('a withdrawn entry is gone from pages, search, feeds, data and sitemap', () => {
    const alles = readAlles(opnieuw.web);
    const eigen = `verbeteringen/${weg.slug}/index.html`;
    const noemen = ['_intern/ingetrokken.json', '_intern/plan.json', eigen];
    for (const [pad, inhoud] of alles) {
      if (!noemen.includes(pad.replace(/\.(br|gz)$/, ''))) expect(inhoud.includes(weg.slug), pad).toBe(false);
      expect(inhoud.includes(weg.kenmerk), pad).toBe(false);
    }
    expect(JSON.parse(alles.get('_intern/ingetrokken.json') ?? '')).toContain(weg.slug);
  });

  test('its address says when it was taken away and why, and nothing of what it said', () => {
    const html = readAlles(opnieuw.web).get(`verbeteringen/${weg.slug}/index.html`) ?? '';
    expect(html).toContain('Wij hebben die op 2 augustus 2026 van de site gehaald.');
    expect(html).toContain('De afspraken gelden niet meer.');
    for (const tekst of [weg.titel, weg.kenmerk]) expect(html).not.toContain(tekst);
    const eerder = pagina('/verbeteringen/eerder-weg/');
    expect(eerder).toContain('<p>De regels &lt;b&gt;zijn&lt;/b&gt; anders.</p><p>Bel ons.</p>');
    expect(eerder).toContain('noindex');
  });
});
