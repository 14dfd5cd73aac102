import { groupCode, normalizeCode } from '#core/signaal/volgcode.ts';

/** What a link brings: a code, and perhaps the answer that was chosen with it. */
export interface Link {
  keuze: '' | 'ja' | 'nee';
  code: string;
}

/**
 * What stands behind the '#', whatever a mail program or a filter made of it: encoded once more, in other letters, with something of its own behind
 * it. Null when that is no code, nor looks like one; a broken one is taken as it is, so that the page says what is wrong with it.
 */
export function decodeLink(hash: string): Link | null {
  const link = hash.replace(/^#/, '').replace(/%(?:25)*2d/gi, '-');
  const keuze = /^[^a-z0-9]*(?:%[0-9a-f]{2})*(ja|nee)[^a-z0-9]/i.exec(link)?.[1]?.toLowerCase() ?? '';
  const code = normalizeCode(link);
  if (code !== null) return { keuze: keuze as Link['keuze'], code: groupCode(code) };
  return link.length < 12 ? null : { keuze: keuze as Link['keuze'], code: link.slice(0, 100) };
}
