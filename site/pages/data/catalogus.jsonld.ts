import type { APIRoute } from 'astro';
import { getUitgave, type OpenUitgave } from '#site/uitgave/open-uitgave.ts';

import { upperFirst } from '#site/uitgave/woorden.ts';

const cc0 = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl';
const iana = 'https://www.iana.org/assignments/media-types/';
const taal = 'http://publications.europa.eu/resource/authority/language/NLD';
const openbaar = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

type Url = (pad: string) => string;

function buildDistributie(url: Url, pad: string, mime: string, titel: string): object {
  return {
    '@id': url(`${pad}#distributie`),
    '@type': 'dcat:Distribution',
    'dct:title': titel,
    'dcat:accessURL': { '@id': url(pad) },
    'dcat:downloadURL': { '@id': url(pad) },
    'dcat:mediaType': { '@id': iana + mime },
    'dct:license': { '@id': cc0 },
  };
}

function buildDataset({ catalogus, schil: { organisatie } }: OpenUitgave, url: Url): object {
  const nieuwste = catalogus.items
    .map(({ nu }) => nu.gepubliceerdOp)
    .sort()
    .pop();
  return {
    '@id': url('/data/#verbeteringen'),
    '@type': 'dcat:Dataset',
    'dct:identifier': url('/data/#verbeteringen'),
    'dct:title': 'Verbeteringen',
    'dct:description': 'Vragen van mensen, en wat de organisatie ermee deed.',
    'dct:publisher': { '@id': url('/#organisatie') },
    'dct:language': { '@id': taal },
    'dct:accessRights': { '@id': openbaar },
    ...(nieuwste ? { 'dct:modified': { '@type': 'xsd:date', '@value': nieuwste.slice(0, 10) } } : {}),
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': upperFirst(organisatie.naam),
      'vcard:hasEmail': { '@id': `mailto:${organisatie.contact.email}` },
    },
    'dcat:distribution': [
      buildDistributie(url, '/data/verbeteringen.json', 'application/json', 'JSON'),
      buildDistributie(url, '/data/verbeteringen.csv', 'text/csv', 'CSV'),
    ],
  };
}

/** A DCAT catalogue with one dataset, along the lines of DCAT-AP-NL. */
export const GET: APIRoute = ({ locals, url: site }) => {
  const uitgave = getUitgave(locals);
  const { naam, inwoners, sitenaam } = uitgave.schil.organisatie;
  const url: Url = (pad) => new URL(pad, site).href;
  const catalogus = {
    '@context': context,
    '@id': url('/data/catalogus.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': `Open data van ${sitenaam}`,
    'dct:description': `Wat ${naam} verbeterde omdat ${inwoners} het vertelden.`,
    'dct:publisher': { '@id': url('/#organisatie'), '@type': 'foaf:Agent', 'foaf:name': upperFirst(naam) },
    'dct:language': { '@id': taal },
    'dct:license': { '@id': cc0 },
    'foaf:homepage': { '@id': url('/open-data/') },
    'dcat:dataset': buildDataset(uitgave, url),
  };
  return new Response(JSON.stringify(catalogus, null, 1), {
    headers: { 'content-type': 'application/ld+json' },
  });
};
