import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import { computeLoop, type Feit } from '#core/loop/bewijs.ts';
import { standaardOordelen } from '#core/organisatie/standaard.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { DemoLuisteren, DemoRij, DemoWerk } from '#site/uitgave/schema.ts';

/** What content/demo/ says of one entry: the row, who was heard, what was decided. */
export interface Demobewijs {
  rij: DemoRij;
  geteld: DemoLuisteren['verbeteringen'][number] | undefined;
  besluiten: DemoWerk['besluiten'];
  /** Somebody still has to hear of it. */
  teVertellen: boolean;
  /** YYYY-MM-DD. */
  vandaag: string;
}

type Loopvelden = Pick<VerbeteringInhoud, 'fase' | 'loop' | 'vanVoorheen'>;

/** The answers that letters stand for: each is the first one of its answer. */
export function readOordelen(letters: string): Oordeel[] {
  return [...letters].map((letter) => oordelen.find((naam) => naam[0] === letter)!);
}

function readActiestatus({ klaar, bezig }: DemoWerk['besluiten'][number]['acties'][number]): Actiestatus {
  if (klaar) return 'klaar';
  return bezig ? 'bezig' : 'open';
}

/**
 * R16: the steps of an entry of the demo that have evidence, by the same function as with a database (pb_hooks/start/load-demo.ts), which
 * makes records of the same files. The days in the row say when it happened; whether it did follows from who was heard and what was decided.
 */
export function computeDemoloop({ rij, geteld, besluiten, teVertellen, vandaag }: Demobewijs): Loopvelden {
  const findFeit = (fase: Fase): Feit | null => {
    const op = rij.loop?.find((stap) => stap.fase === fase)?.op ?? '';
    return op === '' ? null : { op, bron: '', door: '' };
  };
  const heeftBewijs = geteld !== undefined && besluiten.length > 0;
  const { uitkomst = 'gepland', ingangsmaand = '', reden = '', uitleg = '' } = rij;
  const verteldOp = findFeit('teruggekoppeld')?.op ?? '';
  const letters = geteld?.oordelen ?? '';
  const sluiting = heeftBewijs ? findFeit('gesloten') : null;
  const besluit = besluiten.length > 0 ? findFeit('gekozen') : null;
  const { fase, stappen } = computeLoop({
    stand: {
      ...{ uitkomst, ingangsmaand, reden, uitleg },
      signalen: geteld?.signalen ?? 0,
      besluiten: besluiten.length,
      acties: besluiten.flatMap(({ acties }) => acties.map(readActiestatus)),
      oordelen: readOordelen(letters).map((oordeel) => ({ oordeel, toelichting: '', antwoord: '' })),
      eerdereNee: 0,
      minimumOordelen: standaardOordelen,
      melders: teVertellen ? ['te-doen'] : [],
      medewerkersVerteld: geteld !== undefined && verteldOp !== '',
      publiekVerteld: true,
    },
    vanVoorheen: !heeftBewijs,
    heropening: null,
    signaal: geteld ? findFeit('gehoord') : null,
    agendapunt: besluit,
    besluit,
    publicatie: { op: findPublicatiedag(rij), bron: '', door: '', uitkomst, ingangsmaand, vanRonde: true },
    geoordeeldOp: letters === '' ? '' : (findFeit('getoetst')?.op ?? ''),
    verteldOp: geteld ? verteldOp : '',
    sluiting: sluiting && { ...sluiting, afgeweken: geteld?.afwijking !== undefined },
    teruggekomen: 0,
    ongeldig: 0,
    vandaag,
  });
  const loop = stappen.map((stap) => ({ fase: stap.fase, op: stap.op }));
  return { fase, loop, ...(heeftBewijs ? {} : { vanVoorheen: true }) };
}

/** The day on which the outcome of now came on the site first. */
function findPublicatiedag({ eerdereVersies, uitkomst, gepubliceerdOp }: DemoRij): string {
  const eerder = eerdereVersies.find((versie) => (versie.uitkomst ?? uitkomst) === uitkomst);
  return eerder?.gepubliceerdOp ?? gepubliceerdOp;
}
