import { isEmail } from '#core/signaal/melder.ts';
import { flattenTekst } from '#core/terugkoppeling/berichten.ts';
import { codeplek } from '#core/meelezen/brieven.ts';
import type { Bericht } from '#records/contract/terugkoppeling.ts';
import { deriveBerichtnaam, deriveUitnodiging, unlockCode } from '../basis/code.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { inTransaction } from '../basis/transactie.ts';
import { nu } from '../basis/nu.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { listRijenVan, listSignalenVan } from './mails.ts';
import { lapseBericht, moveBericht } from './move-bericht.ts';
import { readOntvanger } from './ontvanger.ts';
import { settleRij } from './settle.ts';

const hoogstens = 20;
const aanDeBeurt = "status = 'wacht' && (nietVoor = '' || nietVoor <= {:nu})";

/**
 * Gives the one sender the mails that are due, each under the number of its attempt. `houdt` names what it still has in hand; whatever else
 * is under way belongs to a sender that died: it waits again, or is `onzeker` when its last byte may have gone (R5).
 */
export function postClaims(e: core.RequestEvent): Uitkomst<'POST /berichten/claims'> {
  const { naam, contact } = readOrganisatie(e.app);
  const afzender = { naam: flattenTekst(naam), email: contact.email.trim() };
  if (!isEmail(afzender.email)) return { afzender: null, berichten: [] };
  const body = e.requestInfo().body as { aantal?: unknown; houdt?: unknown };
  const aantal = typeof body.aantal === 'number' ? Math.max(0, Math.min(hoogstens, body.aantal)) : 0;
  const houdt = Array.isArray(body.houdt) ? body.houdt.map(String) : [];
  const berichten: Bericht[] = [];
  if (listVerlaten(e.app, houdt).length > 0 || listDue(e.app, 1).length > 0) {
    const probleem = inTransaction(e.app, (tx) => {
      for (const bericht of listVerlaten(tx, houdt)) release(tx, bericht);
      for (const bericht of aantal > 0 ? listDue(tx, aantal) : []) {
        const opdracht = claim(tx, bericht);
        if (opdracht) berichten.push(opdracht);
      }
      return null;
    });
    if (probleem) return probleem;
  }
  return { afzender, berichten };
}

function listVerlaten(app: core.App, houdt: string[]): core.Record[] {
  return app
    .findRecordsByFilter('berichten', "status = 'onderweg'", '', 0, 0)
    .map((bericht) => bericht!)
    .filter((bericht) => !houdt.includes(bericht.id));
}

/** Somebody looks at their mail for a code; whatever else waits, may wait. */
function listDue(app: core.App, aantal: number): core.Record[] {
  const codes = listSoort(app, "soort = 'code'", aantal);
  return codes.length >= aantal
    ? codes
    : [...codes, ...listSoort(app, "soort != 'code'", aantal - codes.length)];
}

function listSoort(app: core.App, soort: string, aantal: number): core.Record[] {
  const params = { nu: nu().replace('T', ' ') };
  return app
    .findRecordsByFilter('berichten', `${soort} && ${aanDeBeurt}`, 'nietVoor,created', aantal, 0, params)
    .map((bericht) => bericht!);
}

function release(tx: core.App, bericht: core.Record): void {
  const fout =
    bericht.getString('overgaveOp') === '' ? '' : 'De verzender stopte voordat de mailserver antwoordde.';
  moveBericht(tx, bericht, 'verlaten', { fout });
}

/** A mail with address and code filled in; null when it may not or cannot be sent. */
function claim(tx: core.App, bericht: core.Record): Bericht | null {
  const ontvanger = readOntvanger(tx, bericht);
  if (ontvanger === 'vervallen') return lapse(tx, bericht);
  if (ontvanger === 'geen-adres') {
    moveBericht(tx, bericht, 'geen-adres', { fout: 'Dit is geen e-mailadres.' });
    return null;
  }
  const code = readCode(bericht);
  if (code === '') return lapse(tx, bericht);
  const kalender = readKalender(bericht);
  moveBericht(tx, bericht, 'meenemen');
  return {
    id: bericht.id,
    poging: bericht.getInt('pogingen'),
    aan: ontvanger.aan,
    onderwerp: flattenTekst(bericht.getString('onderwerp')),
    tekst: bericht.getString('tekst').split(codeplek).join(code),
    messageId: `${deriveBerichtnaam(bericht.getString('sleutel'))}@${readDomein()}`,
    kalender,
  };
}

function readKalender(bericht: core.Record): Bericht['kalender'] {
  return JSON.parse(bericht.getString('kalender') || 'null') as Bericht['kalender'];
}

/** '' when the code that was to be mailed is no longer there. */
function readCode(bericht: core.Record): string {
  if (bericht.getString('soort') === 'code') return unlockCode(bericht.getString('geheim'));
  return deriveUitnodiging(bericht.getString('meelezing'));
}

function lapse(tx: core.App, bericht: core.Record): null {
  const regels = listRijenVan(tx, bericht);
  const isSamen = listSignalenVan(bericht).length > 1;
  lapseBericht(tx, bericht);
  bericht.set('ook', []);
  tx.save(bericht);
  for (const rij of regels) settleRij(tx, rij);
  const open = regels.filter((rij) => rij.getString('status') === 'te-doen');
  if (isSamen) raise(tx, 'mail-verlaten', { regels: open });
  return null;
}

function readDomein(): string {
  return (
    /^https?:\/\/([^/:]+|\[[^\]]+\])/.exec($os.getenv('LUISTERLOOP_SITE_URL'))?.[1] ?? 'luisterloop.invalid'
  );
}
