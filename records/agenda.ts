import type { Dagstart } from '#core/agenda/dagstart.ts';
import { buildAdres, call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { AnswerOf, RequestOf } from '#records/contract/routes.ts';
import type { ActieRij } from '#records/overleg.ts';
import { attempt, isProbleem, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

export type OverlegRij = Collections['overleggen'];

/** What somebody said, to whoever may read it. */
export type Agendacitaat = Pick<Collections['signalen'], 'id' | 'kenmerk' | 'tekst'>;

/** One line of an agenda, with what is read beside it. */
export type AgendapuntRij = Omit<Collections['agendapunten'], 'acties'> & {
  /** Those that are named, in their order; how many there are stands in `omdat`. */
  acties: Pick<ActieRij, 'id' | 'tekst' | 'eigenaar' | 'deadline' | 'status'>[];
  citaten: Agendacitaat[];
};

/** A meeting with its agenda. */
export interface Agendadossier {
  overleg: OverlegRij;
  /** What people call the series. */
  naam: string;
  /** In order; what was taken off stands where it stood. */
  punten: AgendapuntRij[];
}

const meeste = 200;
const citatenPerPunt = 2;

type MetReeks = OverlegRij & { expand?: { reeks?: { naam: string } } };
type MetActies = Collections['agendapunten'] & { expand?: { acties?: ActieRij[] } };

export function loadAgenda(client: Client, id: string): Promise<Agendadossier | Probleem> {
  const load = async (): Promise<Agendadossier> => {
    const filter = client.filter('overleg = {:id}', { id });
    const opties = { filter, sort: 'volgorde,weg,created', expand: 'acties', skipTotal: true };
    const [{ expand, ...overleg }, { items }] = await Promise.all([
      client.collection('overleggen').getOne<MetReeks>(id, { expand: 'reeks' }),
      client.collection('agendapunten').getList<MetActies>(1, meeste, opties),
    ]);
    const citaten = await loadCitaten(client, items.flatMap(pickCitaten));
    const punten = items.map((punt) => readPunt(punt, citaten));
    return { overleg, naam: expand?.reeks?.naam ?? 'Verbeteroverleg', punten };
  };
  return attempt(load());
}

function readPunt({ expand, ...punt }: MetActies, citaten: readonly Agendacitaat[]): AgendapuntRij {
  const eigen = pickCitaten(punt).flatMap((id) => citaten.filter((citaat) => citaat.id === id));
  return { ...punt, acties: expand?.acties ?? [], citaten: eigen };
}

/** The first of its signals: two voices say more than a count. */
function pickCitaten({ signalen }: Pick<Collections['agendapunten'], 'signalen'>): string[] {
  return signalen.slice(0, citatenPerPunt);
}

/** R3: whoever may not read a signal sees no words of it; that is no reason to show no agenda. */
async function loadCitaten(client: Client, ids: readonly string[]): Promise<Agendacitaat[]> {
  if (ids.length === 0) return [];
  const filter = ids.map((id) => client.filter('id = {:id}', { id })).join(' || ');
  const lijst = client.collection('signalen').getList<Agendacitaat>(1, meeste, {
    filter,
    fields: 'id,kenmerk,tekst',
    skipTotal: true,
  });
  const antwoord = await attempt(lijst);
  return isProbleem(antwoord) ? [] : antwoord.items;
}

/** Puts something on the agenda. */
export function addAgendapunt(
  client: Client,
  id: string,
  voorstel: RequestOf<'POST /overleggen/{id}/agendapunten'>,
): Promise<AnswerOf<'POST /overleggen/{id}/agendapunten'> | Probleem> {
  return call(client, 'POST /overleggen/{id}/agendapunten', { id }, voorstel);
}

/** Works the agenda out anew; what people changed stays. */
export function refreshAgenda(
  client: Client,
  id: string,
): Promise<AnswerOf<'POST /overleggen/{id}/verversingen'> | Probleem> {
  return call(client, 'POST /overleggen/{id}/verversingen', { id }, null);
}

/** R6: moves one agendapunt; `versie` is that of the overleg. */
export function moveAgendapunt(
  client: Client,
  id: string,
  verzoek: RequestOf<'POST /overleggen/{id}/volgordes'>,
): Promise<AnswerOf<'POST /overleggen/{id}/volgordes'> | Probleem> {
  return call(client, 'POST /overleggen/{id}/volgordes', { id }, verzoek);
}

/** R6: what people choose of an agendapunt. */
export function changeAgendapunt(
  client: Client,
  id: string,
  wijziging: RequestOf<'POST /agendapunten/{id}/wijzigingen'>,
): Promise<AnswerOf<'POST /agendapunten/{id}/wijzigingen'> | Probleem> {
  return call(client, 'POST /agendapunten/{id}/wijzigingen', { id }, wijziging);
}

/** What the day of a team begins with; `verder` looks for another quote. */
export function loadDagstart(client: Client, verder: number): Promise<Dagstart | Probleem> {
  return attempt(client.send<Dagstart>(buildAdres('GET /dagstart', {}), { query: { verder } }));
}
