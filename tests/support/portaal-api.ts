import { dataFolderIn } from '#server/data-folder.ts';
import { readSecrets } from '#server/secret.ts';
import { Api } from '#tests/support/api.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';
import type { TestPortaal } from '#tests/support/start-portaal.ts';

/** Speaks to the PocketBase of a whole portal as its demo accounts, and as the public server itself. */
export function apiVan(portaal: TestPortaal): Api {
  const { dienst } = readSecrets(dataFolderIn(portaal.dataDir));
  return new Api({ url: portaal.beheer, dienst, dataDir: portaal.dataDir } as TestPocketBase);
}
