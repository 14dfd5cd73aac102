/** A field as PocketBase takes it. */
export interface Field {
  name: string;
  type: string;
  [option: string]: unknown;
}

type Extra = Omit<Field, 'name' | 'type'>;

/** Text of at most `max` characters. */
export const text = (name: string, max: number, extra: Extra = {}): Field => ({
  name,
  type: 'text',
  max,
  ...extra,
});

/** A day, YYYY-MM-DD, or ''. */
export const day = (name: string, extra: Extra = {}): Field => text(name, 10, extra);

/** A moment to the millisecond. */
export const moment = (name: string, extra: Extra = {}): Field => ({ name, type: 'date', ...extra });

/** A whole number. */
export const count = (name: string, extra: Extra = {}): Field => ({
  name,
  type: 'number',
  onlyInt: true,
  ...extra,
});

export const bool = (name: string): Field => ({ name, type: 'bool' });

/** Any JSON of at most `maxSize` bytes. */
export const json = (name: string, maxSize: number, extra: Extra = {}): Field => ({
  name,
  type: 'json',
  maxSize,
  ...extra,
});

/** One value of a list of core. */
export const choice = (name: string, values: readonly string[]): Field => ({
  name,
  type: 'select',
  required: true,
  maxSelect: 1,
  values,
});

/** One value of a list of core, or ''. */
export const choiceOrNone = (name: string, values: readonly string[]): Field => ({
  ...choice(name, values),
  required: false,
});

/** Any number of values of a list of core. */
export const choices = (name: string, values: readonly string[], extra: Extra = {}): Field => ({
  name,
  type: 'select',
  maxSelect: values.length,
  values,
  ...extra,
});

/** Counts the saves of a record (R6). */
export const versie = count('versie');

export const created: Field = { name: 'created', type: 'autodate', onCreate: true };
export const updated: Field = { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true };
