import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';

/** A site with a search box and nothing else, under the policy of the real one. */
export interface Testpagina {
  adres: string;
  /** Every path that was asked for, with its query. */
  gevraagd: string[];
  /** What the server answers with 503, as ends of paths. */
  kapot: Set<string>;
  stop: () => Promise<void>;
}

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** The markup that site/components/Zoekveld gives, on two addresses; the list stands only on /verbeteringen/. */
function buildPagina(pad: string): string {
  const lijst = pad === '/verbeteringen/' ? '<div data-zoeklijst><h2>Alle verbeteringen</h2></div>' : '';
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Zoeken</title><main><h1>Verbeteringen</h1>
    <form role="search" action="/verbeteringen/" method="get" data-zoekveld data-zoekuitkomst="uit">
      <label for="zoek">Zoek in verbeteringen</label>
      <input id="zoek" name="zoek" type="search" autocomplete="off"><button type="submit">Zoeken</button>
    </form>
    <section id="uit" hidden><p role="status" data-zoekstatus></p><div data-zoektreffers></div></section>${lijst}</main><script type="module" src="/zoeken/start-zoekveld.js"></script></html>`;
}

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['site/zoeken/start-zoekveld.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/zoeken',
    write: false,
  });
  return new Map(outputFiles.map((bestand) => [bestand.path, bestand.text]));
}

/** Serves the search box with this index on a free port. */
export async function startTestpagina(index: string): Promise<Testpagina> {
  const bestanden = await bundle();
  bestanden.set('/zoekindex.json', JSON.stringify({ bestand: '/zoekindex.0123456789abcdef.json' }));
  bestanden.set('/zoekindex.0123456789abcdef.json', index);
  const gevraagd: string[] = [];
  const kapot = new Set<string>();
  const server = createServer((vraag, antwoord) => {
    const { pathname, search } = new URL(vraag.url ?? '/', 'http://x');
    gevraagd.push(pathname + search);
    const bestand = bestanden.get(pathname);
    const soort = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    antwoord.setHeader('content-security-policy', csp);
    antwoord.setHeader('content-type', bestand === undefined ? 'text/html; charset=utf-8' : soort);
    if ([...kapot].some((einde) => pathname.endsWith(einde))) antwoord.writeHead(503);
    antwoord.end(bestand ?? buildPagina(pathname));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((klaar) => {
      server.close(() => klaar());
      server.closeAllConnections();
    });
  return { adres: `http://127.0.0.1:${port}`, gevraagd, kapot, stop };
}
