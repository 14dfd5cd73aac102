import type { Piekbewijs } from '#core/vroegsignaal/bewijs.ts';
import type { Vroegbesluit } from '#core/vroegsignaal/enumeraties.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import type { Vroegstand } from '#records/contract/vroegsignaal.ts';
import { attempt, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

type Vroegrij = Omit<Collections['vroegsignalen'], 'bewijs'>;

/** A signal as a vroegsignaal shows it; nothing says who its melder is. */
export type Vroegbron = Pick<
  Collections['signalen'],
  'id' | 'kenmerk' | 'kanaal' | 'ontvangenOp' | 'tekst' | 'samenvatting'
>;

/** An early warning with what it is about; `signalen` holds those that this person may read. */
export interface Vroegsignaal extends Omit<Vroegrij, 'signalen'> {
  bewijs: Partial<Piekbewijs>;
  aantal: number;
  signalen: Vroegbron[];
  themanaam: string;
  titel: string;
}

type Uitgebreid = Collections['vroegsignalen'] & {
  expand?: { signalen?: Vroegbron[]; thema?: { naam: string }; verbetering?: { titel: string } };
};

const rangen = ['ernst', 'piek', 'herhaling'];
const meeste = 200;
const expand = 'signalen,thema,verbetering';

function readVroegsignaal({ expand: bij, signalen, ...rij }: Uitgebreid): Vroegsignaal {
  const bronnen = bij?.signalen ?? [];
  return {
    ...rij,
    bewijs: (rij.bewijs ?? {}) as Partial<Piekbewijs>,
    aantal: signalen.length,
    signalen: [...bronnen].sort((a, b) => b.ontvangenOp.localeCompare(a.ontvangenOp)),
    themanaam: bij?.thema?.naam ?? '',
    titel: bij?.verbetering?.titel ?? '',
  };
}

/** What waits for a decision or is being looked into, the most urgent first; with `wie` only what that person owns. */
export function listVroegsignalen(client: Client, wie = ''): Promise<Vroegsignaal[] | Probleem> {
  const open = "(status = 'open' || status = 'onderzoek')";
  const filter = wie === '' ? open : `${open} && ${client.filter('eigenaar = {:wie}', { wie })}`;
  const lijst = client
    .collection('vroegsignalen')
    .getList<Uitgebreid>(1, meeste, { filter, expand, skipTotal: true });
  return attempt(
    lijst.then(({ items }) =>
      items
        .map(readVroegsignaal)
        .sort((a, b) => rangen.indexOf(a.soort) - rangen.indexOf(b.soort) || b.kracht - a.kracht),
    ),
  );
}

export function loadVroegsignaal(client: Client, id: string): Promise<Vroegsignaal | Probleem> {
  return attempt(
    client.collection('vroegsignalen').getOne<Uitgebreid>(id, { expand }).then(readVroegsignaal),
  );
}

/** How much the nightly look has to go by. */
export function loadVroegstand(client: Client): Promise<Vroegstand | Probleem> {
  return call(client, 'GET /vroegsignalen/stand', {}, null);
}

/** Decides what happens with it; a stale `versie` gives 409. */
export function decideVroegsignaal(
  client: Client,
  id: string,
  beslissing: { besluit: Vroegbesluit; reden: string; versie: number },
): Promise<AnswerOf<'POST /vroegsignalen/{id}/beslissingen'> | Probleem> {
  return call(client, 'POST /vroegsignalen/{id}/beslissingen', { id }, beslissing);
}
