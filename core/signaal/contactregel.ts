import { cleanEmail } from '#core/persoonsgegevens/contact.ts';
import { isEmail, normalizeTelefoon, type Melder } from '#core/signaal/melder.ts';

/** A phone number is rarely written in more pieces than this. */
const meesteDelen = 6;
const langsteRegel = 400;

/** Where the phone number stands in a row of words, the longest one first; undefined when there is none. */
function findTelefoon(delen: readonly string[]): { van: number; tot: number } | undefined {
  for (let lengte = Math.min(meesteDelen, delen.length); lengte > 0; lengte--) {
    for (let van = 0; van + lengte <= delen.length; van++) {
      const tot = van + lengte;
      if (normalizeTelefoon(delen.slice(van, tot).join(' ')) !== null) return { van, tot };
    }
  }
  return undefined;
}

/**
 * Contact details that staff type in one line, in any order: the mail address and the phone number are taken out, the rest is the name.
 * What looks like neither stays in the name, so that nothing typed is lost.
 */
export function readContactregel(regel: string): Pick<Melder, 'naam' | 'email' | 'telefoon'> {
  const delen = regel
    .slice(0, langsteRegel)
    .split(/[\s,;<>]+/)
    .filter((deel) => deel !== '');
  const plek = delen.findIndex((deel) => isEmail(cleanEmail(deel)));
  const email = plek < 0 ? '' : cleanEmail(delen.splice(plek, 1).join(''));
  const nummer = findTelefoon(delen);
  const telefoon = nummer ? delen.splice(nummer.van, nummer.tot - nummer.van).join(' ') : '';
  return { naam: delen.join(' '), email, telefoon };
}
