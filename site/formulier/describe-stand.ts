import { loopStappen } from '#core/loop/loop.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { describeFase, stapstaatLabels } from '#core/loop/labels.ts';
import { nameFase } from '#core/verbetering/labels.ts';
import type { Signaalstand } from '#records/contract/privacy.ts';
import type { LoopRegel } from '#site/uitgave/load-verbetering.ts';

const statuszinnen: Record<string, string> = {
  nieuw: 'Wij hebben het ontvangen. Nog niemand is ermee bezig.',
  opgepakt: 'Iemand van ons is ermee bezig.',
  beantwoord: 'U hebt antwoord van ons gekregen.',
  gesloten: 'Wij hebben het afgerond.',
};

/** Where a signal stands, in one or two sentences. */
export function describeStatus(stand: Signaalstand): string {
  const zin = statuszinnen[stand.status] ?? '';
  return stand.verbetering === null ? zin : `${zin} Het hoort bij iets wat wij willen verbeteren.`;
}

/** The seven steps for this signal: heard on the day it came in, the rest as far as the improvement it belongs to. */
export function describeLoop(stand: Signaalstand): LoopRegel[] {
  const ontvangen = { fase: 'gehoord' as const, op: stand.ontvangenOp };
  const { loop = [], ...bij } = stand.verbetering ?? { fase: 'gehoord' as const };
  const eigen = [ontvangen, ...loop.filter(({ fase }) => fase !== 'gehoord')];
  return loopStappen({ ...bij, loop: eigen }).map(({ fase, staat, op }) => ({
    naam: nameFase(fase, stand.verbetering?.uitkomst ?? ''),
    uitleg: fase === 'gehoord' ? 'U vertelde ons dit' : describeFase(fase, staat === 'overgeslagen'),
    staat,
    op,
    datum: formatDatum(op),
    nog: stapstaatLabels[staat],
  }));
}

const momentzinnen: Record<string, string> = {
  aandacht: 'Wij namen contact met u op',
  antwoord: 'Wij gaven u antwoord',
  actie: 'Wij deden er iets mee',
  aanvulling: 'U schreef erbij',
};

export interface Gebeurtenis {
  op: string;
  datum: string;
  zin: string;
  tekst: string;
}

/** What happened since, oldest first. Of what staff wrote down only that it happened. */
export function describeMomenten(stand: Signaalstand): Gebeurtenis[] {
  return stand.momenten.map(({ soort, op, tekst }) => ({
    op,
    datum: formatDatum(op),
    zin: momentzinnen[soort] ?? 'Wij waren ermee bezig',
    tekst,
  }));
}
