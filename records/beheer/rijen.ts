import type { Fase, Publicatiestatus } from '#core/basis/enumeraties.ts';
import type { Rol } from '#core/basis/rollen.ts';
import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import type { Werkwijze } from '#core/organisatie/werkwijze.ts';

/** A working record of an entry as PocketBase gives it: `themas` are record ids here, not slugs. */
export interface VerbeteringRij extends VerbeteringTekst {
  id: string;
  kenmerk: string;
  slug: string;
  /** True when somebody without a signal agreed to be quoted. */
  toestemmingCitaat: boolean;
  /** Id of the signal whose words are quoted, or ''. */
  citaatVan: string;
  eigenaar: string;
  fase: Fase;
  publicatiestatus: Publicatiestatus;
  laatstBewerktDoor: string;
  goedgekeurdDoor: string;
  /** 0 when it is not on the site. */
  liveVersie: number;
  opmerking: string;
  versie: number;
  created: string;
  updated: string;
}

/** What a list or the board shows of an entry. */
export const samenvattingsvelden = [
  'id',
  'kenmerk',
  'titel',
  'fase',
  'publicatiestatus',
  'uitkomst',
  'themas',
  'eigenaar',
  'laatstBewerktDoor',
  'liveVersie',
  'opmerking',
  'versie',
  'updated',
] as const;
export type Samenvatting = Pick<VerbeteringRij, (typeof samenvattingsvelden)[number]>;

export interface ThemaRij extends Thema {
  id: string;
  versie: number;
}

/** `email` is empty for everyone but a beheerder and the person self. */
export interface MedewerkerRij {
  id: string;
  naam: string;
  email: string;
  rollen: Rol[];
  actief: boolean;
  versie: number;
}

export interface InstellingenRij {
  id: string;
  organisatie: Organisatie;
  /** What is left out has its default. */
  werkwijze: Partial<Werkwijze> | null;
  versie: number;
}

export interface VersieRij {
  id: string;
  versie: number;
  /** `themas` are slugs here. */
  tekst: VerbeteringTekst & { toestemmingCitaat: boolean };
  door: string;
  created: string;
}

export interface FaseovergangRij {
  id: string;
  van: Fase | '';
  naar: Fase;
  door: string;
  op: string;
  reden: string;
}

export interface PublicatieRij {
  id: string;
  bron: string;
  versie: number;
  inhoud: VerbeteringInhoud;
  goedgekeurdDoor: string;
  gepubliceerdOp: string;
  ingetrokkenOp: string;
  reden: string;
  updated: string;
}

/** One building of the site. `tot` is the newest change that it contains, as an ISO date. */
export interface ReleaseRij {
  id: string;
  status: 'bezig' | 'live' | 'mislukt';
  gestart: string;
  klaar: string;
  voortgang: number;
  melding: string;
  tot: string;
}
