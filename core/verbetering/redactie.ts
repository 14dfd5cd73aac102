import type { Publicatiestatus } from '#core/verbetering/enumeraties.ts';
import { controlerollen, hasRol, publicatierollen, schrijfrollen, type Rol } from '#core/basis/rollen.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkReden } from '#core/basis/reden.ts';

/** Longest explanation for readers of a page that was taken off the site, in characters. */
export const langstePubliekeReden = 600;

export const redactiestappen = ['indienen', 'terugsturen', 'goedkeuren', 'publiceren', 'intrekken'] as const;
export type Redactiestap = (typeof redactiestappen)[number];

interface Overgang {
  van: readonly Publicatiestatus[];
  naar: Publicatiestatus;
  rollen: readonly Rol[];
  /** The entry has to be publishable as it is (R1, R3, R11). */
  vraagtTekst: boolean;
  /** Whoever takes the step says why, to colleagues. */
  vraagtReden: boolean;
  /** Whoever takes the step says why to everybody, too. */
  vraagtPubliekeReden?: true;
}

/** The editorial flow. Any edit of the text brings an entry back to `concept`; what is live stays live until the next publication. */
export const redactieovergangen: Record<Redactiestap, Overgang> = {
  indienen: {
    van: ['concept'],
    naar: 'in-controle',
    rollen: schrijfrollen,
    vraagtTekst: true,
    vraagtReden: false,
  },
  terugsturen: {
    van: ['in-controle', 'goedgekeurd'],
    naar: 'concept',
    rollen: controlerollen,
    vraagtTekst: false,
    vraagtReden: true,
  },
  goedkeuren: {
    van: ['in-controle'],
    naar: 'goedgekeurd',
    rollen: controlerollen,
    vraagtTekst: true,
    vraagtReden: false,
  },
  publiceren: {
    van: ['goedgekeurd'],
    naar: 'gepubliceerd',
    rollen: publicatierollen,
    vraagtTekst: true,
    vraagtReden: false,
  },
  intrekken: {
    van: ['gepubliceerd', 'concept', 'in-controle', 'goedgekeurd'],
    naar: 'ingetrokken',
    rollen: controlerollen,
    vraagtTekst: false,
    vraagtReden: true,
    vraagtPubliekeReden: true,
  },
};

/** What is said with a step. */
export interface Redenen {
  /** To colleagues. */
  reden: string;
  /** To readers of the page. */
  publiekeReden: string;
}

export interface Stapverzoek extends Redenen {
  stap: Redactiestap;
  publicatiestatus: Publicatiestatus;
  /** True when a version of the entry is on the site now. */
  staatLive: boolean;
  /** Id of whoever last changed the text. */
  laatstBewerktDoor: string;
  wie: { id: string; rollen: readonly Rol[] };
}

/** What is wrong with the reasons that a step asks for. */
export function checkRedenen(stap: Redactiestap, { reden, publiekeReden }: Redenen): Issue[] {
  const { vraagtReden, vraagtPubliekeReden } = redactieovergangen[stap];
  return [
    ...(vraagtReden ? checkReden('reden', reden, 'reden-verplicht') : []),
    ...(vraagtPubliekeReden
      ? checkReden('publiekeReden', publiekeReden, 'publieke-reden-verplicht', langstePubliekeReden)
      : []),
  ];
}

/** Everything that stands in the way of an editorial step, besides the text itself. R2: the last editor cannot approve. */
export function checkStap(verzoek: Stapverzoek): Issue[] {
  const { stap, publicatiestatus, wie } = verzoek;
  const overgang = redactieovergangen[stap];
  const issues: Issue[] = [];
  if (!hasRol(wie.rollen, overgang.rollen)) {
    issues.push({
      path: 'rollen',
      code: 'rol-mag-niet',
      params: { stap, rollen: overgang.rollen.join(', ') },
    });
  }
  if (!overgang.van.includes(publicatiestatus)) {
    issues.push({
      path: 'publicatiestatus',
      code: 'stap-kan-niet',
      params: { stap, status: publicatiestatus },
    });
  }
  if (stap === 'goedkeuren' && wie.id === verzoek.laatstBewerktDoor) {
    issues.push({ path: 'laatstBewerktDoor', code: 'r2-vier-ogen' });
  }
  if (stap === 'intrekken' && publicatiestatus !== 'ingetrokken' && !verzoek.staatLive) {
    issues.push({ path: 'publicatiestatus', code: 'niet-live' });
  }
  return [...issues, ...checkRedenen(stap, verzoek)];
}
