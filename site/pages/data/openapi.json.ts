import type { APIRoute } from 'astro';
import { buildOpenapi } from '#site/uitgave/build-openapi.ts';

export const GET: APIRoute = ({ site }) => Response.json(buildOpenapi(site));
