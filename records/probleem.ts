import { ClientResponseError } from 'pocketbase';

export interface Fout {
  pad: string;
  code: string;
  melding: string;
  /** Where in the text of `pad`, in UTF-16 units. */
  plaats?: { begin: number; eind: number };
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
  429: ['Te veel tegelijk', 'Wacht een halve minuut en probeer het opnieuw.'],
};

/** The refusal in an error of the client; any other error is thrown on. */
export function toProbleem(error: unknown): Probleem {
  if (!(error instanceof ClientResponseError)) throw error;
  return readProbleem(error.status, error.response);
}

/** The refusal in an answer with `status`; one that is in no words of ours gets some. */
export function readProbleem(status: number, inhoud: object): Probleem {
  const antwoord = inhoud as { title?: string; detail?: string; fouten?: Fout[]; huidig?: unknown };
  if (antwoord.title && antwoord.fouten) {
    const { title, detail = '', fouten, huidig } = antwoord;
    return { status, titel: title, detail, fouten, ...(huidig === undefined ? {} : { huidig }) };
  }
  const [titel, detail] = zelfGezegd[status] ?? ['Dit lukt nu niet', 'Probeer het over een minuut opnieuw.'];
  return { status, titel, detail, fouten: [] };
}

/** Tells a refusal from what was asked for. */
export function isProbleem(value: unknown): value is Probleem {
  return typeof value === 'object' && value !== null && 'fouten' in value && 'status' in value;
}
