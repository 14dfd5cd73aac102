import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

const dag = 86_400_000;

/** Less than a year ahead, as RFC 9116 asks; whole days, so that two builds on one day give the same file. */
function expiryDate(): string {
  return new Date((Math.floor(Date.now() / dag) + 330) * dag).toISOString();
}

/** RFC 9116. A bare mail address becomes a mailto: address. */
export const GET: APIRoute = ({ locals, url }) => {
  const { beveiliging, email } = getUitgave(locals).schil.organisatie.contact;
  const melden = beveiliging || email;
  const contact = melden.includes(':') ? melden : `mailto:${melden}`;
  return new Response(
    [
      `Contact: ${contact}`,
      `Expires: ${expiryDate()}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${new URL('/.well-known/security.txt', url).href}`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
