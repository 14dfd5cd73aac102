/** The public server as far as beheer asks it for a preview. */
import { mkdtempSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '#server/data-folder.ts';
import { previewRoute } from '#server/preview/route.ts';
import { Renderer } from '#server/render/renderer.ts';
import { prepareSiteCode } from '#server/render/site-code.ts';
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { readyRelease, siteUrl } from '#tests/support/ready-release.ts';

/** Answers at this port what PocketBase of the tests asks; returns what stops it. */
export async function startVoorbeeldsite(port: number): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'luisterloop-voorbeeld-'));
  cpSync(await readyRelease(), folder, { recursive: true, preserveTimestamps: true });
  const renderer = new Renderer(siteUrl);
  renderer.use(await prepareSiteCode(join(import.meta.dirname, '../..')));
  const server = createPortal({
    releases: new Releases(openDataFolder(folder).releases),
    siteUrl,
    routes: [previewRoute(renderer, 'voorbeeldsleutel')],
    log: () => undefined,
  });
  await new Promise<void>((klaar) => server.listen(port, '127.0.0.1', klaar));
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
}
