import { explainCode, groupCode, normalizeCode } from '#core/signaal/volgcode.ts';
import { meldingenSignaal } from '#core/signaal/woorden.ts';
import type { Signaalcode } from '#core/basis/codes.ts';

/** A code as we write it, out of whatever somebody typed or pasted; that itself when it holds none. */
export function tidyCode(tekst: string): string {
  const code = normalizeCode(tekst);
  return code === null ? tekst : groupCode(code);
}

/** Why this is no code and what to do, '' when it is one; the same for everybody, so that it tells nothing of which codes there are. */
export function writeCodemelding(tekst: string): string {
  if (normalizeCode(tekst) !== null) return '';
  const { code, params = {} } = explainCode('', tekst);
  return meldingenSignaal[code as Signaalcode].replace(/\{(\w+)\}/g, (heel, naam: string) =>
    String(params[naam] ?? heel),
  );
}
