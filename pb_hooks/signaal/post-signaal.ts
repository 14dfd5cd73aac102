import type { Issue } from '#core/issue.ts';
import { checkContact } from '#core/melder.ts';
import { checkSignaal } from '#core/signaal.ts';
import { checkFormulier, readMelder, readSignaal } from '#core/signaalformulier.ts';
import { toNederlandseDag } from '#core/termijnen/nederlandse-dag.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../probleem.ts';
import { isDienst, isProbleem, requireMedewerker } from '../toegang.ts';
import { inDurableTransaction } from '../transactie.ts';
import { readFormulier, readRegistratie, readVeld } from './read-verzoek.ts';
import { registerSignaal, type Registratie } from './register-signaal.ts';

/** Shortest key of a form: 128 bits in hex. */
const kortsteFormulier = 32;

/** A signal from the public form (by the public server) or from staff; once per form, on disk before it is answered. */
export function postSignaal(e: core.RequestEvent): void {
  const registratie = isDienst(e) ? readFromPortaal(e) : readFromStaff(e);
  if (isProbleem(registratie)) return answerProbleem(e, registratie);
  let antwoord: object = {};
  const probleem = inDurableTransaction(e.app, (tx) => {
    antwoord = registerSignaal(tx, registratie);
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
}

function listThemas(app: core.App): string[] {
  return app
    .findRecordsByFilter('themas', "id != ''", 'volgorde', 0, 0)
    .map((thema) => thema!.getString('slug'));
}

function readFromPortaal(e: core.RequestEvent): Registratie | Probleem {
  const body = e.requestInfo().body;
  const formulier = readVeld(body, 'formulier');
  const gegevens = readFormulier(body);
  const issues: Issue[] = checkFormulier(gegevens, listThemas(e.app));
  if (formulier.length < kortsteFormulier) issues.push({ path: 'formulier', code: 'formulier-verlopen' });
  if (issues.length > 0) return buildProbleem(400, issues);
  const vandaag = toNederlandseDag(new Date().toISOString());
  return { signaal: readSignaal(gegevens, vandaag), melder: readMelder(gegevens), formulier, wie: 'portaal' };
}

function readFromStaff(e: core.RequestEvent): Registratie | Probleem {
  const wie = requireMedewerker(e);
  if (isProbleem(wie)) return wie;
  const body = e.requestInfo().body;
  const vandaag = toNederlandseDag(new Date().toISOString());
  const { signaal, melder } = readRegistratie(body, vandaag);
  const keuzes = { themas: listThemas(e.app), wijken: signaal.wijk === '' ? [] : [signaal.wijk], vandaag };
  const issues = [...checkSignaal(signaal, keuzes), ...prefix('melder', checkContact(melder))];
  if (issues.length > 0) return buildProbleem(400, issues);
  const gegeven = readVeld(body, 'formulier');
  const formulier = gegeven.length >= kortsteFormulier ? gegeven : $security.randomString(40);
  return { signaal, melder, formulier, wie: wie.id };
}

function prefix(veld: string, issues: Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: `${veld}.${issue.path}` }));
}
