import { isOneOf, toestemmingen } from '#core/enumeraties.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { volgSignaal, type Signaalstand, type Volgverzoek } from '#records/volg-signaal.ts';
import type { Codeloket } from '#server/levend/codeloket.ts';
import type { Velden } from '#server/levend/lees-velden.ts';
import { describeFout } from '#server/levend/meldingen.ts';
import type { Bezoek, Paginasoort, Uitkomst } from '#server/levend/pagina-route.ts';
import type { Veldfout, Volgstand, Volgvraag } from '#site/formulier/model.ts';

const intrekbaar = ['gegevens', 'tekst', ...toestemmingen] as const;
const langsteAanvulling = 20_000;

/** `/volgen/`: where a signal is, for who has its code. */
export function volgen(loket: Codeloket): Paginasoort {
  return {
    pad: '/volgen/',
    show: () => askCode(200, {}),
    receive: (bezoek, velden) => receive(loket, bezoek, readVerzoek(velden), isLeeg(velden)),
  };
}

/** Whatever is wrong with a code: one status, one text, and the same time. */
async function receive(
  loket: Codeloket,
  { blok }: Bezoek,
  verzoek: Volgverzoek,
  vergeten: boolean,
): Promise<Uitkomst> {
  const antwoord = await loket.ask(blok, verzoek.volgcode, async (client, signal) => {
    const uitkomst = await volgSignaal(client, verzoek, signal);
    if (!isProbleem(uitkomst)) return { stand: uitkomst, fouten: vergeten ? nietsGeschreven : [] };
    if (uitkomst.status !== 400) return uitkomst;
    const stand = await volgSignaal(client, { ...verzoek, ...zonderWens }, signal);
    return isProbleem(stand) ? stand : { stand, fouten: describeFouten(uitkomst) };
  });
  if (antwoord.soort === 'gevonden') return showStand(verzoek, antwoord.wat.stand, antwoord.wat.fouten);
  if (antwoord.soort === 'onbekend') return askCode(404, { onbekend: true });
  return { ...askCode(antwoord.status, { storing: antwoord.storing }), opnieuw: antwoord.opnieuw };
}

const zonderWens = { aanvulling: '', intrekken: [], toestaan: [] };
const nietsGeschreven = [describeFout('aanvulling', 'verplicht')];

/** True when somebody pressed the button to add something without having written anything. */
function isLeeg(velden: Velden): boolean {
  return velden.get('aanvulling')?.trim() === '' && !velden.has('intrekken');
}

function describeFouten({ fouten }: Probleem): Veldfout[] {
  return fouten.map(({ pad, code, melding }) => describeFout(pad, code, undefined, melding));
}

function readVerzoek(velden: Velden): Volgverzoek {
  return {
    volgcode: velden.get('volgcode') ?? '',
    aanvulling: (velden.get('aanvulling') ?? '').replace(/\r\n/g, '\n').slice(0, langsteAanvulling),
    intrekken: velden.getAll('intrekken').filter((wat) => isOneOf(intrekbaar, wat)),
    toestaan: velden.getAll('toestaan').filter((wat) => isOneOf(toestemmingen, wat)),
    gegevens: velden.has('gegevens'),
  };
}

function askCode(status: number, { onbekend = false, storing = null }: Partial<Volgvraag>): Uitkomst {
  return { status, wat: { volgen: { soort: 'vraag', onbekend, storing } } };
}

function showStand(verzoek: Volgverzoek, stand: Signaalstand, fouten: Veldfout[]): Uitkomst {
  const pagina: Volgstand = {
    soort: 'stand',
    volgcode: verzoek.volgcode,
    stand,
    gedaan: fouten.length === 0 ? describeDaad(verzoek) : '',
    aanvulling: fouten.length === 0 ? '' : verzoek.aanvulling,
    fouten,
  };
  return { status: fouten.length === 0 ? 200 : 400, wat: { volgen: pagina } };
}

function describeDaad({ aanvulling, intrekken, toestaan }: Volgverzoek): Volgstand['gedaan'] {
  if (intrekken.includes('gegevens')) return 'gegevens';
  if (intrekken.includes('tekst')) return 'tekst';
  if (toestaan.length > 0) return 'toestaan';
  if (intrekken.length > 0) return 'intrekken';
  return aanvulling.trim() === '' ? '' : 'aanvulling';
}
