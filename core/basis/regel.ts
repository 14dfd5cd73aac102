/** A value that a rule compares with: fixed, or named and given when it is asked ('ik', 'tot'). */
type Waarde = string | { gegeven: string };

/** What must be true of one field, or of one of several rules. An empty text or day is ''. `heeft`: one of a list is this. */
export type Voorwaarde =
  | { veld: string; op: 'is' | 'is-niet' | 'voor' | 'tot-en-met' | 'heeft'; waarde: Waarde }
  | { veld: string; op: 'is'; waarde: boolean }
  | { eenVan: readonly Regel[] };

/** What makes a record somebody's work: all of these. A screen and the database that answers it read the same rule. */
export type Regel = readonly Voorwaarde[];

/** The values that a rule asks for by name. */
export type Gegeven = Readonly<Record<string, string>>;

/** The value to compare with; throws when it was not given. */
export function readWaarde(waarde: Waarde, gegeven: Gegeven): string {
  if (typeof waarde === 'string') return waarde;
  const gevonden = gegeven[waarde.gegeven];
  if (gevonden === undefined) throw new TypeError(`the rule asks for ${waarde.gegeven}`);
  return gevonden;
}

/** True when a record is what the rule says; days and moments compare as their texts (YYYY-MM-DD…). */
export function voldoet(
  regel: Regel,
  rij: Readonly<Record<string, unknown>>,
  gegeven: Gegeven = {},
): boolean {
  return regel.every((voorwaarde) => {
    if ('eenVan' in voorwaarde) return voorwaarde.eenVan.some((een) => voldoet(een, rij, gegeven));
    const { veld, op } = voorwaarde;
    const eigen = rij[veld];
    if (typeof voorwaarde.waarde === 'boolean') return (eigen === true) === voorwaarde.waarde;
    const waarde = readWaarde(voorwaarde.waarde, gegeven);
    if (op === 'heeft') return Array.isArray(eigen) && eigen.includes(waarde);
    const tekst = typeof eigen === 'string' ? eigen : '';
    if (op === 'is') return tekst === waarde;
    if (op === 'is-niet') return tekst !== waarde;
    return op === 'voor' ? tekst < waarde : tekst <= waarde;
  });
}
