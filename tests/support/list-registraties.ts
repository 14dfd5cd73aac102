import { join } from 'node:path';

/**
 * What the hooks have PocketBase call, as their tables say. By a path that the type check does not follow: what PocketBase's JavaScript
 * knows and what Node knows are declared under the same names.
 */
export async function listRegistraties(): Promise<readonly { bij: string }[]> {
  const main = join(import.meta.dirname, '../../pb_hooks/main.ts');
  return ((await import(main)) as { registraties: { bij: string }[] }).registraties;
}
