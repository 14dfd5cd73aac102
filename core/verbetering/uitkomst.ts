import { isLeeg } from '#core/basis/onzichtbaar.ts';
import { isOneOf } from '#core/basis/check.ts';
import { uitkomsten, type Uitkomst } from '#core/verbetering/enumeraties.ts';
import type { Code } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';
import { formatMaand, isMaand } from '#core/tijd/maand.ts';

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

/** What the steps of a loop say that its text leans on. */
export interface Besluitstand {
  isGekozen: boolean;
  vanVoorheen: boolean;
  /** The day of the first signal, '' without one and after a reopening. */
  gehoordOp: string;
}

/** The same, of an entry as it is kept. */
export function readBesluitstand({
  stappen,
  vanVoorheen,
  ronde,
}: {
  stappen: readonly { fase: string; op: string }[];
  vanVoorheen: boolean;
  ronde: number;
}): Besluitstand {
  const eerste = stappen.find(({ fase }) => fase === 'gehoord');
  return {
    isGekozen: stappen.some(({ fase }) => fase === 'gekozen'),
    vanVoorheen: vanVoorheen && ronde === 0,
    gehoordOp: ronde === 0 ? (eerste?.op ?? '') : '',
  };
}

/**
 * R16: something that began before anybody is known to have said it was not done because of what they said, or an earlier signal misses. A warning: people
 * also said things in ways that nobody wrote down.
 */
export function checkIngang(
  { uitkomst, ingangsmaand }: Onderbouwing,
  { gehoordOp, vanVoorheen }: Besluitstand,
): Issue[] {
  const eerste = gehoordOp.slice(0, 7);
  const isEerder = isMaand(ingangsmaand) && isMaand(eerste) && ingangsmaand < eerste;
  if (uitkomst !== 'doorgevoerd' || vanVoorheen || !isEerder) return [];
  const params = { maand: formatMaand(ingangsmaand), eerste: formatMaand(eerste) };
  return [{ path: 'ingangsmaand', code: 'r16-maand-voor-signaal', params, ernst: 'waarschuwing' }];
}

/** R16: 'gepland' says in public that it was decided; what is older than the product was, and nobody can show it any more. */
export function checkBesloten(
  uitkomst: string,
  { isGekozen, vanVoorheen }: Omit<Besluitstand, 'gehoordOp'>,
): Issue[] {
  if (uitkomst !== 'gepland' || isGekozen || vanVoorheen) return [];
  return [{ path: 'uitkomst', code: 'r16-gepland-besluit' }];
}
