export type Codering = 'br' | 'gzip' | 'identity';

const onthouden = new Map<string, Codering>();

/** The best encoding a client accepts by its Accept-Encoding header (RFC 9110 § 12.5.3); `identity` when it names none of ours. */
export function chooseCodering(header: string | undefined): Codering {
  if (header === undefined || header === '') return 'identity';
  const bekend = onthouden.get(header);
  if (bekend !== undefined) return bekend;
  const keuze = weigh(header);
  if (onthouden.size < 200 && header.length < 200) onthouden.set(header, keuze);
  return keuze;
}

function weigh(header: string): Codering {
  const gewichten = new Map<string, number>();
  for (const deel of header.toLowerCase().split(',')) {
    const [naam = '', ...parameters] = deel.split(';').map((stuk) => stuk.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const gewicht = q === undefined ? 1 : Number(q.slice(2));
    if (naam !== '') gewichten.set(naam, Number.isFinite(gewicht) ? gewicht : 0);
  }
  const overige = gewichten.get('*') ?? 0;
  const br = gewichten.get('br') ?? overige;
  const gzip = gewichten.get('gzip') ?? gewichten.get('x-gzip') ?? overige;
  const zonder = gewichten.get('identity') ?? 0;
  if (br > 0 && br >= gzip && br >= zonder) return 'br';
  if (gzip > 0 && gzip >= zonder) return 'gzip';
  return 'identity';
}
