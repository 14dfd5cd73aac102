import type { Citaatbron } from '#core/verbetering/citaat.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkOpDeSite } from '#core/verbetering/publiceerbaar.ts';
import { checkStap, redactieovergangen, type Redactiestap } from '#core/verbetering/redactie.ts';
import type { Rol } from '#core/basis/rollen.ts';
import type { VerbeteringRij } from '#records/verbetering.ts';
import { readStand } from './read-stand.ts';
import type { Velden } from './velden.ts';

export interface Stapwoorden {
  knop: string;
  /** What happens when somebody presses it. */
  gevolg: string;
  /** What is said afterwards. */
  gedaan: string;
}

export const stapwoorden: Record<Redactiestap, Stapwoorden> = {
  indienen: {
    knop: 'Ter controle aanbieden',
    gevolg: 'Een collega krijgt dit bij Vandaag te zien en leest het na.',
    gedaan: 'Aangeboden ter controle.',
  },
  terugsturen: {
    knop: 'Terugsturen',
    gevolg: 'Het wordt weer een concept, met uw opmerking erbij.',
    gedaan: 'Teruggestuurd.',
  },
  goedkeuren: {
    knop: 'Goedkeuren',
    gevolg: 'Daarna kan een redacteur het publiceren.',
    gedaan: 'Goedgekeurd.',
  },
  publiceren: {
    knop: 'Publiceren',
    gevolg: 'De pagina komt binnen een minuut op de site. Intrekken kan altijd.',
    gedaan: 'Gepubliceerd. De site wordt bijgewerkt.',
  },
  intrekken: {
    knop: 'Intrekken',
    gevolg: 'De pagina gaat van de site. Op haar adres lezen mensen dan wanneer en waarom.',
    gedaan: 'Ingetrokken. De site wordt bijgewerkt.',
  },
};

/** Forward first: the button that people need most stands on top. */
const volgorde: readonly Redactiestap[] = [
  'indienen',
  'goedkeuren',
  'publiceren',
  'terugsturen',
  'intrekken',
];

export interface Stapstand {
  stap: Redactiestap;
  /** Why it cannot be done now; empty when it can. */
  bezwaren: Issue[];
}

export interface Stapvraag {
  rij: VerbeteringRij;
  concept: Velden;
  wie: { id: string; rollen: readonly Rol[] };
  eigenGegevens: readonly string[];
  vandaag: string;
  /** What is known of whose words are quoted. */
  citaatbron?: Citaatbron | null;
}

/** The steps that belong to the status of an entry, each with everything that stands in its way. */
export function listStappen({
  rij,
  concept,
  wie,
  eigenGegevens,
  vandaag,
  citaatbron = null,
}: Stapvraag): Stapstand[] {
  const { publicatiestatus, laatstBewerktDoor } = rij;
  const staatLive = rij.liveVersie > 0;
  const stappen = volgorde.filter(
    (stap) => redactieovergangen[stap].van.includes(publicatiestatus) && (stap !== 'intrekken' || staatLive),
  );
  const tekst = onlyErrors(checkOpDeSite({ ...concept, citaatbron }, readStand(rij), eigenGegevens, vandaag));
  return stappen.map((stap) => {
    const { vraagtReden, vraagtTekst } = redactieovergangen[stap];
    const reden = vraagtReden ? 'volgt' : '';
    const redenen = { reden, publiekeReden: reden };
    const bezwaren = checkStap({ stap, publicatiestatus, staatLive, laatstBewerktDoor, wie, ...redenen });
    return { stap, bezwaren: vraagtTekst ? [...bezwaren, ...tekst] : bezwaren };
  });
}
