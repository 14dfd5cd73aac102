import type { VerbeteringPagina } from '#site/uitgave/load-verbetering.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import { upperFirst } from '#site/uitgave/woorden.ts';

export type JsonLd = Record<string, unknown>;

/** JSON for a data block in HTML: `<` is escaped, so that no text can close the block. */
export function writeJsonLd(deel: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...deel }).replaceAll('<', '\\u003c');
}

function publisher({ organisatie }: Schil): JsonLd {
  return {
    '@type': 'GovernmentOrganization',
    name: upperFirst(organisatie.naam),
    ...(organisatie.contact.website === '' ? {} : { url: organisatie.contact.website }),
  };
}

/** The site with its search address, for the home page. */
export function websiteJsonLd(schil: Schil, site: URL): JsonLd {
  return {
    '@type': 'WebSite',
    name: schil.organisatie.sitenaam,
    url: new URL('/', site).href,
    inLanguage: 'nl',
    publisher: publisher(schil),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL('/verbeteringen/', site).href}?zoek={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

export function kruimelpadJsonLd(stappen: { naam: string; href: string }[], site: URL): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: stappen.map(({ naam, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: naam,
      item: new URL(href, site).href,
    })),
  };
}

/** An entry is an Article: QAPage is for questions that visitors answer, FAQPage for a list of them. */
export function artikelJsonLd(pagina: VerbeteringPagina, site: URL): JsonLd {
  return {
    '@type': 'Article',
    headline: pagina.titel,
    description: pagina.samenvatting,
    inLanguage: 'nl',
    identifier: pagina.kenmerk,
    mainEntityOfPage: new URL(pagina.pad, site).href,
    image: new URL(`/og/${pagina.slug}.png`, site).href,
    datePublished: pagina.gepubliceerd.op,
    dateModified: (pagina.gewijzigd ?? pagina.gepubliceerd).op,
    about: pagina.themas.map(({ naam }) => ({ '@type': 'Thing', name: naam })),
    author: publisher(pagina.schil),
    publisher: publisher(pagina.schil),
  };
}
