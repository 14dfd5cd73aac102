export type Encoding = 'br' | 'gzip' | 'identity';

/** What a client accepts, by name so that it can be part of a key. */
export type Accepted = 'br gzip' | 'br' | 'gzip' | 'identity';

/** The compressed encodings that a client accepts, best first. */
export const compressedFor: Record<Accepted, readonly Encoding[]> = {
  'br gzip': ['br', 'gzip'],
  br: ['br'],
  gzip: ['gzip'],
  identity: [],
};

const remembered = new Map<string, Accepted>();

/** What a client accepts by its Accept-Encoding header (RFC 9110 § 12.5.3); `identity` when it names none of ours. */
export function readAccepted(header: string | undefined): Accepted {
  if (header === undefined || header === '') return 'identity';
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const accepted = weigh(header);
  if (remembered.size < 200 && header.length < 200) remembered.set(header, accepted);
  return accepted;
}

/** The best encoding for what is made for this one client. */
export function bestEncoding(accepted: Accepted): Encoding {
  return compressedFor[accepted][0] ?? 'identity';
}

function weigh(header: string): Accepted {
  const weights = new Map<string, number>();
  for (const deel of header.toLowerCase().split(',')) {
    const [naam = '', ...parameters] = deel.split(';').map((stuk) => stuk.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (naam !== '') weights.set(naam, Number.isFinite(weight) ? weight : 0);
  }
  const others = weights.get('*') ?? 0;
  const br = weights.get('br') ?? others;
  const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? others;
  const plain = weights.get('identity') ?? 0;
  if (br > 0 && br >= gzip && br >= plain) return gzip > 0 && gzip >= plain ? 'br gzip' : 'br';
  return gzip > 0 && gzip >= plain ? 'gzip' : 'identity';
}
