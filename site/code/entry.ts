import { createApp } from 'astro/app/entrypoint';
import type { SiteCode } from '#site/code/site-code.ts';

export { listAddresses } from '#site/uitgave/addresses.ts';
export { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
export { createZoeker } from '#site/zoeken/zoek.ts';
export { Zoekmachine } from '#site/uitgave/zoekmachine.ts';

const app = createApp({ streaming: false });
// Whoever renders gets what went wrong as an error, and says it where it belongs.
app.logger.options.level = 'silent';

/** An address that the edition does not have. */
class NoSuchPage extends Error {
  override name = 'NoSuchPage';
}

app.renderError = (request, { error, status }) => {
  throw error instanceof Error ? error : new NoSuchPage(`${new URL(request.url).pathname}: ${status}`);
};

export const render: SiteCode['render'] = (url, locals) => app.render(new Request(url), { locals });
