/** What a text has that nobody sees: control characters but for tab and line break, and the signs that turn the direction of reading. */
const verborgen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
/** Blanks that `trim` leaves, joiners, fillers, selectors and tags: a text of these alone says nothing. */
const onzichtbaar =
  /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|\udb40[\udc00-\udfff]/g;

/** True for a text in which there is nothing to see. */
export function isLeeg(tekst: string): boolean {
  return tekst.replace(onzichtbaar, '') === '';
}

/** True for a text that holds signs which `stripVerborgen` takes out. */
export function hasVerborgen(tekst: string): boolean {
  return verborgen.test(tekst);
}

/**
 * A text without what nobody sees or meant: control characters, which would break the feeds, and the signs that turn the direction of
 * reading, with which a number could stand there backwards (R1). Line breaks of every kind stay one.
 */
export function stripVerborgen(tekst: string): string {
  return tekst
    .replace(/\r\n|[\u000b\u000c\r]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '');
}

/**
 * The same for every text in a value, also inside lists and groups of fields, which change with it; a text comes back clean. Nothing is
 * written where there is nothing to take out.
 */
export function stripWaarde(waarde: unknown): unknown {
  if (typeof waarde === 'string') return hasVerborgen(waarde) ? stripVerborgen(waarde) : waarde;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const velden = waarde as { [veld: string]: unknown };
  for (const veld of Object.keys(velden)) {
    const schoon = stripWaarde(velden[veld]);
    if (schoon !== velden[veld]) velden[veld] = schoon;
  }
  return waarde;
}
