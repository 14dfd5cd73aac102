import { neeZonderAntwoord, waitsForAntwoord } from '#core/meelezen/oordeel.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { Dank, Lezing, Oordeelantwoord, Uitgenodigd } from '#records/contract/meelezen.ts';
import type { RequestOf } from '#records/contract/routes.ts';
import { attempt, type Probleem } from '#records/probleem.ts';
import { writeFilter } from '#records/regel.ts';
import type { Collections } from '#records/types.generated.ts';

/** An invitation to judge an entry, and the verdict when it was given; texts are '' until then. */
export type MeelezingRij = Collections['meelezingen'];
/** Somebody of the panel of ervaringsdeskundigen. */
export type MeelezerRij = Collections['meelezers'];

/** A verdict or invitation in a list over all entries. */
export type Meelezingregel = MeelezingRij & Pick<Collections['verbeteringen'], 'kenmerk' | 'titel'>;

/** Which ones: about one entry, or each 'nee' with an explanation that nobody answered. */
export type Meelezingvraag = { verbetering: string } | { wachtOpAntwoord: true };

type Uitgebreid = MeelezingRij & {
  expand?: { verbetering?: Pick<Collections['verbeteringen'], 'kenmerk' | 'titel'> };
};

const meeste = 500;

/** Invitations and verdicts, the newest first; what waits for an answer begins with who waits longest. */
export function listMeelezingen(client: Client, vraag: Meelezingvraag): Promise<Meelezingregel[] | Probleem> {
  const vanEen = 'verbetering' in vraag;
  const lijst = client.collection('meelezingen').getList<Uitgebreid>(1, meeste, {
    filter: vanEen
      ? client.filter('verbetering = {:id}', { id: vraag.verbetering })
      : writeFilter(client, neeZonderAntwoord),
    sort: vanEen ? '-uitgenodigdOp,-created' : 'gegevenOp',
    expand: 'verbetering',
    skipTotal: true,
  });
  return attempt(
    lijst.then(({ items }) =>
      items
        .filter((rij) => vanEen || waitsForAntwoord(rij))
        .map(({ expand, ...rij }) => ({
          ...rij,
          kenmerk: expand?.verbetering?.kenmerk ?? '',
          titel: expand?.verbetering?.titel ?? '',
        })),
    ),
  );
}

/** Without either somebody was erased. */
const bereikbaar = "email != '' || telefoon != ''";

/** The panel by name; who left it comes last. */
export function listMeelezers(client: Client): Promise<MeelezerRij[] | Probleem> {
  return attempt(client.collection('meelezers').getFullList({ sort: '-actief,naam', filter: bereikbaar }));
}

/** Adds somebody to the panel or changes their details; `versie` is the version that is changed. */
export function saveMeelezer(
  client: Client,
  meelezer: Partial<MeelezerRij>,
): Promise<MeelezerRij | Probleem> {
  const { id, ...velden } = meelezer;
  const meelezers = client.collection('meelezers');
  return attempt(id ? meelezers.update(id, velden) : meelezers.create(velden));
}

/** Invites people to judge an entry, by mail or with codes to print. */
export function inviteMeelezers(
  client: Client,
  verbetering: string,
  verzoek: RequestOf<'POST /verbeteringen/{id}/uitnodigingen'>,
): Promise<Uitgenodigd | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/uitnodigingen', { id: verbetering }, verzoek);
}

/** Types in what somebody said of an entry by phone or on paper. */
export function recordOordeel(
  client: Client,
  verbetering: string,
  invoer: RequestOf<'POST /verbeteringen/{id}/meelezingen'>,
): Promise<{ id: string; versie: number } | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/meelezingen', { id: verbetering }, invoer);
}

/** Keeps what the organisation answers to a verdict; `versie` is the version that was seen, and a stale one gives 409 with `huidig`. */
export function answerMeelezing(
  client: Client,
  id: string,
  antwoord: string,
  versie: number,
): Promise<{ versie: number } | Probleem> {
  return call(client, 'POST /meelezingen/{id}/antwoorden', { id }, { antwoord, versie });
}

/** R16: declares a verdict void that is not of who was asked; a stale `versie` gives 409. */
export function voidMeelezing(
  client: Client,
  id: string,
  invoer: { reden: string; versie: number },
): Promise<{ versie: number } | Probleem> {
  return call(client, 'POST /meelezingen/{id}/ongeldigverklaringen', { id }, invoer);
}

/**
 * Gives a verdict, or only looks, with the code of an invitation. Status 404 for a wrong, used, expired or empty code; 409 while the text
 * is being changed.
 */
export function sendOordeel(
  client: Client,
  uitnodiging: string,
  antwoord: Oordeelantwoord | null,
  signal: AbortSignal,
): Promise<Lezing | Dank | Probleem> {
  return call(client, 'POST /meelezen', {}, { uitnodiging, ...antwoord }, { signal });
}
