import { emoties } from '#core/signaal/enumeraties.ts';
import { isOneOf } from '#core/basis/check.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { emotieLabels, ernstLabels, signaalsoortLabels, signaalstatusLabels } from '#core/signaal/labels.ts';
import type { SignaalRij } from '#records/signaal.ts';
import type { Wijzigveld } from './botsing.ts';

export interface Namen {
  themanaam: (id: string) => string;
  naam: (id: string) => string;
}

/** What a field of a signal holds now, in words. */
export function describeWijzigveld(veld: Wijzigveld, signaal: SignaalRij, namen: Namen): string {
  const { soort, awb, thema, wijk, ernst, emotie, status, antwoord, samenvatting } = signaal;
  const woorden: Record<Wijzigveld, string> = {
    soort: signaalsoortLabels[soort],
    awb: awb ? 'Ja' : 'Nee',
    thema: namen.themanaam(thema),
    wijk,
    ernst: ernst ? ernstLabels[ernst] : '',
    emotie: isOneOf(emoties, emotie) ? emotieLabels[emotie] : '',
    behandelaar: namen.naam(signaal.behandelaar),
    regiehouder: namen.naam(signaal.regiehouder),
    status: signaalstatusLabels[status],
    antwoord,
    samenvatting,
    verlengdOp: formatDatum(signaal.verlengdOp),
    instemmingTot: formatDatum(signaal.instemmingTot),
    herhalingVan: signaal.herhalingVan ? 'Een eerder signaal' : '',
  };
  return woorden[veld] || 'Niets';
}
