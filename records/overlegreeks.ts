import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import type { Overlegstand, Planinvoer, Reeksinvoer } from '#records/contract/overlegreeks.ts';
import { attempt, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

export type ReeksRij = Collections['overlegreeksen'];
export type OverlegRij = Collections['overleggen'];

const meesteReeksen = 200;
const meesteKomende = 200;
const meesteVoorbij = 30;

/** The series that teams meet in, by name; also those that ended. */
export function listReeksen(client: Client): Promise<ReeksRij[] | Probleem> {
  const opties = { filter: "soort = 'gepland'", sort: 'naam', skipTotal: true };
  return attempt(
    client
      .collection('overlegreeksen')
      .getList(1, meesteReeksen, opties)
      .then(({ items }) => items),
  );
}

export function loadReeks(client: Client, id: string): Promise<ReeksRij | Probleem> {
  return attempt(client.collection('overlegreeksen').getOne(id));
}

/** The meetings from today on, the next first, with what was called off or skipped among them. */
export function listKomende(client: Client, vandaag: string): Promise<OverlegRij[] | Probleem> {
  const filter = client.filter("reeks.soort = 'gepland' && datum >= {:vandaag}", { vandaag });
  const lijst = client
    .collection('overleggen')
    .getList(1, meesteKomende, { filter, sort: 'datum,tijd', skipTotal: true });
  return attempt(lijst.then(({ items }) => items));
}

/** The meetings of before today, the last first. */
export function listVoorbij(client: Client, vandaag: string): Promise<OverlegRij[] | Probleem> {
  const filter = client.filter("reeks.soort = 'gepland' && datum < {:vandaag}", { vandaag });
  const lijst = client
    .collection('overleggen')
    .getList(1, meesteVoorbij, { filter, sort: '-datum', skipTotal: true });
  return attempt(lijst.then(({ items }) => items));
}

/** Begins a series, or changes the one that `rij` is. */
export function saveReeks(
  client: Client,
  invoer: Reeksinvoer,
  rij: Pick<ReeksRij, 'id' | 'versie'> | null,
): Promise<{ versie: number } | Probleem> {
  if (rij === null) return call(client, 'POST /overlegreeksen', {}, invoer);
  const { id, versie } = rij;
  return call(client, 'POST /overlegreeksen/{id}/wijzigingen', { id }, { ...invoer, versie });
}

/** Ends a series, with the reason for whoever was invited to what was still to come. */
export function endReeks(
  client: Client,
  { id, versie }: Pick<ReeksRij, 'id' | 'versie'>,
  reden: string,
): Promise<AnswerOf<'POST /overlegreeksen/{id}/beeindigingen'> | Probleem> {
  return call(client, 'POST /overlegreeksen/{id}/beeindigingen', { id }, { versie, reden });
}

type Overlegversie = Pick<OverlegRij, 'id' | 'versie'>;

export function inviteOverleg(
  client: Client,
  { id, versie }: Overlegversie,
): Promise<AnswerOf<'POST /overleggen/{id}/uitnodigingen'> | Probleem> {
  return call(client, 'POST /overleggen/{id}/uitnodigingen', { id }, { versie });
}

/** Gives a meeting another day, time, place or company. */
export function rescheduleOverleg(
  client: Client,
  { id, versie }: Overlegversie,
  plan: Planinvoer & { datum: string },
): Promise<Overlegstand | Probleem> {
  return call(client, 'POST /overleggen/{id}/verzettingen', { id }, { ...plan, versie });
}

export function callOffOverleg(
  client: Client,
  { id, versie }: Overlegversie,
  reden: string,
): Promise<Overlegstand | Probleem> {
  return call(client, 'POST /overleggen/{id}/afzeggingen', { id }, { versie, reden });
}

export function restoreOverleg(
  client: Client,
  { id, versie }: Overlegversie,
): Promise<Overlegstand | Probleem> {
  return call(client, 'POST /overleggen/{id}/herstellingen', { id }, { versie });
}

/** Since when whoever is logged in has an address for their calendar; '' without one. */
export function loadKalendersleutel(client: Client): Promise<AnswerOf<'GET /kalendersleutel'> | Probleem> {
  return call(client, 'GET /kalendersleutel', {}, null);
}

/** A new address, shown once. */
export function createKalendersleutel(
  client: Client,
): Promise<AnswerOf<'POST /kalendersleutels'> | Probleem> {
  return call(client, 'POST /kalendersleutels', {}, null);
}

export function revokeKalendersleutel(
  client: Client,
): Promise<AnswerOf<'POST /kalendersleutels/intrekkingen'> | Probleem> {
  return call(client, 'POST /kalendersleutels/intrekkingen', {}, null);
}
