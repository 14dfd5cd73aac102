import { ClientResponseError } from 'pocketbase';
import { toProbleem, type Fout, type Probleem } from '#records/probleem.ts';
import { describeVeldfout } from '#records/beheer/veldfouten.ts';

export { isProbleem, type Fout, type Probleem } from '#records/probleem.ts';

/** A refusal that this side words itself. */
export function makeProbleem(status: number, titel: string, detail: string, fouten: Fout[] = []): Probleem {
  return { status, titel, detail, fouten };
}

/** What PocketBase's own validation found wrong with the fields of a record. */
function readVeldfouten(error: unknown): Fout[] {
  if (!(error instanceof ClientResponseError)) return [];
  const velden = (error.response['data'] ?? {}) as Record<string, { code?: string } | undefined>;
  return Object.entries(velden).map(([pad, fout]) => {
    const code = fout?.code ?? '';
    return { pad, code, melding: describeVeldfout(pad, code) };
  });
}

/** The value of a call, or why it was refused; in its `fouten` also what PocketBase itself checks. */
export async function attempt<T>(aanroep: Promise<T>): Promise<T | Probleem> {
  try {
    return await aanroep;
  } catch (error) {
    const probleem = toProbleem(error);
    const velden = probleem.fouten.length > 0 ? [] : readVeldfouten(error);
    if (velden.length === 0) return probleem;
    return makeProbleem(
      probleem.status,
      'Dit is nog niet opgeslagen',
      'Kijk bij de velden wat er mis is.',
      velden,
    );
  }
}
