import { toestemmingen } from '#core/signaal/enumeraties.ts';
import { checkContact, checkVanAnder, listAndere, type Melder } from '#core/signaal/melder.ts';
import { mayKnowMelder } from '#core/signaal/zicht.ts';
import type { Collections } from '#records/types.generated.ts';
import { findMelder } from '../basis/find-melder.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { keepContactDoor } from '../basis/sleutels.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { hasWoordenWachten } from '../basis/woorden-wachten.ts';
import { readBehandeling } from './behandeling.ts';
import { saveMelder } from './save-melder.ts';

const contactvelden = ['naam', 'email', 'telefoon'] as const;

type Body = { [veld: string]: unknown };

interface Melderwijziging {
  /** What is kept of it in the audit log: no contact details, only what changed. */
  wat: string;
  read: (body: Body, nu: Melder) => Melder;
  describe: (melder: Melder, nu: Melder) => { van: string; naar: string };
}

const vanToestemmingen: Melderwijziging = {
  wat: 'toestemming',
  read: (body, nu) => ({ ...nu, toestemmingen: readToestemmingen(body['toestemmingen']) }),
  describe: (melder, nu) => ({ van: nu.toestemmingen.join(', '), naar: melder.toestemmingen.join(', ') }),
};

const vanGegevens: Melderwijziging = {
  wat: 'melder',
  read: (body, nu) => ({
    toestemmingen: nu.toestemmingen,
    naam: readVeld(body, 'naam').trim(),
    email: readVeld(body, 'email').trim(),
    telefoon: readVeld(body, 'telefoon').trim(),
  }),
  describe: (melder, nu) => ({
    van: '',
    naar: contactvelden.filter((veld) => melder[veld] !== nu[veld]).join(', '),
  }),
};

/** R3: what a melder allows, as they told a member of staff; each consent apart. */
export function postToestemmingen(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /signalen/{id}/toestemmingen'> {
  const melder = changeMelder(e, wie, vanToestemmingen);
  if (isProbleem(melder)) return melder;
  return { ...melder, woordenWachten: hasWoordenWachten(e.app, 'signaal', melder.signaal) };
}

/** Contact details that were wrong, or that the melder gave later on. */
export function postMelder(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen/{id}/melder'> {
  return changeMelder(e, wie, vanGegevens);
}

/** Unknown words stay in, so that the check names them; the order is always that of `toestemmingen`. */
function readToestemmingen(waarde: unknown): string[] {
  const gekozen = Array.isArray(waarde) ? waarde.map(String) : [];
  const vreemd = gekozen.filter((keuze) => !(toestemmingen as readonly string[]).includes(keuze));
  return [...toestemmingen.filter((soort) => gekozen.includes(soort)), ...vreemd];
}

function changeMelder(
  e: core.RequestEvent,
  wie: Wie,
  wijziging: Melderwijziging,
): Collections['melders'] | Probleem {
  return inTransaction(e.app, (tx) => {
    const melder = findBekende(tx, wie, e.request!.pathValue('id'));
    if (isProbleem(melder)) return melder;
    const stale = refuseVersie(e, melder);
    if (stale) return stale;
    const nu = readMelder(melder);
    const { body } = e.requestInfo();
    const nieuw = wijziging.read(body, nu);
    const isVanAnder = body['vanAnder'] === true;
    const wegen = isVanAnder ? listAndere(nu, nieuw) : [];
    const issues = isVanAnder ? checkVanAnder(wegen, checkContact(nieuw)) : checkContact(nieuw);
    if (issues.length > 0) return buildProbleem(400, issues);
    for (const veld of contactvelden) melder.set(veld, nieuw[veld]);
    melder.set('toestemmingen', nieuw.toestemmingen);
    keepContactDoor(tx, melder, wie.id);
    saveMelder(tx, melder);
    const record = tx.findRecordById('signalen', melder.getString('signaal'));
    writeAudit(tx, { wie: wie.id, wat: wijziging.wat, record, ...wijziging.describe(nieuw, nu) });
    if (isVanAnder) {
      writeAudit(tx, { wie: wie.id, wat: 'was-van-ander', record, van: wegen.join(', ') });
      raise(tx, 'contact-van-ander', { melder, wegen, door: wie.id });
    }
    return melder.publicExport() as Collections['melders'];
  });
}

/** The melder of a signal that this person may know; to others it does not exist. */
function findBekende(tx: core.App, wie: Wie, id: string): core.Record | Probleem {
  const signaal = tx.findRecordsByIds('signalen', [id])[0];
  const mag = signaal !== undefined && mayKnowMelder(wie, readBehandeling(signaal));
  const melder = mag ? findMelder(tx, id) : undefined;
  return melder ?? buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
}

function readMelder(melder: core.Record): Melder {
  return {
    naam: melder.getString('naam'),
    email: melder.getString('email'),
    telefoon: melder.getString('telefoon'),
    toestemmingen: melder.getStringSlice('toestemmingen'),
  };
}
