import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataFolder } from '#server/data-folder.ts';
import { makeRelease, type ReleaseUitslag, type Uitgavebestand } from '#server/publish/make-release.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

/** A project folder without sources, so that tests do not depend on what stands in site/. */
export const leegProject = join(tmpdir(), 'luisterloop-leeg-project');
export const kleineBouwer = [process.execPath, join(import.meta.dirname, 'kleine-bouwer.ts')];

/** Writes an edition of `aantal` entries whose pages all carry `naam`. */
export function writeUitgave(
  map: DataFolder,
  naam: string,
  aantal: number,
  ingetrokken: string[] = [],
): Uitgavebestand {
  mkdirSync(leegProject, { recursive: true });
  const uitgave = generateUitgave(aantal);
  uitgave.organisatie = { ...uitgave.organisatie, sitenaam: naam };
  uitgave.verbeteringen.forEach((versies, i) => {
    for (const { inhoud } of versies) Object.assign(inhoud, { slug: `pagina-${i}`, titel: `${naam} ${i}` });
  });
  uitgave.ingetrokken = ingetrokken.map((slug) => ({
    slug,
    kenmerk: 'V-2026-0001',
    ingetrokkenOp: '2026-01-01T00:00:00Z',
  }));
  writeFileSync(map.uitgave, JSON.stringify(uitgave));
  return { pad: map.uitgave, kenmerk: `${naam} ${aantal} ${ingetrokken.join()}`, aantal };
}

/** Publishes an edition with the small builder. */
export function publish(
  map: DataFolder,
  naam: string,
  aantal = 3,
  ingetrokken: string[] = [],
): Promise<ReleaseUitslag> {
  return makeRelease({
    root: leegProject,
    map,
    siteUrl: 'http://site.test',
    uitgave: writeUitgave(map, naam, aantal, ingetrokken),
    opdracht: kleineBouwer,
    meld: () => undefined,
  });
}
