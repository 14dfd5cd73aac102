import type { Fase } from '#core/verbetering/enumeraties.ts';
import { checkGetoetst, checkVerteld, type Sluitstand } from '#core/loop/sluiten.ts';
import { isOpen } from '#core/overleg/actie.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';

/** What a step of the loop can stand on. */
export type Bewijssoort =
  'signaal' | 'heropening' | 'agendapunt' | 'besluit' | 'publicatie' | 'oordelen' | 'berichten' | 'sluiting';

/** A step that was reached, with what it stands on. */
export interface Loopstap extends LoopStap {
  soort: Bewijssoort;
  /** Id of the record that is the evidence; '' where it is more than one. */
  bron: string;
  /** Id of a member of staff; '' when it was not one of them. */
  door: string;
}

/** What happened, without the step that follows from it. */
export type Feit = Omit<Loopstap, 'fase' | 'soort'>;

/** Everything that the steps of one loop follow from, in the round that it is in. */
export interface Loopfeiten {
  /** The counts of the gate, about what the site shows; about the draft while it shows nothing. Its verdicts are of before a closing. */
  stand: Omit<Sluitstand, 'fase' | 'handen'>;
  /** The entry is older than the product, or comes from another system: what has no evidence says so. */
  vanVoorheen: boolean;
  /** Since when the loop is open again; null in the first round. */
  heropening: Feit | null;
  /** The first signal that is linked. */
  signaal: Feit | null;
  agendapunt: Feit | null;
  besluit: Feit | null;
  /** What a person put on the site, on the day on which this outcome came there first, and whether that was in this round. */
  publicatie: (Feit & { uitkomst: string; ingangsmaand: string; vanRonde: boolean }) | null;
  /** The last verdict that counts, and the last time somebody was told, before a closing; YYYY-MM-DD, '' when there is none. */
  geoordeeldOp: string;
  verteldOp: string;
  /** Somebody closed it by the gate. */
  sluiting: (Feit & { afgeweken: boolean }) | null;
  /** Melders of whom it was written down that they know, which turned out not to be so. */
  teruggekomen: number;
  /** Verdicts of this round, of before the closing, that were declared void since. */
  ongeldig: number;
  /** YYYY-MM-DD. */
  vandaag: string;
}

/** Where a loop is, and the steps that have evidence, in their order. */
export interface Looplezing {
  fase: Fase;
  stappen: Loopstap[];
}

/** The later of two days; a month (YYYY-MM) is as its first day. */
function pickLaatste(een: string, ander: string): string {
  return een > ander ? een : ander;
}

/**
 * The day on which what is on the site became so: a change began in its month, an explanation was there when it was published. What was
 * there before a loop was reopened counts again only once it was closed anew: then somebody decided that it stays so.
 */
function readUitkomstdag(
  { publicatie, besluit, vanVoorheen, vandaag }: Loopfeiten,
  gesloten: boolean,
): string {
  if (!publicatie) return '';
  const { uitkomst, ingangsmaand, op, vanRonde } = publicatie;
  if (!vanRonde) return gesloten ? (besluit?.op ?? '') : '';
  const isBegonnen = ingangsmaand !== '' && ingangsmaand <= vandaag.slice(0, 7);
  if (uitkomst === 'doorgevoerd') return isBegonnen ? ingangsmaand : '';
  if (uitkomst !== 'kan-niet') return '';
  return vanVoorheen && isBegonnen ? ingangsmaand : op;
}

/** R16: true when a closing still stands on everything that it stood on; what people judged since is for who looks at it again. */
export function standsSluiting({ stand, sluiting, teruggekomen, ongeldig }: Loopfeiten): boolean {
  return (
    sluiting !== null &&
    stand.signalen > 0 &&
    stand.besluiten > 0 &&
    stand.publiekVerteld &&
    stand.medewerkersVerteld &&
    (ongeldig === 0 || sluiting.afgeweken || checkGetoetst(stand).length === 0) &&
    (stand.uitkomst !== 'doorgevoerd' || !stand.acties.some(isOpen)) &&
    teruggekomen === 0
  );
}

/**
 * R16: the steps of a loop are facts: each stands on what happened and on nothing that anybody chose. What was not done is not said, also
 * when something after it was; nobody tests or is told what is not there yet.
 */
export function computeLoop(feiten: Loopfeiten): Looplezing {
  const { stand, heropening, signaal, agendapunt, besluit, publicatie, sluiting } = feiten;
  const stappen: Loopstap[] = [];
  const add = (fase: Fase, soort: Bewijssoort, feit: Feit | null): boolean => {
    if (feit) stappen.push({ fase, op: feit.op, soort, bron: feit.bron, door: feit.door });
    return feit !== null;
  };
  const gesloten = standsSluiting(feiten);
  const samen = (op: string): Feit => ({ op, bron: '', door: '' });

  if (signaal) add('gehoord', heropening ? 'heropening' : 'signaal', heropening ?? signaal);
  if (!add('besproken', 'agendapunt', agendapunt)) add('besproken', 'besluit', besluit);
  add('gekozen', 'besluit', besluit);
  const uitkomstdag = readUitkomstdag(feiten, gesloten);
  const isUitgevoerd = publicatie !== null && uitkomstdag !== '';
  if (isUitgevoerd) {
    add('doorgevoerd', 'publicatie', { ...publicatie, op: uitkomstdag });
    const vanaf = publicatie.uitkomst === 'kan-niet' ? publicatie.op : uitkomstdag;
    const isGetoetst = checkGetoetst(stand).length === 0 || (gesloten && !sluiting!.afgeweken);
    if (isGetoetst) add('getoetst', 'oordelen', samen(pickLaatste(feiten.geoordeeldOp, vanaf)));
    const isVerteld = signaal !== null && (checkVerteld(stand).length === 0 || gesloten);
    if (isVerteld) add('teruggekoppeld', 'berichten', samen(pickLaatste(feiten.verteldOp, vanaf)));
  }
  if (gesloten) add('gesloten', 'sluiting', sluiting);
  return { fase: placeFase(stappen, feiten), stappen };
}

/**
 * Where a loop stands: as far as the steps go without a gap from what is on the site on, and before that as far as they go at all. What is
 * older than the product was heard, discussed and chosen once, which nobody can show any more.
 */
function placeFase(stappen: readonly Loopstap[], { vanVoorheen, heropening }: Loopfeiten): Fase {
  const heeft = (fase: Fase): boolean => stappen.some((stap) => stap.fase === fase);
  if (heeft('gesloten')) return 'gesloten';
  if (heeft('doorgevoerd')) {
    if (!heeft('getoetst')) return 'doorgevoerd';
    return heeft('teruggekoppeld') ? 'teruggekoppeld' : 'getoetst';
  }
  if (heeft('gekozen') || (vanVoorheen && !heropening)) return 'gekozen';
  return heeft('besproken') ? 'besproken' : 'gehoord';
}
