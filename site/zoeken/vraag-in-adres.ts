/** The question in the address, or null when there is none. It stands behind the `#`, which no server sees. */
export function readVraagUitAdres(): string | null {
  if (location.hash.startsWith('#zoek=')) return decodeVraag(location.hash.slice('#zoek='.length));
  return new URLSearchParams(location.search).get('zoek');
}

/** Replaces the question in the address; a question that came as `?zoek=` moves behind the `#`. */
export function writeVraagInAdres(vraag: string): void {
  const fragment = vraag === '' ? '' : `#zoek=${encodeURIComponent(vraag)}`;
  const adres = location.pathname + fragment;
  const nu = location.pathname + location.search + location.hash;
  if (adres !== nu) history.replaceState(history.state, '', adres);
}

function decodeVraag(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/\+/g, ' '));
  } catch {
    return fragment;
  }
}
