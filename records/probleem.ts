import { ClientResponseError } from 'pocketbase';
import type { Fout as Contractfout, Probleemantwoord } from '#records/contract/probleem.ts';
import { describeVeldfout } from '#records/veldfouten.ts';

/** One reason for a refusal: by a route of our own, or by what PocketBase itself checks of a record's fields. */
export interface Fout extends Omit<Contractfout, 'code'> {
  code: Contractfout['code'] | `validation_${string}`;
}

/** A refusal that was to be expected, as a value. `status` 0 means that no answer came. */
export interface Probleem {
  status: number;
  titel: string;
  detail: string;
  fouten: Fout[];
  /** With 409: the record as it is now. */
  huidig?: unknown;
}

const zelfGezegd: Record<number, [string, string]> = {
  0: ['Geen verbinding', 'Er is nu geen verbinding. Wat u schreef, blijft hier staan.'],
  401: ['Uw sessie is voorbij', 'Log opnieuw in. Wat u schreef, blijft hier staan.'],
  403: ['Dit mag niet', 'U hebt hiervoor geen rechten.'],
  404: ['Niet gevonden', 'Dit bestaat niet, of niet meer.'],
  413: ['Dit is te groot', 'Er past hoogstens 256 kB in één keer. Maak de tekst korter.'],
  429: ['Te veel tegelijk', 'Wacht een halve minuut en probeer het opnieuw.'],
  503: ['Dit lukt nu niet', 'Wat u schreef, blijft hier staan. Probeer het over een minuut opnieuw.'],
};

/** A refusal that this side words itself. */
export function makeProbleem(status: number, titel: string, detail: string, fouten: Fout[] = []): Probleem {
  return { status, titel, detail, fouten };
}

/** The refusal in an answer with `status`; one that is in no words of ours gets some. */
export function readProbleem(status: number, inhoud: Partial<Probleemantwoord>): Probleem {
  const { title, detail = '', fouten, huidig } = inhoud;
  if (title && fouten) {
    return { status, titel: title, detail, fouten, ...(huidig === undefined ? {} : { huidig }) };
  }
  const [titel, zin] = zelfGezegd[status] ?? ['Dit lukt nu niet', 'Probeer het over een minuut opnieuw.'];
  return makeProbleem(status, titel, zin);
}

/** Tells a refusal from what was asked for. */
export function isProbleem(value: unknown): value is Probleem {
  return typeof value === 'object' && value !== null && 'fouten' in value && 'status' in value;
}

/** What PocketBase's own validation found wrong with the fields of a record. */
function readVeldfouten(response: Record<string, unknown>): Fout[] {
  const velden = (response['data'] ?? {}) as Record<string, { code: `validation_${string}` }>;
  return Object.entries(velden).map(([pad, { code }]) => ({
    pad,
    code,
    melding: describeVeldfout(pad, code),
  }));
}

/**
 * The value of a call, or why it was refused; in its `fouten` also what PocketBase itself checks. A 400 that names no reason is no fault of who asked:
 * it becomes `zonderReden`. Any other error is thrown on.
 */
export async function attempt<T>(aanroep: Promise<T>, zonderReden = 503): Promise<T | Probleem> {
  try {
    return await aanroep;
  } catch (error) {
    if (!(error instanceof ClientResponseError)) throw error;
    const probleem = readProbleem(error.status, error.response);
    const velden = probleem.fouten.length > 0 ? [] : readVeldfouten(error.response);
    const isReden = probleem.status !== 400 || probleem.fouten.length > 0;
    if (velden.length === 0) return isReden ? probleem : readProbleem(zonderReden, {});
    const detail = 'Kijk bij de velden wat er mis is.';
    return makeProbleem(probleem.status, 'Dit is nog niet opgeslagen', detail, velden);
  }
}
