const letter = 'A-Za-z\\u00c0-\\uffff';
/** A point between letters, as in the name of a site; also the wide ones that browsers read as a point. */
const punt = new RegExp(`([0-9${letter}])[.\\u3002\\uff0e\\uff61]([${letter}])`, 'g');

/**
 * Somebody's words as they stand in a mail of ours, with nothing in them that a mail program makes clickable: addresses of pages and mail can still be
 * read, but not pressed. Anybody can send a form in another's name.
 */
export function unlinkTekst(tekst: string): string {
  return (
    tekst
      .replace(/:\/\//g, ': //')
      .replace(/\b(mailto|tel|sms|javascript|data):/gi, '$1 :')
      .replace(/@/g, ' (at) ')
      // Twice, for one letter between two points.
      .replace(punt, '$1. $2')
      .replace(punt, '$1. $2')
      .replace(/ {2,}/g, ' ')
  );
}
