import { indexAdres, type IndexBestand } from '#site/zoeken/index-bestand.ts';
import { createZoeker, type Zoeker } from '#site/zoeken/zoek.ts';

let opgehaald: Promise<Zoeker> | undefined;

/** The engine with the newest index, fetched once per page; after a failure the next call tries again. */
export function fetchZoeker(): Promise<Zoeker> {
  opgehaald ??= fetchIndex()
    .then(createZoeker)
    .catch((oorzaak: unknown) => {
      opgehaald = undefined;
      throw oorzaak;
    });
  return opgehaald;
}

/** A release in between takes the old index away; then the address is asked for once more. */
async function fetchIndex(kansen = 2): Promise<IndexBestand> {
  const { bestand } = (await fetchJson(indexAdres)) as { bestand: string };
  try {
    return (await fetchJson(bestand)) as IndexBestand;
  } catch (fout) {
    if (kansen > 1 && fout instanceof IndexFout) return fetchIndex(kansen - 1);
    throw fout;
  }
}

async function fetchJson(adres: string): Promise<unknown> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new IndexFout(`${adres}: ${antwoord.status}`);
  return antwoord.json();
}

/** The index is not there. */
class IndexFout extends Error {
  override name = 'IndexFout';
}
