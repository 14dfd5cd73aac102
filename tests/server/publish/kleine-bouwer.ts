/**
 * Stands in for the site builder where a test is about publishing and not about pages: like the real one it writes into its own
 * output again, leaves unchanged pages alone and does not remove pages of entries that are gone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';

const client = join(process.env['LUISTERLOOP_BOUW'] ?? '', 'client');
const uitgave = JSON.parse(readFileSync(process.env['LUISTERLOOP_UITGAVE'] ?? '', 'utf8')) as Uitgave;
const paden: string[] = [];

function write(pad: string, inhoud: string): void {
  paden.push(pad);
  const heel = join(client, pad);
  if (existsSync(heel) && readFileSync(heel, 'utf8') === inhoud) return;
  mkdirSync(dirname(heel), { recursive: true });
  writeFileSync(heel, inhoud);
}

const pagina = (titel: string): string =>
  `<!doctype html><html lang="nl"><title>${titel}</title>${titel.repeat(40)}</html>`;

write('404.html', pagina('Niet gevonden'));
write('410.html', pagina('Ingetrokken'));
for (const [nieuwste] of uitgave.verbeteringen) {
  if (nieuwste === undefined) continue;
  if (nieuwste.inhoud.titel === 'kapot') throw new Error('[ERROR] de pagina "kapot" kan niet worden gebouwd');
  write(`verbeteringen/${nieuwste.inhoud.slug}/index.html`, pagina(nieuwste.inhoud.titel));
  console.log(`├─ /verbeteringen/${nieuwste.inhoud.slug}/`);
}
write('_astro/stijl.abc123.css', 'body{margin:0}'.repeat(30));
write('_intern/ingetrokken.json', JSON.stringify(uitgave.ingetrokken.map(({ slug }) => slug)));
// Last of all, so that a build that was broken off can be told from a whole one.
write('index.html', pagina(uitgave.organisatie.sitenaam));
mkdirSync(join(client, '_intern'), { recursive: true });
writeFileSync(join(client, '_intern/paden.json'), JSON.stringify(paden));
