import type { Meelezingstatus } from '#core/meelezen/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';
import { isOpenUitnodiging, needsHerinnering, type Uitnodigingstand } from '#core/meelezen/meelezing.ts';

export const meelezinggebeurtenissen = [
  'uitnodigen',
  'herinneren',
  'oordelen',
  'beantwoorden',
  'verlopen',
  'loslaten',
  'heropenen',
  'ongeldig-verklaren',
] as const;
export type Meelezinggebeurtenis = (typeof meelezinggebeurtenissen)[number];

/** '' is somebody who was not invited; they can give a verdict by phone or on paper. */
export type Meelezingstaat = Meelezingstatus | '';

/** The days that are kept of a step; and mail that asks for a verdict is not sent any more. */
export type Meelezinggevolg =
  'zet-herinnerdOp' | 'zet-gegevenOp' | 'zet-antwoordOp' | 'zet-ongeldigOp' | 'laat-brieven-vervallen';

export interface Meelezingsituatie {
  uitnodiging: Omit<Uitnodigingstand, 'status'>;
  /** YYYY-MM-DD. */
  vandaag: string;
}

const onbekend: Issue = { path: 'uitnodiging', code: 'onbekende-uitnodiging' };

function isOpen({ uitnodiging, vandaag }: Meelezingsituatie): boolean {
  return isOpenUitnodiging({ ...uitnodiging, status: 'uitgenodigd' }, vandaag);
}

function checkOpTijd(situatie: Meelezingsituatie): Issue[] {
  return isOpen(situatie) ? [] : [onbekend];
}

function checkVerlopen(situatie: Meelezingsituatie): Issue[] {
  return isOpen(situatie) ? [{ path: 'verlooptOp', code: 'overgang-kan-niet' }] : [];
}

function checkHerinnering({ uitnodiging, vandaag }: Meelezingsituatie): Issue[] {
  const magNu = needsHerinnering({ ...uitnodiging, status: 'uitgenodigd' }, vandaag);
  return magNu ? [] : [{ path: 'herinnerdOp', code: 'overgang-kan-niet' }];
}

type Meelezingovergang = Overgang<Meelezingstaat, Meelezinggebeurtenis, Meelezingsituatie, Meelezinggevolg>;

/**
 * An invitation until somebody answered it, or cannot any more. `loslaten`: its person is left alone, or no mail brought it.
 * `ongeldig-verklaren` (R16): it turned out not to be the verdict of who was asked.
 */
export const meelezingovergangen: readonly Meelezingovergang[] = [
  { van: [''], bij: 'uitnodigen', naar: 'uitgenodigd' },
  {
    van: ['uitgenodigd'],
    bij: 'herinneren',
    naar: 'uitgenodigd',
    mits: checkHerinnering,
    dan: ['zet-herinnerdOp'],
  },
  { van: [''], bij: 'oordelen', naar: 'gegeven', dan: ['zet-gegevenOp'] },
  {
    van: ['uitgenodigd'],
    bij: 'oordelen',
    naar: 'gegeven',
    mits: checkOpTijd,
    dan: ['zet-gegevenOp', 'laat-brieven-vervallen'],
  },
  { van: ['gegeven'], bij: 'beantwoorden', naar: 'gegeven', dan: ['zet-antwoordOp'] },
  {
    van: ['uitgenodigd'],
    bij: 'verlopen',
    naar: 'verlopen',
    mits: checkVerlopen,
    dan: ['laat-brieven-vervallen'],
  },
  { van: ['uitgenodigd'], bij: 'loslaten', naar: 'verlopen' },
  { van: ['verlopen'], bij: 'heropenen', naar: 'uitgenodigd' },
  { van: ['gegeven'], bij: 'ongeldig-verklaren', naar: 'ongeldig', dan: ['zet-ongeldigOp'] },
];

function refuse(van: Meelezingstaat, bij: Meelezinggebeurtenis): Issue {
  if (bij === 'beantwoorden' || bij === 'ongeldig-verklaren')
    return { path: 'status', code: 'nog-geen-oordeel' };
  if (bij !== 'oordelen') return { path: 'status', code: 'overgang-kan-niet' };
  return van === 'gegeven' ? { path: 'oordeel', code: 'al-gegeven' } : onbekend;
}

/** The step of an invitation, or what stands in its way. */
export function takeMeelezingstap(
  van: Meelezingstaat,
  bij: Meelezinggebeurtenis,
  situatie: Meelezingsituatie,
): Stap<Meelezingstaat, Meelezinggebeurtenis, Meelezingsituatie, Meelezinggevolg> {
  return takeStap(meelezingovergangen, { van, bij, situatie, kanNiet: refuse(van, bij) });
}
