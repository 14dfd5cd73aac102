import type { Issue } from '#core/basis/issue.ts';
import { formatMelding } from '#core/meldingen.ts';
import type { Probleemantwoord } from '#records/contract/probleem.ts';

export type Probleem = Probleemantwoord;

const titels: Record<number, string> = {
  400: 'Er klopt iets niet',
  401: 'U bent niet ingelogd',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  413: 'Dit is te groot',
  503: 'Dit lukt nu niet',
};

/** A refusal with a sentence for each issue. */
export function buildProbleem(status: number, issues: Issue[]): Probleem {
  const fouten = issues.map((issue) => {
    const { begin, eind } = issue.params ?? {};
    const fout = { pad: issue.path, code: issue.code, melding: formatMelding(issue) };
    return typeof begin === 'number' && typeof eind === 'number'
      ? { ...fout, plaats: { begin, eind } }
      : fout;
  });
  return {
    status,
    title:
      issues[0]?.code === 'versie-verouderd'
        ? 'Iemand anders was u voor'
        : (titels[status] ?? 'Dit lukt niet'),
    detail: fouten.map((fout) => fout.melding).join(' '),
    fouten,
  };
}

/** Answers with application/problem+json. */
export function answerProbleem(e: core.RequestEvent, probleem: Probleem): void {
  e.blob(probleem.status, 'application/problem+json', JSON.stringify(probleem));
}
