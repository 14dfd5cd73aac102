import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { uitkomsten, type Uitkomst } from '#core/verbetering/enumeraties.ts';
import { computeLoop, type Loopfeiten } from '#core/loop/bewijs.ts';
import { buildInhoud, type EerdereRonde, type PubliekeVersie } from '#core/publicatie/publicatie.ts';
import { buildTerugkoppelbericht } from '#core/terugkoppeling/berichten.ts';
import { describeLoop } from '#site/formulier/describe-stand.ts';
import { describeTreffer } from '#site/zoeken/treffer.ts';
import { readIndex } from '#site/zoeken/read-index.ts';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';
import { generateUitgave, voorbeeldOrganisatie } from '#tests/support/generate-uitgave.ts';
import { makeVersie } from '#tests/site/voorbeeld-uitgave.ts';
import { buildSite, makeMap, readAlles, readTekst, type Site } from '#tests/site/build-site.ts';

/** The month in which everything is read; each entry was published in the month before it. */
const nu = '2026-11';
const gepubliceerd = '2026-10-10';
const maanden = { voorbij: '2026-08', 'die van publiceren': '2026-10', nu, later: '2027-02', geen: '' };
const rondes = ['eerste', 'heropend', 'van voorheen'] as const;
const ver = ['besloten', 'gesloten'] as const;

interface Geval {
  uitkomst: Uitkomst;
  maand: keyof typeof maanden;
  ronde: (typeof rondes)[number];
  ver: (typeof ver)[number];
}
const gevallen: Geval[] = uitkomsten.flatMap((uitkomst) =>
  (Object.keys(maanden) as Geval['maand'][]).flatMap((maand) =>
    rondes.flatMap((ronde) => ver.map((tot) => ({ uitkomst, maand, ronde, ver: tot }))),
  ),
);
const slugVan = ({ uitkomst, maand, ronde, ver: tot }: Geval): string =>
  `${uitkomst} ${maand} ${ronde} ${tot}`.replaceAll(' ', '-');

/** What the steps follow from, as it was on the day of publishing. */
function maakFeiten({ uitkomst, maand, ronde, ver: tot }: Geval): Loopfeiten {
  const feit = (op: string) => ({ op, bron: 'b', door: '' });
  const besloten = ronde !== 'van voorheen';
  const sluit = tot === 'gesloten' && uitkomst !== 'gepland' && ronde === 'eerste';
  return {
    stand: {
      uitkomst,
      ingangsmaand: maanden[maand],
      reden: 'geld',
      uitleg: 'Te duur.',
      signalen: besloten ? 3 : 0,
      besluiten: besloten ? 1 : 0,
      acties: [],
      oordelen: [],
      eerdereNee: 0,
      minimumOordelen: 3,
      melders: besloten ? ['verteld'] : [],
      medewerkersVerteld: true,
      publiekVerteld: true,
    },
    vanVoorheen: ronde === 'van voorheen',
    heropening: ronde === 'heropend' ? feit('2026-10-01') : null,
    signaal: besloten ? feit('2026-01-05') : null,
    agendapunt: null,
    besluit: besloten ? feit('2026-02-03') : null,
    publicatie: {
      ...feit(gepubliceerd),
      uitkomst,
      ingangsmaand: maanden[maand],
      vanRonde: ronde !== 'heropend',
    },
    geoordeeldOp: '',
    verteldOp: gepubliceerd,
    sluiting: sluit ? { ...feit('2026-10-12'), afgeweken: true } : null,
    teruggekomen: 0,
    ongeldig: 0,
    vandaag: gepubliceerd,
  };
}

function maakVersie(geval: Geval): PubliekeVersie {
  const { fase, stappen } = computeLoop(maakFeiten(geval));
  const { inhoud: basis } = makeVersie({});
  const eerder: EerdereRonde = {
    op: '2026-10-01',
    reden: 'Het hielp niet.',
    uitkomst: geval.uitkomst,
    loop: [{ fase: 'gehoord', op: '2026-01-05' }],
    luister: {
      gezegd: null,
      verteld: null,
      oordelen: { totaal: null, ja: null, deels: null, nee: null, 'weet-niet': null },
      afwijking: '',
      gesloten: '2026-09-01',
    },
  };
  const inhoud = buildInhoud(
    {
      ...basis,
      kenmerk: `V-2026-${String(gevallen.indexOf(geval) + 1000)}`,
      slug: slugVan(geval),
      titel: slugVan(geval),
      reden: geval.uitkomst === 'kan-niet' ? 'geld' : '',
      uitleg: 'Dat is te duur.',
      uitkomst: geval.uitkomst,
      ingangsmaand: maanden[geval.maand],
      fase,
      vanVoorheen: geval.ronde === 'van voorheen',
      ronde: geval.ronde === 'heropend' ? 1 : 0,
      rondes: geval.ronde === 'heropend' ? [eerder] : [],
    } as never,
    stappen.map(({ fase: stap, op }) => ({ fase: stap, op })),
  );
  return { versie: 1, gepubliceerdOp: `${gepubliceerd}T09:00:00.000Z`, inhoud };
}

const kaalMaanden =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** 'maart 2026' → '2026-03'. */
function leesMaand(tekst: string): string {
  const [naam = '', jaar = ''] = tekst.split(' ');
  return `${jaar}-${String(kaalMaanden.indexOf(naam) + 1).padStart(2, '0')}`;
}

interface Bewering {
  /** What it says of the outcome. */
  soort: 'gedaan' | 'plan' | 'kan-niet';
  woord: string;
  maand: string;
  opnieuw: boolean;
}

/** What a text says about outcome and month. */
function leesBewering(tekst: string): Bewering {
  const soort = /kan niet|waarom het niet kan/i.test(tekst)
    ? 'kan-niet'
    : /gepland/i.test(tekst)
      ? 'plan'
      : 'gedaan';
  const [, woord = '', maand = ''] =
    /(sinds|was verwacht in|verwacht in|uitgelegd in) ([a-z]+ \d{4})/.exec(tekst) ?? [];
  return { soort, woord, maand: maand === '' ? '' : leesMaand(maand), opnieuw: /opnieuw/.test(tekst) };
}

let site: Site;
let bestanden: Map<string, string>;
let map: string;
beforeAll(async () => {
  map = await makeMap();
  const uitgave = {
    ...generateUitgave(1),
    maand: nu,
    verbeteringen: gevallen.map((geval) => [maakVersie(geval)]),
  };
  site = await buildSite(map, { uitgave });
  bestanden = new Map(
    [...readAlles(site.web)].map(([pad, inhoud]) => [pad, Buffer.from(inhoud, 'latin1').toString('utf8')]),
  );
}, 120_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

const lees = (pad: string): string => bestanden.get(pad) ?? '';

/** Every place that says something of an entry. */
function listBeweringen(geval: Geval): Record<string, Bewering> {
  const slug = slugVan(geval);
  const html = lees(`verbeteringen/${slug}/index.html`);
  const stuk = (tekst: string, begin: string, eind: string): string => {
    const van = tekst.indexOf(begin);
    return tekst.slice(van, tekst.indexOf(eind, van));
  };
  const lijst = [...bestanden].find(
    ([pad, inhoud]) =>
      /^verbeteringen\/(pagina\/\d+\/)?index.html$/.test(pad) && inhoud.includes(`/${slug}/"`),
  )![1];
  const kaart = stuk(
    lijst.slice(lijst.lastIndexOf('<li class="ll-kaart', lijst.indexOf(`/${slug}/"`))),
    '<li',
    '</li>',
  );
  const index = readIndex(
    JSON.parse([...bestanden].find(([pad]) => /^zoekindex\.[0-9a-f]+\.json$/.test(pad))![1]) as IndexBestand,
  );
  const document = index.documenten.find((een) => een.slug === slug)!;
  const og = (
    JSON.parse(lees('_intern/og.json')) as Record<string, { uitkomst: Uitkomst; opnieuw: boolean }>
  )[slug]!;
  const data = (
    JSON.parse(lees('data/verbeteringen.json')) as { verbeteringen: { adres: string; uitkomst: Uitkomst }[] }
  ).verbeteringen.find((een) => een.adres.endsWith(`/${slug}/`))!;
  const feed = (
    JSON.parse(lees('feed.json')) as { items: { url: string; content_html: string }[] }
  ).items.find((een) => een.url.endsWith(`/${slug}/`));
  const soortVan = { doorgevoerd: 'gedaan', gepland: 'plan', 'kan-niet': 'kan-niet' } as const;
  return {
    pagina: leesBewering(readTekst(stuk(html, '<div class="ll-paar', '</main>').split('class="ll-loop')[0]!)),
    kaart: leesBewering(readTekst(kaart)),
    treffer: leesBewering(describeTreffer(document, { sleutels: new Set(), begin: '' }).over),
    beeld: { soort: soortVan[og.uitkomst], woord: '', maand: '', opnieuw: og.opnieuw },
    data: { soort: soortVan[data.uitkomst], woord: '', maand: '', opnieuw: geval.ronde === 'heropend' },
    ...(feed ? { feed: leesBewering(readTekst(feed.content_html)) } : {}),
  };
}

describe('R16 no two places contradict each other, and none says what did not happen', () => {
  test.each(gevallen.map((geval) => [slugVan(geval), geval] as const))('%s', (slug, geval) => {
    const beweringen = listBeweringen(geval);
    const { fase, stappen } = computeLoop(maakFeiten(geval));
    const stap = stappen.find((een) => een.fase === 'doorgevoerd');
    for (const [plek, { soort, woord, maand, opnieuw }] of Object.entries(beweringen)) {
      const waar = `${plek} van ${slug} (${fase})`;
      expect(soort, waar).toBe(beweringen['pagina']!.soort);
      if (woord !== '' && plek !== 'pagina')
        expect([woord, maand], waar).toEqual([beweringen['pagina']!.woord, beweringen['pagina']!.maand]);
      if (woord === 'verwacht in') expect(maand >= nu, waar).toBe(true);
      if (woord === 'was verwacht in') expect(maand < nu, waar).toBe(true);
      if (woord === 'sinds' || woord === 'uitgelegd in') expect(maand <= nu, waar).toBe(true);
      if (soort === 'gedaan' && !stap) expect(opnieuw, waar).toBe(true);
      if (soort === 'plan') expect(stap, waar).toBeUndefined();
    }
  });

  test.each(gevallen.map((geval) => [slugVan(geval), geval] as const))(
    '%s: the ring of the page and that of a melder',
    (slug, geval) => {
      const { inhoud } = maakVersie(geval);
      const html = readTekst(lees(`verbeteringen/${slug}/index.html`));
      const ring = html.slice(html.indexOf('Besluit') === -1 ? 0 : html.indexOf('Gekozen'));
      const bijVolgen = describeLoop({
        ontvangenOp: '2026-01-05',
        verbetering: {
          ...inhoud,
          afgeweken: false,
          vanVoorheen: inhoud.vanVoorheen ?? false,
          ronde: inhoud.ronde ?? 0,
        },
      } as never)[3]!;
      const naam = geval.uitkomst === 'kan-niet' ? 'Uitgelegd' : 'Doorgevoerd';
      expect(bijVolgen.naam).toBe(naam);
      expect(ring).toContain(naam);
      expect(bijVolgen.op !== '').toBe(inhoud.loop.some(({ fase }) => fase === 'doorgevoerd'));
    },
  );

  test.each(uitkomsten)('a mail about %s says it in its subject and in its text', (uitkomst) => {
    const { onderwerp, tekst } = buildTerugkoppelbericht({
      organisatie: voorbeeldOrganisatie,
      signalen: [{ kenmerk: 'S-1', tekst: 'Ik wacht.', ontvangenOp: '2026-01-05', kanaal: 'website' }],
      inhoud: { slug: 'x', uitkomst, reden: 'geld', verbetering: 'Het is sneller.', uitleg: 'Te duur.' },
      site: 'https://site.test',
      eerder: false,
    });
    const zinnen: Record<Uitkomst, [RegExp, RegExp]> = {
      doorgevoerd: [/^Er is iets verbeterd/, /Dit is nu beter/],
      gepland: [/^Er komt een verbetering/, /Dit is het plan/],
      'kan-niet': [/^Waarom dit niet kan/, /het kan niet/],
    };
    for (const soort of uitkomsten) {
      expect(zinnen[soort][0].test(onderwerp), onderwerp).toBe(soort === uitkomst);
      expect(zinnen[soort][1].test(tekst), soort).toBe(soort === uitkomst);
    }
  });
});
