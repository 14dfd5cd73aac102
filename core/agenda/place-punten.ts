import type { Kandidaat } from '#core/agenda/aanleidingen.ts';
import type { Bewaard, Plaats } from '#core/agenda/bewaard.ts';

type Bestaand = Plaats & { bewaard: Bewaard };

/**
 * The order of an agenda: what stood there keeps its order, so that no page jumps and what people moved stays moved; what is new comes behind
 * whatever goes before it in the order of the agenda; and what is pinned stands at the place where it was pinned. `nieuw` says which of
 * `kandidaten` get a place.
 */
export function placePunten(
  bestaand: readonly Bestaand[],
  kandidaten: readonly Kandidaat[],
  nieuw: (sleutel: string) => boolean,
): Plaats[] {
  const inOrde = [...bestaand].sort(
    (een, ander) =>
      een.bewaard.volgorde - ander.bewaard.volgorde || (een.bewaard.id < ander.bewaard.id ? -1 : 1),
  );
  const los: Plaats[] = inOrde.filter(({ bewaard }) => !bewaard.vast);
  const staat = new Set(inOrde.map(({ bewaard }) => bewaard.sleutel));
  const losse = new Set(los.map(readSleutel));
  let na = '';
  for (const kandidaat of kandidaten) {
    const { sleutel } = kandidaat;
    if (!staat.has(sleutel) && nieuw(sleutel)) {
      const plek = los.findIndex((plaats) => readSleutel(plaats) === na);
      los.splice(plek + 1, 0, { bewaard: null, kandidaat });
      losse.add(sleutel);
    }
    if (losse.has(sleutel)) na = sleutel;
  }
  for (const vast of inOrde.filter(({ bewaard }) => bewaard.vast)) {
    los.splice(Math.min(los.length, vast.bewaard.volgorde - 1), 0, vast);
  }
  return los;
}

function readSleutel({ bewaard, kandidaat }: Plaats): string {
  return bewaard?.sleutel ?? kandidaat?.sleutel ?? '';
}
