import { livingHeaders, sendPagina } from '#server/forms/send-page.ts';
import { hashBlock, trustProxies } from '#server/rate-limit/block.ts';
import { TokenBucket, type BucketOptions } from '#server/rate-limit/token-bucket.ts';
import type { Renderer } from '#server/render/renderer.ts';
import { Engines } from '#server/search/engines.ts';
import type { Route } from '#server/serve/portal.ts';
import { sendTekst } from '#server/serve/send.ts';

export interface SearchOptions {
  renderer: Renderer;
  /** Addresses of the proxies whose word about the visitor's address counts. */
  proxies: readonly string[];
  limits?: SearchLimits;
}

export interface SearchLimits {
  /** Questions of one block. */
  block: BucketOptions;
  /** Of all blocks together, in units of 10 ms that were spent on their questions. */
  all: BucketOptions;
}

/** A question costs 5 to 100 ms of the process that also serves every page, so no more than a third of it goes to questions. */
const usual: SearchLimits = {
  block: { reserve: 60, perSeconde: 2 },
  all: { reserve: 500, perSeconde: 33 },
};
const list = '/verbeteringen/';
const teDruk = 'Er wordt nu te veel gezocht. Probeer het zo nog eens.';
/** Characters of an address that is read at all; a question may be much shorter, and who asks a longer one is told so. */
const longestAddress = 8_000;

/**
 * Answers the search box of who has no JavaScript: `?zoek=` behind the address of any list. Where there is nothing to search with, the
 * list itself answers.
 */
export function searchRoute({ renderer, proxies, limits = usual }: SearchOptions): Route {
  const trust = trustProxies(proxies);
  const block = new TokenBucket(limits.block);
  const all = new TokenBucket(limits.all);
  const engines = new Engines();

  return async (req, res, { pad, release, koppen }) => {
    const query = (req.url ?? '').split('?').slice(1).join('?');
    if (query === '' || !pad.startsWith(list) || (req.method !== 'GET' && req.method !== 'HEAD'))
      return false;
    const asked = new URLSearchParams(query.slice(0, longestAddress));
    const vraag = asked.get('zoek');
    if (vraag === null || !renderer.isReady(release)) return false;
    const later = block.take(hashBlock(req, trust)) || all.take('');
    if (later > 0) {
      const retry = ['Retry-After', String(Math.ceil(later / 1000))];
      sendTekst(req, res, 429, teDruk, [...livingHeaders(koppen), ...retry]);
      return true;
    }
    const site = await renderer.site();
    const begin = performance.now();
    const engine = engines.of(release, site);
    const selectie = engine?.readSelectie(pad);
    if (engine === undefined || selectie === undefined) return false;
    const zoeken = engine.answer(selectie, clean(vraag), readNumber(asked.get('bladzijde')));
    all.spend('', (performance.now() - begin) / 10);
    const isGemaakt = await renderer.inTurn({ zoeken }, async () => {
      const html = await renderer.render(release, '/zoeken/', { zoeken });
      await sendPagina(req, res, zoeken.fout === '' ? 200 : 400, html, koppen);
    });
    if (!isGemaakt) sendTekst(req, res, 503, teDruk, [...livingHeaders(koppen), 'Retry-After', '10']);
    return true;
  };
}

/** Signs that nobody sees would end up in the page. */
function clean(vraag: string): string {
  return vraag.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function readNumber(tekst: string | null): number {
  return /^[1-9]\d{0,4}$/.test(tekst ?? '') ? Number(tekst) : 1;
}
