import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limits } from '#server/rate-limit/rate-limiter.ts';
import { openDataFolder } from '#server/data-folder.ts';
import { formRoutes } from '#server/forms/routes.ts';
import { readTelling, type Dagtelling } from '#server/forms/visit-count.ts';
import { prepareSiteCode } from '#server/render/site-code.ts';
import { Renderer } from '#server/render/renderer.ts';
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { readyRelease, siteUrl } from '#tests/support/ready-release.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

const root = join(import.meta.dirname, '../..');

/** The public server with the pages on demand over a real build of the site, before a real PocketBase. */
export interface TestPublicServer {
  site: string;
  pb: TestPocketBase;
  /** What the server wrote for the operator. */
  log: string[];
  /** What was counted so far, by day. */
  readTelling: () => Record<string, Dagtelling>;
  /** Tells PocketBase what was counted, as happens every minute. */
  reportTelling: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts both (`beheerPort` puts something else in PocketBase's place); X-Forwarded-For of a test counts, so that one machine can be many visitors. */
export async function startPublicServer(
  limieten: Partial<Limits> = {},
  { beheerPort }: { beheerPort?: number } = {},
): Promise<TestPublicServer> {
  const folder = mkdtempSync(join(tmpdir(), 'luisterloop-levend-'));
  const [pb, release] = await Promise.all([startPocketBase(), readyRelease()]);
  cpSync(release, folder, { recursive: true, preserveTimestamps: true });
  const map = openDataFolder(folder);
  const renderer = new Renderer(siteUrl);
  renderer.use(await prepareSiteCode(root));
  const log: string[] = [];
  const paginas = formRoutes({
    map,
    renderer,
    sleutels: { sleutel: 'sleutel-van-de-test', dienst: pb.dienst, voorbeeld: '', afdruk: '' },
    beheerPort: beheerPort ?? Number(new URL(pb.url).port),
    proxies: ['127.0.0.1'],
    kanMailen: true,
    limieten,
    log: (regel) => log.push(regel),
  });
  const server: Server = createPortal({
    releases: new Releases(map.releases),
    siteUrl,
    routes: paginas.routes,
    log: (regel) => log.push(regel),
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pb,
    log,
    readTelling: () => {
      paginas.telling.flush();
      return readTelling(map.telling);
    },
    reportTelling: () => paginas.telling.report(),
    stop: async () => {
      paginas.telling.stop();
      server.close();
      server.closeAllConnections();
      await pb.stop();
      rmSync(map.pad, { recursive: true, force: true });
    },
  };
}

/** A page as a visitor gets it. */
export interface Pagina {
  status: number;
  koppen: Headers;
  html: string;
}

/** What a browser of a person says it is. */
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/** One visitor, at an address of their own. */
export class Bezoeker {
  readonly #site: string;
  readonly #adres: string;

  constructor(site: string, adres: string) {
    this.#site = site;
    this.#adres = adres;
  }

  async open(pad: string, koppen: Record<string, string> = {}, method = 'GET'): Promise<Pagina> {
    return this.#read(await fetch(this.#site + pad, { method, headers: { ...this.#koppen(), ...koppen } }));
  }

  /** Opens an address without going on to where it points. */
  async follow(pad: string): Promise<Pagina> {
    return this.#read(await fetch(this.#site + pad, { redirect: 'manual', headers: this.#koppen() }));
  }

  /** Sends a form as a browser without JavaScript does. */
  async send(
    pad: string,
    velden: Record<string, string>,
    koppen: Record<string, string> = {},
  ): Promise<Pagina> {
    const body = new URLSearchParams(velden);
    return this.#read(
      await fetch(this.#site + pad, { method: 'POST', body, headers: { ...this.#koppen(), ...koppen } }),
    );
  }

  /** The key of a fresh form. */
  async takeForm(): Promise<string> {
    const { html } = await this.open('/laat-het-weten/');
    return /name="formulier" value="([^"]+)"/.exec(html)?.[1] ?? '';
  }

  #koppen(): Record<string, string> {
    return { 'x-forwarded-for': this.#adres, 'user-agent': browser };
  }

  async #read(antwoord: Response): Promise<Pagina> {
    return { status: antwoord.status, koppen: antwoord.headers, html: await antwoord.text() };
  }
}

/** The code on a page of thanks. */
export function readVolgcode({ html }: Pagina): string {
  const stuk = /data-volgcode[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '';
  return stuk.replace(/<[^>]+>/g, '').trim();
}
