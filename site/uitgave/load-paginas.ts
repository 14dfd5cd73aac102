import type { MDXInstance } from 'astro';
import { z } from 'zod';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';

const paginaSchema = z.object({ titel: z.string().min(1), inleiding: z.string().default('') });

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('@inhoud/paginas/*.mdx', {
  eager: true,
});

/** The editorial pages of content/paginas: over, privacy, toegankelijkheid and whatever an organisation adds. */
export function loadPaginas() {
  return Object.entries(modules).map(([pad, mdx]) => {
    const slug = pad.replace(/^.*\//, '').replace(/\.mdx$/, '');
    return {
      slug,
      ...parseWithFriendlyErrors(paginaSchema, mdx.frontmatter, `content/paginas/${slug}.mdx`),
      Content: mdx.Content,
    };
  });
}
