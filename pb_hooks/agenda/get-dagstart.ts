import { isDagcitaat, pickVanDag, type Dagbelofte } from '#core/agenda/dagstart.ts';
import { voldoet, type Regel } from '#core/basis/regel.ts';
import { signaalwerk } from '#core/signaal/signaalwerk.ts';
import { zonderContact } from '#core/signaal/termijnen.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { query } from './read-aanleidingen.ts';

/** So far ahead the terms of the law are named. */
const wetdagen = 3;
const meeste = 50;

/** One quote, one improvement, one question and what was promised for today. */
export function getDagstart(e: core.RequestEvent): Uitkomst<'GET /dagstart'> {
  const [app, dag] = [e.app, vandaag()];
  const verder = Number(e.requestInfo().query['verder'] ?? 0);
  return {
    citaat: pickVanDag(listCitaten(app), dag, verder > 0 && verder < 1000 ? Math.floor(verder) : 0),
    verbetering: pickVanDag(
      listEntries(app, "v.uitkomst = 'doorgevoerd' AND v.publicatiestatus = 'gepubliceerd'"),
      dag,
    ),
    zoekt: pickVanDag(listEntries(app, "v.fase IN ('gehoord', 'besproken') AND v.titel != ''"), dag),
    belofte: readBelofte(app, dag),
  };
}

/** R3: the newest words of melders who agreed that colleagues read them. */
function listCitaten(app: core.App): string[] {
  const rijen = query(
    app,
    { tekst: '' },
    `SELECT s.tekst FROM signalen s JOIN melders m ON m.signaal = s.id
     WHERE m.toestemmingen LIKE '%"citaat-intranet"%' ORDER BY s.ontvangenOp DESC, s.id LIMIT ${meeste}`,
  );
  return rijen.map(({ tekst }) => tekst.trim()).filter(isDagcitaat);
}

function listEntries(app: core.App, waar: string): { id: string; titel: string }[] {
  const sql = `SELECT v.id, v.titel FROM verbeteringen v WHERE ${waar} ORDER BY v.updated DESC, v.id LIMIT 10`;
  return query(app, { id: '', titel: '' }, sql);
}

/** R14: by the same rules as the work of the day. */
function readBelofte(app: core.App, dag: string): Dagbelofte {
  const contact: Regel = [
    ...zonderContact,
    { veld: 'bereikbaar', op: 'is-niet', waarde: '' },
    { veld: 'contactVoor', op: 'is-niet', waarde: '' },
    { veld: 'contactVoor', op: 'tot-en-met', waarde: { gegeven: 'tot' } },
  ];
  const tot = addDagen(dag, wetdagen);
  const velden = 'status,contactOp,beantwoordOp,bereikbaar,contactVoor,antwoordVoor'.split(',');
  const vorm = Object.fromEntries(velden.map((veld) => [veld, '']));
  const open = query(
    app,
    vorm,
    `SELECT ${velden.join(', ')} FROM signalen WHERE beantwoordOp = ''
       AND ((contactOp = '' AND contactVoor != '' AND contactVoor <= {:dag}) OR (antwoordVoor != '' AND antwoordVoor <= {:tot}))`,
    { dag, tot },
  );
  const wet = open.filter((rij) => voldoet(signaalwerk.afhandeling.regel, rij, { tot }));
  return {
    contact: open.filter((rij) => voldoet(contact, rij, { tot: dag })).length,
    wet: wet.length,
    uiterlijk: wet.map(({ antwoordVoor }) => antwoordVoor ?? '').sort()[0] ?? '',
  };
}
