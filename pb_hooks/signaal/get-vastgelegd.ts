import { answerProbleem } from '../basis/probleem.ts';
import { isProbleem, requireMedewerker } from '../basis/toegang.ts';

const hoogstens = 30;
const langste = 140;
const velden = ['kenmerk', 'soort', 'kanaal', 'status', 'ontvangenOp'] as const;

/** R1: what whoever asks registered, as the audit log knows it. Nothing that others wrote about it since, and not who said it. */
export function getVastgelegd(e: core.RequestEvent): void {
  const wie = requireMedewerker(e);
  if (isProbleem(wie)) return answerProbleem(e, wie);
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
  e.json(200, { signalen: signalen.map((signaal) => describe(e.app, signaal)) });
}

function describe(app: core.App, signaal: core.Record): object {
  const tekst = signaal.getString('tekst');
  const behandelaar = signaal.getString('behandelaar');
  const [collega] = behandelaar === '' ? [] : app.findRecordsByIds('medewerkers', [behandelaar]);
  return {
    ...Object.fromEntries(velden.map((veld) => [veld, signaal.getString(veld)])),
    tekst: tekst.length > langste ? `${tekst.slice(0, langste)}…` : tekst,
    bij: collega?.getString('naam') ?? '',
  };
}
