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

/** What `gestuurd` holds that `vorm` does not know, each by name, also inside lists and other fields. What is left out or null is fine. */
export function checkVorm(gestuurd: unknown, vorm: Vormbeschrijving, pad = ''): Issue[] {
  if (gestuurd === undefined || gestuurd === null || vorm === 'vrij') return [];
  const verwacht = vorm === 'waarde' ? 'waarde' : Array.isArray(vorm) ? 'lijst' : 'velden';
  if (readSoort(gestuurd) !== verwacht) {
    return [{ path: pad, code: 'andere-vorm', params: { vorm: woorden[verwacht] } }];
  }
  if (Array.isArray(gestuurd)) {
    const [deel = null] = vorm as readonly [Vormbeschrijving];
    return gestuurd.flatMap((een: unknown, i) => checkVorm(een, deel, `${pad}.${i}`));
  }
  return vorm === 'waarde' ? [] : checkVelden(gestuurd as object, (vorm ?? {}) as Velden, pad);
}

function checkVelden(gestuurd: object, vorm: Velden, pad: string): Issue[] {
  return Object.entries(gestuurd).flatMap(([veld, waarde]: [string, unknown]): Issue[] => {
    const path = pad === '' ? veld : `${pad}.${veld}`;
    const deel = Object.keys(vorm).includes(veld) ? vorm[veld] : undefined;
    return deel === undefined ? [{ path, code: 'onbekend-veld' }] : checkVorm(waarde, deel, path);
  });
}
