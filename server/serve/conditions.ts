/** True when `If-None-Match` names this ETag (weak comparison, RFC 9110 § 13.1.2), so that 304 is the answer. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((kandidaat) => kandidaat.trim().replace(/^W\//, '') === etag);
}

export type Bereik = { begin: number; eind: number } | 'onmogelijk' | undefined;

/**
 * The one range of bytes that a `Range` header asks for, `eind` included. Undefined means: send everything (no header, several
 * ranges, or not understood); `onmogelijk` means 416.
 */
export function readBereik(header: string | undefined, grootte: number): Bereik {
  const delen = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (delen === null) return undefined;
  const [, van = '', tot = ''] = delen;
  if (van === '' && tot === '') return undefined;
  if (van === '') {
    const laatste = Math.min(Number(tot), grootte);
    return laatste === 0 ? 'onmogelijk' : { begin: grootte - laatste, eind: grootte - 1 };
  }
  const begin = Number(van);
  if (begin >= grootte) return 'onmogelijk';
  if (tot !== '' && Number(tot) < begin) return undefined;
  return { begin, eind: tot === '' ? grootte - 1 : Math.min(Number(tot), grootte - 1) };
}
