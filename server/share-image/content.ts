import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { uitkomsten } from '#core/verbetering/enumeraties.ts';

const inhoudSchema = z.object({
  titel: z.string(),
  /** '' when its melder took it back (R3). */
  vraag: z.string(),
  /** The improvement, or the explanation of why it cannot. */
  verbetering: z.string(),
  uitkomst: z.enum(uitkomsten),
  /** The loop was opened again, and nothing was published since. */
  opnieuw: z.boolean().default(false),
  organisatie: z.string(),
  sitenaam: z.string(),
  accent: z.string(),
});

/** What a share image shows. */
export type ShareImageContent = z.infer<typeof inhoudSchema>;

const ontwerp = createHash('sha256')
  .update(readFileSync(join(import.meta.dirname, 'template.ts')))
  .digest('hex');

/** The share images of a release by slug, from `_intern/og.json`. */
export function readShareImages(release: string): Map<string, ShareImageContent> {
  const pad = join(release, '_intern', 'og.json');
  if (!existsSync(pad)) return new Map();
  return new Map(
    Object.entries(z.record(z.string(), inhoudSchema).parse(JSON.parse(readFileSync(pad, 'utf8')))),
  );
}

/** The same for images that look the same; it changes with the words, the colours and the design. */
export function digestInhoud(inhoud: ShareImageContent): string {
  return createHash('sha256').update(ontwerp).update(JSON.stringify(inhoud)).digest('hex').slice(0, 32);
}
