import { foldLetter, isLosAccent } from '#core/taal/letters.ts';

const langste = 60;
/** Words that are already a path below /verbeteringen/. */
const gereserveerd = ['thema', 'uitkomst', 'jaar', 'levensgebeurtenis', 'pagina', 'versie'];
const woorden: Record<string, string> = { '&': ' en ', '€': ' euro ', '%': ' procent ', '+': ' plus ' };
const weg = '\'’‘`´"“”„\u00ad\u200b\u200c\u200d\ufeff';

function foldTitel(titel: string): string {
  const tekens: string[] = [];
  for (const letter of titel) {
    if (weg.includes(letter) || isLosAccent(letter.charCodeAt(0))) continue;
    tekens.push(foldLetter(letter) ?? woorden[letter] ?? letter);
  }
  return tekens
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The longest run of whole words of at most `ruimte` characters; one word that is longer is cut. */
function cutAtWord(slug: string, ruimte: number): string {
  if (slug.length <= ruimte) return slug;
  const einde = slug.lastIndexOf('-', ruimte);
  return einde > 0 ? slug.slice(0, einde) : slug.slice(0, ruimte);
}

/**
 * The address of an entry: at most 60 characters a–z, 0–9 and hyphens, from its first title. `bezet` says whether a slug is taken;
 * then '-2', '-3'… follows. A title without letters or digits becomes 'verbetering', a reserved word gets '-verbetering' behind it.
 */
export function createSlug(titel: string, bezet: (slug: string) => boolean): string {
  const kort = cutAtWord(foldTitel(titel), langste) || 'verbetering';
  const basis = gereserveerd.includes(kort) ? `${kort}-verbetering` : kort;
  let slug = basis;
  for (let nummer = 2; bezet(slug); nummer++) {
    const achtervoegsel = `-${nummer}`;
    slug = cutAtWord(basis, langste - achtervoegsel.length) + achtervoegsel;
  }
  return slug;
}
