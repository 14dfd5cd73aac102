import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { oordelen } from '#core/basis/enumeraties.ts';
import { buildLuister, type Luister } from '#core/luisteren/luister.ts';
import { createSlug } from '#core/taal/slug.ts';
import type { PubliekeVersie, Uitgave } from '#core/publicatie/publicatie.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';
import {
  demoLuisterenSchema,
  demoRijSchema,
  inhoudSchema,
  organisatieSchema,
  themaSchema,
  werkwijzeSchema,
  type DemoLuisteren,
  type DemoRij,
} from '#site/uitgave/schema.ts';

function readYaml<T>(schema: z.ZodType<T>, map: string, naam: string): T {
  return parseWithFriendlyErrors(schema, parse(readFileSync(join(map, naam), 'utf8')), `content/${naam}`);
}

/** What is known of the people behind the demo's entries; an own content folder need not have it. */
function readLuisteren(map: string): DemoLuisteren {
  if (!existsSync(join(map, 'demo/luisteren.yaml'))) return { cijfers: null, verbeteringen: [] };
  return readYaml(demoLuisterenSchema, map, 'demo/luisteren.yaml');
}

/** R9: what the public sees of the people behind a row; the letters of `oordelen` are the first ones of the answers. */
function countLuister(rij: DemoRij, luisteren: DemoLuisteren): Luister {
  const geteld = luisteren.verbeteringen.find(({ kenmerk }) => kenmerk === rij.kenmerk);
  const laatste = rij.loop?.at(-1);
  return buildLuister({
    eerder: { aantal: rij.aantalSignalen ?? 0, bron: rij.aantalBron ?? '' },
    mensen: geteld?.signalen ?? 0,
    verteld: geteld?.verteld ?? 0,
    oordelen: [...(geteld?.oordelen ?? '')].map((letter) => ({
      ronde: 0,
      oordeel: oordelen.find((naam) => naam[0] === letter)!,
      van: '',
    })),
    ingevoerd: 0,
    afwijking: geteld?.afwijking ?? '',
    geslotenOp: laatste?.fase === 'gesloten' ? laatste.op : '',
  });
}

/** The published versions of one demo row, newest first; an earlier version repeats only the fields that were different. */
function buildVersies(rij: DemoRij, slug: string, luister: Luister): PubliekeVersie[] {
  const { eerdereVersies, ...nu } = rij;
  const oudNaarNieuw = [...eerdereVersies.map((eerder) => ({ ...nu, ...eerder })), nu];
  return oudNaarNieuw
    .map((versie, i) => ({
      versie: i + 1,
      inhoud: parseWithFriendlyErrors(
        inhoudSchema,
        { ...versie, slug, luister },
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
  const luisteren = readLuisteren(contentMap);
  const { normen } = readYaml(werkwijzeSchema, contentMap, 'werkwijze.yaml');
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
      .map(({ rij, slug }) => buildVersies(rij, slug, countLuister(rij, luisteren)))
      .sort((a, b) => (firstPublication(a) < firstPublication(b) ? 1 : -1)),
    ingetrokken: metSlug
      .filter(({ rij }) => rij.publicatiestatus === 'ingetrokken')
      .map(({ rij, slug }) => ({
        slug,
        kenmerk: rij.kenmerk ?? '',
        ingetrokkenOp: rij.ingetrokkenOp,
        reden: rij.publiekeReden,
      })),
    luisteren: { normen, cijfers: luisteren.cijfers },
  };
}
