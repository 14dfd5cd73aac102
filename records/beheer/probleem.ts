import { ClientResponseError } from 'pocketbase';
import { describeVeldfout } from '#records/beheer/veldfouten.ts';

/** One thing the server refused: where (`pad`, a field), which rule (`code`) and the sentence a person reads. */
export interface Fout {
  pad: string;
  code: string;
  melding: string;
  /** Offsets in the text of the field, for findings of the personal-data check. */
  plaats?: { begin: number; eind: number };
}

/** An expected refusal or failure as a value. `status` 0 means that the server could not be reached. */
export interface Probleem {
  soort: 'probleem';
  status: number;
  titel: string;
  detail: string;
  fouten: Fout[];
  /** With 409: the record as it is now. */
  huidig?: unknown;
}

const standaardteksten: Record<number, [titel: string, detail: string]> = {
  0: ['Geen verbinding', 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.'],
  400: ['Dit kan niet worden opgeslagen', 'Kijk bij de velden wat er mis is.'],
  401: ['U bent niet meer ingelogd', 'Log opnieuw in. Wat u schreef, blijft staan.'],
  403: ['U hebt hiervoor geen rechten', 'Vraag een beheerder om u de rol te geven die hiervoor nodig is.'],
  404: ['Niet gevonden', 'Dit bestaat niet (meer), of u mag het niet zien.'],
  409: ['Iemand anders heeft dit gewijzigd', 'Kijk eerst naar de wijziging van uw collega.'],
  429: ['Te veel pogingen', 'Wacht een minuut en probeer het dan opnieuw.'],
};
const onverwacht: [string, string] = [
  'Er ging iets mis op de server',
  'Probeer het over een minuut opnieuw. Blijft het misgaan? Vraag het aan uw beheerder.',
];

/** True when a call came back with a refusal instead of a value. */
export function isProbleem(waarde: unknown): waarde is Probleem {
  return typeof waarde === 'object' && waarde !== null && (waarde as { soort?: unknown }).soort === 'probleem';
}

/** A Probleem with the standard Dutch words of its status. */
export function makeProbleem(status: number, extra: Partial<Probleem> = {}): Probleem {
  const [titel, detail] = standaardteksten[status] ?? onverwacht;
  return { soort: 'probleem', status, titel, detail, fouten: [], ...extra };
}

function readFouten(antwoord: Record<string, unknown>): Fout[] {
  if (Array.isArray(antwoord['fouten'])) return antwoord['fouten'] as Fout[];
  const velden = (antwoord['data'] ?? {}) as Record<string, { code?: string; message?: string }>;
  return Object.entries(velden)
    .filter(([, fout]) => typeof fout === 'object' && fout !== null)
    .map(([pad, fout]) => ({ pad, code: fout.code ?? '', melding: describeVeldfout(fout.code ?? '') }));
}

/** Reads problem+json as well as PocketBase's own error form; anything that is no answer of a server is thrown again. */
export function toProbleem(error: unknown): Probleem {
  if (!(error instanceof ClientResponseError)) throw error;
  const antwoord = error.response as Record<string, unknown>;
  const extra: Partial<Probleem> = { fouten: readFouten(antwoord) };
  if (typeof antwoord['title'] === 'string') extra.titel = antwoord['title'];
  if (typeof antwoord['detail'] === 'string' && antwoord['detail'] !== '') extra.detail = antwoord['detail'];
  if ('huidig' in antwoord) extra.huidig = antwoord['huidig'];
  return makeProbleem(error.status, extra);
}

/** The value of a call, or why it was refused. */
export async function attempt<T>(aanroep: Promise<T>): Promise<T | Probleem> {
  try {
    return await aanroep;
  } catch (error) {
    return toProbleem(error);
  }
}
