import { readdirSync } from 'node:fs';

/** File names of the migrations in their order, as PocketBase writes them down in the database. */
export function listMigrations(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((naam) => /^\d+_.*\.ts$/.test(naam))
    .map((naam) => naam.replace(/\.ts$/, '.js'))
    .toSorted();
}
