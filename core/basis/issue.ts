import type { Code } from '#core/basis/codes.ts';

/**
 * One thing that is wrong with a value: where (`path`, a field name or dotted path), what, and the values its sentence
 * (core/meldingen.ts) needs. Checks return all of them at once.
 */
export interface Issue {
  path: string;
  code: Code;
  params?: Record<string, string | number>;
  /** `waarschuwing` asks for attention, `fout` (the default) refuses. */
  ernst?: 'fout' | 'waarschuwing';
}

/** The issues that refuse, without the warnings. */
export function onlyErrors(issues: Issue[]): Issue[] {
  return issues.filter((issue) => issue.ernst !== 'waarschuwing');
}
