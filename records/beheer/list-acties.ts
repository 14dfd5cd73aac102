import type { Client } from '#records/beheer/client.ts';
import type { ActieRij } from '#records/beheer/looprijen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** An actie in a list over all entries. */
export interface Actieregel extends ActieRij {
  /** Id of the entry. */
  verbetering: string;
  kenmerk: string;
  titel: string;
}

export interface Actievraag {
  /** Id of whose acties; '' for everybody's. */
  wie: string;
  /** What is still to be done, or what was done or dropped. */
  stand: 'open' | 'af';
  pagina: number;
}

export interface Actieantwoord {
  rijen: Actieregel[];
  heeftVolgende: boolean;
}

const perPagina = 50;
const standen = {
  open: "(status = 'open' || status = 'bezig')",
  af: "(status = 'klaar' || status = 'vervallen')",
} as const;

type Uitgebreid = Actieregel & { expand?: { verbetering?: { kenmerk: string; titel: string } } };

/** Acties by deadline; what is done with the newest first. */
export function listActies(
  client: Client,
  { wie, stand, pagina }: Actievraag,
): Promise<Actieantwoord | Probleem> {
  const opties = {
    filter: [standen[stand], ...(wie ? [client.filter('eigenaar = {:wie}', { wie })] : [])].join(' && '),
    sort: stand === 'open' ? 'deadline,created' : '-updated',
    skipTotal: true,
  };
  const load = async (): Promise<Actieantwoord> => {
    const acties = client.collection('acties');
    const { items } = await acties.getList<Uitgebreid>(pagina, perPagina, {
      ...opties,
      expand: 'verbetering',
    });
    const volgende =
      items.length < perPagina
        ? null
        : await acties.getList(pagina * perPagina + 1, 1, { ...opties, fields: 'id' });
    return { rijen: items.map(readRegel), heeftVolgende: (volgende?.items.length ?? 0) > 0 };
  };
  return attempt(load());
}

function readRegel({ expand, ...rij }: Uitgebreid): Actieregel {
  const { kenmerk = '', titel = '' } = expand?.verbetering ?? {};
  return { ...rij, kenmerk, titel };
}
