import { checkKeuze, checkTekst } from '#core/basis/check.ts';
import {
  emoties,
  ernsten,
  herkomsten,
  kanalen,
  signaalsoorten,
  type Signaalstatus,
} from '#core/basis/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isDatum } from '#core/tijd/dagen.ts';

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

function checkOntvangen(datum: string, vandaag: string): Issue[] {
  const path = 'ontvangenOp';
  if (datum === '') return [{ path, code: 'verplicht' }];
  if (!isDatum(datum)) return [{ path, code: 'geen-datum', params: { waarde: datum } }];
  return datum > vandaag ? [{ path, code: 'datum-later', params: { waarde: datum } }] : [];
}

/** Everything that is wrong with a signal that staff register. Only a klacht can be one in the sense of the Awb. */
export function checkSignaal(s: Signaal, keuzes: Signaalkeuzes): Issue[] {
  const issues = [
    ...checkKeuze('soort', s.soort, signaalsoorten, true),
    ...checkKeuze('herkomst', s.herkomst, herkomsten, true),
    ...checkKeuze('kanaal', s.kanaal, kanalen, true),
    ...checkOntvangen(s.ontvangenOp, keuzes.vandaag),
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

/** Which status may follow which. */
export const signaalovergangen: Record<Signaalstatus, readonly Signaalstatus[]> = {
  nieuw: ['opgepakt', 'beantwoord', 'gesloten'],
  opgepakt: ['nieuw', 'beantwoord', 'gesloten'],
  beantwoord: ['opgepakt', 'gesloten'],
  gesloten: ['opgepakt'],
};

export interface Signaalstap {
  van: Signaalstatus;
  naar: Signaalstatus;
  /** Id of whoever handles it, or empty. */
  behandelaar: string;
  /** What `asksAntwoord` says of it. */
  antwoordGevraagd: boolean;
}

/** Everything that stands in the way of a step: the table, somebody who handles it, and an answer for whoever waits for one. */
export function checkSignaalstap(stap: Signaalstap): Issue[] {
  const { van, naar } = stap;
  if (van === naar) return [];
  const issues: Issue[] = [];
  if (!signaalovergangen[van].includes(naar)) {
    issues.push({ path: 'status', code: 'signaalstap-kan-niet', params: { van, naar } });
  }
  if (naar === 'opgepakt' && stap.behandelaar === '') {
    issues.push({ path: 'behandelaar', code: 'behandelaar-verplicht' });
  }
  if (naar === 'gesloten' && van !== 'beantwoord' && stap.antwoordGevraagd) {
    issues.push({ path: 'status', code: 'eerst-beantwoorden' });
  }
  return issues;
}
