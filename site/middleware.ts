import { defineMiddleware } from 'astro:middleware';

/** The preview stands inside another site, so its own addresses are written in full; other pages pass untouched. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const antwoord = await next();
  if (url.pathname !== '/voorbeeld/' || antwoord.status !== 200) return antwoord;
  const html = (await antwoord.text()).replace(/ (href|src|action)="\/(?!\/)/g, ` $1="${url.origin}/`);
  return new Response(html, { headers: antwoord.headers });
});
