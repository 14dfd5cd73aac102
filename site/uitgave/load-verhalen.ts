import type { MDXInstance } from 'astro';
import { z } from 'zod';
import { formatDatum } from '#core/maand.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';

const dag = z
  .union([z.string(), z.date().transform((datum) => datum.toISOString())])
  .pipe(z.string().regex(/^\d{4}-\d\d-\d\d/, 'moet een datum zijn, zoals 2026-03-14'))
  .transform((datum) => datum.slice(0, 10));

const verhaalSchema = z.object({ titel: z.string().min(1), inleiding: z.string().min(1), datum: dag });

export interface VerhaalKaart {
  slug: string;
  href: string;
  titel: string;
  inleiding: string;
  op: string;
  datum: string;
}

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('../../content/verhalen/*.mdx', { eager: true });

/** 'content/verhalen/x.mdx' of a story, for sentences about what is wrong in it. */
export function verhaalBestand(slug: string): string {
  return `content/verhalen/${slug}.mdx`;
}

function readVerhaal([pad, mdx]: [string, MDXInstance<Record<string, unknown>>]) {
  const slug = pad.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const { titel, inleiding, datum } = parseWithFriendlyErrors(verhaalSchema, mdx.frontmatter, verhaalBestand(slug));
  const kaart: VerhaalKaart = {
    slug,
    href: `/verhalen/${slug}/`,
    titel,
    inleiding,
    op: datum,
    datum: formatDatum(datum),
  };
  return { kaart, Content: mdx.Content };
}

/** Every story with its text, newest first. */
export function loadVerhaalteksten() {
  return Object.entries(modules)
    .map(readVerhaal)
    .sort((a, b) => (a.kaart.op < b.kaart.op ? 1 : -1));
}

/** The stories as a list shows them, newest first. */
export function loadVerhalen(): VerhaalKaart[] {
  return loadVerhaalteksten().map(({ kaart }) => kaart);
}
