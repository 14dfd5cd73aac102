import type { Luistercijfers } from '#core/luisteren/normen.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import {
  collapseVersies,
  type PubliekeVersie,
  type Uitgave,
  type VerbeteringInhoud,
} from '#core/publicatie/publicatie.ts';
import { standaardwerkwijze, type Werkwijze } from '#core/organisatie/werkwijze.ts';
import type { Client } from '#records/client.ts';
import type { Collections } from '#records/types.generated.ts';

type Publicatie = Pick<
  Collections['publicaties'],
  'id' | 'soort' | 'bron' | 'versie' | 'inhoud' | 'gepubliceerdOp' | 'ingetrokkenOp' | 'updated'
>;

/** Reads the publications; it remembers them, so that asking again only fetches what changed. */
export class UitgaveReader {
  readonly #client: Client;
  readonly #publicaties = new Map<string, Publicatie>();
  #tot = '';

  constructor(client: Client) {
    this.#client = client;
  }

  /** Everything the site is made from, and the newest change in it (as PocketBase writes dates). */
  async fetch(): Promise<{ uitgave: Uitgave; tot: string }> {
    await this.#refresh();
    const [instellingen, themas] = await Promise.all([
      this.#client.collection('instellingen').getFirstListItem(''),
      this.#client.collection('themas').getFullList({ sort: 'volgorde,naam' }),
    ]);
    const publicaties = [...this.#publicaties.values()];
    const { normen } = { ...standaardwerkwijze, ...(instellingen.werkwijze as Partial<Werkwijze> | null) };
    const uitgave = {
      organisatie: instellingen.organisatie as Organisatie,
      themas: themas.map(({ slug, naam, omschrijving, volgorde }) => ({
        slug,
        naam,
        omschrijving,
        volgorde,
      })),
      ...groupPublicaties(publicaties),
      luisteren: { normen, cijfers: findLuistercijfers(publicaties) },
    };
    const wijzigingen = [this.#tot, instellingen.updated, ...themas.map((thema) => thema.updated)];
    return { uitgave, tot: wijzigingen.sort().at(-1) ?? '' };
  }

  /** Reads what changed since the last time, with an hour of overlap for a clock that was put back. */
  async #refresh(): Promise<void> {
    const publicaties = this.#client.collection('publicaties');
    const lijst = {
      batch: 1000,
      sort: 'updated',
      ...(this.#tot ? { filter: `updated >= '${hourBefore(this.#tot)}'` } : {}),
    };
    const recent = await publicaties.getFullList({ ...lijst, fields: 'id,updated' });
    const veranderd = recent.filter(({ id, updated }) => this.#publicaties.get(id)?.updated !== updated);
    const enkele =
      veranderd.length <= 50 ? { filter: veranderd.map(({ id }) => `id='${id}'`).join('||') } : {};
    if (veranderd.length > 0) {
      const velden = 'id,soort,bron,versie,inhoud,gepubliceerdOp,ingetrokkenOp,updated';
      const nieuw = await publicaties.getFullList({ ...lijst, ...enkele, fields: velden });
      for (const publicatie of nieuw) this.#publicaties.set(publicatie.id, publicatie);
    }
    const laatste = recent.at(-1)?.updated ?? '';
    if (laatste > this.#tot) this.#tot = laatste;
  }
}

function hourBefore(datum: string): string {
  return new Date(Date.parse(toIso(datum)) - 3_600_000).toISOString().replace('T', ' ');
}

/** The newest figures about the organisation's norms; null while there are none. */
function findLuistercijfers(publicaties: Publicatie[]): Luistercijfers | null {
  const rijen = publicaties.filter(({ soort }) => soort === 'luisteren');
  return (rijen.toSorted((a, b) => a.versie - b.versie).at(-1)?.inhoud ?? null) as Luistercijfers | null;
}

/** Publications by entry, newest version first and newest entry first, apart from the entries that were withdrawn. */
export function groupPublicaties(publicaties: Publicatie[]): Pick<Uitgave, 'verbeteringen' | 'ingetrokken'> {
  const verbeteringen = publicaties.filter(({ soort }) => soort === 'verbetering');
  const perBron = Map.groupBy(verbeteringen, (publicatie) => publicatie.bron);
  const uitgave: Pick<Uitgave, 'verbeteringen' | 'ingetrokken'> = { verbeteringen: [], ingetrokken: [] };
  for (const rijen of perBron.values()) {
    rijen.sort((a, b) => a.versie - b.versie);
    const live = rijen.filter((rij) => rij.ingetrokkenOp === '');
    const laatste = rijen.at(-1)!;
    const { slug, kenmerk } = laatste.inhoud as VerbeteringInhoud;
    if (live.length === 0)
      uitgave.ingetrokken.push({ slug, kenmerk, ingetrokkenOp: toIso(laatste.ingetrokkenOp) });
    else uitgave.verbeteringen.push(collapseVersies(live.map(readVersie)).reverse());
  }
  const eerste = (versies: PubliekeVersie[]): string =>
    versies.at(-1)!.gepubliceerdOp + versies[0]!.inhoud.kenmerk;
  uitgave.verbeteringen.sort((a, b) => (eerste(a) < eerste(b) ? 1 : -1));
  uitgave.ingetrokken.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return uitgave;
}

function readVersie({ inhoud, gepubliceerdOp }: Publicatie): Omit<PubliekeVersie, 'versie'> {
  return { inhoud: inhoud as VerbeteringInhoud, gepubliceerdOp: toIso(gepubliceerdOp) };
}

/** PocketBase writes '2026-03-12 09:00:00.000Z'. */
function toIso(datum: string): string {
  return datum.replace(' ', 'T');
}
