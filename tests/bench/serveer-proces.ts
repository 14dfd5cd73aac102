/** Serves the releases of a folder in a process of its own: arguments are the folder and the port. */
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';

const [map = '', port = '0'] = process.argv.slice(2);
createPortal({
  releases: new Releases(map),
  siteUrl: 'http://127.0.0.1',
  routes: [],
  log: () => undefined,
}).listen(Number(port), '127.0.0.1', () => console.log('klaar'));
