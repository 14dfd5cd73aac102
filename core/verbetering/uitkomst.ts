import { isLeeg } from '#core/basis/onzichtbaar.ts';
import { isOneOf } from '#core/basis/check.ts';
import { uitkomsten, type Uitkomst } from '#core/verbetering/enumeraties.ts';
import type { Code } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isMaand } from '#core/tijd/maand.ts';

/** What an entry says of its outcome besides the change itself: since when it is so, or why it cannot be. */
export interface Onderbouwing {
  uitkomst: string;
  /** YYYY-MM: since when (doorgevoerd) or expected in (gepland). */
  ingangsmaand: string;
  /** Only for `kan-niet`: one of `redenen`. */
  reden: string;
  /** Only for `kan-niet`: why, in words a citizen understands (R11). */
  uitleg: string;
}

type Onderbouwveld = Exclude<keyof Onderbouwing, 'uitkomst'>;

/** R11: what stands behind each outcome; 'kan niet' does not exist without a public reason. */
const onderbouwing: Record<Uitkomst, readonly Onderbouwveld[]> = {
  doorgevoerd: ['ingangsmaand'],
  gepland: [],
  'kan-niet': ['reden', 'uitleg'],
};

const leegcodes: Record<Onderbouwveld, Code> = {
  ingangsmaand: 'ingangsmaand-verplicht',
  reden: 'r11-reden',
  uitleg: 'r11-uitleg',
};

function listOnderbouwing(uitkomst: string): readonly Onderbouwveld[] {
  return isOneOf(uitkomsten, uitkomst) ? onderbouwing[uitkomst] : [];
}

/** The fields that an outcome asks for besides those of every entry: what changes, unless it cannot, and what stands behind it. */
export function listUitkomstvelden(uitkomst: string): readonly (Onderbouwveld | 'verbetering')[] {
  const velden = listOnderbouwing(uitkomst);
  return uitkomst === 'kan-niet' ? velden : ['verbetering', ...velden];
}

/** What is wrong with the month itself; an empty one is fine. */
export function checkMaand({ ingangsmaand }: Pick<Onderbouwing, 'ingangsmaand'>): Issue[] {
  if (ingangsmaand === '' || isMaand(ingangsmaand)) return [];
  return [{ path: 'ingangsmaand', code: 'geen-maand', params: { waarde: ingangsmaand } }];
}

/** R11: what misses behind an outcome. What is `doorgevoerd` began in the month of `vandaag` (YYYY-MM-DD) or before it. */
export function checkOnderbouwing(o: Onderbouwing, vandaag: string): Issue[] {
  const issues: Issue[] = listOnderbouwing(o.uitkomst)
    .filter((veld) => isLeeg(o[veld]))
    .map((veld) => ({ path: veld, code: leegcodes[veld] }));
  if (o.uitkomst === 'doorgevoerd' && isMaand(o.ingangsmaand) && o.ingangsmaand > vandaag.slice(0, 7)) {
    issues.push({ path: 'ingangsmaand', code: 'ingangsmaand-later', params: { waarde: o.ingangsmaand } });
  }
  return issues;
}

/** R16: 'gepland' says in public that it was decided; what is older than the product was, and nobody can show it any more. */
export function checkBesloten(
  uitkomst: string,
  { isGekozen, vanVoorheen }: { isGekozen: boolean; vanVoorheen: boolean },
): Issue[] {
  if (uitkomst !== 'gepland' || isGekozen || vanVoorheen) return [];
  return [{ path: 'uitkomst', code: 'r16-gepland-besluit' }];
}
