import type { APIRoute } from 'astro';
import { loadZoekindex } from '#site/zoeken/load-zoekindex.ts';

/** Says which index is the newest, so that no page changes when the index does. */
export const GET: APIRoute = () => Response.json({ bestand: `/zoekindex.${loadZoekindex().hash}.json` });
