import type { Vroegsoort, Vroegstatus } from '#core/vroegsignaal/enumeraties.ts';

/** An onderzoek tells what it found within so many days. */
const onderzoekdagen = 14;
const uur = 3_600_000;
const dag = 24 * uur;

/** Before when somebody has to decide, as a moment (ISO 8601); '' when nobody has to. */
export function computeVroegtermijn(
  soort: Vroegsoort,
  status: Vroegstatus,
  { ernsturen, vroegdagen }: { ernsturen: number; vroegdagen: number },
  nu: string,
): string {
  if (status === 'geen-actie') return '';
  const duur =
    status === 'onderzoek' ? onderzoekdagen * dag : soort === 'ernst' ? ernsturen * uur : vroegdagen * dag;
  return new Date(Date.parse(nu.replace(' ', 'T')) + duur).toISOString();
}
