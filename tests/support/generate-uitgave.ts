import { fileURLToPath } from 'node:url';
import { fasen, levensgebeurtenissen, redenen, type Uitkomst } from '#core/verbetering/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import type { PubliekeVersie, Uitgave, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { woorden, zinnen } from '#tests/support/woordenlijst.ts';

const themaslugs = [
  'informatie',
  'bejegening',
  'bereikbaarheid',
  'wachttijd',
  'betaling',
  'digitaal',
  'brieven-en-taal',
  'regels-en-beleid',
  'fouten',
  'privacy',
];

export const voorbeeldOrganisatie: Organisatie = {
  naam: 'gemeente Waterrijk',
  sitenaam: 'Waterrijk verbetert',
  inwoner: 'inwoner',
  inwoners: 'inwoners',
  accent: '#0b5563',
  accentDonker: '#7cc7d6',
  contact: {
    website: 'https://waterrijk.example',
    telefoon: '14 0999',
    email: 'luisteren@waterrijk.example',
    adres: 'Raadhuisplein 1, Waterrijk',
    beveiliging: 'mailto:beveiliging@waterrijk.example',
  },
  eigenGegevens: ['14 0999', 'luisteren@waterrijk.example'],
  cijfers: {
    mensen: 'mensen vertelden ons iets',
    doorgevoerd: 'verbeteringen doorgevoerd',
    gepland: 'gepland',
    kanNiet: 'konden niet, met uitleg',
  },
};

export const voorbeeldThemas: Thema[] = themaslugs.map((slug, i) => ({
  slug,
  naam: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
  omschrijving: `Wat mensen ons vertellen over ${slug.replaceAll('-', ' ')}.`,
  volgorde: i + 1,
}));

/** A small seeded generator (mulberry32): the same seed gives the same numbers in [0, 1) everywhere. */
export function createToeval(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Kies = <T>(lijst: readonly T[]) => T;

/** Fills a frame's slots; `zaak` stays the same within one entry, so that its words hang together. */
function fillZin(zin: string, zaak: string, kies: Kies): string {
  return zin
    .replace('{Zaak}', zaak.charAt(0).toUpperCase() + zaak.slice(1))
    .replace(/\{(\w+)\}/g, (_, vak: string) => (vak === 'zaak' ? zaak : kies(woorden[vak] ?? [''])));
}

function buildTekst(zinnenlijst: readonly string[], aantalWoorden: number, zaak: string, kies: Kies): string {
  let tekst = '';
  while (tekst.split(' ').length < aantalWoorden)
    tekst += (tekst ? ' ' : '') + fillZin(kies(zinnenlijst), zaak, kies);
  return tekst;
}

function addDagen(dag: string, dagen: number): string {
  return new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10);
}

function buildLoop(start: string, tot: number): LoopStap[] {
  return fasen.slice(0, tot + 1).map((fase, i) => ({ fase, op: addDagen(start, i * 12) }));
}

/** The ith entry (0 is the oldest), about 100 words. Publication days go up with i. */
function buildVerbetering(i: number, n: number, zaad: number): PubliekeVersie[] {
  const toeval = createToeval(zaad * 1_000_003 + i);
  const kies: Kies = (lijst) => lijst[Math.floor(toeval() * lijst.length)] as (typeof lijst)[number];
  const zaak = kies(woorden.zaak ?? []);
  const rol = toeval();
  const uitkomst: Uitkomst = rol < 0.75 ? 'doorgevoerd' : rol < 0.86 ? 'gepland' : 'kan-niet';
  const kanNiet = uitkomst === 'kan-niet';
  const gehoord = addDagen('2022-01-03', Math.floor((i / n) * 1500));
  const fase = uitkomst === 'gepland' ? 2 : 3 + Math.floor(toeval() * 4);
  const titel = `${fillZin(kies(zinnen.titel), zaak, kies)} (${i + 1})`;
  const antwoord = buildTekst(zinnen.verbetering, 65, zaak, kies);
  const inhoud: VerbeteringInhoud = {
    kenmerk: `V-${gehoord.slice(0, 4)}-${String(i + 1).padStart(4, '0')}`,
    slug: titel
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    titel,
    vraag: buildTekst(zinnen.vraag, 25, zaak, kies),
    vraagSoort: toeval() < 0.8 ? 'samengevat' : 'letterlijk',
    verbetering: kanNiet ? '' : antwoord,
    uitkomst,
    reden: kanNiet ? kies(redenen) : '',
    uitleg: kanNiet ? antwoord : '',
    ingangsmaand: addDagen(gehoord, uitkomst === 'gepland' ? 240 : 45).slice(0, 7),
    themas: [...new Set([kies(themaslugs), kies(themaslugs)])],
    levensgebeurtenis: toeval() < 0.5 ? kies(levensgebeurtenissen) : '',
    trefwoorden: [zaak, kies(woorden.deel ?? [])],
    aantalSignalen: Math.floor(toeval() * 60),
    fase: fasen[fase] ?? 'gehoord',
    loop: buildLoop(gehoord, fase),
  };
  return [{ versie: 1, inhoud, gepubliceerdOp: `${addDagen(gehoord, 90)}T09:00:00.000Z` }];
}

/** An Uitgave with n entries of about 100 Dutch words, newest first; the same n and seed always give the same result. */
export function generateUitgave(n: number, zaad = 1): Uitgave {
  return {
    organisatie: voorbeeldOrganisatie,
    themas: voorbeeldThemas,
    verbeteringen: Array.from({ length: n }, (_, i) => buildVerbetering(n - 1 - i, n, zaad)),
    ingetrokken: [],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(generateUitgave(Number(process.argv[2] ?? 100))));
}
