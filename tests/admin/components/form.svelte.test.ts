import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fout } from '#records/contract/probleem.ts';
import type { Probleem } from '#records/probleem.ts';
import { Draft } from '../../../admin/src/components/draft.ts';
import { Form, tellLabel, type FormOptions } from '../../../admin/src/components/form.svelte.ts';
import { MutationScope } from '../../../admin/src/components/mutation.svelte.ts';
import { TestStorage } from './test-storage.ts';

interface Row {
  naam: string;
  versie: number;
}
interface Values {
  naam: string;
  email: string;
}
type Options = FormOptions<Values, Row, Row>;

const row: Row = { naam: 'Oud', versie: 3 };
const refusal = (over: Partial<Probleem> = {}): Probleem => ({
  status: 400,
  titel: 'Dit is nog niet opgeslagen',
  detail: '',
  fouten: [{ pad: 'email', code: 'geen-email', melding: 'Dit is geen e-mailadres.' }],
  ...over,
});
const conflict = (huidig: Row): Probleem =>
  refusal({
    status: 409,
    fouten: [{ pad: '', code: 'versie-verouderd', melding: 'Iemand was eerder.' }],
    huidig,
  });

/** The form as a component makes it; `save` is what the server answers. */
function makeForm(save: Options['save'], over: Partial<Options> = {}): Form<Values, Row, Row> {
  let form: Form<Values, Row, Row> | undefined;
  $effect.root(() => {
    form = new Form<Values, Row, Row>({
      row,
      begin: ({ naam }) => ({ naam, email: '' }),
      required: { naam: 'Vul een naam in.' },
      save,
      ...over,
    });
  });
  flushSync();
  return form!;
}

/** What the browser does with the properties that the form element gets. */
function mount(form: Form<Values, Row, Row>, fault: { focus: () => void } | null): string[] {
  const asked: string[] = [];
  const element = {
    querySelector: (selector: string) => {
      asked.push(selector);
      return fault;
    },
  };
  for (const key of Object.getOwnPropertySymbols(form.props)) {
    (form.props[key] as (element: object) => void)(element);
  }
  return asked;
}

describe('saving', () => {
  test('what is wrong is said only once somebody tried, nothing is sent, and the first fault gets the focus', async () => {
    const save = vi.fn<Options['save']>();
    const focus = vi.fn();
    const form = makeForm(save);
    const asked = mount(form, { focus });
    form.values.naam = ' ';
    expect(form.errors('naam')).toEqual([]);
    expect(await form.submit()).toBe(false);
    expect(form.errors('naam')).toEqual(['Vul een naam in.']);
    expect(save).not.toHaveBeenCalled();
    expect(asked[0]).toContain('[aria-invalid="true"]');
    expect(focus).toHaveBeenCalledOnce();
    form.values.naam = 'Nieuw';
    expect(form.errors('naam')).toEqual([]);
  });

  test('the check of core gets what stands there, its warnings do not refuse, and of an empty field only that is said', async () => {
    const form = makeForm(async () => row, {
      check: ({ naam, email }) => [
        ...(naam === '' ? [{ path: 'naam', code: 'verplicht' as const }] : []),
        ...(email === '' ? [{ path: 'email', code: 'geen-email' as const }] : []),
        { path: 'naam', code: 'r1-naam' as const, params: { tekst: naam }, ernst: 'waarschuwing' as const },
      ],
    });
    form.values.naam = '';
    expect(await form.submit()).toBe(false);
    expect(form.errors('naam')).toEqual(['Vul een naam in.']);
    expect(form.errors('email')).toEqual(['Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.']);
    form.values = { naam: 'Jan', email: 'jan@voorbeeld.nl' };
    expect(await form.submit()).toBe(true);
  });

  test('what the form and the server say alike is said once', async () => {
    const melding = 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.';
    const fouten = [melding, 'Ook te lang.'].map((een) => ({
      pad: 'email',
      code: 'geen-email' as const,
      melding: een,
    }));
    const form = makeForm(async () => refusal({ fouten }), {
      check: ({ email }) => (email === 'x' ? [{ path: 'email', code: 'geen-email' as const }] : []),
    });
    await form.submit();
    form.values.email = 'x';
    expect(form.errors('email')).toEqual([melding, 'Ook te lang.']);
  });

  test('what was saved is no longer unsaved, and the screen hears the answer', async () => {
    const saved = vi.fn();
    const form = makeForm(async ({ naam }) => ({ naam, versie: 4 }), { onSaved: saved });
    form.values.naam = 'Nieuw';
    expect(form.isDirty).toBe(true);
    expect(await form.submit()).toBe(true);
    expect(form.isDirty).toBe(false);
    expect(form.values.naam).toBe('Nieuw');
    expect(form.said).toMatch(/^Opgeslagen om/);
    expect(saved).toHaveBeenCalledWith({ naam: 'Nieuw', versie: 4 }, form);
  });

  test('what is typed while it is being saved is not taken for saved', async () => {
    let answer: (row: Row) => void = () => undefined;
    const form = makeForm(() => new Promise((resolve) => (answer = resolve)));
    form.values.naam = 'Eerst';
    const submitted = form.submit();
    form.values.naam = 'Daarna';
    answer({ naam: 'Eerst', versie: 4 });
    await submitted;
    expect(form.isDirty).toBe(true);
  });

  test('a second press while the first is under way sends nothing', async () => {
    let answer: (row: Row) => void = () => undefined;
    const save = vi.fn<Options['save']>(() => new Promise((resolve) => (answer = resolve)));
    const form = makeForm(save);
    const first = form.submit();
    expect(form.busy).toBe(true);
    expect(await form.submit()).toBe(false);
    answer(row);
    expect(await first).toBe(true);
    expect(save).toHaveBeenCalledOnce();
  });

  test('a refusal keeps what was typed, and says at each field what the server said', async () => {
    const focus = vi.fn();
    const form = makeForm(async () => refusal());
    mount(form, { focus });
    form.values.email = 'geen adres';
    expect(await form.submit()).toBe(false);
    expect(form.values.email).toBe('geen adres');
    expect(form.problem?.status).toBe(400);
    expect(form.errors('email')).toEqual(['Dit is geen e-mailadres.']);
    expect(form.said).toBe('');
    expect(focus).toHaveBeenCalledOnce();
  });
});

describe('R6 a colleague was first', () => {
  const theirs: Row = { naam: 'Van de collega', versie: 7 };

  test('both versions are there, and mine is saved over theirs only when asked', async () => {
    const versions: number[] = [];
    const form = makeForm(async ({ naam }, { versie }) => {
      versions.push(versie);
      return versie === 7 ? { naam, versie: 8 } : conflict(theirs);
    });
    form.values.naam = 'Van mij';
    expect(await form.submit()).toBe(false);
    expect(form.theirs).toEqual(theirs);
    expect(form.values.naam).toBe('Van mij');
    await form.keepMine();
    expect(versions).toEqual([3, 7]);
    expect(form.theirs).toBeNull();
    expect(form.isDirty).toBe(false);
  });

  test('theirs takes the place of mine when asked', async () => {
    const heard = vi.fn();
    const form = makeForm(async () => conflict(theirs), { onTheirs: heard });
    form.values.naam = 'Van mij';
    await form.submit();
    form.takeTheirs();
    expect(form.values.naam).toBe('Van de collega');
    expect(form.row.versie).toBe(7);
    expect(form.problem).toBeNull();
    expect(form.isDirty).toBe(false);
    expect(heard).toHaveBeenCalledWith(theirs);
  });

  test('another refusal is no conflict', async () => {
    const form = makeForm(async () => refusal({ huidig: theirs }));
    await form.submit();
    expect(form.theirs).toBeNull();
  });
});

describe('a form with a draft', () => {
  let tab: TestStorage;
  const draft = (): Draft<Values> => new Draft('proef', 'ik', 'a', tab);
  beforeEach(() => {
    tab = new TestStorage();
  });

  test('has what was typed again after the page is loaded again', () => {
    const form = makeForm(async () => row, { draft: draft() });
    expect(draft().find()).toBeNull();
    form.values.email = 'half@';
    flushSync();
    const again = makeForm(async () => row, { draft: draft() });
    expect(again.values).toEqual({ naam: 'Oud', email: 'half@' });
    expect(again.isDirty).toBe(true);
  });

  test('keeps it after a refusal, and forgets it once it is saved', async () => {
    let answer: Row | Probleem = refusal();
    const form = makeForm(async () => answer, { draft: draft() });
    form.values.email = 'ik@voorbeeld.nl';
    await form.submit();
    flushSync();
    expect(draft().find()).toEqual({ naam: 'Oud', email: 'ik@voorbeeld.nl' });
    answer = row;
    await form.submit();
    flushSync();
    expect(draft().find()).toBeNull();
  });
});

describe('forms of one screen', () => {
  test('one runs at a time, the screen asks how everything stands after each, and only the last has something to say', async () => {
    const steps: string[] = [];
    const scope = new MutationScope(
      async () => void steps.push('refreshed'),
      (text) => void steps.push(text),
    );
    let answer: (row: Row) => void = () => undefined;
    const first = makeForm(() => new Promise((resolve) => (answer = resolve)), {
      scope,
      said: 'Eerste gelukt.',
    });
    const second = makeForm(async () => row, { scope, said: 'Tweede gelukt.' });
    const refused = makeForm(async () => refusal(), { scope });
    const submitted = first.submit();
    expect(second.busy).toBe(true);
    expect(await second.submit()).toBe(false);
    answer(row);
    await submitted;
    expect(first.said).toBe('Eerste gelukt.');
    expect(await second.submit()).toBe(true);
    expect([first.said, second.said]).toEqual(['', 'Tweede gelukt.']);
    await refused.submit();
    expect(steps).toEqual(['refreshed', 'Eerste gelukt.', 'refreshed', 'Tweede gelukt.', 'refreshed']);
  });
});

test('what is wrong is said in the words above the field, at the field and in the list', async () => {
  const leeg: Fout = { pad: 'email', code: 'verplicht', melding: 'E-mailadres is nog leeg. Vul dit in.' };
  const elders: Fout = { pad: 'elders', code: 'verplicht', melding: 'Reden is nog leeg. Vul dit in.' };
  const form = makeForm(async () => refusal({ fouten: [leeg, elders] }));
  await form.submit();
  const list = (): string[] => form.refusal!.fouten.map(({ melding }) => melding);
  expect(list()).toEqual([leeg.melding, elders.melding]);
  tellLabel(form.errors('email'), 'Waar mogen wij naar mailen? (optioneel)');
  expect(list()).toEqual(['‘Waar mogen wij naar mailen?’ is nog leeg. Vul dit in.', elders.melding]);
  expect(form.errors('email')).toEqual([leeg.melding]);
});
