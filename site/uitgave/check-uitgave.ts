import { z } from 'zod';
import { readVersiesAlsNu } from '#core/publicatie/als-nu.ts';
import type { PubliekeVersie, Uitgave } from '#core/publicatie/publicatie.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';
import { uitgaveSchema, versieSchema } from '#site/uitgave/schema.ts';

const versiesSchema = z.array(versieSchema).min(1);
const restSchema = uitgaveSchema.omit({ verbeteringen: true });
const gecontroleerd = new WeakMap<object, PubliekeVersie[]>();

/**
 * What an edition says, or an InhoudFout that names what is wrong. The versions of an entry that were checked before, the same object,
 * come back as they were, so that what was worked out for them still stands.
 */
export function checkUitgave(ruw: Uitgave): Uitgave {
  return {
    ...parseWithFriendlyErrors(restSchema, ruw, 'De uitgave'),
    verbeteringen: ruw.verbeteringen.map((versies) =>
      readVersiesAlsNu(checkVersies(versies), ruw.maand ?? ''),
    ),
  };
}

function checkVersies(ruw: PubliekeVersie[]): PubliekeVersie[] {
  const eerder = gecontroleerd.get(ruw);
  if (eerder) return eerder;
  const kenmerk = ruw[0]?.inhoud.kenmerk ?? 'zonder kenmerk';
  const versies = parseWithFriendlyErrors(versiesSchema, ruw, `Verbetering ${kenmerk} in de uitgave`);
  gecontroleerd.set(ruw, versies);
  return versies;
}
