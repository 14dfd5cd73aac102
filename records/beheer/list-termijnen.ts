import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import { inboxvelden, type Inboxregel } from '#records/beheer/signaalrijen.ts';

/** So many are asked for; a list of this length may go on. */
export const meesteTermijnen = 50;

const regels = {
  contact: "beantwoordOp = '' && contactOp = '' && contactVoor <= {:tot} && bereikbaar != ''",
  afhandeling: "beantwoordOp = '' && antwoordVoor > '0' && antwoordVoor <= {:tot}",
  wissing: "wissingGevraagdOp > '0' && wissingGevraagdOp <= {:tot}",
} as const;
const volgordes = {
  contact: 'contactVoor,kenmerk',
  afhandeling: 'antwoordVoor,kenmerk',
  wissing: 'wissingGevraagdOp,kenmerk',
} as const;

/**
 * R14: the signals whose term ends on `tot` (YYYY-MM-DD) or before, or whose melder asked by then to erase their words; the most urgent first. With `wie` only those of that person: as
 * regiehouder, or as behandelaar while nobody is regiehouder.
 */
export function listTermijnen(
  client: Client,
  soort: keyof typeof regels,
  tot: string,
  wie = '',
): Promise<Inboxregel[] | Probleem> {
  const delen = [client.filter(regels[soort], { tot })];
  if (wie !== '') {
    delen.push(
      client.filter("(regiehouder = {:wie} || (behandelaar = {:wie} && regiehouder = ''))", { wie }),
    );
  }
  const lijst = client.collection('signalen').getList<Inboxregel>(1, meesteTermijnen, {
    filter: delen.join(' && '),
    sort: volgordes[soort],
    fields: inboxvelden.join(','),
    skipTotal: true,
  });
  return attempt(lijst.then(({ items }) => items));
}
