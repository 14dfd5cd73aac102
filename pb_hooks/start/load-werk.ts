import { checkBesluit } from '#core/overleg/besluit.ts';
import type { Kanaal } from '#core/signaal/enumeraties.ts';
import { checkOordeel, readVerloopdag } from '#core/meelezen/meelezing.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { writeAudit } from '../basis/audit.ts';
import { keepBesluit } from '../overleg/keep-besluit.ts';
import { listEigenaren } from '../overleg/list-eigenaren.ts';
import { auditActie, moveActie } from '../overleg/move-actie.ts';
import { createMeelezing } from '../meelezen/create-meelezing.ts';
import { giveOordeel } from '../meelezen/give-oordeel.ts';
import { checkLid } from '../meelezen/save-meelezer.ts';
import { askVertellen } from '../terugkoppeling/tell-allen.ts';
import { vandaag } from '../basis/vandaag.ts';
import { loadOverleg, type Startoverleg } from './load-overleg.ts';
import {
  assertGoed,
  findVerbetering,
  loadOpenSignalen,
  type Kantoor,
  type Startsignaal,
} from './load-open-signalen.ts';

interface Startactie {
  tekst: string;
  /** A role. */
  eigenaar: string;
  /** Days after the first start; below zero it is late. */
  over?: number;
  bezig?: boolean;
  klaar?: boolean;
}

interface Startbesluit {
  verbetering: string;
  tekst: string;
  reden: string;
  dilemma: string;
  acties: Startactie[];
}

interface Startmeelezing {
  verbetering: string;
  /** Name of a member of the panel; left out for a printed code. */
  meelezer?: string;
  kanaal: Kanaal;
  /** Days ago that they were asked and that they answered. */
  dagen: number;
  gegeven?: number;
  oordeel?: string;
  relatie?: string;
  duidelijk?: string;
  toelichting?: string;
}

/** What the demo's organisation is working on when it starts. */
export interface Startwerk {
  signalen: Startsignaal[];
  panel: { naam: string; ervaring: string; email?: string; telefoon?: string; dagen: number }[];
  besluiten: Startbesluit[];
  meelezingen: Startmeelezing[];
  /** Entries of which the linked melders who left only a phone number still have to hear. */
  vertellen: string[];
  /** The series in which the team meets. */
  overleg?: Startoverleg;
}

/** Fills the office of the demo, by the rules that everybody keeps. Nothing of it is mailed. */
export function loadWerk(tx: core.App, werk: Startwerk): void {
  const kantoor = { vandaag: vandaag(), findWie: listWie(tx) };
  loadOpenSignalen(tx, werk.signalen, kantoor);
  for (const lid of werk.panel) loadMeelezer(tx, lid, kantoor);
  for (const start of werk.meelezingen) loadMeelezing(tx, start, kantoor);
  if (werk.overleg) loadOverleg(tx, werk.overleg, kantoor);
  for (const kenmerk of werk.vertellen) {
    askVertellen(tx, { verbetering: tx.findRecordById('verbeteringen', findVerbetering(tx, kenmerk)) });
  }
  // Nobody of the demo exists: what would be mailed to them is only to be seen in beheer.
  const wacht = tx.findRecordsByFilter('berichten', "soort = 'vroegsignaal'", '', 0, 0);
  for (const bericht of wacht) tx.delete(bericht!);
}

/** What was decided about the entries, each on the day that `findDag` says of its kenmerk. */
export function loadBesluiten(
  tx: core.App,
  besluiten: readonly Startbesluit[],
  findDag: (kenmerk: string) => string,
): void {
  const kantoor = { vandaag: vandaag(), findWie: listWie(tx) };
  // Of an earlier day comes first: an overleg closes when something is decided on a later one (R7).
  const opVolgorde = besluiten
    .map((start) => ({ start, op: `${findDag(start.verbetering)}T09:00:00.000Z` }))
    .sort((een, ander) => (een.op < ander.op ? -1 : 1));
  for (const { start, op } of opVolgorde) loadBesluit(tx, start, op, kantoor);
}

/** The first account of each role. */
function listWie(tx: core.App): Kantoor['findWie'] {
  const wie: { [rol: string]: string } = {};
  for (const medewerker of tx.findRecordsByFilter('medewerkers', 'actief = true', 'created,@rowid', 0, 0)) {
    for (const rol of medewerker!.getStringSlice('rollen')) wie[rol] ??= medewerker!.id;
  }
  return (rol = '') => wie[rol] ?? '';
}

function loadMeelezer(tx: core.App, lid: Startwerk['panel'][number], { vandaag, findWie }: Kantoor): void {
  const { dagen, ...velden } = lid;
  const record = new Record(tx.findCollectionByNameOrId('meelezers'), {
    ...velden,
    toestemmingOp: addDagen(vandaag, -dagen),
    actief: true,
    versie: 1,
  });
  assertGoed(lid.naam, checkLid(tx, record));
  tx.save(record);
  writeAudit(tx, { wie: findWie('ambassadeur'), wat: 'aangemaakt', record, naar: 'actief' });
}

function loadBesluit(tx: core.App, start: Startbesluit, op: string, kantoor: Kantoor): void {
  const { vandaag, findWie } = kantoor;
  const verbetering = tx.findRecordById('verbeteringen', findVerbetering(tx, start.verbetering));
  const { tekst, reden, dilemma } = start;
  const acties = start.acties.map((actie) => ({
    tekst: actie.tekst,
    eigenaar: findWie(actie.eigenaar),
    deadline: actie.over === undefined ? addDagen(op.slice(0, 10), 30) : addDagen(vandaag, actie.over),
  }));
  const eigenaren = listEigenaren(
    tx,
    acties.map(({ eigenaar }) => eigenaar),
  );
  const besluit = { tekst, reden, dilemma, acties };
  const situatie = {
    verbetering: verbetering.id,
    fase: 'gekozen' as const,
    eigenaren,
    vandaag: op.slice(0, 10),
  };
  assertGoed(tekst, checkBesluit(besluit, situatie));
  const gemaakt = keepBesluit(tx, verbetering, { ...besluit, vervangt: '', door: findWie('voorzitter'), op });
  start.acties.forEach((actie, i) => workOn(tx, gemaakt.acties[i]!, actie));
}

/** An actie that was begun, or was done on its last day. */
function workOn(tx: core.App, id: string, { bezig = false, klaar = false }: Startactie): void {
  if (!bezig && !klaar) return;
  const record = tx.findRecordById('acties', id);
  moveActie(record, 'open', klaar ? 'klaar' : 'bezig', { loopGesloten: false });
  if (klaar) record.set('klaarOp', record.getString('deadline'));
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  auditActie(tx, record, 'open', record.getString('eigenaar'));
}

/** An invitation by word of mouth or on paper, so that nothing has to be mailed, and the verdict when it was given. */
function loadMeelezing(tx: core.App, start: Startmeelezing, { vandaag, findWie }: Kantoor): void {
  const verbetering = tx.findRecordById('verbeteringen', findVerbetering(tx, start.verbetering));
  const { meelezer = '', kanaal } = start;
  const params = { naam: meelezer };
  const lid = meelezer === '' ? '' : tx.findFirstRecordByFilter('meelezers', 'naam = {:naam}', params).id;
  const wie = findWie('ambassadeur');
  const uitnodiging = {
    verbetering,
    signaal: '',
    meelezer: lid,
    moment: 'na-publicatie',
    kanaal,
    wie,
    leestVoor: lid === '',
  } as const;
  const record = createMeelezing(tx, uitnodiging);
  const gevraagdOp = addDagen(vandaag, -start.dagen);
  record.set('uitgenodigdOp', `${gevraagdOp} 09:00:00.000Z`);
  record.set('verlooptOp', readVerloopdag(gevraagdOp));
  tx.save(record);
  if (start.oordeel === undefined) return;
  const { oordeel, relatie = '', duidelijk = '', toelichting = '' } = start;
  const gegeven = { oordeel, relatie, duidelijk, toelichting };
  assertGoed(toelichting, checkOordeel(gegeven));
  const geweigerd = giveOordeel(
    tx,
    record,
    verbetering,
    { ...gegeven, citaat: false },
    { wie, kanaal, verborgen: {} },
  );
  assertGoed(toelichting, geweigerd);
  record.set('gegevenOp', `${addDagen(vandaag, -(start.gegeven ?? 0))} 14:00:00.000Z`);
  tx.save(record);
}
