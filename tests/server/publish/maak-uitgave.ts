import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import type { DataFolder } from '#server/data-folder.ts';
import { finishRelease } from '#server/publish/finish-release.ts';
import { makeRelease, type ReleaseResult } from '#server/publish/make-release.ts';
import { loadSiteCode, type SiteCodeFiles } from '#server/render/site-code.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

/** The small site, with one file that pages ask for. */
export function prepareKleineSite(): SiteCodeFiles {
  const client = join(tmpdir(), 'luisterloop-kleine-site');
  mkdirSync(join(client, '_astro'), { recursive: true });
  writeFileSync(join(client, '_astro', 'stijl.abc123.css'), 'body{margin:0}'.repeat(30));
  return { digest: 'klein', entry: join(import.meta.dirname, 'kleine-site.ts'), client };
}

/** An edition of `aantal` entries whose pages all carry `naam`. */
export function makeUitgave(naam: string, aantal: number, ingetrokken: string[] = []): Uitgave {
  const uitgave = generateUitgave(aantal);
  uitgave.organisatie = { ...uitgave.organisatie, sitenaam: naam };
  uitgave.verbeteringen.forEach((versies, i) => {
    for (const { inhoud } of versies) Object.assign(inhoud, { slug: `pagina-${i}`, titel: `${naam} ${i}` });
  });
  uitgave.ingetrokken = ingetrokken.map((slug) => ({
    slug,
    kenmerk: 'V-2026-0001',
    ingetrokkenOp: '2026-01-01T00:00:00Z',
    reden: 'Dit klopte niet.',
  }));
  return uitgave;
}

/** Publishes an edition of the small site, up to the moment that it is live. */
export async function publishUitgave(
  map: DataFolder,
  uitgave: Uitgave,
  report: () => void = () => undefined,
): Promise<ReleaseResult> {
  const code = prepareKleineSite();
  return await makeRelease({
    releases: map.releases,
    code,
    site: await loadSiteCode(code),
    siteUrl: 'http://site.test',
    content: 'content',
    uitgave,
    stand: '',
    report,
  });
}

/** Publishes an edition of the small site, with all that is done afterwards. */
export async function publish(
  map: DataFolder,
  naam: string,
  aantal = 3,
  ingetrokken: string[] = [],
): Promise<ReleaseResult> {
  const result = await publishUitgave(map, makeUitgave(naam, aantal, ingetrokken));
  await finishRelease(map.releases);
  return result;
}
