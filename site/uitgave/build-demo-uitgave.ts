import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { createSlug } from '#core/slug.ts';
import type { PubliekeVersie, Uitgave } from '#core/publicatie.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';
import {
  demoRijSchema,
  inhoudSchema,
  organisatieSchema,
  themaSchema,
  type DemoRij,
} from '#site/uitgave/schema.ts';

function readYaml<T>(schema: z.ZodType<T>, map: string, naam: string): T {
  return parseWithFriendlyErrors(schema, parse(readFileSync(join(map, naam), 'utf8')), `content/${naam}`);
}

/** The published versions of one demo row, newest first; an earlier version repeats only the fields that were different. */
function buildVersies(rij: DemoRij, slug: string): PubliekeVersie[] {
  const { eerdereVersies, ...nu } = rij;
  const oudNaarNieuw = [...eerdereVersies.map((eerder) => ({ ...nu, ...eerder })), nu];
  return oudNaarNieuw
    .map((versie, i) => ({
      versie: i + 1,
      inhoud: parseWithFriendlyErrors(
        inhoudSchema,
        { ...versie, slug },
        `content/demo/verbeteringen.yaml, '${rij.titel}'`,
      ),
      gepubliceerdOp: versie.gepubliceerdOp,
    }))
    .reverse();
}

function firstPublication(versies: PubliekeVersie[]): string {
  return versies[versies.length - 1]?.gepubliceerdOp ?? '';
}

/** The edition that the files in content/ make, for a site without a database. */
export function buildDemoUitgave(contentMap: string): Uitgave {
  const rijen = readYaml(z.array(demoRijSchema), contentMap, 'demo/verbeteringen.yaml');
  const bezet = new Set<string>();
  const metSlug = rijen.map((rij) => {
    const slug = createSlug(rij.titel, (kandidaat) => bezet.has(kandidaat));
    bezet.add(slug);
    return { rij, slug };
  });
  return {
    organisatie: readYaml(organisatieSchema, contentMap, 'organisatie.yaml'),
    themas: readYaml(z.array(themaSchema), contentMap, 'themas.yaml'),
    verbeteringen: metSlug
      .filter(({ rij }) => rij.gepubliceerdOp !== '' && rij.publicatiestatus !== 'ingetrokken')
      .map(({ rij, slug }) => buildVersies(rij, slug))
      .sort((a, b) => (firstPublication(a) < firstPublication(b) ? 1 : -1)),
    ingetrokken: metSlug
      .filter(({ rij }) => rij.publicatiestatus === 'ingetrokken')
      .map(({ rij, slug }) => ({ slug, kenmerk: rij.kenmerk ?? '', ingetrokkenOp: rij.ingetrokkenOp })),
  };
}
