import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ShareImages } from '#server/share-image/share-images.ts';
import { shareImageRoute } from '#server/share-image/route.ts';
import { clip } from '#server/share-image/template.ts';
import { Drawer, TooBusy } from '#server/share-image/drawer.ts';
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { publish } from '#tests/server/publish/maak-uitgave.ts';
import { newGegevensmap } from '#tests/support/temporary.ts';

const root = join(import.meta.dirname, '../../..');
const open: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const inhoud = {
  titel: 'Een vaste contactpersoon',
  vraag: 'Ik moet bij elk telefoontje opnieuw mijn hele verhaal doen.',
  verbetering: 'U krijgt één medewerker die alles weet.',
  uitkomst: 'doorgevoerd' as const,
  opnieuw: false,
  organisatie: 'gemeente Waterrijk',
  sitenaam: 'Waterrijk verbetert',
  accent: '#0b5563',
};
const lang = {
  ...inhoud,
  titel: 'Meerderjarigenonderbewindstellingsbeschikking'.repeat(3),
  vraag: 'Aansprakelijkheidswaardevaststellingsverandering '.repeat(60),
  verbetering: '',
  uitkomst: 'kan-niet' as const,
};

async function startSite(beelden: object) {
  const map = newGegevensmap();
  await publish(map, 'site', 1, ['ingetrokken']);
  const releases = new Releases(map.releases);
  const dir = releases.huidig()?.dir ?? '';
  mkdirSync(join(dir, '_intern'), { recursive: true });
  writeFileSync(join(dir, '_intern/og.json'), JSON.stringify(beelden));
  const shareImages = new ShareImages(root, map.deelbeelden);
  const server: Server = createPortal({
    releases,
    siteUrl: 'http://site.test',
    routes: [shareImageRoute(shareImages)],
    log: () => undefined,
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  open.push(
    () => shareImages.stop(),
    () => (server.closeAllConnections(), void server.close()),
  );
  return { site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, map };
}

const bestanden = (map: { deelbeelden: string }): string[] =>
  readdirSync(map.deelbeelden).filter((naam) => naam.endsWith('.png'));

describe('a share image', () => {
  it('is a PNG of 1200 × 630, also with words and texts that do not fit', async () => {
    const { site } = await startSite({ contact: inhoud, lang });
    for (const slug of ['contact', 'lang']) {
      const antwoord = await fetch(`${site}/og/${slug}.png`);
      expect(antwoord.headers.get('content-type')).toBe('image/png');
      const png = Buffer.from(await antwoord.arrayBuffer());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it('is drawn once for what it shows, however many ask for it', async () => {
    const { site, map } = await startSite({ contact: inhoud, hetzelfde: inhoud });
    const slugs = ['contact', 'hetzelfde', 'contact', 'contact'];
    const etags = await Promise.all(
      slugs.map(async (slug) => (await fetch(`${site}/og/${slug}.png`)).headers.get('etag')),
    );
    expect(new Set(etags).size).toBe(1);
    expect(bestanden(map)).toHaveLength(1);
  });

  it('comes from disk after a restart, without drawing', async () => {
    const map = newGegevensmap();
    const release = join(map.pad, 'release');
    mkdirSync(join(release, '_intern'), { recursive: true });
    writeFileSync(join(release, '_intern/og.json'), JSON.stringify({ contact: inhoud }));
    const eerste = new ShareImages(root, map.deelbeelden);
    open.push(() => eerste.stop());
    await eerste.find(release, 'contact');
    const [bestand = ''] = bestanden(map);
    writeFileSync(join(map.deelbeelden, bestand), 'van schijf');
    const tweede = new ShareImages(root, map.deelbeelden);
    expect((await tweede.find(release, 'contact'))?.png.toString()).toBe('van schijf');
    expect(readFileSync(join(map.deelbeelden, bestand), 'utf8')).toBe('van schijf');
  });

  it('exists only for entries of the site', async () => {
    const { site } = await startSite({ contact: inhoud });
    expect((await fetch(`${site}/og/onbekend.png`)).status).toBe(404);
    expect((await fetch(`${site}/og/ingetrokken.png`)).status).toBe(410);
    expect((await fetch(`${site}/og/contact.png`, { method: 'POST' })).status).toBe(405);
  });

  it('is not sent again to who has it', async () => {
    const { site } = await startSite({ contact: inhoud });
    const etag = (await fetch(`${site}/og/contact.png`)).headers.get('etag') ?? '';
    expect((await fetch(`${site}/og/contact.png`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const hoofd = await fetch(`${site}/og/contact.png`, { method: 'HEAD' });
    expect(Number(hoofd.headers.get('content-length'))).toBeGreaterThan(10_000);
  });

  it('is refused for now when too many wait', async () => {
    const drawer = new Drawer(root);
    open.push(() => drawer.stop());
    const vragen = Array.from({ length: 30 }, (_, i) => drawer.draw({ ...inhoud, titel: `Titel ${i}` }));
    const uitkomsten = await Promise.allSettled(vragen.slice(24));
    expect(
      uitkomsten.every((uitkomst) => uitkomst.status === 'rejected' && uitkomst.reason instanceof TooBusy),
    ).toBe(true);
    await drawer.stop();
    await Promise.allSettled(vragen);
  });
});

describe('words that do not fit', () => {
  it.each([
    ['kort', 10, 'kort'],
    ['een twee drie vier', 10, 'een twee\u00a0…'],
    ['aaaaaaaaaaaaaaaaaaaa', 10, 'aaaaaaaaaa\u00a0…'],
    ['een,  tweede', 5, 'een\u00a0…'],
  ])('%j in %i signs is %j', (woorden, max, verwacht) => {
    expect(clip(woorden, max)).toBe(verwacht);
  });
});
