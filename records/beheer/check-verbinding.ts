import type { Client } from '#records/beheer/client.ts';
import { attempt, isProbleem } from '#records/beheer/probleem.ts';

/** True when the server answers. */
export async function checkVerbinding(client: Client): Promise<boolean> {
  return !isProbleem(await attempt(client.health.check()));
}
