import type { Aanleidingen, Kader, Kandidaat } from '#core/agenda/aanleidingen.ts';
import type { Bewaard, Plaats } from '#core/agenda/bewaard.ts';
import { listKandidaten } from '#core/agenda/list-kandidaten.ts';
import { placePunten } from '#core/agenda/place-punten.ts';
import { divideMinuten, measureTijd, type Tijdstand, type Tijdvraag } from '#core/agenda/verdeel-minuten.ts';

/** One line of the agenda; `kandidaat` is null for what people put there, and stays as they wrote it. */
export interface Agendaregel {
  /** '' when it is new. */
  id: string;
  /** From 1 on. */
  volgorde: number;
  minuten: number;
  kandidaat: Kandidaat | null;
}

export interface Agenda {
  /** In order, without what people took off. */
  regels: Agendaregel[];
  /** Ids of what is over: nobody chose to keep it, and what brought it is not so any more. */
  vervallen: string[];
  /** What does not fit, in order. */
  buiten: Kandidaat[];
  tijd: Tijdstand;
}

const eigenSoorten = ['vrij', 'verbetering'];

/**
 * The agenda of a meeting: what people put, pinned, moved, timed or took off stays as they left it; around that stands whatever else fits, the
 * most urgent first. The same things always give the same agenda.
 */
export function buildAgenda(
  aanleidingen: Aanleidingen,
  kader: Kader,
  bewaard: readonly Bewaard[] = [],
): Agenda {
  const eigenEntries = bewaard.filter(isEigen).map(({ verbetering }) => verbetering);
  const kandidaten = listKandidaten(aanleidingen, kader).filter(
    ({ sleutel, verbetering }) => !(sleutel.startsWith('loop:') && eigenEntries.includes(verbetering)),
  );
  const opSleutel = new Map(kandidaten.map((kandidaat) => [kandidaat.sleutel, kandidaat]));
  const staat = bewaard.map((punt) => ({ bewaard: punt, kandidaat: opSleutel.get(punt.sleutel) ?? null }));
  const blijft = staat.filter((plaats) => !isOver(plaats));
  const opAgenda = blijft.filter((plaats) => !plaats.bewaard.weg);
  const bekend = new Map(blijft.map((plaats) => [plaats.bewaard.sleutel, plaats]));
  const passend = pickPassend(kandidaten, bekend, opAgenda, kader.minuten);
  const plaatsen = placePunten(
    opAgenda.filter((plaats) => isGekozen(plaats.bewaard) || passend.has(plaats.bewaard.sleutel)),
    kandidaten,
    (sleutel) => passend.has(sleutel),
  );
  const minuten = divideMinuten(plaatsen.map(askTijd), kader.minuten);
  const regels = plaatsen.map(({ bewaard: punt, kandidaat }, i) => ({
    id: punt?.id ?? '',
    volgorde: i + 1,
    minuten: minuten[i]!,
    kandidaat,
  }));
  const ids = new Set([
    ...regels.map(({ id }) => id),
    ...blijft.filter(isWeg).map(({ bewaard: { id } }) => id),
  ]);
  return {
    regels,
    vervallen: bewaard.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    buiten: kandidaten.filter(
      ({ sleutel }) => !passend.has(sleutel) && !isGekozenOfWeg(bekend.get(sleutel)?.bewaard),
    ),
    tijd: measureTijd(minuten, kader.minuten),
  };
}

const isWeg = ({ bewaard }: { bewaard: Bewaard }): boolean => bewaard.weg;

function isEigen({ soort, weg }: Bewaard): boolean {
  return eigenSoorten.includes(soort) && !weg;
}

/** True for what people chose to be there: it is never pushed off for want of time. */
function isGekozen({ soort, vast, minutenVast, verplaatst }: Bewaard): boolean {
  return eigenSoorten.includes(soort) || vast || minutenVast || verplaatst;
}

function isGekozenOfWeg(punt: Bewaard | undefined): boolean {
  return punt !== undefined && (punt.weg || isGekozen(punt));
}

/** True when what brought it is not so any more, and nobody asked to keep it. */
function isOver({ bewaard: { soort, vast }, kandidaat }: Plaats & { bewaard: Bewaard }): boolean {
  return kandidaat === null && !vast && !eigenSoorten.includes(soort);
}

/** The keys of what fits beside what people chose, the first first; something short may fit where something longer does not. What was promised always stands there. */
function pickPassend(
  kandidaten: readonly Kandidaat[],
  bekend: ReadonlyMap<string, { bewaard: Bewaard }>,
  opAgenda: readonly (Plaats & { bewaard: Bewaard })[],
  minuten: number,
): Set<string> {
  const gekozen = opAgenda.filter((plaats) => isGekozen(plaats.bewaard)).map(askTijd);
  let over = minuten - gekozen.reduce((som, { vast, minstens }) => som + (vast ?? minstens), 0);
  const passend = new Set<string>();
  for (const { sleutel, soort, minstens } of kandidaten) {
    if ((minstens > over && soort !== 'actie') || isGekozenOfWeg(bekend.get(sleutel)?.bewaard)) continue;
    passend.add(sleutel);
    over -= minstens;
  }
  return passend;
}

/** What people put there has the minutes that they gave it. */
function askTijd({ bewaard: punt, kandidaat }: Plaats): Tijdvraag {
  const isVast = punt !== null && (punt.minutenVast || kandidaat === null);
  const { minstens, liefst } = kandidaat ?? { minstens: 1, liefst: 1 };
  return { minstens, liefst, vast: isVast ? punt.minuten : null };
}
