import { isOneOf } from '#core/basis/check.ts';
import { kanalen, signaalsoorten } from '#core/signaal/enumeraties.ts';
import type { Thema } from '#core/organisatie/organisatie.ts';
import { checkSignaal, type Signaal } from '#core/signaal/signaal.ts';
import { kanaalLabels, signaalsoortLabels } from '#core/signaal/labels.ts';
import { formatMelding } from '#core/meldingen.ts';
import type { Columns, Row, RowFault } from '#server/import/read-rows.ts';

/** The columns of a file with signals, as the contract names them. */
export const signaalColumns: Columns = {
  verplicht: ['ontvangen_op', 'soort', 'kanaal', 'tekst'],
  mogelijk: ['thema'],
};

export interface SignaalContext {
  themas: readonly Thema[];
  /** YYYY-MM-DD */
  vandaag: string;
}

const leeg = { herkomst: 'reactief', samenvatting: '', emotie: '', wijk: '', ernst: '', awb: false };
const kolommen: Record<string, string> = { ontvangenOp: 'ontvangen_op' };

/** The signal that a row describes, with everything that is wrong with it. */
export function checkSignaalRow(rij: Row, grond: SignaalContext): { signaal: Signaal; fouten: RowFault[] } {
  const cel = (naam: string): string => rij.cellen[naam] ?? '';
  const signaal = {
    ...leeg,
    ontvangenOp: readDatum(cel('ontvangen_op')),
    soort: readKeuze(cel('soort'), signaalsoorten, signaalsoortLabels),
    kanaal: readKeuze(cel('kanaal'), kanalen, kanaalLabels),
    tekst: cel('tekst'),
    thema: readThema(cel('thema'), grond.themas),
  };
  const keuzes = { themas: grond.themas.map(({ slug }) => slug), wijken: [], vandaag: grond.vandaag };
  const fouten = checkSignaal(signaal, keuzes).map((issue) => ({
    regel: rij.regel,
    kolom: signaalColumnOf(issue.path),
    melding: formatMelding(issue),
  }));
  return { signaal, fouten };
}

/** The column in which somebody has to write something else. */
export function signaalColumnOf(path: string): string {
  return kolommen[path] ?? path;
}

/** '1-3-2026 14:05' and '2026-03-01T14:05' as 2026-03-01, the way spreadsheets here write a day; anything else as it is. */
function readDatum(tekst: string): string {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(tekst)?.[1];
  if (iso !== undefined) return iso;
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?: .*)?$/.exec(tekst) ?? [];
  return jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

/** A choice by its code or by its name, in capitals or not. */
function readKeuze<T extends string>(tekst: string, codes: readonly T[], namen: Record<T, string>): string {
  const klein = tekst.toLowerCase();
  const code = klein.replaceAll(' ', '-');
  if (isOneOf(codes, code)) return code;
  return codes.find((kandidaat) => namen[kandidaat].toLowerCase() === klein) ?? tekst;
}

function readThema(naam: string, themas: readonly Thema[]): string {
  const klein = naam.toLowerCase();
  return themas.find((t) => t.slug === klein || t.naam.toLowerCase() === klein)?.slug ?? naam;
}
