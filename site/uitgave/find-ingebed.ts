import { loadCatalogus, type Item } from '#site/uitgave/load-catalogus.ts';
import { InhoudFout } from '#site/uitgave/parse-with-friendly-errors.ts';
import { isGepubliceerdeUitgave, readUitgave } from '#site/uitgave/read-uitgave.ts';

/**
 * The entry that `bestand` embeds; stops the build with what to do when it is not on the site. Null when it was withdrawn
 * from a published edition: a withdrawal must never wait for a story to be rewritten.
 */
export function findIngebed(kenmerk: string, bestand: string): Item | null {
  const item = loadCatalogus().perKenmerk.get(kenmerk);
  if (item) return item;
  const ingetrokken = readUitgave().ingetrokken.some((weg) => weg.kenmerk === kenmerk);
  if (ingetrokken && isGepubliceerdeUitgave()) return null;
  const waarom = ingetrokken ? 'die is van de site gehaald' : 'die staat niet op de site';
  throw new InhoudFout(
    `${bestand} toont verbetering ${kenmerk}, maar ${waarom}. Verbeter het kenmerk of haal de regel met <Verbetering> weg.`,
  );
}
