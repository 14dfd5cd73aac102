import type { APIRoute } from 'astro';
import { buildData } from '#site/uitgave/build-data.ts';

export const GET: APIRoute = ({ site }) => Response.json({ verbeteringen: buildData(site) });
