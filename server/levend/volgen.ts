import { setTimeout as wait } from 'node:timers/promises';
import { isOneOf, toestemmingen } from '#core/enumeraties.ts';
import { normalizeCode } from '#core/volgcode.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { volgSignaal, type Signaalstand, type Volgverzoek } from '#records/volg-signaal.ts';
import type { Poort } from '#server/afweer/poort.ts';
import { Voorrang } from '#server/afweer/voorrang.ts';
import type { Velden } from '#server/levend/lees-velden.ts';
import { describeFout } from '#server/levend/meldingen.ts';
import type { Bezoek, Paginasoort, Uitkomst } from '#server/levend/pagina-route.ts';
import type { Verbinding } from '#server/levend/verbinding.ts';
import type { Veldfout, Volgstand, Volgvraag } from '#site/formulier/model.ts';

/** Look-ups at once, and how many without precedence may wait: what the database does in about three seconds. */
const tegelijk = 8;
const langsteRij = 200;

export interface VolgenOpties {
  verbinding: Verbinding;
  poort: Poort;
}

const langsteAanvulling = 20_000;
const opnieuw = 60;

/** `/volgen/`: where a signal is, for who has its code. */
export function volgen(opties: VolgenOpties): Paginasoort {
  const rij = new Voorrang(tegelijk, langsteRij);
  return {
    pad: '/volgen/',
    show: () => askCode(200, {}),
    receive: (bezoek, velden) => receive(opties, rij, bezoek, readVerzoek(velden), isLeeg(velden)),
  };
}

/** Whatever is wrong with a code: one status, one text, and the same time. */
async function receive(
  { verbinding, poort }: VolgenOpties,
  rij: Voorrang,
  { blok }: Bezoek,
  verzoek: Volgverzoek,
  vergeten: boolean,
): Promise<Uitkomst> {
  const vanaf = performance.now();
  const isHeel = normalizeCode(verzoek.volgcode) !== null;
  const toegang = poort.enterCode(blok, isHeel);
  if ('later' in toegang) {
    return { ...askCode(429, { storing: 'te-druk' }), opnieuw: toegang.later / 1000 };
  }
  if (isHeel && !toegang.voorrang && rij.isVol())
    return { ...askCode(429, { storing: 'te-druk' }), opnieuw: 5 };
  if (toegang.wacht > 0) await wait(toegang.wacht);
  const ask = (wat: Volgverzoek): Promise<Signaalstand | Probleem> =>
    rij.run(toegang.voorrang, () => verbinding.ask((client, signal) => volgSignaal(client, wat, signal)));
  const uitkomst = isHeel ? await ask(verzoek) : onbekend;
  if (!isProbleem(uitkomst)) {
    poort.acceptCode(blok);
    return showStand(verzoek, uitkomst, vergeten ? nietsGeschreven : []);
  }
  if (uitkomst.status === 404) {
    await wait(Math.max(0, poort.limieten.foutduur - (performance.now() - vanaf - toegang.wacht)));
    return askCode(404, { onbekend: true });
  }
  const stand = uitkomst.status === 400 ? await ask({ ...verzoek, aanvulling: '', intrekken: [] }) : uitkomst;
  if (isProbleem(stand)) return { ...askCode(503, { storing: 'geen-verbinding' }), opnieuw };
  poort.acceptCode(blok);
  return showStand(verzoek, stand, describeFouten(uitkomst));
}

const onbekend: Probleem = { status: 404, titel: '', detail: '', fouten: [] };
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
    intrekken: velden.getAll('intrekken').filter((wat) => wat === 'gegevens' || isOneOf(toestemmingen, wat)),
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

function describeDaad({ aanvulling, intrekken }: Volgverzoek): Volgstand['gedaan'] {
  if (intrekken.includes('gegevens')) return 'gegevens';
  if (intrekken.length > 0) return 'intrekken';
  return aanvulling.trim() === '' ? '' : 'aanvulling';
}
