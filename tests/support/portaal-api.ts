import { gegevensmapIn, readSleutels } from '#server/data-folder.ts';
import { Api } from '#tests/support/api.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';
import type { TestPortaal } from '#tests/support/start-portaal.ts';

/** Speaks to the PocketBase of a whole portal as its demo accounts, and as the public server itself. */
export function apiVan(portaal: TestPortaal): Api {
  const { dienst } = readSleutels(gegevensmapIn(portaal.dataDir));
  return new Api({ url: portaal.beheer, dienst, dataDir: portaal.dataDir } as TestPocketBase);
}
