import type { APIRoute } from 'astro';
import { readUitgave } from '#site/uitgave/read-uitgave.ts';

/** The slugs whose pages answer 410. */
export const GET: APIRoute = () => Response.json(readUitgave().ingetrokken.map(({ slug }) => slug));
export const prerender = true;
