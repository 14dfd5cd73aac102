import { join } from 'node:path';
import { buildAdmin } from '#server/build-admin.ts';

/** Builds beheer once before the tests that serve it, so that no two of them build it at the same time. */
export default async function setup(): Promise<void> {
  await buildAdmin(join(import.meta.dirname, '../..'));
}
