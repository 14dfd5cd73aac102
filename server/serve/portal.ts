import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readAdres } from '#server/serve/address.ts';
import { FileCache } from '#server/serve/files.ts';
import { readAccepted } from '#server/serve/encoding.ts';
import { veiligheidskoppen } from '#server/serve/headers.ts';
import type { Release, Releases } from '#server/serve/releases.ts';
import { sendBestand, sendTekst } from '#server/serve/send.ts';

/** Answers some addresses itself instead of from a file; false leaves the request to the next one. */
export type Route = (
  req: IncomingMessage,
  res: ServerResponse,
  context: RequestContext,
) => boolean | Promise<boolean>;

/** What a route is told about the request besides. */
export interface RequestContext {
  pad: string;
  release: Release;
  /** Security headers, for answers that are not files. */
  koppen: string[];
  /** Answers 404 with the site's own page. */
  sendNietGevonden: () => Promise<void>;
}

export interface PortalOptions {
  releases: Releases;
  siteUrl: string;
  /** Asked in this order before the files. */
  routes: Route[];
  /** A folder with styles and scripts that pages may ask for before a release has them. */
  assets?: () => string | undefined;
  /** One line for the operator; never holds an address of a visitor. */
  log: (regel: string) => void;
}

/** More than these are closed at once: each that is open takes memory. */
const meesteVerbindingen = 5000;

/** The public server. It reads the live release and needs nothing else: PocketBase may be down. */
export function createPortal({ releases, siteUrl, routes, assets, log }: PortalOptions): Server {
  const koppen = veiligheidskoppen(siteUrl);
  const files = new FileCache(koppen);
  const portal = new Portal(releases, files, koppen, routes, assets);
  const server = createServer(
    { maxHeaderSize: 16 * 1024, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5000 },
    (req, res) => {
      if (portal.answerFromMemory(req, res)) return;
      portal.answer(req, res).catch((fout: unknown) => {
        log(
          `fout bij ${req.method ?? ''} ${readablePath(req.url)}: ${fout instanceof Error ? fout.message : String(fout)}`,
        );
        if (res.headersSent) res.destroy();
        else sendTekst(req, res, 500, 'Er ging iets mis. Probeer het zo nog eens.', koppen);
      });
    },
  );
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.timeout = 60_000;
  server.maxConnections = meesteVerbindingen;
  return server;
}

class Portal {
  readonly #releases: Releases;
  readonly #files: FileCache;
  readonly #koppen: string[];
  readonly #routes: Route[];
  readonly #assets: () => string | undefined;
  /** Addresses that answered with a file of this release, so that a second request can do without the checks. */
  readonly #bekend = { release: '', paden: new Set<string>() };

  constructor(
    releases: Releases,
    files: FileCache,
    koppen: string[],
    routes: Route[],
    assets: () => string | undefined = () => undefined,
  ) {
    this.#releases = releases;
    this.#files = files;
    this.#koppen = koppen;
    this.#routes = routes;
    this.#assets = assets;
  }

  /** The short way for pages that are asked for often; false when it takes more than sending what memory has. */
  answerFromMemory(req: IncomingMessage, res: ServerResponse): boolean {
    const release = this.#releases.huidig();
    if (release === undefined || release.id !== this.#bekend.release || req.method !== 'GET') return false;
    const pad = req.url ?? '';
    if (req.headers.range !== undefined || !this.#bekend.paden.has(pad)) return false;
    const accepted = readAccepted(req.headers['accept-encoding']);
    const bestand = this.#files.recall(release, asBestand(pad), accepted);
    if (bestand !== undefined) sendBestand(req, res, bestand);
    return bestand !== undefined;
  }

  #remember(release: Release, url: string | undefined, pad: string): void {
    if (url !== pad) return;
    if (this.#bekend.release !== release.id || this.#bekend.paden.size >= 20_000) this.#bekend.paden.clear();
    this.#bekend.release = release.id;
    this.#bekend.paden.add(pad);
  }

  async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const release = this.#releases.huidig();
    if (req.url === '/healthz') return await this.#sendGezondheid(req, res, release);
    if (release === undefined) {
      return sendTekst(req, res, 503, 'De site wordt klaargezet. Probeer het zo nog eens.', [
        ...this.#koppen,
        'Retry-After',
        '10',
      ]);
    }
    const adres = readAdres(req.url ?? '');
    if (adres.soort === 'ongeldig') return sendTekst(req, res, 400, 'Dit adres klopt niet.', this.#koppen);
    const sendNietGevonden = (): Promise<void> =>
      this.#sendPagina(req, res, release, {
        status: 404,
        file: '/404.html',
        anders: 'Deze pagina is er niet.',
      });
    if (adres.soort === 'verborgen') return await sendNietGevonden();
    const { pad } = adres;
    for (const route of this.#routes) {
      if (await route(req, res, { pad, release, koppen: this.#koppen, sendNietGevonden })) return;
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return sendTekst(req, res, 405, 'Dit adres kunt u alleen lezen.', [
        ...this.#koppen,
        'Allow',
        'GET, HEAD',
      ]);
    }
    const weg = findIngetrokken(pad, release);
    if (weg !== undefined) {
      const file = `/verbeteringen/${weg}/index.html`;
      const anders = 'Deze verbetering is ingetrokken.';
      return await this.#sendPagina(req, res, release, { status: 410, file, anders });
    }
    if (await this.#sendFile(req, res, release, pad)) return;
    if (await this.#redirect(req, res, release, adres)) return;
    await sendNietGevonden();
  }

  async #sendFile(
    req: IncomingMessage,
    res: ServerResponse,
    release: Release,
    pad: string,
  ): Promise<boolean> {
    if (pad === '/404.html' || pad.endsWith('/index.html')) return false;
    const bestand = await this.#files.read(
      release,
      asBestand(pad),
      req.headers.range === undefined ? readAccepted(req.headers['accept-encoding']) : 'identity',
      () => [this.#assets(), ...this.#releases.eerdere()].filter((dir) => dir !== undefined),
    );
    if (bestand === undefined) return false;
    this.#remember(release, req.url, pad);
    sendBestand(req, res, bestand);
    return true;
  }

  /** Pages have one address, with a slash at the end. */
  async #redirect(
    req: IncomingMessage,
    res: ServerResponse,
    release: Release,
    { pad, ruw, query }: { pad: string; ruw: string; query: string },
  ): Promise<boolean> {
    const naarMap = pad.endsWith('/index.html') ? ruw.slice(0, -'index.html'.length) : `${ruw}/`;
    const bestand = pad.endsWith('/index.html') ? pad : `${pad}/index.html`;
    if (pad.endsWith('/')) return false;
    if ((await this.#files.read(release, bestand, 'identity', () => [])) === undefined) return false;
    const koppen = [...this.#koppen, 'Location', naarMap + query];
    sendTekst(req, res, 301, `Deze pagina staat op ${naarMap}`, koppen);
    return true;
  }

  async #sendPagina(
    req: IncomingMessage,
    res: ServerResponse,
    release: Release,
    { status, file, anders }: { status: number; file: string; anders: string },
  ): Promise<void> {
    const accepted = readAccepted(req.headers['accept-encoding']);
    const pagina = await this.#files.read(release, file, accepted, () => []);
    if (pagina === undefined) sendTekst(req, res, status, anders, this.#koppen);
    else sendBestand(req, res, pagina, status);
  }

  async #sendGezondheid(
    req: IncomingMessage,
    res: ServerResponse,
    release: Release | undefined,
  ): Promise<void> {
    const leesbaar =
      release !== undefined &&
      (await this.#files.read(release, '/index.html', 'identity', () => [])) !== undefined;
    sendTekst(req, res, leesbaar ? 200 : 503, leesbaar ? 'in orde' : 'geen site om te tonen', this.#koppen);
  }
}

/** The file that an address stands for: pages live in folders. */
function asBestand(pad: string): string {
  return pad.endsWith('/') ? `${pad}index.html` : pad;
}

/** The entry that was taken away of which this is the page, a version or the share image. */
function findIngetrokken(pad: string, release: Release): string | undefined {
  if (release.ingetrokken.size === 0) return undefined;
  const slug =
    /^\/verbeteringen\/([^/]+)(?:\/(?:versies?\/.*)?)?$/.exec(pad)?.[1] ??
    /^\/og\/([^/]+)\.png$/.exec(pad)?.[1];
  return slug !== undefined && release.ingetrokken.has(slug) ? slug : undefined;
}

function readablePath(url: string | undefined): string {
  return (url ?? '').split('?')[0]?.slice(0, 100) ?? '';
}
