import type { Living } from '#site/formulier/model.ts';

type Wat = Omit<Living, 'release'>;

/** A page that is the same for many people, and what belongs in its open places for one of them. */
export interface Filling {
  wat: Wat;
  /** Each place, a word that stands nowhere else, with what comes there. */
  plekken: [plek: string, waarde: string][];
}

const sleutelplek = 'plek-van-de-sleutel';
/** What needs no escaping in HTML. */
const onschuldig = /^[\w.-]+$/;

/** The open places of a page; undefined when somebody's own words or faults make it a page of its own. */
export function findFilling(wat: Wat): Filling | undefined {
  const { laatWeten } = wat;
  if (wat.volgen?.soort === 'vraag' || wat.meelezen?.soort === 'vraag') return { wat, plekken: [] };
  if (laatWeten?.soort === 'bedankt') {
    const plekken = laatWeten.volgcode
      .split('-')
      .map((groep, i): [string, string] => [`plek${i}vandecode`, groep]);
    const volgcode = plekken.map(([plek]) => plek).join('-');
    return guard({ wat: { laatWeten: { ...laatWeten, volgcode } }, plekken });
  }
  if (laatWeten === undefined || laatWeten.fouten.length > 0 || laatWeten.storing !== null) return undefined;
  if (Object.values(laatWeten.waarden).some((waarde) => waarde !== '')) return undefined;
  const leeg = { ...laatWeten, formulier: sleutelplek };
  return guard({ wat: { laatWeten: leeg }, plekken: [[sleutelplek, laatWeten.formulier]] });
}

function guard(filling: Filling): Filling | undefined {
  return filling.plekken.every(([, waarde]) => onschuldig.test(waarde)) ? filling : undefined;
}

/** The page with its places filled in. */
export function fillIn(html: string, { plekken }: Filling): string {
  return plekken.reduce((tekst, [plek, waarde]) => tekst.replaceAll(plek, waarde), html);
}
