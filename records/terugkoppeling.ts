import type { Regel } from '#core/basis/regel.ts';
import { bellijst, dagenOpMail } from '#core/terugkoppeling/bellijst.ts';
import type { Berichtstatus } from '#core/terugkoppeling/enumeraties.ts';
import type { Bezorguitkomst } from '#core/terugkoppeling/bezorging.ts';
import { buildSleutel, readSleutel, type Dekking } from '#core/terugkoppeling/terugkoppeling.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { RequestOf } from '#records/contract/routes.ts';
import type { Bericht, Postzak } from '#records/contract/terugkoppeling.ts';
import { attempt, isProbleem, type Probleem } from '#records/probleem.ts';
import { momentBefore, writeFilter } from '#records/regel.ts';
import type { Collections } from '#records/types.generated.ts';

/** A line of the ledger: who was told what. `kanaal` is `email` while a mail takes care of it, '' while it waits for a person; `door` is '' for the system. */
export type TerugkoppelingRij = Collections['terugkoppelingen'];
/** A mail in the outbox, without address and code: neither is kept. */
export type BerichtRij = Collections['berichten'];
/** A mail with why its line of the ledger was taken back; '' when it was not, or has no line. */
export type Postregel = BerichtRij & { terugneemreden: string };

const perPagina = 50;

/** A page of the outbox, newest first; an empty `statussen` shows everything. */
export function listBerichten(
  client: Client,
  statussen: readonly Berichtstatus[],
  pagina = 1,
): Promise<{ rijen: Postregel[]; totaal: number } | Probleem> {
  type Uitgebreid = BerichtRij & { expand?: { terugkoppeling?: { terugneemreden: string } } };
  const lijst = client.collection('berichten').getList<Uitgebreid>(pagina, perPagina, {
    filter: statussen.map((status) => client.filter('status = {:status}', { status })).join(' || '),
    sort: '-created',
    expand: 'terugkoppeling',
    fields: '*,expand.terugkoppeling.terugneemreden',
  });
  return attempt(
    lijst.then(({ items, totalItems }) => ({
      rijen: items.map(({ expand, ...rij }) => ({
        ...rij,
        terugneemreden: expand?.terugkoppeling?.terugneemreden ?? '',
      })),
      totaal: totalItems,
    })),
  );
}

/** Mails the code of a signal that was just registered to the address that its melder gave. */
export function mailVolgcode(
  client: Client,
  signaal: string,
  volgcode: string,
): Promise<{ onderweg: true } | Probleem> {
  return call(client, 'POST /signalen/{id}/codemails', { id: signaal }, { volgcode });
}

/** Sends a mail again that failed, or of which nobody knows whether it arrived; that is for a person to decide (R5). */
export function resendBericht(
  client: Client,
  { id, versie }: Pick<BerichtRij, 'id' | 'versie'>,
): Promise<{ status: Berichtstatus } | Probleem> {
  return call(client, 'POST /berichten/{id}/herkansingen', { id }, { versie });
}

/** R16: says that a mail came back after the mail server took it. */
export function returnBericht(
  client: Client,
  id: string,
  invoer: RequestOf<'POST /berichten/{id}/terugnemingen'>,
): Promise<{ status: Berichtstatus } | Probleem> {
  return call(client, 'POST /berichten/{id}/terugnemingen', { id }, invoer);
}

/** A line of the ledger with the kenmerk of its signal. */
export type Terugkoppelregel = TerugkoppelingRij & { kenmerk: string };

/** The whole ledger of one entry, also of earlier outcomes and rounds; newest first. */
export function listTerugkoppelingen(
  client: Client,
  verbetering: string,
): Promise<Terugkoppelregel[] | Probleem> {
  const rijen = client
    .collection('terugkoppelingen')
    .getFullList<TerugkoppelingRij & { expand?: { signaal?: { kenmerk: string } } }>({
      filter: client.filter('verbetering = {:verbetering}', { verbetering }),
      sort: '-ronde,-created',
      expand: 'signaal',
      fields: '*,expand.signaal.kenmerk',
    });
  return attempt(
    rijen.then((regels) =>
      regels.map(({ expand, ...rij }) => ({ ...rij, kenmerk: expand?.signaal?.kenmerk ?? '' })),
    ),
  );
}

/** Tells everyone linked to a live entry who was not told yet; answers how many were told and how many wait. */
export function tellMelders(
  client: Client,
  { id, versie }: Pick<Collections['verbeteringen'], 'id' | 'versie'>,
): Promise<Dekking | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/terugkoppelingen', { id }, { versie });
}

/** Ticks a melder off the call list; a mail about it that still waits is not sent any more. */
export function recordTerugkoppeling(
  client: Client,
  id: string,
  afvinking: RequestOf<'POST /terugkoppelingen/{id}/uitkomsten'>,
): Promise<TerugkoppelingRij | Probleem> {
  return call(client, 'POST /terugkoppelingen/{id}/uitkomsten', { id }, afvinking);
}

/** Somebody who still has to hear what was done, with what is needed to call them. */
export interface TeVertellen {
  /** The line to tick off with `recordTerugkoppeling`. */
  rij: TerugkoppelingRij;
  signaal: Pick<Collections['signalen'], 'id' | 'kenmerk' | 'tekst' | 'behandelaar'>;
  verbetering: Pick<Collections['verbeteringen'], 'id' | 'kenmerk' | 'titel' | 'slug'>;
  /** Empty for whoever may not know who said it. */
  melder: Pick<Collections['melders'], 'naam' | 'telefoon' | 'email'>;
  /** The mail that did not do it: `onzeker` and `mislukt` can be sent again with `resendBericht`. Null when there was none. */
  bericht: Pick<BerichtRij, 'id' | 'status' | 'fout' | 'versie'> | null;
}

/** A signal has one melder, by a unique index, so PocketBase gives that one and no list. */
interface Uitgebreid extends TerugkoppelingRij {
  expand?: {
    signaal?: TeVertellen['signaal'] & {
      expand?: { melders_via_signaal?: TeVertellen['melder']; berichten_via_ook?: Ookmail[] };
    };
    verbetering?: TeVertellen['verbetering'];
    berichten_via_terugkoppeling?: NonNullable<TeVertellen['bericht']>[];
  };
}

const meesteBellers = 500;
const velden = [
  '*',
  'expand.signaal.id,expand.signaal.kenmerk,expand.signaal.tekst,expand.signaal.behandelaar',
  'expand.signaal.expand.melders_via_signaal.naam',
  'expand.signaal.expand.melders_via_signaal.telefoon',
  'expand.signaal.expand.melders_via_signaal.email',
  'expand.verbetering.id,expand.verbetering.kenmerk,expand.verbetering.titel,expand.verbetering.slug',
  'expand.berichten_via_terugkoppeling.id',
  'expand.berichten_via_terugkoppeling.status',
  'expand.berichten_via_terugkoppeling.fout',
  'expand.berichten_via_terugkoppeling.versie',
  'expand.signaal.expand.berichten_via_ook.id',
  'expand.signaal.expand.berichten_via_ook.status',
  'expand.signaal.expand.berichten_via_ook.fout',
  'expand.signaal.expand.berichten_via_ook.versie',
  'expand.signaal.expand.berichten_via_ook.sleutel',
];

/** The call list over all entries, who waits longest first; `verbetering` narrows it to one entry. */
export function listTeVertellen(client: Client, verbetering = ''): Promise<TeVertellen[] | Probleem> {
  const sinds = momentBefore(dagenOpMail);
  const vanEen: Regel = [{ veld: 'verbetering', op: 'is', waarde: verbetering }];
  const rijen = client.collection('terugkoppelingen').getList<Uitgebreid>(1, meesteBellers, {
    filter: writeFilter(client, verbetering === '' ? bellijst : [...bellijst, ...vanEen], { sinds }),
    sort: 'created',
    expand: 'signaal.melders_via_signaal,signaal.berichten_via_ook,verbetering,berichten_via_terugkoppeling',
    fields: velden.join(','),
    skipTotal: true,
  });
  return attempt(rijen.then(({ items }) => items.map(toTeVertellen)));
}

type Ookmail = Pick<BerichtRij, 'id' | 'status' | 'fout' | 'versie' | 'sleutel'>;

/** The mail that was to say it beside something else that the same person said. */
function findOok(rij: TerugkoppelingRij, mails: readonly Ookmail[] = []): TeVertellen['bericht'] {
  const mail = mails.find(({ sleutel }) => {
    const wat = readSleutel(sleutel);
    return wat !== null && buildSleutel({ ...wat, signaal: rij.signaal }) === buildSleutel(rij);
  });
  return mail ? { id: mail.id, status: mail.status, fout: mail.fout, versie: mail.versie } : null;
}

function toTeVertellen({ expand, ...rij }: Uitgebreid): TeVertellen {
  const { expand: bijSignaal, ...signaal } = expand?.signaal ?? {
    id: rij.signaal,
    kenmerk: '',
    tekst: '',
    behandelaar: '',
  };
  return {
    rij,
    signaal,
    verbetering: expand?.verbetering ?? { id: rij.verbetering, kenmerk: '', titel: '', slug: '' },
    melder: bijSignaal?.melders_via_signaal ?? { naam: '', telefoon: '', email: '' },
    bericht: expand?.berichten_via_terugkoppeling?.[0] ?? findOok(rij, bijSignaal?.berichten_via_ook),
  };
}

/** Takes up to `aantal` mails that are due. `houdt` names those still in hand; whatever else is under way is given up. */
export function claimBerichten(
  client: Client,
  aantal: number,
  houdt: readonly string[],
  signal: AbortSignal,
): Promise<Postzak | Probleem> {
  return call(client, 'POST /berichten/claims', {}, { aantal, houdt }, { signal });
}

/** Which attempt at which mail. */
export type Poging = Pick<Bericht, 'id' | 'poging'>;

/** Asks for the last byte of a mail to go: once this says yes (null), the mail is never sent again by itself. 409 when it may not go. */
export async function handOverBericht(
  client: Client,
  { id, poging }: Poging,
  signal: AbortSignal,
): Promise<Probleem | null> {
  const antwoord = await call(client, 'POST /berichten/{id}/overgaven', { id }, { poging }, { signal });
  return isProbleem(antwoord) ? antwoord : null;
}

/** Says how an attempt ended; the same news twice changes nothing. */
export async function reportBericht(
  client: Client,
  { id, poging }: Poging,
  nieuws: { uitkomst: Bezorguitkomst; fout: string },
  signal: AbortSignal,
): Promise<Probleem | null> {
  const verzoek = { poging, ...nieuws };
  const antwoord = await call(client, 'POST /berichten/{id}/uitkomsten', { id }, verzoek, { signal });
  return isProbleem(antwoord) ? antwoord : null;
}

/** R16: somebody who was told does not know it after all; a stale `versie` gives 409. */
export function takeBackTerugkoppeling(
  client: Client,
  id: string,
  invoer: RequestOf<'POST /terugkoppelingen/{id}/terugnemingen'>,
): Promise<TerugkoppelingRij | Probleem> {
  return call(client, 'POST /terugkoppelingen/{id}/terugnemingen', { id }, invoer);
}
