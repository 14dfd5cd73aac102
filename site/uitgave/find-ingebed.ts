import type { Item } from '#site/uitgave/build-catalogus.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { InhoudFout } from '#site/uitgave/parse-with-friendly-errors.ts';

/**
 * The entry that `bestand` embeds; stops the publication with what to do when it is not on the site. Null when it was withdrawn
 * from a published edition: a withdrawal must never wait for a story to be rewritten.
 */
export function findIngebed(
  { catalogus, uitgave, gepubliceerd }: OpenUitgave,
  kenmerk: string,
  bestand: string,
): Item | null {
  const item = catalogus.perKenmerk.get(kenmerk);
  if (item) return item;
  const ingetrokken = uitgave.ingetrokken.some((weg) => weg.kenmerk === kenmerk);
  if (ingetrokken && gepubliceerd) return null;
  const waarom = ingetrokken ? 'die is van de site gehaald' : 'die staat niet op de site';
  throw new InhoudFout(
    `${bestand} toont verbetering ${kenmerk}, maar ${waarom}. Verbeter het kenmerk of haal de regel met <Verbetering> weg.`,
  );
}
