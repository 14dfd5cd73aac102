import { kanalen, type Kanaal } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkAantal, checkMeelezers, chooseMoment } from '#core/meelezen/meelezing.ts';
import { checkKeuze } from '#core/basis/check.ts';
import type { Uitgenodigd } from '#records/contract/meelezen.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { deriveUitnodiging } from '../basis/code.ts';
import { readSiteUrl } from '../basis/site-url.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { countMeelezers } from './count-meelezers.ts';
import { createMeelezing, type Genodigde, type NieuweUitnodiging } from './create-meelezing.ts';
import { readLezing, type Lezing } from './lezing.ts';
import { listBekend, listMelders, listPanel, takeNieuwe } from './list-genodigden.ts';

/** Who to invite: `melders` of the linked signals, members of the panel, or `aantal` printed codes without a name. */
interface Verzoek {
  /** One of `kanalen`. R4: whoever is named gets a mail, so that nobody sees another's code; by any other channel go codes without a name. */
  kanaal: Kanaal;
  melders: boolean;
  meelezers: string[];
  aantal: unknown;
}

/** Invites meelezers: by mail through the outbox, or with codes to hand over that are answered this once. */
export function postUitnodigingen(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/uitnodigingen'> {
  const verzoek = readVerzoek(e.requestInfo().body);
  const vooraf = readVooraf(e);
  return inTransaction(e.app, (tx) => {
    const verbetering = tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
    if (!verbetering) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, verbetering);
    if (stale) return stale;
    const issues = checkVerzoek(tx, verzoek);
    if (issues.length > 0) return buildProbleem(400, issues);
    const isZelfde = vooraf?.versie === verbetering.getInt('versie');
    const lezing = isZelfde ? vooraf.lezing : readLezing(tx, verbetering);
    if (!lezing) return buildProbleem(409, [{ path: 'publicatiestatus', code: 'niets-te-lezen' }]);
    const moment = chooseMoment(lezing.gepubliceerdOp !== '');
    return invite(tx, { verbetering, moment, kanaal: verzoek.kanaal, wie: wie.id }, verzoek, lezing);
  });
}

/** What there is to read, looked at before anybody has to wait for it; undefined when there is no such entry. */
function readVooraf(e: core.RequestEvent): { versie: number; lezing: Lezing | null } | undefined {
  const record = e.app.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
  return record && { versie: record.getInt('versie'), lezing: readLezing(e.app, record) };
}

function readVerzoek(body: { [veld: string]: unknown }): Verzoek {
  const meelezers = body['meelezers'];
  return {
    kanaal: (readVeld(body, 'kanaal') || (body['aantal'] === undefined ? 'email' : 'brief')) as Kanaal,
    melders: body['melders'] === true,
    meelezers: Array.isArray(meelezers) ? meelezers.map(String) : [],
    aantal: body['aantal'],
  };
}

function checkVerzoek(tx: core.App, { kanaal, melders, meelezers, aantal }: Verzoek): Issue[] {
  const issues = checkKeuze('kanaal', kanaal, kanalen, true);
  if ((melders || meelezers.length > 0) && kanaal !== 'email') {
    issues.push({ path: 'kanaal', code: 'code-alleen-eigenaar' });
  }
  if (aantal !== undefined) issues.push(...checkAantal(aantal));
  if (!melders && meelezers.length === 0 && aantal === undefined) {
    issues.push({ path: '', code: 'niemand-gekozen' });
  }
  if (listPanel(tx, meelezers).length < new Set(meelezers).size) {
    issues.push({ path: 'meelezers', code: 'onbekende-meelezer' });
  }
  return issues;
}

type Uitnodiging = Omit<NieuweUitnodiging, keyof Genodigde>;

function invite(tx: core.App, basis: Uitnodiging, verzoek: Verzoek, lezing: Lezing): Uitgenodigd | Probleem {
  const { verbetering, moment } = basis;
  const gevraagd = [
    ...(verzoek.melders ? listMelders(tx, verbetering.id) : []),
    ...listPanel(tx, verzoek.meelezers),
  ];
  const bereikbaar = gevraagd.filter(({ email }) => email !== '');
  const nieuwe = takeNieuwe(bereikbaar, listBekend(tx, verbetering, moment));
  const erbij = nieuwe.length + Number(verzoek.aantal ?? 0);
  const vol = checkMeelezers(countMeelezers(tx, verbetering), erbij);
  if (vol.length > 0) return buildProbleem(409, vol);
  for (const { signaal, meelezer } of nieuwe) {
    const meelezing = createMeelezing(tx, { ...basis, signaal, meelezer });
    raise(tx, 'brief-nodig', { soort: 'uitnodiging', meelezing, titel: lezing.inhoud.titel });
  }
  const naamloos = Array.from({ length: Number(verzoek.aantal ?? 0) }, () =>
    createMeelezing(tx, { ...basis, signaal: '', meelezer: '', leestVoor: true }),
  );
  return {
    uitgenodigd: nieuwe.length + naamloos.length,
    overgeslagen: bereikbaar.length - nieuwe.length,
    zonderEmail: gevraagd.length - bereikbaar.length,
    adres: `${readSiteUrl()}/meelezen/`,
    codes: naamloos.map(({ id }) => ({ code: deriveUitnodiging(id) })),
  };
}
