import type { EigenRegistratie } from '#records/contract/signaal.ts';
import { pickTekst } from '../basis/pick-tekst.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';

const hoogstens = 30;
const langste = 140;
const velden = ['kenmerk', 'soort', 'kanaal', 'status', 'ontvangenOp'] as const;

/** R1: what whoever asks registered, as the audit log knows it. Nothing that others wrote about it since, and not who said it. */
export function getVastgelegd(e: core.RequestEvent, wie: Wie): Uitkomst<'GET /signalen/vastgelegd'> {
  const regels = e.app.findRecordsByFilter(
    'auditlog',
    "wie = {:wie} && wat = 'geregistreerd' && soort = 'signalen'",
    '-created',
    hoogstens,
    0,
    { wie: wie.id },
  );
  const volgorde = regels.map((regel) => regel!.getString('bron'));
  const gevonden = new Map(e.app.findRecordsByIds('signalen', volgorde).map((een) => [een!.id, een!]));
  const signalen = volgorde.flatMap((id) => gevonden.get(id) ?? []);
  return { signalen: signalen.map((signaal) => describe(e.app, signaal)) };
}

function describe(app: core.App, signaal: core.Record): EigenRegistratie {
  const tekst = signaal.getString('tekst');
  const behandelaar = signaal.getString('behandelaar');
  const [collega] = behandelaar === '' ? [] : app.findRecordsByIds('medewerkers', [behandelaar]);
  return {
    ...pickTekst(signaal, velden),
    tekst: tekst.length > langste ? `${tekst.slice(0, langste)}…` : tekst,
    bij: collega?.getString('naam') ?? '',
  } as EigenRegistratie;
}
