import { checkKeuze, checkTekst } from '#core/basis/check.ts';
import { emoties, ernsten, herkomsten, kanalen, signaalsoorten } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkGeweest } from '#core/tijd/check-dag.ts';

/** What is known of a signal when it is registered; nothing of it says who the melder is. */
export interface Signaal {
  soort: string;
  herkomst: string;
  kanaal: string;
  /** YYYY-MM-DD, the day in the Netherlands. */
  ontvangenOp: string;
  /** The citizen's words. */
  tekst: string;
  /** One sentence by staff; may be empty. */
  samenvatting: string;
  /** One of `emoties`, or empty. */
  emotie: string;
  /** Slug, or empty. */
  thema: string;
  /** A neighbourhood from the organisation's list, or empty. */
  wijk: string;
  /** One of `ernsten`, or empty. */
  ernst: string;
  /** A complaint in the sense of the Awb. */
  awb: boolean;
}

/** What the organisation's own lists hold, and today as YYYY-MM-DD. */
export interface Signaalkeuzes {
  themas: readonly string[];
  wijken: readonly string[];
  vandaag: string;
}

/** Longest accepted texts, in characters. */
export const maximaleSignaallengte = { tekst: 5000, samenvatting: 300 } as const;

/** Everything that is wrong with a signal that staff register. Only a klacht can be one in the sense of the Awb. */
export function checkSignaal(s: Signaal, keuzes: Signaalkeuzes): Issue[] {
  const issues = [
    ...checkKeuze('soort', s.soort, signaalsoorten, true),
    ...checkKeuze('herkomst', s.herkomst, herkomsten, true),
    ...checkKeuze('kanaal', s.kanaal, kanalen, true),
    ...checkGeweest('ontvangenOp', s.ontvangenOp, keuzes.vandaag),
    ...checkTekst('tekst', s.tekst, maximaleSignaallengte.tekst, true),
    ...checkTekst('samenvatting', s.samenvatting, maximaleSignaallengte.samenvatting, false),
    ...checkKeuze('emotie', s.emotie, emoties, false),
    ...checkKeuze('thema', s.thema, keuzes.themas, false),
    ...checkKeuze('wijk', s.wijk, keuzes.wijken, false),
    ...checkKeuze('ernst', s.ernst, ernsten, false),
  ];
  if (s.awb && s.soort !== 'klacht') issues.push({ path: 'awb', code: 'awb-alleen-klacht' });
  return issues;
}
