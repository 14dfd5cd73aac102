import { isOneOf, checkTekst } from '#core/basis/check.ts';
import { toestemmingen } from '#core/signaal/enumeraties.ts';
import { tidyCode } from '#core/signaal/codemelding.ts';
import { maximaleSignaallengte } from '#core/signaal/signaal.ts';
import type { Signaalstand, Volgverzoek } from '#records/contract/privacy.ts';
import { volgSignaal } from '#records/privacy.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import type { CodeDesk } from '#server/forms/code-desk.ts';
import type { Velden } from '#server/forms/read-fields.ts';
import { readNavraag } from '#server/forms/navraag.ts';
import { describeFout, describeIssue } from '#server/forms/messages.ts';
import type { Bezoek, FormPage, Uitkomst } from '#server/forms/page-route.ts';
import type { Navraag, Veldfout, Volgstand, Volgvraag } from '#site/formulier/model.ts';

/** A request in which every field of the page is filled in, '' or none where nothing was chosen. */
type Volgwens = Required<Volgverzoek>;

/** Why something is not sent on yet. */
interface Bedenking {
  fouten: Veldfout[];
  navraag: Navraag;
}

const intrekbaar = ['gegevens', 'tekst', 'oordeel', ...toestemmingen] as const;

/** `/volgen/`: where a signal is, for who has its code. */
export function volgen(loket: CodeDesk): FormPage {
  return {
    pad: '/volgen/',
    show: () => askCode(200, {}),
    receive: (bezoek, velden) => {
      const verzoek = readVerzoek(velden);
      const fouten = checkAanvulling(velden, verzoek);
      return receive(loket, bezoek, verzoek, { fouten, navraag: readNavraag(verzoek.aanvulling, velden) });
    },
  };
}

/**
 * Whatever is wrong with a code: one status, one text, and the same time. What was written badly is not sent on; of what cannot be kept now,
 * nothing is lost.
 */
async function receive(
  loket: CodeDesk,
  { blok }: Bezoek,
  verzoek: Volgwens,
  { fouten: gebreken, navraag }: Bedenking,
): Promise<Uitkomst> {
  const antwoord = await loket.ask(blok, verzoek.volgcode, async (client, signal) => {
    const mag = gebreken.length === 0 && navraag.soorten.length === 0;
    const wens = mag ? verzoek : { ...verzoek, ...zonderWens };
    const uitkomst = await volgSignaal(client, wens, signal);
    if (!isProbleem(uitkomst)) return { stand: uitkomst, fouten: gebreken };
    if (uitkomst.status !== 400) return uitkomst;
    const stand = await volgSignaal(client, { ...verzoek, ...zonderWens }, signal);
    return isProbleem(stand) ? stand : { stand, fouten: describeFouten(uitkomst) };
  });
  if (antwoord.soort === 'gevonden') {
    return showStand(verzoek, antwoord.wat.stand, { fouten: antwoord.wat.fouten, navraag });
  }
  const { volgcode, aanvulling } = verzoek;
  if (antwoord.soort === 'onbekend') return askCode(404, { onbekend: true, aanvulling });
  if (antwoord.soort === 'geen-code')
    return askCode(404, { melding: antwoord.melding, waarde: volgcode, aanvulling });
  const { status, storing, opnieuw } = antwoord;
  if (aanvulling.trim() === '') return { ...askCode(status, { storing, waarde: volgcode }), opnieuw };
  const wat = { volgen: { soort: 'uitstel' as const, volgcode, aanvulling, fouten: gebreken, storing } };
  return { status, wat, opnieuw };
}

const zonderWens = { aanvulling: '', intrekken: [], toestaan: [], mail: false };

/** What is wrong with what somebody adds, also when they pressed the button without having written anything. */
function checkAanvulling(velden: Velden, { aanvulling }: Volgwens): Veldfout[] {
  const verplicht = velden.has('aanvulling') && !velden.has('intrekken');
  return checkTekst('aanvulling', aanvulling.trim(), maximaleSignaallengte.tekst, verplicht).map(
    describeIssue,
  );
}

function describeFouten({ fouten }: Probleem): Veldfout[] {
  return fouten.map(describeFout);
}

function readVerzoek(velden: Velden): Volgwens {
  return {
    volgcode: tidyCode(velden.get('volgcode') ?? ''),
    aanvulling: (velden.get('aanvulling') ?? '').replace(/\r\n/g, '\n'),
    intrekken: velden.getAll('intrekken').filter((wat) => isOneOf(intrekbaar, wat)),
    toestaan: velden.getAll('toestaan').filter((wat) => isOneOf(toestemmingen, wat)),
    mail: velden.has('mail'),
    gegevens: velden.has('gegevens'),
    blad: Number(velden.get('blad') ?? 1),
  };
}

function askCode(status: number, vraag: Partial<Volgvraag>): Uitkomst {
  const leeg = { onbekend: false, melding: '', waarde: '', aanvulling: '', storing: null };
  return { status, wat: { volgen: { ...leeg, ...vraag, soort: 'vraag' } } };
}

function showStand(verzoek: Volgwens, stand: Signaalstand, { fouten, navraag }: Bedenking): Uitkomst {
  const isGedaan = fouten.length === 0 && navraag.soorten.length === 0;
  const pagina: Volgstand = {
    soort: 'stand',
    volgcode: verzoek.volgcode,
    stand,
    gedaan: isGedaan ? describeDaad(verzoek) : '',
    toontCode: verzoek.mail,
    aanvulling: isGedaan ? '' : verzoek.aanvulling,
    fouten,
    ...(isGedaan ? {} : { navraag }),
  };
  return { status: isGedaan ? 200 : 400, wat: { volgen: pagina } };
}

function describeDaad({ aanvulling, intrekken, toestaan, mail }: Volgwens): Volgstand['gedaan'] {
  if (mail) return 'mail';
  if (intrekken.includes('gegevens')) return 'gegevens';
  if (intrekken.includes('tekst')) return 'tekst';
  if (toestaan.length > 0) return 'toestaan';
  if (intrekken.length > 0) return 'intrekken';
  return aanvulling.trim() === '' ? '' : 'aanvulling';
}
