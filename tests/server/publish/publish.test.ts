import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DataFolder } from '#server/data-folder.ts';
import { listReleases, readHuidigId } from '#server/serve/releases.ts';
import { makeUitgave, publish, publishUitgave } from '#tests/server/publish/maak-uitgave.ts';
import { newGegevensmap } from '#tests/support/temporary.ts';

const live = (map: DataFolder): string => join(map.releases, readHuidigId(map.releases) ?? '');
const read = (map: DataFolder, pad: string): string => readFileSync(join(live(map), pad), 'utf8');

describe('publishing', () => {
  it('makes the new release live with a compressed copy of each page', async () => {
    const map = newGegevensmap();
    await publish(map, 'eerste');
    const pagina = readFileSync(join(live(map), 'index.html'));
    expect(pagina.toString()).toContain('eerste');
    expect(brotliDecompressSync(readFileSync(join(live(map), 'index.html.br')))).toEqual(pagina);
    expect(gunzipSync(readFileSync(join(live(map), 'index.html.gz')))).toEqual(pagina);
  });

  it('leaves the release before as it was, also where the same file says something else now', async () => {
    const map = newGegevensmap();
    await publish(map, 'eerste');
    const oud = live(map);
    await publish(map, 'tweede');
    expect(live(map)).not.toBe(oud);
    expect(readFileSync(join(oud, 'index.html'), 'utf8')).toContain('eerste');
    expect(read(map, 'index.html')).toContain('tweede');
  });

  it('shares unchanged files, compressed copies included, with the release before', async () => {
    const map = newGegevensmap();
    await publish(map, 'eerste', 3);
    const oud = live(map);
    await publish(map, 'eerste', 4);
    for (const pad of ['verbeteringen/pagina-1/index.html', 'verbeteringen/pagina-1/index.html.br']) {
      expect(statSync(join(live(map), pad)).ino).toBe(statSync(join(oud, pad)).ino);
    }
  });

  it('removes the page of an entry that is gone, with its copies', async () => {
    const map = newGegevensmap();
    await publish(map, 'site', 4);
    expect(existsSync(join(live(map), 'verbeteringen/pagina-3/index.html'))).toBe(true);
    await publish(map, 'site', 3);
    expect(existsSync(join(live(map), 'verbeteringen/pagina-3'))).toBe(false);
    await publish(map, 'site', 3, ['pagina-3']);
    const weg = readFileSync(join(live(map), 'verbeteringen/pagina-3/index.html'), 'utf8');
    expect(weg).toContain('Ingetrokken. Dit klopte niet.');
    expect(existsSync(join(live(map), '_astro/stijl.abc123.css'))).toBe(true);
  });

  it('does nothing when nothing changed', async () => {
    const map = newGegevensmap();
    await publish(map, 'zelfde');
    const eerst = live(map);
    expect(await publish(map, 'zelfde')).toMatchObject({ soort: 'ongewijzigd' });
    expect(live(map)).toBe(eerst);
  });

  it('keeps five releases', async () => {
    const map = newGegevensmap();
    for (let i = 0; i < 7; i += 1) await publish(map, `uitgave ${i}`, 1);
    expect(listReleases(map.releases)).toHaveLength(5);
    expect(read(map, 'index.html')).toContain('uitgave 6');
  });

  it('takes nothing over from a publication that was broken off, nor what it does not know', async () => {
    const map = newGegevensmap();
    await publish(map, 'heel');
    const half = join(map.releases, '.half-20260101T000000000Z-0000');
    mkdirSync(half);
    for (const dir of [half, live(map)]) writeFileSync(join(dir, 'rest.html'), 'rest');
    await publish(map, 'daarna');
    expect(existsSync(join(live(map), 'rest.html'))).toBe(false);
    expect(read(map, 'index.html')).toContain('daarna');
    expect(existsSync(half)).toBe(false);
  });

  it('gives each page a quick copy before it is live, and the small one afterwards', async () => {
    const map = newGegevensmap();
    await publishUitgave(map, makeUitgave('snel', 2));
    expect(gunzipSync(readFileSync(join(live(map), 'index.html.gz'))).toString()).toContain('snel');
    expect(existsSync(join(live(map), 'index.html.br'))).toBe(false);
    await publish(map, 'snel', 2);
    expect(brotliDecompressSync(readFileSync(join(live(map), 'index.html.br'))).toString()).toContain('snel');
  });

  it('keeps the site as it is when a page cannot be made, and says which and why', async () => {
    const map = newGegevensmap();
    await publish(map, 'goed');
    const uitgave = makeUitgave('goed', 2);
    uitgave.verbeteringen[1]![0]!.inhoud.titel = 'kapot';
    await expect(publishUitgave(map, uitgave)).rejects.toThrow(
      'De pagina /verbeteringen/pagina-1/ kon niet worden gemaakt. De titel is kapot.',
    );
    expect(read(map, 'index.html')).toContain('goed');
    expect(readdirSync(map.releases).filter((naam) => naam.startsWith('.half'))).toEqual([]);
    await publish(map, 'weer goed');
    expect(read(map, 'index.html')).toContain('weer goed');
    expect(readdirSync(map.releases).filter((naam) => naam.startsWith('.half'))).toEqual([]);
  });
});
