import type { Melder } from '#core/signaal/melder.ts';
import type { Signaal } from '#core/signaal/signaal.ts';
import type { Signaalformulier } from '#core/signaal/signaalformulier.ts';
import { readVeld } from '../basis/read-verzoek.ts';

type Body = { [veld: string]: unknown };

/** The form of /laat-het-weten/, whatever was sent. */
export function readFormulier(body: Body): Signaalformulier {
  const tekst = (veld: string): string => readVeld(body, veld);
  return {
    soort: tekst('soort'),
    bericht: tekst('bericht'),
    thema: tekst('thema'),
    naam: tekst('naam'),
    email: tekst('email'),
    telefoon: tekst('telefoon'),
    terugkoppeling: tekst('terugkoppeling'),
    citaat: tekst('citaat'),
    meelezen: tekst('meelezen'),
  };
}

/** What staff register: the signal's own fields, and `melder` with contact details. */
export function readRegistratie(body: Body, vandaag: string): { signaal: Signaal; melder: Melder } {
  const tekst = (veld: string): string => readVeld(body, veld).trim();
  const contact = (
    typeof body['melder'] === 'object' && body['melder'] !== null ? body['melder'] : {}
  ) as Body;
  const toestemmingen = contact['toestemmingen'];
  return {
    signaal: {
      soort: tekst('soort'),
      herkomst: tekst('herkomst') || 'reactief',
      kanaal: tekst('kanaal'),
      ontvangenOp: tekst('ontvangenOp') || vandaag,
      tekst: tekst('tekst'),
      samenvatting: tekst('samenvatting'),
      emotie: tekst('emotie'),
      thema: tekst('thema'),
      wijk: tekst('wijk'),
      ernst: tekst('ernst'),
      awb: body['awb'] === true,
    },
    melder: {
      naam: readVeld(contact, 'naam').trim(),
      email: readVeld(contact, 'email').trim(),
      telefoon: readVeld(contact, 'telefoon').trim(),
      toestemmingen: Array.isArray(toestemmingen) ? toestemmingen.map(String) : [],
    },
  };
}
