import { uitkomsten, type Uitkomst } from '#core/verbetering/enumeraties.ts';
import type { Thema } from '#core/organisatie/organisatie.ts';
import { shortenTekst } from '#site/uitgave/alineas.ts';
import type { Item } from '#site/uitgave/build-catalogus.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { publicAantal } from '#site/uitgave/woorden.ts';

/** The entries of one outcome under a theme: the newest few, and where the rest is. */
interface ThemaDeel {
  uitkomst: Uitkomst;
  aantal: number;
  kaarten: Kaart[];
  /** The address of all of them, '' when they all stand here. */
  alle: string;
}

export interface ThemaPagina {
  schil: Schil;
  pad: string;
  thema: Thema;
  aantal: number;
  /** What people say, in short: the questions that most people asked. */
  stemmen: { vraag: string; href: string; samengevat: boolean; mensen: string }[];
  delen: ThemaDeel[];
}

const meestePerDeel = 6;

function buildDeel(thema: Thema, items: Item[], uitkomst: Uitkomst): ThemaDeel {
  const van = items.filter((item) => item.nu.inhoud.uitkomst === uitkomst);
  return {
    uitkomst,
    aantal: van.length,
    kaarten: van.slice(0, meestePerDeel).map((item) => item.kaart),
    alle: van.length > meestePerDeel ? `/verbeteringen/thema/${thema.slug}/uitkomst/${uitkomst}/` : '',
  };
}

function buildThemaPagina(thema: Thema, items: Item[], schil: Schil): ThemaPagina {
  const meesteStemmen = items
    .filter(({ kaart }) => !kaart.ingetrokken)
    .sort((a, b) => (publicAantal(b.nu.inhoud) ?? 0) - (publicAantal(a.nu.inhoud) ?? 0));
  return {
    schil,
    pad: `/themas/${thema.slug}/`,
    thema,
    aantal: items.length,
    stemmen: meesteStemmen.slice(0, 3).map((item) => ({
      vraag: shortenTekst(item.nu.inhoud.vraag, 170),
      href: item.kaart.href,
      samengevat: item.nu.inhoud.vraagSoort === 'samengevat',
      mensen: item.kaart.mensen,
    })),
    delen: uitkomsten.map((uitkomst) => buildDeel(thema, items, uitkomst)),
  };
}

/** The page of a theme, also of one without entries: its address is there before the first entry. */
export function loadThema(
  { catalogus, schil }: OpenUitgave,
  slug: string | undefined,
): ThemaPagina | undefined {
  const thema = catalogus.themas.find((kandidaat) => kandidaat.slug === slug);
  return thema && buildThemaPagina(thema, catalogus.perThema.get(thema.slug) ?? [], schil);
}
