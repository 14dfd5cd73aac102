import type { Field } from './fields.ts';

interface Definition {
  type?: 'base' | 'auth';
  /** Filters by who asks; what is left out is closed to everybody but superusers. */
  read?: string;
  create?: string;
  update?: string;
  delete?: string;
  fields: Field[];
  indexes?: string[];
  /** What only accounts have. */
  account?: Record<string, unknown>;
}

/** Makes a collection. */
export function createCollection(app: CoreApp, name: string, definition: Definition): void {
  const { type = 'base', read = null, fields, indexes = [], account = {} } = definition;
  const data: object = {
    type,
    name,
    listRule: read,
    viewRule: read,
    createRule: definition.create ?? null,
    updateRule: definition.update ?? null,
    deleteRule: definition.delete ?? null,
    fields,
    indexes: indexes.map((index) => index.replace(/ ON \(/, ` ON ${name} (`)),
    ...account,
  };
  app.save(new Collection(data));
}

/** Points at a record of a collection that exists; `maxSelect` more than one for several. */
export function relation(
  app: CoreApp,
  name: string,
  to: string,
  extra: { required?: boolean; cascadeDelete?: boolean; maxSelect?: number } = {},
): Field {
  return {
    name,
    type: 'relation',
    collectionId: app.findCollectionByNameOrId(to).id,
    maxSelect: 1,
    ...extra,
  };
}

/** Adds a relation to a collection that had to exist first: its own records, or those of a capability above it. */
export function addRelation(app: CoreApp, name: string, field: string, to: string): void {
  const collection = app.findCollectionByNameOrId(name);
  const collectionId = app.findCollectionByNameOrId(to).id;
  collection.fields.add(new RelationField({ name: field, collectionId, maxSelect: 1 }));
  app.save(collection);
}

/** Adds fields to a collection that exists. */
export function addFields(app: CoreApp, name: string, fields: readonly Field[]): void {
  const collection = app.findCollectionByNameOrId(name);
  collection.fields.addMarshaledJSON(JSON.stringify(fields));
  app.save(collection);
}
