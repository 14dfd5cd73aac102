import { isOneOf } from '#core/basis/check.ts';
import { oordelen } from '#core/meelezen/enumeraties.ts';
import { checkOordeel } from '#core/meelezen/meelezing.ts';
import { tidyCode } from '#core/signaal/codemelding.ts';
import type { Client } from '#records/client.ts';
import type { Dank, Lezing, Oordeelantwoord } from '#records/contract/meelezen.ts';
import { sendOordeel } from '#records/meelezen.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import type { CodeDesk } from '#server/forms/code-desk.ts';
import type { Velden } from '#server/forms/read-fields.ts';
import { readNavraag } from '#server/forms/navraag.ts';
import { describeFout, describeIssue } from '#server/forms/messages.ts';
import type { Bezoek, FormPage, Uitkomst } from '#server/forms/page-route.ts';
import type { Meeleesvraag, Navraag, Veldfout } from '#site/formulier/model.ts';

const antwoordvelden = ['oordeel', 'relatie', 'duidelijk', 'toelichting', 'citaat'] as const;

interface Verzoek {
  uitnodiging: string;
  waarden: Oordeelantwoord;
  /** True when the questions were answered, also when the answers were left empty. */
  geeft: boolean;
  navraag: Navraag;
}

/** `/meelezen/`: reading an entry and judging it, for who was invited. */
export function meelezen(loket: CodeDesk): FormPage {
  return {
    pad: '/meelezen/',
    show: () => askCode(200, {}),
    receive: (bezoek, velden) => receive(loket, bezoek, readVerzoek(velden)),
  };
}

/** Looking uses nothing up. Whatever is wrong with a code: one status, one text, and the same time. */
async function receive(loket: CodeDesk, { blok }: Bezoek, verzoek: Verzoek): Promise<Uitkomst> {
  const { uitnodiging, waarden, geeft } = verzoek;
  const getypt = geeft ? { waarden } : { keuze: isOneOf(oordelen, waarden.oordeel) ? waarden.oordeel : '' };
  const antwoord = await loket.ask(blok, uitnodiging, (client, signal) => work(client, signal, verzoek));
  if (antwoord.soort === 'gevonden') return show(verzoek, antwoord.wat);
  if (antwoord.soort === 'onbekend') return askCode(404, { onbekend: true, ...getypt });
  if (antwoord.soort === 'geen-code')
    return askCode(404, { melding: antwoord.melding, waarde: uitnodiging, ...getypt });
  const { status, storing, opnieuw } = antwoord;
  if (!geeft) return { ...askCode(status, { storing, waarde: uitnodiging, ...getypt }), opnieuw };
  return { status, wat: { meelezen: { soort: 'uitstel', uitnodiging, waarden, storing } }, opnieuw };
}

type Gevonden = Dank | { soort: 'bewerking' } | { soort: 'vragen'; lezing: Lezing; fouten: Veldfout[] };

/** Gives the verdict when it is whole; otherwise there is the entry to read, with what is wrong. */
async function work(client: Client, signal: AbortSignal, verzoek: Verzoek): Promise<Gevonden | Probleem> {
  const { uitnodiging, waarden, geeft, navraag } = verzoek;
  let fouten = geeft ? checkOordeel(waarden).map(describeIssue) : [];
  if (geeft && fouten.length === 0 && navraag.soorten.length === 0) {
    const uitkomst = await sendOordeel(client, uitnodiging, waarden, signal);
    if (!isProbleem(uitkomst)) return uitkomst as Dank;
    if (uitkomst.status !== 400) return uitkomst;
    fouten = uitkomst.fouten.map(describeFout);
  }
  const lezing = await sendOordeel(client, uitnodiging, null, signal);
  if (!isProbleem(lezing)) return { soort: 'vragen', lezing: lezing as Lezing, fouten };
  return lezing.status === 409 ? { soort: 'bewerking' } : lezing;
}

function show({ uitnodiging, waarden, geeft, navraag }: Verzoek, gevonden: Gevonden): Uitkomst {
  if (gevonden.soort === 'bewerking')
    return askCode(409, { inBewerking: true, waarde: uitnodiging, waarden: geeft ? waarden : null });
  if (gevonden.soort === 'dank') {
    const metUitleg = waarden.toelichting.trim() !== '';
    return { status: 200, wat: { meelezen: { soort: 'dank', dank: gevonden, metUitleg } } };
  }
  const { lezing, fouten } = gevonden;
  return {
    status: fouten.length === 0 && navraag.soorten.length === 0 ? 200 : 400,
    wat: { meelezen: { soort: 'lezing', uitnodiging, lezing, waarden, fouten, navraag } },
  };
}

/** `keuze` comes of a link in a mail: that answer is chosen already, but not given. */
function readVerzoek(velden: Velden): Verzoek {
  const lees = (naam: string): string => (velden.get(naam) ?? '').replace(/\r\n/g, '\n');
  const geeft = antwoordvelden.some((naam) => velden.has(naam));
  return {
    uitnodiging: tidyCode(lees('uitnodiging')),
    geeft,
    navraag: readNavraag(lees('toelichting'), velden),
    waarden: {
      oordeel: geeft ? lees('oordeel') : lees('keuze'),
      relatie: lees('relatie'),
      duidelijk: lees('duidelijk'),
      toelichting: lees('toelichting'),
      citaat: lees('citaat'),
    },
  };
}

function askCode(status: number, vraag: Partial<Meeleesvraag>): Uitkomst {
  const leeg = {
    onbekend: false,
    melding: '',
    waarde: '',
    keuze: '',
    waarden: null,
    inBewerking: false,
    storing: null,
  };
  return { status, wat: { meelezen: { ...leeg, ...vraag, soort: 'vraag' } } };
}
