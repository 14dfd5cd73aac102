import type { Living } from '#site/formulier/model.ts';

type Wat = Omit<Living, 'release'>;

/** A page that is the same for many people, and what belongs in its open places for one of them. */
export interface Filling {
  wat: Wat;
  /** Each place, a word that stands nowhere else, with what comes there. */
  plekken: [plek: string, waarde: string][];
}

const sleutelplek = 'plek-van-de-sleutel';
/** Of a code that is none: what was typed, and what is wrong with it. */
const codeplekken = { waarde: 'plek-van-de-code', melding: 'plek-van-de-melding' };
/** What needs no escaping in HTML. */
const onschuldig = /^[\w.-]+$/;

/** The open places of a page; undefined when somebody's own words or faults make it a page of its own. */
export function findFilling(wat: Wat): Filling | undefined {
  const { laatWeten } = wat;
  if (wat.volgen?.soort === 'vraag') {
    if (wat.volgen.aanvulling !== '') return undefined;
    const { vraag, plekken } = openVraag(wat.volgen);
    return { wat: { volgen: vraag }, plekken };
  }
  if (wat.meelezen?.soort === 'vraag') {
    if (wat.meelezen.waarden !== null) return undefined;
    const { vraag, plekken } = openVraag(wat.meelezen);
    return { wat: { meelezen: vraag }, plekken };
  }
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

/** A page that asks for a code is one page, whatever was typed as that code: a flood of codes that are none renders nothing. */
function openVraag<T extends { waarde: string; melding: string }>(
  vraag: T,
): { vraag: T; plekken: Filling['plekken'] } {
  const open = Object.entries(codeplekken).filter(([veld]) => vraag[veld as keyof typeof codeplekken] !== '');
  const plekken = open.map(([veld, plek]): [string, string] => [
    plek,
    escape(vraag[veld as keyof typeof codeplekken]),
  ]);
  return { vraag: { ...vraag, ...Object.fromEntries(open) }, plekken };
}

const tekens: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As the site itself writes text in HTML. */
function escape(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => tekens[teken]!);
}

function guard(filling: Filling): Filling | undefined {
  return filling.plekken.every(([, waarde]) => onschuldig.test(waarde)) ? filling : undefined;
}

/** The page with its places filled in. */
export function fillIn(html: string, { plekken }: Filling): string {
  return plekken.reduce((tekst, [plek, waarde]) => tekst.replaceAll(plek, () => waarde), html);
}
