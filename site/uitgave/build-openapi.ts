import {
  fasen,
  levensgebeurtenissen,
  redenen,
  uitkomsten,
  publiekeVraagSoorten,
} from '#core/verbetering/enumeraties.ts';
import { oordelen } from '#core/meelezen/enumeraties.ts';
import { upperFirst } from '#site/uitgave/woorden.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { DataRij } from '#site/uitgave/build-data.ts';

const tekst = (description: string): object => ({ type: 'string', description });
const keuze = (waarden: readonly string[], leeg = false): object => ({
  type: 'string',
  enum: leeg ? [...waarden, ''] : waarden,
});
const lijst = (description: string): object => ({ type: 'array', items: { type: 'string' }, description });

const telling = (description: string): object => ({
  type: ['integer', 'null'],
  minimum: 5,
  description: `${description} null als het er te weinig zijn om te laten zien.`,
});

const velden: Record<keyof DataRij, object> = {
  kenmerk: tekst('Blijft altijd hetzelfde, bijvoorbeeld V-2026-0042.'),
  titel: tekst('Titel van de verbetering.'),
  vraag: tekst('Wat mensen vroegen. Een lege regel scheidt alinea’s.'),
  vraagSoort: keuze(publiekeVraagSoorten),
  verbetering: tekst('Wat er veranderde of verandert. Leeg als het niet kan.'),
  uitkomst: keuze(uitkomsten),
  reden: keuze(redenen, true),
  uitleg: tekst('Waarom het niet kan. Leeg bij andere uitkomsten.'),
  ingangsmaand: tekst('JJJJ-MM: sinds wanneer, of wanneer verwacht.'),
  themas: lijst('Codes van de thema’s.'),
  levensgebeurtenis: keuze(levensgebeurtenissen, true),
  trefwoorden: lijst('Woorden waarmee u deze verbetering vindt.'),
  aantalSignalen: {
    type: ['integer', 'null'],
    minimum: 5,
    description: 'Zoveel mensen vertelden dit ten minste. null als het er minder dan 5 zijn.',
  },
  eerderGeteld: telling('Zoveel mensen zijn eerder geteld, naast wie het ons vertelde.'),
  eerderGeteldBron: tekst('Waar dat getal vandaan komt.'),
  fase: keuze(fasen),
  geslotenOp: tekst('JJJJ-MM-DD: wanneer de cirkel werd gesloten. Leeg als die nog open is.'),
  verteld: telling('Zoveel mensen hoorden ten minste van ons wat wij deden.'),
  oordelen: telling('Op zoveel oordelen van meelezers rusten de vier getallen hierna.'),
  oordeelJa: telling('Zij zeggen: dit helpt.'),
  oordeelDeels: telling('Zij zeggen: dit helpt voor een deel.'),
  oordeelNee: telling('Zij zeggen: dit helpt niet.'),
  oordeelWeetNiet: telling('Zij weten het niet.'),
  oordelenIngevoerd: telling(
    'Zoveel oordelen voerden medewerkers ten minste in van mensen die zij niet kennen. Die tellen hierboven niet mee.',
  ),
  oordeelKop: keuze([...oordelen, 'verschillend'], true),
  afwijking: tekst('Waarom de voorzitter sloot zonder genoeg oordelen. Meestal leeg.'),
  tekstGewijzigdNaOp: tekst(
    'JJJJ-MM-DD: sinds wanneer er iets anders staat dan wat mensen beoordeelden, of dan wat er stond bij het sluiten. Meestal leeg.',
  ),
  versie: { type: 'integer', minimum: 1 },
  gepubliceerdOp: tekst('Eerste publicatie.'),
  gewijzigdOp: tekst('Laatste publicatie.'),
  adres: { type: 'string', format: 'uri' },
};

/** The description of the open data in OpenAPI 3.1. */
export function buildOpenapi(organisatie: Organisatie, site: URL): object {
  const get = (summary: string, mime: string, schema: object): object => ({
    get: {
      summary,
      responses: { 200: { description: 'Alle verbeteringen', content: { [mime]: { schema } } } },
    },
  });
  const rij = { $ref: '#/components/schemas/Verbetering' };
  return {
    openapi: '3.1.0',
    info: {
      title: `Open data van ${organisatie.sitenaam}`,
      version: '1.0.0',
      description: `Alle gepubliceerde verbeteringen van ${organisatie.naam}.`,
      contact: { name: upperFirst(organisatie.naam), email: organisatie.contact.email },
      license: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
    },
    servers: [{ url: new URL('/', site).href.replace(/\/$/, '') }],
    paths: {
      '/data/verbeteringen.json': get('Alle verbeteringen als JSON', 'application/json', {
        type: 'object',
        required: ['verbeteringen'],
        properties: { verbeteringen: { type: 'array', items: rij } },
      }),
      '/data/verbeteringen.csv': get('Alle verbeteringen als CSV', 'text/csv', { type: 'string' }),
      '/feed.xml': get('De nieuwste verbeteringen als Atom', 'application/atom+xml', { type: 'string' }),
      '/feed.json': get('De nieuwste verbeteringen als JSON Feed', 'application/feed+json', {
        type: 'object',
      }),
    },
    components: {
      schemas: { Verbetering: { type: 'object', required: Object.keys(velden), properties: velden } },
    },
  };
}
