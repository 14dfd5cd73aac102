import { wantsTerugkoppeling } from '#core/signaal/toestemming.ts';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { checkFormulier, readMelder, type Signaalformulier } from '#core/signaal/signaalformulier.ts';
import { suggestEmail } from '#core/signaal/mailsuggestie.ts';
import { standaardErnstwoorden } from '#core/organisatie/ernstwoorden.ts';
import { findErnst } from '#core/vroegsignaal/ernst.ts';
import type { Ontvangst } from '#records/contract/signaal.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import type { FormKeys } from '#server/forms/form-key.ts';
import type { RateLimiter } from '#server/rate-limit/rate-limiter.ts';
import { Intake } from '#server/forms/intake.ts';
import type { Velden } from '#server/forms/read-fields.ts';
import { readNavraag } from '#server/forms/navraag.ts';
import { describeFout, describeIssue } from '#server/forms/messages.ts';
import type { Bezoek, FormPage, Uitkomst } from '#server/forms/page-route.ts';
import type { VisitCount } from '#server/forms/visit-count.ts';
import type { Connection } from '#server/pocketbase/connection.ts';
import type { Renderer } from '#server/render/renderer.ts';
import type { Formulierpagina } from '#site/formulier/model.ts';

export interface LaatHetWetenOpties {
  verbinding: Connection;
  renderer: Renderer;
  poort: RateLimiter;
  sleutels: FormKeys;
  telling: VisitCount;
  /** Mail goes out, so that a code can be mailed. */
  kanMailen: boolean;
}

/** Not shown to people; who fills it in is mostly a program. */
const lokveld = 'uw-kenmerk';
const opnieuw = 60;

const leeg: Signaalformulier = {
  soort: '',
  bericht: '',
  thema: '',
  naam: '',
  email: '',
  telefoon: '',
  terugkoppeling: '',
  citaat: '',
  meelezen: '',
};

/** `/laat-het-weten/`: the form, and what comes of sending it. */
export function laatHetWeten(opties: LaatHetWetenOpties): FormPage {
  const { sleutels, telling, verbinding } = opties;
  const inname = new Intake((work) => verbinding.ask(work));
  return {
    pad: '/laat-het-weten/',
    show: ({ isMens }) => {
      if (isMens) telling.countGeopend();
      return showFormulier(200, { waarden: leeg, formulier: sleutels.make(), fouten: [], storing: null });
    },
    receive: async (bezoek, velden) => {
      const uitkomst = await receive(opties, inname, bezoek, velden);
      const pagina = uitkomst.wat.laatWeten;
      if ((velden.get(lokveld) ?? '') !== '') return uitkomst;
      if (pagina?.soort === 'bedankt') telling.countVerstuurd(velden.get('formulier') ?? '');
      else telling.countFouten(pagina?.fouten.map(({ veld }) => veld) ?? []);
      return uitkomst;
    },
  };
}

async function receive(
  { sleutels, renderer, poort, kanMailen }: LaatHetWetenOpties,
  inname: Intake,
  bezoek: Bezoek,
  velden: Velden,
): Promise<Uitkomst> {
  const waarden = readWaarden(velden);
  const bedoeld = readBedoeld(waarden, velden);
  const formulier = velden.get('formulier') ?? '';
  const uitgegeven = sleutels.read(formulier);
  const themas = renderer.describe(bezoek.vraag.release).themas.map(({ slug }) => slug);
  const fouten = checkFormulier(waarden, themas).map(describeIssue);
  if (uitgegeven === null || (velden.get(lokveld) ?? '') !== '') {
    fouten.push(describeIssue({ path: '', code: 'formulier-verlopen' }));
    return showFormulier(400, { waarden, formulier: sleutels.make(), fouten, storing: null });
  }
  const navraag = readNavraag(waarden.bericht, velden);
  const pagina = { waarden, formulier, fouten, storing: null, navraag, bedoeld };
  if (fouten.length > 0 || navraag.soorten.length > 0 || bedoeld !== '') return showFormulier(400, pagina);
  await wait(Math.max(0, uitgegeven + poort.limieten.minimaleTijd - Date.now()));
  const later = poort.enterFormulier(bezoek.blok, `${formulier} ${digest(waarden)}`);
  if (later > 0) {
    const druk = showFormulier(429, { ...pagina, storing: 'te-druk' });
    return { ...druk, opnieuw: later / 1000 };
  }
  const uitkomst = await inname.send({ ...waarden, formulier });
  if (!isProbleem(uitkomst)) return thank(uitkomst, waarden, kanMailen);
  const isVerlopen = uitkomst.fouten.some(({ code }) => code === 'formulier-verlopen');
  return showProbleem(uitkomst, { ...pagina, formulier: isVerlopen ? sleutels.make() : formulier });
}

/**
 * The address that somebody may have meant, asked once: who sends the same address again means that one. Takes it over where they chose it.
 */
function readBedoeld(waarden: Signaalformulier, velden: Velden): string {
  const bedoeld = suggestEmail(waarden.email.trim());
  const kiest = bedoeld !== '' && velden.get('email-bedoeld') === bedoeld;
  if (kiest) waarden.email = bedoeld;
  return kiest || velden.get('email-gevraagd') === waarden.email ? '' : bedoeld;
}

/** The same form with other words counts as another one. */
function digest(waarden: Signaalformulier): string {
  return createHash('sha256').update(JSON.stringify(waarden)).digest('base64url');
}

function readWaarden(velden: Velden): Signaalformulier {
  const namen = Object.keys(leeg) as (keyof Signaalformulier)[];
  const waarden = { ...leeg };
  // A browser sends a line break as two signs; people see one, and so does the limit.
  for (const naam of namen) waarden[naam] = (velden.get(naam) ?? '').replace(/\r\n/g, '\n');
  return waarden;
}

function showFormulier(status: number, pagina: Omit<Formulierpagina, 'soort'>): Uitkomst {
  return { status, wat: { laatWeten: { soort: 'formulier', ...pagina } } };
}

function showProbleem(probleem: Probleem, pagina: Omit<Formulierpagina, 'soort'>): Uitkomst {
  if (probleem.status !== 400) {
    return { ...showFormulier(503, { ...pagina, storing: 'geen-verbinding' }), opnieuw };
  }
  return showFormulier(400, { ...pagina, fouten: probleem.fouten.map(describeFout) });
}

function thank({ volgcode }: Ontvangst, waarden: Signaalformulier, kanMailen: boolean): Uitkomst {
  const { email, telefoon, toestemmingen } = readMelder(waarden);
  return {
    status: 200,
    wat: {
      laatWeten: {
        soort: 'bedankt',
        volgcode,
        heeftContact: email !== '' || telefoon !== '',
        magMailen: kanMailen && email !== '',
        isKlacht: waarden.soort === 'klacht',
        wilHoren: wantsTerugkoppeling(toestemmingen),
        hulp: findErnst(waarden.bericht, standaardErnstwoorden).length > 0,
      },
    },
  };
}
