import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildLuister, type Luister } from '#core/luisteren/luister.ts';
import { createSlug } from '#core/taal/slug.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { PubliekeVersie, Uitgave } from '#core/publicatie/publicatie.ts';
import { computeDemoloop, readOordelen, type Demobewijs } from '#site/uitgave/demo-loop.ts';
import { parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';
import {
  demoLuisterenSchema,
  demoRijSchema,
  demoWerkSchema,
  inhoudSchema,
  organisatieSchema,
  themaSchema,
  werkwijzeSchema,
  type DemoLuisteren,
  type DemoRij,
  type DemoWerk,
} from '#site/uitgave/schema.ts';

function readYaml<T>(schema: z.ZodType<T>, map: string, naam: string): T {
  return parseWithFriendlyErrors(schema, parse(readFileSync(join(map, naam), 'utf8')), `content/${naam}`);
}

/** What is known of the people behind the demo's entries; an own content folder need not have it. */
function readLuisteren(map: string): DemoLuisteren {
  if (!existsSync(join(map, 'demo/luisteren.yaml'))) return { cijfers: null, verbeteringen: [] };
  return readYaml(demoLuisterenSchema, map, 'demo/luisteren.yaml');
}

/** What was decided; an own content folder need not have it. */
function readWerk(map: string): DemoWerk {
  if (!existsSync(join(map, 'demo/werk.yaml'))) return { besluiten: [], vertellen: [] };
  return readYaml(demoWerkSchema, map, 'demo/werk.yaml');
}

/** R9: what the public sees of the people behind a row. */
function countLuister({ rij, geteld }: Demobewijs, loop: PubliekeVersie['inhoud']['loop']): Luister {
  return buildLuister({
    eerder: { aantal: rij.aantalSignalen ?? 0, bron: rij.aantalBron ?? '' },
    mensen: geteld?.signalen ?? 0,
    verteld: geteld?.verteld ?? 0,
    oordelen: readOordelen(geteld?.oordelen ?? '').map((oordeel) => ({ ronde: 0, oordeel, van: '' })),
    ingevoerd: 0,
    afwijking: geteld?.afwijking ?? '',
    geslotenOp: loop.find(({ fase }) => fase === 'gesloten')?.op ?? '',
  });
}

/** The published versions of one demo row, newest first; an earlier version repeats only the fields that were different. */
function buildVersies(bewijs: Demobewijs, slug: string): PubliekeVersie[] {
  const { eerdereVersies, ...nu } = bewijs.rij;
  const { loop, ...stand } = computeDemoloop(bewijs);
  const luister = countLuister(bewijs, loop);
  const toen = eerdereVersies.map((eerder) => {
    const stappen = loop.filter(({ op }) => op <= eerder.gepubliceerdOp);
    return { ...nu, ...stand, fase: nu.fase, ...eerder, loop: stappen };
  });
  return [...toen, { ...nu, ...stand, loop }]
    .map((versie, i) => ({
      versie: i + 1,
      inhoud: parseWithFriendlyErrors(
        inhoudSchema,
        { ...versie, slug, luister },
        `content/demo/verbeteringen.yaml, '${nu.titel}'`,
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
  const { besluiten, vertellen } = readWerk(contentMap);
  const vandaag = toNederlandseDag(new Date().toISOString());
  const findBewijs = (rij: DemoRij): Demobewijs => ({
    rij,
    geteld: luisteren.verbeteringen.find(({ kenmerk }) => kenmerk === rij.kenmerk),
    besluiten: besluiten.filter(({ verbetering }) => verbetering === rij.kenmerk),
    teVertellen: vertellen.some((kenmerk) => kenmerk === rij.kenmerk),
    vandaag,
  });
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
      .map(({ rij, slug }) => buildVersies(findBewijs(rij), slug))
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
