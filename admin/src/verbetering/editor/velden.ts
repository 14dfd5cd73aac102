import { veldnamen } from '#core/taal/veldnamen.ts';
import { tekstvelden } from '#core/verbetering/verbetering.ts';
import type { VerbeteringRij } from '#records/verbetering.ts';

/** What a person edits in the editor; each is saved by itself. */
export const bewerkbareVelden = [...tekstvelden, 'eigenaar'] as const;
export type Veld = (typeof bewerkbareVelden)[number];
export type Velden = Pick<VerbeteringRij, Veld>;

export const veldLabels: Record<Veld, string> = { ...veldnamen, eigenaar: 'Eigenaar' };

/** An entry that nobody wrote yet; `versie` 0 means that the server does not have it. */
export function emptyVerbetering(id: string, eigenaar: string): VerbeteringRij {
  return {
    id,
    kenmerk: '',
    slug: '',
    titel: '',
    vraag: '',
    vraagSoort: 'samengevat',
    toestemmingCitaat: false,
    citaatVan: '',
    verbetering: '',
    uitkomst: '',
    reden: '',
    uitleg: '',
    ingangsmaand: '',
    themas: [],
    levensgebeurtenis: '',
    trefwoorden: [],
    aantalSignalen: 0,
    aantalBron: '',
    eigenaar,
    fase: 'gehoord',
    publicatiestatus: 'concept',
    laatstBewerktDoor: '',
    goedgekeurdDoor: '',
    liveVersie: 0,
    opmerking: '',
    conceptreden: '',
    afwijking: '',
    ronde: 0,
    stappen: [],
    mist: [],
    vanVoorheen: false,
    versie: 0,
    created: '',
    updated: '',
  };
}

const leeg = emptyVerbetering('', '');

/** Only the editable fields of a record, as a copy of its own. A list that was never filled in comes as null and becomes empty. */
export function pickVelden(rij: Velden): Velden {
  const delen = bewerkbareVelden.map((veld) => {
    const waarde = rij[veld] ?? leeg[veld];
    return [veld, Array.isArray(waarde) ? [...waarde] : waarde];
  });
  return Object.fromEntries(delen) as Velden;
}

/** True when two values of a field are the same, lists compared by what is in them. */
export function isZelfde(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The fields in which `nieuw` differs from `oud`, with their new values. */
export function diffVelden(oud: Velden, nieuw: Velden): Partial<Velden> {
  const anders = bewerkbareVelden.filter((veld) => !isZelfde(oud[veld], nieuw[veld]));
  return Object.fromEntries(anders.map((veld) => [veld, nieuw[veld]]));
}
