import { asksAntwoord } from '#core/signaal/toestemming.ts';
import type { Signaalstatus } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkContact } from '#core/signaal/melder.ts';
import { checkSignaal, type Signaal } from '#core/signaal/signaal.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { writeAudit } from '../basis/audit.ts';
import { auditSignaal, moveSignaal } from '../signaal/move-signaal.ts';
import { listThemas } from '../signaal/read-portaal.ts';
import { createSignaal } from '../signaal/register-signaal.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { refreshNaKoppeling } from '../publicatie/republish.ts';

/** A signal of the demo that somebody still works on; days count back from the day of the first start. */
export interface Startsignaal extends Partial<Omit<Signaal, 'ontvangenOp'>> {
  dagen: number;
  tekst: string;
  email?: string;
  telefoon?: string;
  toestemmingen?: string[];
  /** Roles. */
  behandelaar?: string;
  regiehouder?: string;
  status?: Signaalstatus;
  antwoord?: string;
  /** Kenmerk of the entry it is about. */
  verbetering?: string;
  contact?: { dagen: number; soort: string; kanaal: string; tekst: string }[];
}

/** What the demo's people and days are called by. */
export interface Kantoor {
  /** YYYY-MM-DD. */
  vandaag: string;
  /** Id of the account of a role, '' for nobody. */
  findWie: (rol?: string) => string;
}

/** The demo keeps the rules of the real thing: what the API would refuse, stops the start. */
export function assertGoed(wat: string, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw new Error(`Demo, ${wat}: ${issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
}

/** The id of an entry by its kenmerk, '' for none. */
export function findVerbetering(tx: core.App, kenmerk = ''): string {
  return kenmerk === ''
    ? ''
    : tx.findFirstRecordByFilter('verbeteringen', 'kenmerk = {:kenmerk}', { kenmerk }).id;
}

/** Nobody of the demo is mailed. */
function linkUntold(tx: core.App, signaal: core.Record, verbetering: string): void {
  signaal.set('verbetering', verbetering);
  tx.save(signaal);
  refreshNaKoppeling(tx, { signaal, van: '', naar: verbetering });
}

/** Registers the signals of the demo in the usual way, and then what was done with them since. */
export function loadOpenSignalen(tx: core.App, signalen: readonly Startsignaal[], kantoor: Kantoor): void {
  for (const start of signalen) {
    const record = tx.findRecordById('signalen', register(tx, start, kantoor));
    if (start.verbetering !== undefined) linkUntold(tx, record, findVerbetering(tx, start.verbetering));
    handle(tx, record, start, kantoor);
  }
}

function register(tx: core.App, start: Startsignaal, { vandaag }: Kantoor): string {
  const signaal: Signaal = {
    soort: start.soort ?? '',
    herkomst: start.herkomst ?? 'reactief',
    kanaal: start.kanaal ?? '',
    ontvangenOp: addDagen(vandaag, -start.dagen),
    tekst: start.tekst,
    samenvatting: start.samenvatting ?? '',
    emotie: start.emotie ?? '',
    thema: start.thema ?? '',
    wijk: start.wijk ?? '',
    ernst: start.ernst ?? '',
    awb: start.awb ?? false,
  };
  const melder = {
    naam: '',
    email: start.email ?? '',
    telefoon: start.telefoon ?? '',
    toestemmingen: start.toestemmingen ?? [],
  };
  const keuzes = { themas: listThemas(tx), wijken: readWerkwijze(tx).wijken, vandaag };
  assertGoed(start.tekst, [...checkSignaal(signaal, keuzes), ...checkContact(melder)]);
  const formulier = $security.randomString(40);
  const wie = start.kanaal === 'website' ? 'portaal' : 'systeem';
  const { id } = createSignaal(tx, { signaal, melder, formulier, inhoud: '', wie }, formulier);
  return id;
}

/** Who took it up, how far it is and when the melder heard from us. */
function handle(tx: core.App, record: core.Record, start: Startsignaal, { vandaag, findWie }: Kantoor): void {
  const { status = 'nieuw', contact = [] } = start;
  const wie = findWie(start.behandelaar);
  const antwoordGevraagd = asksAntwoord({ awb: start.awb === true }, start.toestemmingen ?? []);
  const dagen = contact.map((moment) => addDagen(vandaag, -moment.dagen));
  contact.forEach(({ soort, kanaal, tekst }, i) => {
    const velden = {
      signaal: record.id,
      soort,
      kanaal,
      tekst,
      voor: 'staf',
      door: wie,
      op: `${dagen[i]} 10:30:00.000Z`,
    };
    tx.save(new Record(tx.findCollectionByNameOrId('contactmomenten'), velden));
    writeAudit(tx, { wie: wie || 'systeem', wat: 'contact', record, naar: soort });
  });
  if (status === 'nieuw') return;
  record.set('behandelaar', wie);
  record.set('regiehouder', findWie(start.regiehouder));
  const stap = { van: 'nieuw', naar: status, behandelaar: wie, antwoordGevraagd } as const;
  assertGoed(start.tekst, moveSignaal(record, stap));
  if (record.getString('contactOp') === '') record.set('contactOp', dagen[0] ?? '');
  record.set('antwoord', start.antwoord ?? '');
  if (status === 'beantwoord') record.set('beantwoordOp', dagen[dagen.length - 1] ?? vandaag);
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  auditSignaal(tx, record, { wie, van: 'nieuw' });
}
