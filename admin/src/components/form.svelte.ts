import { tick } from 'svelte';
import { createAttachmentKey } from 'svelte/attachments';
import { SvelteMap } from 'svelte/reactivity';
import type { HTMLFormAttributes } from 'svelte/elements';
import type { Issue } from '#core/basis/issue.ts';
import { formatMelding, nameAtVeld } from '#core/meldingen.ts';
import type { Probleem } from '#records/probleem.ts';
import type { Draft } from './draft.ts';
import { Mutation, type MutationScope } from './mutation.svelte.ts';

/** What is wrong with a field, as a sentence. */
export interface Fault {
  pad: string;
  melding: string;
}

export interface FormOptions<V extends object, A, R> {
  /** The record that is changed, as the server last gave it. */
  row?: R;
  /** What stands in the form before anybody types. */
  begin: (row: R) => V;
  /** What may not stay empty, each with what is said while it is. */
  required?: Readonly<Partial<Record<keyof V & string, string>>>;
  /** What else is wrong with it, by the same rules as the server's. */
  check?: (values: V, row: R) => readonly (Issue | Fault)[];
  /** Null when it was not done and the screen says elsewhere why. */
  save: (values: V, row: R) => Promise<A | Probleem | null>;
  /** Whether what was changed would be missed; by default any change is. */
  isMissed?: (values: V) => boolean;
  said?: string | ((answer: A, values: V) => string);
  onSaved?: (answer: A, form: Form<V, A, R>) => unknown;
  /** Called when what a colleague saved takes the place of what stood here. */
  onTheirs?: (row: R) => unknown;
  draft?: Draft<V>;
  scope?: MutationScope;
}

/** Who wants to know what stands above a field, by the list of faults that the field was given. */
const listeners = new WeakMap<readonly string[], (label: string) => void>();

/** A field says what stands above it, so that its form calls it that too where everything that is wrong stands in one list. */
export function tellLabel(faults: readonly string[], label: string): void {
  listeners.get(faults)?.(label);
}

const firstFault = '[aria-invalid="true"], [data-fout="ja"] input';

/** One form: what stands in it, what is wrong with it once somebody tried to save it, and how saving went. Make it while its component is made. */
export class Form<V extends object, A = unknown, R = unknown> extends Mutation {
  values: V = $state() as V;
  tried = $state(false);
  row: R = $state.raw() as R;
  /** What goes on the form element. */
  readonly props: HTMLFormAttributes;
  readonly #options: FormOptions<V, A, R>;
  #saved: string = $state.raw('');
  #element: HTMLElement | undefined;
  readonly #labels = new SvelteMap<string, string>();
  readonly #own: Fault[] = $derived.by(() => this.#check());

  constructor(options: FormOptions<V, A, R>) {
    super(options.scope);
    this.#options = options;
    this.row = options.row as R;
    this.reset();
    const { draft } = options;
    this.values = { ...this.values, ...draft?.find() };
    if (draft) {
      $effect(() => {
        if (this.isDirty) draft.keep($state.snapshot(this.values) as V);
        else draft.forget();
      });
    }
    this.props = {
      novalidate: true,
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        void this.submit();
      },
      [createAttachmentKey()]: (element: HTMLElement) => {
        this.#element = element;
      },
    };
  }

  /** True while something stands here that is not saved. */
  get isDirty(): boolean {
    const { isMissed = () => true } = this.#options;
    return JSON.stringify(this.values) !== this.#saved && isMissed(this.values);
  }

  /** Every sentence about a field, with its path: what the form sees itself and what the server said. */
  get faults(): Fault[] {
    return [...(this.tried ? this.#own : []), ...(this.problem?.fouten ?? [])];
  }

  /** The sentences about one field, each once. */
  errors(path: string): string[] {
    const found = this.faults
      .filter(({ pad }) => pad === path)
      .map(({ melding }) => melding)
      .filter((melding, i, all) => all.indexOf(melding) === i);
    listeners.set(found, (label) => this.#labels.set(path, label));
    return found;
  }

  /** Why it was not saved, with the names that the fields have in this form. */
  get refusal(): Probleem | null {
    const name = (fout: Probleem['fouten'][number]): typeof fout => {
      const label = this.#labels.get(fout.pad);
      return label === undefined ? fout : { ...fout, melding: nameAtVeld(fout.melding, label) };
    };
    return this.problem && { ...this.problem, fouten: this.problem.fouten.map(name) };
  }

  /** R6: the record as a colleague saved it meanwhile; null when nobody did. */
  get theirs(): R | null {
    const isStale = this.problem?.fouten.some(({ code }) => code === 'versie-verouderd');
    return isStale ? ((this.problem?.huidig as R | undefined) ?? null) : null;
  }

  /** Saves what stands here, or goes to the first thing that is wrong with it; true when it was saved. */
  async submit(): Promise<boolean> {
    const { save, said, onSaved, draft } = this.#options;
    this.tried = true;
    const values = $state.snapshot(this.values) as V;
    const answer =
      this.#own.length > 0
        ? null
        : await this.run(
            () => save(values, this.row),
            typeof said === 'function' ? (saved) => said(saved, values) : said,
          );
    if (answer === null) {
      await this.#focusFault();
      return false;
    }
    this.tried = false;
    this.#saved = JSON.stringify(values);
    // Its component may be gone by now, and the effect that keeps the draft with it.
    if (!this.isDirty) draft?.forget();
    await onSaved?.(answer, this);
    return true;
  }

  /** R6: saves what stands here over what a colleague saved, now that one knows of it. */
  async keepMine(): Promise<void> {
    this.row = this.theirs ?? this.row;
    await this.submit();
  }

  /** R6: shows what a colleague saved; what stood here goes. */
  takeTheirs(): void {
    this.row = this.theirs ?? this.row;
    this.reset();
    this.#options.onTheirs?.(this.row);
  }

  /** Begins anew. */
  reset(): void {
    this.values = this.#options.begin(this.row);
    this.#saved = JSON.stringify(this.values);
    this.tried = false;
    this.problem = null;
  }

  #check(): Fault[] {
    const { required = {}, check } = this.#options;
    const empty = Object.entries<string | undefined>(required)
      .filter(([pad]) => isEmpty(this.values[pad as keyof V]))
      .map(([pad, melding = '']) => ({ pad, melding }));
    const rest = (check?.(this.values, this.row) ?? []).filter(isError).map(toFault);
    return [...empty, ...rest.filter(({ pad }) => !empty.some((fault) => fault.pad === pad))];
  }

  async #focusFault(): Promise<void> {
    await tick();
    this.#element?.querySelector<HTMLElement>(firstFault)?.focus();
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : String(value).trim() === '';
}

function isError(wrong: Issue | Fault): boolean {
  return !('ernst' in wrong) || wrong.ernst !== 'waarschuwing';
}

function toFault(wrong: Issue | Fault): Fault {
  return 'pad' in wrong ? wrong : { pad: wrong.path, melding: formatMelding(wrong) };
}
