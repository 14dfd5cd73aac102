import type { Issue } from '#core/basis/issue.ts';
import { isEmail } from '#core/signaal/melder.ts';
import { buildCodemail, checkCodemail, langsteWacht } from '#core/terugkoppeling/codemail.ts';
import { lockCode } from '../basis/code.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { readSiteUrl } from '../basis/site-url.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { moveBericht } from './move-bericht.ts';

const dag = 86_400_000;
const bijSignaal = "soort = 'code' && signaal = {:id}";

/** Puts a volgcode in the outbox, for the address that its melder gave. Asking again while one is on its way is asking once. */
export function queueCodemail(tx: core.App, melder: core.Record, volgcode: string): Issue[] {
  if (!isEmail(melder.getString('email'))) return [{ path: '', code: 'codemail-geen-adres' }];
  const id = melder.getString('signaal');
  const eerder = tx.findRecordsByFilter('berichten', bijSignaal, '', 0, 0, { id });
  if (eerder.some((bericht) => isOnderweg(bericht!))) return [];
  const issues = checkCodemail({ keer: eerder.length, dag: countVandaag(tx, melder) });
  if (issues.length > 0) return issues;
  const { naam, contact } = readOrganisatie(tx);
  const bericht = new Record(tx.findCachedCollectionByNameOrId('berichten'), {
    sleutel: `code:${id}:${eerder.length + 1}`,
    soort: 'code',
    signaal: id,
    ...buildCodemail({ naam, telefoon: contact.telefoon, site: readSiteUrl() }),
    geheim: lockCode(volgcode),
    pogingen: 0,
  });
  return moveBericht(tx, bericht, 'klaarzetten');
}

/** R1: a code goes to the address at which it was asked for, or to none: whoever has another one by now asks again. */
export function dropCodemails(tx: core.App, { melder, vanaf }: Gebeurtenissen['melder-gewijzigd']): void {
  if (melder.getString('email') === vanaf) return;
  const params = { id: melder.getString('signaal') };
  for (const bericht of tx.findRecordsByFilter('berichten', bijSignaal, '', 0, 0, params)) {
    if (isOnderweg(bericht!)) moveBericht(tx, bericht!, 'vervallen');
  }
}

function isOnderweg(bericht: core.Record): boolean {
  return ['wacht', 'onderweg'].includes(bericht.getString('status'));
}

/** How many of these mails this person was sent in 24 hours, about whatever signal of theirs. */
function countVandaag(tx: core.App, melder: core.Record): number {
  const telling = new DynamicModel({ aantal: 0 }) as unknown as { aantal: number };
  const sleutels = { mail: melder.getString('mailsleutel'), tel: melder.getString('telsleutel') };
  tx.db()
    .newQuery(
      `SELECT count(*) AS aantal FROM berichten WHERE soort = 'code' AND created >= {:sinds} AND signaal IN (
         SELECT {:id} UNION SELECT signaal FROM melders WHERE mailsleutel != '' AND mailsleutel = {:mail}
         UNION SELECT signaal FROM melders WHERE telsleutel != '' AND telsleutel = {:tel})`,
    )
    .bind({ ...sleutels, id: melder.getString('signaal'), sinds: readGisteren() })
    .one(telling);
  return telling.aantal;
}

function readGisteren(): string {
  return new Date(Date.parse(nu()) - dag).toISOString().replace('T', ' ');
}

/** A code that waited too long, as when no mail goes out at all, is not kept for longer. */
export function runCodemails(): void {
  const app = $app as unknown as core.App;
  const voor = new Date(Date.parse(nu()) - langsteWacht * dag).toISOString().replace('T', ' ');
  const filter = "soort = 'code' && status = 'wacht' && created < {:voor}";
  for (const bericht of app.findRecordsByFilter('berichten', filter, '', 0, 0, { voor })) {
    inTransaction(app, (tx) => {
      const nog = tx.findRecordsByFilter('berichten', `id = {:id} && ${filter}`, '', 1, 0, {
        id: bericht!.id,
        voor,
      })[0];
      if (nog) moveBericht(tx, nog, 'achterhaald');
      return null;
    });
  }
}
