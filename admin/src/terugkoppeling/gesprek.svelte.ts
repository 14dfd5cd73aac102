import { readBereik } from '#core/signaal/bereik.ts';
import type { Afvinking } from '#records/contract/terugkoppeling.ts';
import { recordTerugkoppeling, type TerugkoppelingRij, type TeVertellen } from '#records/terugkoppeling.ts';
import type { Draft } from '../components/draft.ts';
import { Form, type FormOptions } from '../components/form.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';

export type Beluitkomst = Afvinking['status'];

/** How a call can end: on the button, and behind the name of whom it was about. */
export const beluitkomstLabels: Record<Beluitkomst, { knop: string; gezegd: string }> = {
  verteld: { knop: 'Verteld', gezegd: 'is verteld' },
  onbereikbaar: { knop: 'Niet te bereiken', gezegd: 'is niet te bereiken' },
  'wil-niet': { knop: 'Wil het niet horen', gezegd: 'wil het niet horen' },
};
export const beluitkomsten = Object.keys(beluitkomstLabels) as Beluitkomst[];

export interface Gespreksinvoer {
  uitkomst: Beluitkomst;
  notitie: string;
}
export type GespreksForm = Form<Gespreksinvoer, TerugkoppelingRij>;

export const readWie = ({ melder }: TeVertellen): string => melder.naam || 'Iemand zonder naam';

/** Why a mail to them is not enough; '' when there was none, or it is fine. */
export function describeMail({ bericht }: TeVertellen): string {
  if (bericht?.status === 'mislukt') return 'De mail kwam niet aan.';
  return bericht?.status === 'onzeker' ? 'Wij weten niet zeker of de mail aankwam.' : '';
}

/** A call on the list: how it ended, with a note. */
export function createGesprek(
  beheer: Beheer,
  taak: () => TeVertellen,
  opties: Pick<FormOptions<Gespreksinvoer, TerugkoppelingRij, unknown>, 'said' | 'onSaved' | 'scope'>,
): GespreksForm {
  return new Form({
    begin: (): Gespreksinvoer => ({ uitkomst: 'verteld', notitie: '' }),
    save: ({ uitkomst, notitie }) => {
      const { rij, melder } = taak();
      return recordTerugkoppeling(beheer.client, rij.id, {
        status: uitkomst,
        kanaal: readBereik(melder) || 'telefoon',
        toelichting: notitie.trim(),
        versie: rij.versie,
      });
    },
    draft: draftGesprek(beheer, taak().rij.id),
    ...opties,
  });
}

/** What was typed about a call and is not noted yet; `id` is the line of the ledger. */
export function draftGesprek(beheer: Beheer, id: string): Draft<Gespreksinvoer> {
  return beheer.draft('gesprek', id);
}
