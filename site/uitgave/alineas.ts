/** Plain text as paragraphs: blank lines separate them, a single line break is a space. */
export function splitAlineas(tekst: string): string[] {
  return tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.replace(/\s+/g, ' ').trim())
    .filter((alinea) => alinea !== '');
}

/** At most `max` characters, cut between words and ended with '…' when something was left out. */
export function shortenTekst(tekst: string, max: number): string {
  const heel = tekst.replace(/\s+/g, ' ').trim();
  if (heel.length <= max) return heel;
  const stuk = heel.slice(0, max);
  const spatie = stuk.lastIndexOf(' ');
  return `${stuk.slice(0, spatie > max / 2 ? spatie : max).replace(/[\s,;:.–-]+$/, '')}…`;
}
