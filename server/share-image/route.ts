import { TooBusy } from '#server/share-image/drawer.ts';
import type { ShareImages } from '#server/share-image/share-images.ts';
import type { Route } from '#server/serve/portal.ts';
import { sendTekst } from '#server/serve/send.ts';
import { isUnchanged } from '#server/serve/conditions.ts';

/** `GET /og/<slug>.png`: the share image of an entry of the live release. */
export function shareImageRoute(shareImages: ShareImages): Route {
  return async (req, res, { pad, release, koppen, sendNietGevonden }) => {
    const slug = /^\/og\/([^/]+)\.png$/.exec(pad)?.[1];
    if (
      slug === undefined ||
      release.ingetrokken.has(slug) ||
      (req.method !== 'GET' && req.method !== 'HEAD')
    )
      return false;
    let deelbeeld;
    try {
      deelbeeld = await shareImages.find(release.dir, slug);
    } catch (fout) {
      if (!(fout instanceof TooBusy)) throw fout;
      sendTekst(req, res, 503, 'Dit beeld wordt zo gemaakt. Probeer het over een halve minuut nog eens.', [
        ...koppen,
        'Retry-After',
        '30',
      ]);
      return true;
    }
    if (deelbeeld === undefined) {
      await sendNietGevonden();
      return true;
    }
    const etag = `"${deelbeeld.digest}"`;
    const alle = [
      ...koppen,
      'Content-Type',
      'image/png',
      'ETag',
      etag,
      'Cache-Control',
      'public, max-age=0, must-revalidate',
    ];
    alle.push('Cross-Origin-Resource-Policy', 'cross-origin');
    if (isUnchanged(req.headers['if-none-match'], etag)) {
      res.writeHead(304, alle);
      res.end();
      return true;
    }
    res.writeHead(200, [...alle, 'Content-Length', String(deelbeeld.png.length)]);
    res.end(req.method === 'HEAD' ? undefined : deelbeeld.png);
    return true;
  };
}
