export type Adres =
  /** `pad` is decoded and starts with '/'; `ruw` is what the client sent, without the query. */
  { soort: 'pad'; pad: string; ruw: string; query: string } | { soort: 'ongeldig' } | { soort: 'verborgen' };

/** In characters: the path, and the whole target with its query, which a redirect repeats. */
const langste = { pad: 2048, doel: 4096 } as const;

const ongeldig: Adres = { soort: 'ongeldig' };
const verborgen: Adres = { soort: 'verborgen' };

/**
 * Reads the target of a request. Addresses that could leave the web root or that no file can have are `ongeldig`; parts that are
 * never served (`_intern/`, dotfiles except `.well-known`, the compressed copies) are `verborgen`.
 */
export function readAdres(target: string): Adres {
  const vraagteken = target.indexOf('?');
  const ruw = vraagteken === -1 ? target : target.slice(0, vraagteken);
  const query = vraagteken === -1 ? '' : target.slice(vraagteken);
  if (!ruw.startsWith('/') || ruw.length > langste.pad || target.length > langste.doel) return ongeldig;
  const pad = decode(ruw);
  if (pad === undefined || hasForbiddenCharacter(pad)) return ongeldig;
  const delen = pad.slice(1).split('/');
  if (delen.some((deel) => deel === '..' || deel === '.')) return ongeldig;
  if (delen.slice(0, -1).includes('')) return verborgen;
  if (delen[0]?.toLowerCase() === '_intern') return verborgen;
  if (delen.some((deel, i) => deel.startsWith('.') && !(i === 0 && deel === '.well-known'))) return verborgen;
  if (/\.(br|gz)$/i.test(pad)) return verborgen;
  return { soort: 'pad', pad, ruw, query };
}

function decode(ruw: string): string | undefined {
  if (!ruw.includes('%')) return ruw;
  try {
    return decodeURIComponent(ruw);
  } catch {
    return undefined;
  }
}

function hasForbiddenCharacter(pad: string): boolean {
  for (let i = 0; i < pad.length; i += 1) {
    const code = pad.charCodeAt(i);
    if (code < 32 || code === 127 || code === 92) return true;
  }
  return false;
}
