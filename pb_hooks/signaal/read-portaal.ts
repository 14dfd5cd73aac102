import type { Issue } from '#core/basis/issue.ts';
import { checkFormulier, readMelder, readSignaal } from '#core/signaal/signaalformulier.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { lookVerborgen } from '../basis/verborgen.ts';
import { readFormulier } from './read-registratie.ts';
import type { Registratie } from './registratie.ts';

/** Shortest key of a form: 128 bits in hex. */
export const kortsteFormulier = 32;

/** What a citizen sent through the public server, or everything that is wrong with it. `themas` are the slugs to choose from. */
export function readPortaal(body: { [veld: string]: unknown }, themas: string[]): Registratie | Probleem {
  const formulier = readVeld(body, 'formulier');
  const gegevens = readFormulier(body);
  const issues: Issue[] = checkFormulier(gegevens, themas);
  if (formulier.length < kortsteFormulier) issues.push({ path: 'formulier', code: 'formulier-verlopen' });
  if (issues.length > 0) return buildProbleem(400, issues);
  const signaal = readSignaal(gegevens, vandaag());
  return {
    signaal,
    verborgen: lookVerborgen('tekst', signaal.tekst),
    melder: readMelder(gegevens),
    formulier,
    inhoud: JSON.stringify(gegevens),
    wie: 'portaal',
  };
}

/** The themes somebody can choose from, as slugs. */
export function listThemas(app: core.App): string[] {
  const themas = arrayOf(new DynamicModel({ slug: '' })) as { slug: string }[];
  app.db().newQuery('SELECT slug FROM themas ORDER BY volgorde').all(themas);
  return themas.map(({ slug }) => slug);
}
