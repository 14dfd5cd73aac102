/** The address of something about one entry's loop. */
export function buildLoopadres(id: string, bron: string): string {
  return `/api/luisterloop/v1/verbeteringen/${encodeURIComponent(id)}/${bron}`;
}
