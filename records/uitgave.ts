import type { Luistercijfers } from '#core/luisteren/normen.ts';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import {
  collapseVersies,
  type PubliekeVersie,
  type Uitgave,
  type VerbeteringInhoud,
} from '#core/publicatie/publicatie.ts';
import { standaardwerkwijze, type Werkwijze } from '#core/organisatie/werkwijze.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { Client } from '#records/client.ts';
import type { Collections } from '#records/types.generated.ts';

type Publicatie = Pick<
  Collections['publicaties'],
  | 'id'
  | 'soort'
  | 'bron'
  | 'versie'
  | 'inhoud'
  | 'gepubliceerdOp'
  | 'ingetrokkenOp'
  | 'publiekeReden'
  | 'updated'
>;

const batch = 1000;
const fields = 'id,soort,bron,versie,inhoud,gepubliceerdOp,ingetrokkenOp,publiekeReden,updated';
/** As many publications are asked for by name. */
const hoogstensGenoemd = 50;

/** Reads the publications; it remembers them, so that asking again only fetches what changed. */
export class UitgaveReader {
  readonly #client: Client;
  readonly #publicaties = new Map<string, Publicatie>();
  readonly #gegroepeerd: Gegroepeerd = new Map();
  #tot = '';

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Everything the site is made from, the newest change in it (as PocketBase writes dates), and what `fetchStand` says of this. Who knows
   * which publications changed names their ids; otherwise it looks for them.
   */
  async fetch(
    gewijzigd?: readonly string[],
  ): Promise<{ uitgave: Uitgave; tot: string; stand: string; gewist: string }> {
    const [instellingen, themas] = await Promise.all([
      this.#client.collection('instellingen').getFirstListItem(''),
      this.#client.collection('themas').getFullList({ sort: 'volgorde,naam' }),
      this.#refresh(gewijzigd),
    ]);
    const publicaties = [...this.#publicaties.values()];
    const { normen } = { ...standaardwerkwijze, ...(instellingen.werkwijze as Partial<Werkwijze> | null) };
    const maand = readMaand();
    const uitgave = {
      maand,
      organisatie: instellingen.organisatie as Organisatie,
      themas: themas.map(({ slug, naam, omschrijving, volgorde }) => ({
        slug,
        naam,
        omschrijving,
        volgorde,
      })),
      ...groupPublicaties(publicaties, this.#gegroepeerd),
      luisteren: { normen, cijfers: findLuistercijfers(publicaties) },
    };
    const wijzigingen = [this.#tot, instellingen.updated, ...themas.map((thema) => thema.updated)];
    const stand = [
      writeStand(publicaties.length, this.#tot),
      writeStand(
        themas.length,
        themas
          .map((thema) => thema.updated)
          .sort()
          .at(-1),
      ),
      writeStand(1, instellingen.updated),
      maand,
    ];
    return {
      uitgave,
      tot: wijzigingen.sort().at(-1) ?? '',
      stand: stand.join(' '),
      gewist: findGewist(publicaties),
    };
  }

  /** Reads these publications; without names, those that changed since the last time, with an hour of overlap for a clock that was put back. */
  async #refresh(gewijzigd?: readonly string[]): Promise<void> {
    const publicaties = this.#client.collection('publicaties');
    // By id no page of the list shifts while it is read.
    if (this.#tot === '') return this.#keep(await publicaties.getFullList({ batch, sort: 'id', fields }));
    if (gewijzigd !== undefined && gewijzigd.length <= hoogstensGenoemd) return await this.#read(gewijzigd);
    const filter = `updated >= '${hourBefore(this.#tot)}'`;
    const recent = await publicaties.getFullList({ batch, filter, fields: 'id,updated' });
    const veranderd = recent.filter(({ id, updated }) => this.#publicaties.get(id)?.updated !== updated);
    if (veranderd.length <= hoogstensGenoemd) return await this.#read(veranderd.map(({ id }) => id));
    this.#keep(await publicaties.getFullList({ batch, filter, fields }));
  }

  async #read(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const filter = ids.map((id) => this.#client.filter('id = {:id}', { id })).join(' || ');
    this.#keep(await this.#client.collection('publicaties').getFullList({ batch, filter, fields }));
  }

  #keep(publicaties: Publicatie[]): void {
    for (const publicatie of publicaties) {
      this.#publicaties.set(publicatie.id, publicatie);
      if (publicatie.updated > this.#tot) this.#tot = publicatie.updated;
    }
  }
}

/** What is there of all that the site is made from; the same words as long as nothing of it changes, and no new month begins. */
export async function fetchStand(client: Client): Promise<string> {
  const bronnen = ['publicaties', 'themas', 'instellingen'] as const;
  const standen = await Promise.all(
    bronnen.map(async (bron) => {
      const { totalItems, items } = await client
        .collection(bron)
        .getList(1, 1, { sort: '-updated', fields: 'updated' });
      return writeStand(totalItems, items[0]?.updated);
    }),
  );
  return [...standen, readMaand()].join(' ');
}

/** YYYY-MM in the Netherlands: what is said of a plan changes with it (R16). */
function readMaand(): string {
  return toNederlandseDag(new Date().toISOString()).slice(0, 7);
}

function writeStand(aantal: number, nieuwste = ''): string {
  return `${aantal}×${nieuwste}`;
}

function hourBefore(datum: string): string {
  return new Date(Date.parse(toIso(datum)) - 3_600_000).toISOString().replace('T', ' ');
}

const ruim = 5000;

/** When a snapshot was last changed after it was written, which only happens to take something away (R3); '' when none was. */
function findGewist(publicaties: readonly Publicatie[]): string {
  const na = publicaties.filter(
    ({ updated, gepubliceerdOp }) => Date.parse(toIso(updated)) - Date.parse(toIso(gepubliceerdOp)) > ruim,
  );
  return na.reduce((laatst, { updated }) => (updated > laatst ? updated : laatst), '');
}

/** The newest figures about the organisation's norms; null while there are none. */
function findLuistercijfers(publicaties: Publicatie[]): Luistercijfers | null {
  const rijen = publicaties.filter(({ soort }) => soort === 'luisteren');
  return (rijen.toSorted((a, b) => a.versie - b.versie).at(-1)?.inhoud ?? null) as Luistercijfers | null;
}

/** The versions of an entry, as they were made of publications of which `stand` says which. */
type Gegroepeerd = Map<string, { stand: string; versies: PubliekeVersie[] }>;

/**
 * Publications by entry, newest version first and newest entry first, apart from the entries that were withdrawn. An entry of which
 * nothing changed since it was kept in `eerder` is the same object again.
 */
export function groupPublicaties(
  publicaties: Publicatie[],
  eerder: Gegroepeerd = new Map(),
): Pick<Uitgave, 'verbeteringen' | 'ingetrokken'> {
  const verbeteringen = publicaties.filter(({ soort }) => soort === 'verbetering');
  const perBron = Map.groupBy(verbeteringen, (publicatie) => publicatie.bron);
  const uitgave: Pick<Uitgave, 'verbeteringen' | 'ingetrokken'> = { verbeteringen: [], ingetrokken: [] };
  for (const [bron, rijen] of perBron) {
    rijen.sort((a, b) => a.versie - b.versie);
    const live = rijen.filter((rij) => rij.ingetrokkenOp === '');
    const laatste = rijen.at(-1)!;
    const { slug, kenmerk } = laatste.inhoud as VerbeteringInhoud;
    if (live.length === 0)
      uitgave.ingetrokken.push({
        slug,
        kenmerk,
        ingetrokkenOp: toIso(laatste.ingetrokkenOp),
        reden: laatste.publiekeReden,
      });
    else uitgave.verbeteringen.push(collapseOnce(bron, live, eerder));
  }
  const eerste = (versies: PubliekeVersie[]): string =>
    versies.at(-1)!.gepubliceerdOp + versies[0]!.inhoud.kenmerk;
  uitgave.verbeteringen.sort((a, b) => (eerste(a) < eerste(b) ? 1 : -1));
  uitgave.ingetrokken.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return uitgave;
}

function collapseOnce(bron: string, rijen: Publicatie[], eerder: Gegroepeerd): PubliekeVersie[] {
  const stand = rijen.map(({ id, updated }) => id + updated).join(' ');
  const bekend = eerder.get(bron);
  if (bekend?.stand === stand) return bekend.versies;
  const versies = collapseVersies(rijen.map(readVersie)).reverse();
  eerder.set(bron, { stand, versies });
  return versies;
}

function readVersie({ inhoud, gepubliceerdOp }: Publicatie): Omit<PubliekeVersie, 'versie'> {
  return { inhoud: inhoud as VerbeteringInhoud, gepubliceerdOp: toIso(gepubliceerdOp) };
}

/** PocketBase writes '2026-03-12 09:00:00.000Z'. */
function toIso(datum: string): string {
  return datum.replace(' ', 'T');
}
