import type { MDXInstance } from 'astro';
import { z } from 'zod';
import { formatDatum } from '#core/tijd/maand.ts';
import { loadCatalogus } from '#site/uitgave/load-catalogus.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';
import { isGepubliceerdeUitgave } from '#site/uitgave/read-uitgave.ts';

type Mdx = MDXInstance<Record<string, unknown>>;

const dag = z
  .union([z.string(), z.date().transform((datum) => datum.toISOString())])
  .pipe(z.string().regex(/^\d{4}-\d\d-\d\d/, 'moet een datum zijn, zoals 2026-03-14'))
  .transform((datum) => datum.slice(0, 10));

const verhaalSchema = z.object({
  titel: z.string().min(1),
  inleiding: z.string().min(1),
  datum: dag,
  /** Belongs to the demo entries: left out of a published edition that does not hold them. */
  demo: z.boolean().default(false),
});

export interface VerhaalKaart {
  slug: string;
  href: string;
  titel: string;
  inleiding: string;
  op: string;
  datum: string;
}

export interface Verhaal {
  kaart: VerhaalKaart;
  Content: Mdx['Content'];
}

const modules = import.meta.glob<Mdx>('@inhoud/verhalen/*.mdx', { eager: true });
const bronnen = import.meta.glob<string>('@inhoud/verhalen/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function hasItsEntries(bron: string): boolean {
  const { perKenmerk } = loadCatalogus();
  return [...bron.matchAll(/<Verbetering\s+kenmerk="([^"]*)"/g)].every(([, kenmerk]) =>
    perKenmerk.has(kenmerk ?? ''),
  );
}

function readVerhaal([pad, { frontmatter, Content }]: [string, Mdx]): Verhaal[] {
  const slug = pad.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const verhaal = parseWithFriendlyErrors(verhaalSchema, frontmatter, `content/verhalen/${slug}.mdx`);
  if (verhaal.demo && isGepubliceerdeUitgave() && !hasItsEntries(bronnen[pad] ?? '')) return [];
  const { titel, inleiding, datum } = verhaal;
  const kaart = { slug, href: `/verhalen/${slug}/`, titel, inleiding, op: datum, datum: formatDatum(datum) };
  return [{ kaart, Content }];
}

/** Every story with its text, newest first. */
export function loadVerhaalteksten(): Verhaal[] {
  return Object.entries(modules)
    .flatMap(readVerhaal)
    .sort((a, b) => (a.kaart.op < b.kaart.op ? 1 : -1));
}

/** The stories as a list shows them, newest first. */
export function loadVerhalen(): VerhaalKaart[] {
  return loadVerhaalteksten().map(({ kaart }) => kaart);
}
