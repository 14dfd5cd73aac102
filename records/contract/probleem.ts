import type { Code } from '#core/basis/codes.ts';

/** One reason for a refusal. */
export interface Fout {
  /** The field it is about, dotted for what lies inside another; '' for the request as a whole. */
  pad: string;
  code: Code;
  /** What is wrong and what to do, in Dutch. */
  melding: string;
  /** Where in the text of `pad`, in UTF-16 units. */
  plaats?: { begin: number; eind: number };
}

/** A refusal as it is sent (RFC 9457, application/problem+json), with every reason at once. */
export interface Probleemantwoord {
  status: number;
  title: string;
  detail: string;
  fouten: Fout[];
  /** With 409: the record as it is now. */
  huidig?: unknown;
}
