import { z } from 'zod';

/** Thrown when a file that the site is built from has mistakes; its message is Dutch and names every place at once. */
export class InhoudFout extends Error {
  override readonly name = 'InhoudFout';
}

/** Parses `input`, or throws an InhoudFout that starts with `bron` (the file) and lists each wrong place on a line of its own. */
export function parseWithFriendlyErrors<T>(schema: z.ZodType<T>, input: unknown, bron: string): T {
  const uitslag = schema.safeParse(input, { error: z.locales.nl().localeError });
  if (uitslag.success) return uitslag.data;
  const regels = uitslag.error.issues.map(
    (issue) => `  ${issue.path.join('.') || '(geheel)'}: ${issue.message}`,
  );
  throw new InhoudFout(`${bron} klopt niet. Verbeter dit en bouw de site opnieuw:\n${regels.join('\n')}`);
}
