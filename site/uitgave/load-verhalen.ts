import type { MDXInstance } from 'astro';
import { z } from 'zod';
import { formatDatum } from '#core/tijd/maand.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';

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

function hasItsEntries({ catalogus }: OpenUitgave, bron: string): boolean {
  return [...bron.matchAll(/<Verbetering\s+kenmerk="([^"]*)"/g)].every(([, kenmerk]) =>
    catalogus.perKenmerk.has(kenmerk ?? ''),
  );
}

function readVerhaal(uitgave: OpenUitgave, [pad, { frontmatter, Content }]: [string, Mdx]): Verhaal[] {
  const slug = pad.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const verhaal = parseWithFriendlyErrors(verhaalSchema, frontmatter, `content/verhalen/${slug}.mdx`);
  if (verhaal.demo && uitgave.gepubliceerd && !hasItsEntries(uitgave, bronnen[pad] ?? '')) return [];
  const { titel, inleiding, datum } = verhaal;
  const kaart = { slug, href: `/verhalen/${slug}/`, titel, inleiding, op: datum, datum: formatDatum(datum) };
  return [{ kaart, Content }];
}

/** Every story with its text, newest first. */
export function loadVerhaalteksten(uitgave: OpenUitgave): Verhaal[] {
  return Object.entries(modules)
    .flatMap((module) => readVerhaal(uitgave, module))
    .sort((a, b) => (a.kaart.op < b.kaart.op ? 1 : -1));
}

/** The stories as a list shows them, newest first. */
export function loadVerhalen(uitgave: OpenUitgave): VerhaalKaart[] {
  return loadVerhaalteksten(uitgave).map(({ kaart }) => kaart);
}
