import type { Buiten, Kandidaat } from '#core/agenda/aanleidingen.ts';
import { checkPunt, gewoneMinuten, langsteTitel } from '#core/agenda/check-agendapunt.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerAgenda, type Agendaverzoek } from './answer-agenda.ts';
import { listPunten } from './read-kader.ts';
import { readVelden } from './refresh-agenda.ts';

type Antwoord = Uitkomst<'POST /overleggen/{id}/agendapunten'>;

/** Something that people want to talk about: it stays until they take it off. */
export function postAgendapunt(e: core.RequestEvent, wie: Wie): Antwoord {
  return answerAgenda(e, wie, addPunt);
}

function addPunt(verzoek: Agendaverzoek): Antwoord {
  const { tx, overleg } = verzoek;
  const punten = listPunten(tx, overleg.id);
  const gevraagd = readVeld(verzoek.body, 'sleutel').trim();
  const buiten = findBuiten(overleg, gevraagd);
  const voorstel = buiten
    ? { ...readVelden(buiten), minuten: buiten.minstens }
    : readVoorstel(verzoek, punten);
  if (isProbleem(voorstel)) return voorstel;
  const { sleutel } = voorstel as { sleutel: string };
  const bestaand = punten.find((punt) => punt.getString('sleutel') === sleutel);
  if (bestaand && !bestaand.getBool('weg'))
    return { agendapunt: bestaand.id, versie: bestaand.getInt('versie') };
  const punt =
    bestaand ?? new Record(tx.findCachedCollectionByNameOrId('agendapunten'), { overleg: overleg.id });
  const volgorde = punten.filter((een) => !een.getBool('weg')).length + 1;
  const velden = { ...voorstel, volgorde, verplaatst: true, weg: false, versie: punt.getInt('versie') + 1 };
  for (const [veld, waarde] of Object.entries(velden)) punt.set(veld, waarde);
  tx.save(punt);
  writeAudit(tx, { wie: verzoek.wie.id, wat: 'op-agenda', record: punt, naar: overleg.id });
  overleg.set('versie', overleg.getInt('versie') + 1);
  overleg.set('buiten', dropBuiten(overleg, sleutel));
  tx.save(overleg);
  return { agendapunt: punt.id, versie: punt.getInt('versie') };
}

function isProbleem(voorstel: object): voorstel is Probleem {
  return 'fouten' in voorstel;
}

/** Words of their own, or an entry. */
function readVoorstel({ tx, body }: Agendaverzoek, punten: readonly core.Record[]): object | Probleem {
  const gevraagd = Array.isArray(body['signalen']) ? body['signalen'].map(String) : [];
  const signalen = gevraagd.length > 100 ? [] : [...new Set(gevraagd)];
  const id = readVeld(body, 'verbetering').trim();
  const verbetering = id === '' ? undefined : tx.findRecordsByIds('verbeteringen', [id])[0];
  const minuten = body['minuten'] ?? gewoneMinuten;
  const titel = readVeld(body, 'titel').trim();
  const issues = checkPunt({
    titel,
    minuten,
    verbetering: id === '' ? 'geen' : verbetering ? 'gevonden' : 'onbekend',
    signalen: {
      gevraagd: gevraagd.length,
      gevonden: tx.findRecordsByIds('signalen', signalen).length + (gevraagd.length - signalen.length),
    },
    aantal: punten.length,
  });
  if (issues.length > 0) return buildProbleem(400, issues);
  const wat = verbetering
    ? {
        soort: 'verbetering',
        sleutel: `verbetering:${id}`,
        titel: titel || verbetering.getString('titel').slice(0, langsteTitel) || 'Nog zonder titel',
      }
    : { soort: 'vrij', sleutel: readEigenSleutel(body), titel };
  const omdat = JSON.stringify({ code: 'zelf', params: {} });
  return { ...wat, omdat, verbetering: id, signalen, minuten, minutenVast: true, keer: 1 };
}

/** Whoever sends the same words again under the key that they made has put them there once. */
function readEigenSleutel(body: Agendaverzoek['body']): string {
  const sleutel = readVeld(body, 'sleutel').trim();
  return /^vrij:[a-z0-9-]{8,40}$/.test(sleutel)
    ? sleutel
    : `vrij:${$security.randomString(15).toLowerCase()}`;
}

function readBuiten(overleg: core.Record): Buiten {
  const tekst = overleg.getString('buiten');
  return (tekst === '' ? null : (JSON.parse(tekst) as Buiten | null)) ?? { aantal: 0, eerste: [] };
}

function findBuiten(overleg: core.Record, sleutel: string): Kandidaat | undefined {
  return readBuiten(overleg).eerste.find((kandidaat) => kandidaat.sleutel === sleutel);
}

function dropBuiten(overleg: core.Record, sleutel: string): Buiten {
  const { aantal, eerste } = readBuiten(overleg);
  const rest = eerste.filter((kandidaat) => kandidaat.sleutel !== sleutel);
  return { aantal: aantal - (eerste.length - rest.length), eerste: rest };
}
