import type { Issue } from '#core/basis/issue.ts';
import { checkRol, coordinatierollen } from '#core/basis/rollen.ts';
import { checkContact } from '#core/signaal/melder.ts';
import { checkSignaal } from '#core/signaal/signaal.ts';
import { allowsCitaat } from '#core/verbetering/citaat.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isDienst, isProbleem, type Wie } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { nu } from '../basis/nu.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { checkKoppeling } from '../verbetering/check-woorden.ts';
import { kortsteFormulier, listThemas, readPortaal } from './read-portaal.ts';
import { lookVerborgen } from '../basis/verborgen.ts';
import { readRegistratie } from './read-registratie.ts';
import { registerSignaal } from './register-signaal.ts';
import type { Koppeling, Registratie } from './registratie.ts';

/** A signal from the public form (by the public server) or from staff; once per form, on disk before it is answered. */
export function postSignaal(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen'> {
  const registratie = isDienst(e)
    ? readPortaal(e.requestInfo().body, listThemas(e.app))
    : readFromStaff(e, wie);
  if (isProbleem(registratie)) return registratie;
  return inDurableTransaction(e.app, (tx) => {
    const uitkomst = registerSignaal(tx, registratie);
    if (isProbleem(uitkomst)) return uitkomst;
    const { id, ...geregistreerd } = uitkomst;
    return registratie.wie === 'portaal' ? geregistreerd : { id, ...geregistreerd };
  });
}

function readFromStaff(e: core.RequestEvent, wie: Wie): Registratie | Probleem {
  const body = e.requestInfo().body;
  const dag = vandaag();
  const { signaal, melder } = readRegistratie(body, dag);
  const keuzes = { themas: listThemas(e.app), wijken: readWerkwijze(e.app).wijken, vandaag: dag };
  const koppeling = {
    verbetering: readVeld(body, 'verbetering'),
    herhalingVan: readVeld(body, 'herhalingVan'),
  };
  const geenRol = checkKoppelrol(koppeling, wie);
  if (geenRol.length > 0) return buildProbleem(403, geenRol);
  const issues = [
    ...checkSignaal(signaal, keuzes),
    ...prefix('melder', checkContact(melder)),
    ...checkGenoemde(e.app, koppeling),
    ...checkWoorden(e.app, koppeling.verbetering, { signaal, melder }),
  ];
  if (issues.length > 0) return buildProbleem(400, issues);
  const gegeven = readVeld(body, 'formulier');
  const formulier = gegeven.length >= kortsteFormulier ? gegeven : $security.randomString(40);
  const inhoud = JSON.stringify([signaal, readVeld(body, 'ontvangenOp'), melder, koppeling]);
  const verborgen = lookVerborgen('tekst', signaal.tekst);
  return { signaal, verborgen, melder, formulier, inhoud, wie: wie.id, koppeling };
}

/** Whoever may not link afterwards does not link while registering. */
function checkKoppelrol({ verbetering, herhalingVan }: Koppeling, wie: Wie): Issue[] {
  if (verbetering === '' && herhalingVan === '') return [];
  return checkRol(wie.rollen, coordinatierollen, verbetering === '' ? 'herhalingVan' : 'verbetering');
}

/** What is wrong with the entry and the earlier signal that were named; both may be empty. */
function checkGenoemde(app: core.App, { verbetering, herhalingVan }: Koppeling): Issue[] {
  const issues: Issue[] = [];
  if (verbetering !== '' && app.findRecordsByIds('verbeteringen', [verbetering]).length === 0) {
    issues.push({ path: 'verbetering', code: 'niet-gevonden' });
  }
  if (herhalingVan !== '' && app.findRecordsByIds('signalen', [herhalingVan]).length === 0) {
    issues.push({ path: 'herhalingVan', code: 'niet-gevonden' });
  }
  return issues;
}

/** R3: what is registered with an entry does not stand there already, unless its melder agrees. */
function checkWoorden(
  app: core.App,
  verbetering: string,
  { signaal, melder }: Pick<Registratie, 'signaal' | 'melder'>,
): Issue[] {
  const record = app.findRecordsByIds('verbeteringen', verbetering === '' ? [] : [verbetering])[0];
  if (!record) return [];
  const op = signaal.ontvangenOp < vandaag() ? `${signaal.ontvangenOp}T00:00:00` : nu();
  const toegestaan = allowsCitaat(melder.toestemmingen);
  const uitingen = [{ tekst: signaal.tekst, op }];
  return checkKoppeling(app, { kenmerk: '-', gekoppeld: true, toegestaan, uitingen }, record);
}

function prefix(veld: string, issues: Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: `${veld}.${issue.path}` }));
}
