import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { rollen } from '#core/basis/rollen.ts';
import { replaceFile, type DataFolder } from '#server/data-folder.ts';

/** An account of the demo, as it is printed once. */
export interface Account {
  email: string;
  wachtwoord: string;
}

const startSchema = z.object({
  medewerkers: z.array(z.object({ email: z.string(), wachtwoord: z.string() })),
});

/**
 * Writes what an empty data folder is filled with, unless it has been filled before; returns the accounts that come with it. A start
 * that was interrupted before PocketBase answered finds its own file again, with the same passwords.
 */
export function prepareStart(
  map: DataFolder,
  root: string,
  { demo, wachtwoord }: { demo: boolean; wachtwoord: string | undefined },
): Account[] | undefined {
  if (existsSync(map.gevuld)) return undefined;
  if (!existsSync(map.startbestand)) {
    const start = {
      organisatie: readYaml(root, 'content/organisatie.yaml'),
      themas: readYaml(root, 'content/themas.yaml'),
      werkwijze: readYaml(root, 'content/werkwijze.yaml'),
      medewerkers: listAccounts(demo, wachtwoord ?? newWachtwoord()),
      ...(demo && { demo: { verbeteringen: readDemo(root), werk: readWerk(root) } }),
    };
    replaceFile(map.startbestand, JSON.stringify(start));
  }
  return startSchema.parse(JSON.parse(readFileSync(map.startbestand, 'utf8'))).medewerkers;
}

/** To be called once PocketBase has answered: the passwords leave the disk. */
export function finishStart(map: DataFolder): void {
  if (existsSync(map.gevuld)) return;
  replaceFile(map.gevuld, `${new Date().toISOString()}\n`);
  rmSync(map.startbestand, { force: true });
}

/** The demo has one of each role and a second redacteur; otherwise one beheerder, who makes the others. */
function listAccounts(demo: boolean, wachtwoord: string): object[] {
  const account = (naam: string, rol: string): object => ({
    email: `${naam}@voorbeeld.nl`,
    naam: naam.charAt(0).toUpperCase() + naam.slice(1),
    rollen: [rol],
    wachtwoord,
  });
  if (!demo) return [account('beheerder', 'beheerder')];
  return [...rollen.map((rol) => account(rol, rol)), account('redacteur2', 'redacteur')];
}

/** Sixteen signs that cannot be mistaken for each other, in groups of four: 79 bits. */
function newWachtwoord(): string {
  const tekens = 'abcdefghjkmnpqrstuvwxyz23456789';
  const groep = (): string => Array.from({ length: 4 }, () => tekens[randomInt(tekens.length)]).join('');
  return [groep(), groep(), groep(), groep()].join('-');
}

const demoSchema = z.array(z.looseObject({ kenmerk: z.string().optional() }));
const werkSchema = z.looseObject({});
const luisterenSchema = z.object({ verbeteringen: z.array(z.looseObject({ kenmerk: z.string() })) });

/** The entries of the demo, each with the people behind it. */
function readDemo(root: string): object[] {
  const { verbeteringen } = luisterenSchema.parse(readYaml(root, 'content/demo/luisteren.yaml'));
  return demoSchema.parse(readYaml(root, 'content/demo/verbeteringen.yaml')).map((rij) => ({
    ...rij,
    luisteren: verbeteringen.find(({ kenmerk }) => kenmerk === rij.kenmerk),
  }));
}

/** What the people of the demo are working on. */
function readWerk(root: string): object {
  const signalen = readYaml(root, 'content/demo/signalen.yaml');
  return { ...werkSchema.parse(readYaml(root, 'content/demo/werk.yaml')), signalen };
}

function readYaml(root: string, pad: string): unknown {
  return parse(readFileSync(join(root, pad), 'utf8'));
}
