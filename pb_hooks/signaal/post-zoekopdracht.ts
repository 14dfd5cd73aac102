import { buildZoekvraag } from '#core/signaal/signaalzoek.ts';
import { readZicht, type Signaalzicht } from '#core/signaal/zicht.ts';
import { isDatum } from '#core/tijd/dagen.ts';
import type { Wie } from '../basis/toegang.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { zoekSignalen, type Bladvraag } from './zoek-signalen.ts';

const meeste = 50;
const gewoon = 25;
type Body = { [veld: string]: unknown };

/**
 * One page of the signals that somebody may see, found by words and marks. A POST, because what is looked for can be a name and an address
 * of a request ends up in logs.
 */
export function postZoekopdracht(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen/zoekopdrachten'> {
  const body = e.requestInfo().body;
  const blad = readBlad(body, readZicht(wie));
  const gevonden = zoekSignalen(e.app, blad);
  const meer = gevonden.length > blad.hoeveel;
  if (meer) gevonden.splice(blad.terug ? 0 : blad.hoeveel, 1);
  const [eerste, laatste] = [gevonden[0], gevonden[gevonden.length - 1]];
  return {
    signalen: readRijen(
      e.app,
      gevonden.map(({ id }) => id),
      readLijst(body['velden']),
    ),
    vorige: eerste && (blad.terug ? meer : blad.plek !== '') ? `voor ${eerste.plek}` : '',
    volgende: laatste && (blad.terug || meer) ? `na ${laatste.plek}` : '',
  };
}

function readBlad(body: Body, zicht: Signaalzicht): Bladvraag {
  const tekst = (veld: string): string => dropNul(readVeld(body, veld)).trim();
  const [richting = '', ...plek] = tekst('plek').split(' ');
  const status = tekst('status');
  const hoeveel = Number(body['hoeveel']);
  const vraag = {
    ...{ zoek: tekst('zoek'), woorden: readLijst(body['woorden']).map(dropNul), status },
    ...{ soort: tekst('soort'), thema: tekst('thema'), wie: tekst('wie') },
  };
  return {
    vraag: buildZoekvraag(vraag, zicht),
    // What is closed is not urgent any more.
    volgorde: tekst('volgorde') === 'nieuwste' || status === 'gesloten' ? 'nieuwste' : 'urgentie',
    status: status === 'alle' ? '' : status,
    sinds: isDatum(tekst('sinds')) ? tekst('sinds') : '',
    plek: plek.join(' '),
    terug: richting === 'voor',
    hoeveel: hoeveel >= 1 && hoeveel <= meeste ? Math.floor(hoeveel) : gewoon,
  };
}

/** What stands around U+0000, at which the index would stop reading. */
function dropNul(tekst: string): string {
  return tekst.split('\u0000').join('');
}

function readLijst(waarde: unknown): string[] {
  return Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === 'string') : [];
}

/** The fields that were asked for, in the order of `ids`; never a hidden one. */
function readRijen(app: core.App, ids: string[], velden: string[]): object[] {
  const records = new Map(app.findRecordsByIds('signalen', ids).map((record) => [record!.id, record!]));
  return ids.flatMap((id) => {
    const gevonden = records.get(id);
    if (gevonden === undefined) return [];
    const record = gevonden.publicExport();
    return [Object.fromEntries(velden.filter((veld) => veld in record).map((veld) => [veld, record[veld]]))];
  });
}
