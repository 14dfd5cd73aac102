import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import type { Catalogus } from '#site/uitgave/build-catalogus.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { buildPaar, type Paar } from '#site/uitgave/load-verbetering.ts';
import { formatGetal } from '#site/uitgave/woorden.ts';

export interface HomePagina {
  schil: Schil;
  aantal: number;
  uitgelicht: { titel: string; href: string; paar: Paar } | null;
  nieuw: Kaart[];
  kanNiet: Kaart[];
  cijfers: { getal: string; wat: string }[];
  themas: (Thema & { aantal: number; href: string })[];
}

/** Short enough to read at a glance beside the search box. */
const langsteUitgelicht = 420;

/** The newest improvement with a short text that citizens already tested, else the newest that was carried out. */
function pickUitgelicht({ items }: Catalogus, organisatie: Organisatie): HomePagina['uitgelicht'] {
  const kandidaten = items.filter(({ nu: { inhoud } }) => inhoud.uitkomst === 'doorgevoerd');
  const kort = kandidaten.filter(
    ({ nu: { inhoud } }) => inhoud.vraag.length + inhoud.verbetering.length <= langsteUitgelicht,
  );
  const item =
    kort.find(({ nu: { inhoud } }) => inhoud.loop.some(({ fase }) => fase === 'getoetst')) ??
    kort[0] ??
    kandidaten[0];
  if (!item) return null;
  const paar = buildPaar(item.nu, organisatie);
  return { titel: item.kaart.titel, href: item.kaart.href, paar };
}

/** R16: how many people said something is counted where `/zo-luisteren-wij/` is, and is not there until then. */
function buildCijfers(
  { items }: Catalogus,
  { cijfers }: Organisatie,
  mensen: number | null,
): HomePagina['cijfers'] {
  const count = (uitkomst: string): string =>
    formatGetal(items.filter((item) => item.nu.inhoud.uitkomst === uitkomst).length);
  return [
    ...(mensen === null ? [] : [{ getal: formatGetal(mensen), wat: `${cijfers.mensen}, ten minste` }]),
    { getal: count('doorgevoerd'), wat: cijfers.doorgevoerd },
    { getal: count('gepland'), wat: cijfers.gepland },
    { getal: count('kan-niet'), wat: cijfers.kanNiet },
  ];
}

/** What the home page shows. */
export function loadHome({ uitgave, catalogus, schil }: OpenUitgave): HomePagina {
  const uitgelicht = pickUitgelicht(catalogus, schil.organisatie);
  const kaarten = catalogus.items
    .map((item) => item.kaart)
    .filter((kaart) => kaart.href !== uitgelicht?.href);
  return {
    schil,
    aantal: catalogus.items.length,
    uitgelicht,
    nieuw: kaarten.filter((kaart) => kaart.uitkomst !== 'kan-niet').slice(0, 5),
    kanNiet: kaarten.filter((kaart) => kaart.uitkomst === 'kan-niet').slice(0, 2),
    cijfers: buildCijfers(catalogus, schil.organisatie, uitgave.luisteren?.cijfers?.mensen ?? null),
    themas: catalogus.themas.map((thema) => ({
      ...thema,
      href: `/themas/${thema.slug}/`,
      aantal: catalogus.perThema.get(thema.slug)?.length ?? 0,
    })),
  };
}
