import type { Actiestatus, Dilemma, Overlegstatus } from '#core/overleg/enumeraties.ts';
import type {
  Correctie,
  Notitie,
  Vergaderactie,
  Vergaderbesluit,
  Vergadering,
} from '#records/contract/vergadering.ts';

/** A moment of PocketBase as ISO 8601; '' for none. */
export function readMoment(record: core.Record, veld: string): string {
  return record.getString(veld).replace(' ', 'T');
}

export function readVergadering(app: core.App, overleg: core.Record): Vergadering {
  const tekst = (veld: string): string => overleg.getString(veld);
  const reeks = app.findRecordsByIds('overlegreeksen', [tekst('reeks')])[0];
  return {
    id: overleg.id,
    reeks: tekst('reeks'),
    reeksnaam: reeks?.getString('naam') ?? '',
    datum: tekst('datum'),
    tijd: tekst('tijd'),
    minuten: overleg.getInt('minuten'),
    plaats: tekst('plaats'),
    mensen: [...overleg.getStringSlice('mensen')],
    voorzitter: tekst('voorzitter'),
    status: tekst('status') as Overlegstatus,
    huidig: tekst('huidig'),
    begonnenOp: readMoment(overleg, 'begonnenOp'),
    geslotenOp: readMoment(overleg, 'geslotenOp'),
    versie: overleg.getInt('versie'),
  };
}

export function readNotitie(notitie: core.Record): Notitie {
  return {
    id: notitie.id,
    agendapunt: notitie.getString('agendapunt'),
    door: notitie.getString('door'),
    tekst: notitie.getString('tekst'),
    op: readMoment(notitie, 'created'),
    versie: notitie.getInt('versie'),
  };
}

export function readBesluit(besluit: core.Record): Vergaderbesluit {
  const tekst = (veld: string): string => besluit.getString(veld);
  return {
    id: besluit.id,
    agendapunt: tekst('agendapunt'),
    verbetering: tekst('verbetering'),
    tekst: tekst('tekst'),
    reden: tekst('reden'),
    dilemma: tekst('dilemma') as Dilemma,
    waaraan: tekst('waaraan'),
    terugkijkOp: tekst('terugkijkOp'),
    intrekking: besluit.getBool('intrekking'),
    vervangt: tekst('vervangt'),
    op: readMoment(besluit, 'op'),
  };
}

export function readActie(actie: core.Record): Vergaderactie {
  const tekst = (veld: string): string => actie.getString(veld);
  return {
    id: actie.id,
    agendapunt: tekst('agendapunt'),
    besluit: tekst('besluit'),
    verbetering: tekst('verbetering'),
    tekst: tekst('tekst'),
    eigenaar: tekst('eigenaar'),
    deadline: tekst('deadline'),
    status: tekst('status') as Actiestatus,
    gedaan: tekst('gedaan'),
    versie: actie.getInt('versie'),
  };
}

export function readCorrectie(correctie: core.Record): Correctie {
  return {
    id: correctie.id,
    door: correctie.getString('door'),
    tekst: correctie.getString('tekst'),
    op: readMoment(correctie, 'created'),
  };
}
