import type { Client } from '#records/client.ts';
import { type ActieRij, saveActie } from '#records/overleg.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { Form } from '../components/form.svelte.ts';
import type { MutationScope } from '../components/mutation.svelte.ts';

export type Actiekeuze = Pick<ActieRij, 'status' | 'eigenaar' | 'deadline'>;
export type ActieForm = Form<Actiekeuze, ActieRij>;

interface Opties {
  /** The actie as it is shown now. */
  actie: () => Actiekeuze & Pick<ActieRij, 'id' | 'versie'>;
  /** Called with the actie as the server has it, also when it refused because a colleague was first (R6). */
  onActie?: (actie: ActieRij) => void;
  said?: string;
  onSaved: () => unknown;
  scope?: MutationScope;
}

type Actiewijziging = (
  wijziging: Partial<Actiekeuze & Pick<ActieRij, 'gedaan'>>,
) => Promise<ActieRij | Probleem>;

/** The form of one actie, and `save` for what is changed outside it. R6: what was chosen stays, and only what is not as it was is saved. */
export function createActieForm(
  client: Client,
  { actie, onActie, ...opties }: Opties,
): { form: ActieForm; save: Actiewijziging } {
  const save: Actiewijziging = async (wijziging) => {
    const { id, versie } = actie();
    const antwoord = await saveActie(client, id, wijziging, versie);
    const nu = isProbleem(antwoord) ? (antwoord.huidig as ActieRij | undefined) : antwoord;
    if (nu) onActie?.(nu);
    return antwoord;
  };
  const form: ActieForm = new Form({
    begin: () => pickKeuze(actie()),
    save: (invoer) => save(pickAnders(pickKeuze(actie()), invoer)),
    ...opties,
  });
  return { form, save };
}

function pickKeuze({ status, eigenaar, deadline }: Actiekeuze): Actiekeuze {
  return { status, eigenaar, deadline };
}

function pickAnders(oud: Actiekeuze, nieuw: Actiekeuze): Partial<Actiekeuze> {
  const velden = Object.keys(oud) as (keyof Actiekeuze)[];
  return Object.fromEntries(
    velden.filter((veld) => oud[veld] !== nieuw[veld]).map((veld) => [veld, nieuw[veld]]),
  );
}
