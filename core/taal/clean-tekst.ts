/**
 * A text without what nobody sees or meant: control characters, which would break the feeds, and the signs that turn the direction of
 * reading, with which a number could stand there backwards (R1).
 */
export function cleanTekst(tekst: string): string {
  let schoon = '';
  for (const letter of tekst) {
    const code = letter.charCodeAt(0);
    const isBesturing = code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code >= 0x7f && code < 0xa0;
    const isRichting = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    if (code === 11 || code === 12) schoon += '\n';
    else if (!isBesturing && !isRichting && code !== 0xfffe && code !== 0xffff) schoon += letter;
  }
  return schoon.trim();
}
