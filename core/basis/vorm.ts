import type { Issue } from '#core/basis/issue.ts';

type Sleutel<T> = T extends unknown ? keyof T : never;
type Waarde<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/**
 * The fields of a request, as a value that cannot drift from its type: a name too many or too few does not compile. `waarde` is one value,
 * `vrij` has names of its own, null takes nothing.
 */
export type Vorm<T> = [T] extends [null]
  ? null
  : [T] extends [string | number | boolean]
    ? 'waarde'
    : [T] extends [readonly (infer E)[]]
      ? readonly [Vorm<E>]
      : string extends keyof T
        ? 'vrij'
        : { readonly [K in Sleutel<T>]-?: Vorm<Exclude<Waarde<T, K>, undefined>> };

/** The same without its type, to look in. */
export type Vormbeschrijving =
  null | 'waarde' | 'vrij' | readonly [Vormbeschrijving] | { readonly [veld: string]: Vormbeschrijving };

type Velden = { readonly [veld: string]: Vormbeschrijving };

const woorden = { waarde: 'één waarde', lijst: 'een lijst', velden: 'een groep velden' } as const;

function readSoort(waarde: unknown): keyof typeof woorden {
  if (Array.isArray(waarde)) return 'lijst';
  return typeof waarde === 'object' && waarde !== null ? 'velden' : 'waarde';
}

/** The longest text (in characters) and list that any field takes, however short its own limit is. */
const langste = { tekst: 20_000, lijst: 1000 } as const;
/** How many faults are named, and how much of a name: a request can hold thousands of them. */
const meesteFouten = 20;
const langsteNaam = 60;

/**
 * What `gestuurd` holds that `vorm` does not know, each by name, also inside lists and other fields, and what is longer than anything can
 * be; the first faults when there are many. What is left out or null is fine.
 */
export function checkVorm(gestuurd: unknown, vorm: Vormbeschrijving): Issue[] {
  const issues: Issue[] = [];
  addFouten(issues, gestuurd, vorm, '');
  return issues;
}

function addFouten(issues: Issue[], gestuurd: unknown, vorm: Vormbeschrijving, pad: string): void {
  if (gestuurd === undefined || gestuurd === null || vorm === 'vrij') return;
  const verwacht = vorm === 'waarde' ? 'waarde' : Array.isArray(vorm) ? 'lijst' : 'velden';
  if (readSoort(gestuurd) !== verwacht) {
    issues.push({ path: pad, code: 'andere-vorm', params: { vorm: woorden[verwacht] } });
  } else if (Array.isArray(gestuurd)) {
    addLijst(issues, gestuurd, (vorm as readonly [Vormbeschrijving])[0] ?? null, pad);
  } else if (verwacht === 'velden') {
    addVelden(issues, gestuurd as object, (vorm ?? {}) as Velden, pad);
  } else if (typeof gestuurd === 'string' && gestuurd.length > langste.tekst) {
    const params = { max: langste.tekst, lengte: gestuurd.length };
    issues.push({ path: pad, code: 'te-lang', params });
  }
}

function addLijst(issues: Issue[], lijst: unknown[], deel: Vormbeschrijving, pad: string): void {
  if (lijst.length > langste.lijst) {
    const params = { aantal: lijst.length, max: langste.lijst };
    issues.push({ path: pad, code: 'te-veel-rijen', params });
    return;
  }
  for (let i = 0; i < lijst.length && issues.length < meesteFouten; i += 1) {
    addFouten(issues, lijst[i], deel, `${pad}.${i}`);
  }
}

function addVelden(issues: Issue[], velden: object, vorm: Velden, pad: string): void {
  const bekend = Object.keys(vorm);
  for (const [veld, waarde] of Object.entries(velden) as [string, unknown][]) {
    if (issues.length >= meesteFouten) return;
    const naam = veld.slice(0, langsteNaam);
    const path = pad === '' ? naam : `${pad}.${naam}`;
    const deel = bekend.includes(veld) ? vorm[veld] : undefined;
    if (deel === undefined) issues.push({ path, code: 'onbekend-veld' });
    else addFouten(issues, waarde, deel, path);
  }
}
