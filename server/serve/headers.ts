const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const machtigingen = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((naam) => `${naam}=()`)
  .join(', ');

/** Headers that every answer of the public site carries. HSTS only where the site is reached over https. */
export function veiligheidskoppen(siteUrl: string): string[] {
  const koppen = [
    'Content-Security-Policy', csp,
    'X-Content-Type-Options', 'nosniff',
    'Referrer-Policy', 'same-origin',
    'Permissions-Policy', machtigingen,
    'X-Frame-Options', 'DENY',
    'Cross-Origin-Opener-Policy', 'same-origin',
  ]; // prettier-ignore
  if (siteUrl.startsWith('https:'))
    koppen.push('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  return koppen;
}

/**
 * Who may use a file from another origin. Pages stay on their own; data, feeds and pictures are meant for others, and the preview in
 * beheer (another origin) uses the site's styles and fonts.
 */
export function deelkoppen(pad: string): string[] {
  if (pad.endsWith('.html')) return ['Cross-Origin-Resource-Policy', 'same-origin'];
  return ['Cross-Origin-Resource-Policy', 'cross-origin', 'Access-Control-Allow-Origin', '*'];
}

/** How long a browser may keep a file: hashed ones for ever, all others only after asking whether they changed. */
export function bewaarkop(pad: string): string {
  return isHashed(pad) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}

/** True for files whose name changes with their content. */
export function isHashed(pad: string): boolean {
  return pad.startsWith('/_astro/') || /^\/(organisatie|zoekindex)\.[0-9a-f]{8,}\.(css|json)$/.test(pad);
}

/**
 * True for files that a page of an earlier release may still ask for: styles and scripts. What holds words is not among them, so that a
 * withdrawal leaves nothing behind.
 */
export function outlivesRelease(pad: string): boolean {
  return isHashed(pad) && !pad.startsWith('/zoekindex.');
}

const soorten: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  pdf: 'application/pdf',
};

const vast: Record<string, string> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
};

/** Content type by the file's name; unknown kinds are a download. */
export function inhoudssoort(pad: string): string {
  return (
    vast[pad] ?? soorten[pad.slice(pad.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
  );
}
