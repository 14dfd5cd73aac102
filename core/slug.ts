import { foldLetter, isLosAccent } from '#core/letters.ts';

const langste = 60;

/** Words that already mean something in an address under /verbeteringen/. */
const gereserveerd = ['thema', 'uitkomst', 'jaar', 'levensgebeurtenis', 'pagina', 'versie'];

/**
 * An address for a title: lower case a–z and 0–9 with hyphens, at most 60 characters, cut between words. `bezet` says which
 * ones are taken; a number makes it unique. A title without letters gives 'verbetering'.
 */
export function createSlug(titel: string, bezet: (slug: string) => boolean): string {
  const kort = shorten(foldTitel(titel)) || 'verbetering';
  const basis = gereserveerd.includes(kort) ? `${kort}-verbetering` : kort;
  for (let nummer = 1; ; nummer += 1) {
    const slug = nummer === 1 ? basis : `${basis}-${nummer}`;
    if (!bezet(slug)) return slug;
  }
}

function foldTitel(titel: string): string {
  let uit = '';
  for (const teken of titel) {
    if (isLosAccent(teken.charCodeAt(0)) || teken === '’' || teken === "'") continue;
    uit += foldLetter(teken) ?? teken;
  }
  return uit
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function shorten(slug: string): string {
  if (slug.length <= langste) return slug;
  const einde = slug.lastIndexOf('-', langste);
  return slug.slice(0, einde > 20 ? einde : langste);
}
