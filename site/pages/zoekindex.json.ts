import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** Says which index is the newest, so that no page changes when the index does. */
export const GET: APIRoute = ({ locals }) => Response.json({ bestand: getUitgave(locals).zoekindex.pad });
