/**
 * Writes what follows from something else: records/types.generated.ts from the migrations, then docs/api/openapi.generated.json from the
 * contract; and PocketBase's own handler types to dist/ for the type check of the hooks. `--check` writes no committed file and exits 1
 * when one does not follow any more.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { compileMigrations } from '../pb_migrations/compile.ts';
import { generateOpenapi } from '#records/generate-openapi.ts';
import { findBinary } from '#records/pocketbase-binary.ts';

interface Veld {
  name: string;
  type: string;
  hidden?: boolean;
  required?: boolean;
  maxSelect?: number;
  values?: string[];
}

const root = join(import.meta.dirname, '..');

/** What text and JSON fields hold and the schema does not say. */
const inhoud: Record<string, string> = {
  'agendapunten.omdat': 'Omdat | null',
  'agendapunten.soort': 'Agendasoort',
  'agendapunten.keuzen': 'string[] | null',
  'berichten.kalender': 'Kalenderbericht | null',
  'faseovergangen.van': "Fase | ''",
  'faseovergangen.naar': 'Fase',
  'formuliertellingen.fouten': 'Record<string, number>',
  'instellingen.organisatie': 'Organisatie',
  'instellingen.werkwijze': 'Partial<Werkwijze> | null',
  'meelezingen.oordeel': "Oordeel | ''",
  'meelezingen.relatie': "Relatie | ''",
  'overleggen.buiten': 'Buiten | null',
  'publicaties.inhoud': 'VerbeteringInhoud | Luistercijfers',
  'stemmen.stippen': 'number[]',
  'signalen.bereikbaar': 'Bereik',
  'signalen.ernst': "Ernst | ''",
  'signalen.soort': 'Signaalsoort',
  'signalen.status': 'Signaalstatus',
  'terugkoppelingen.uitkomst': 'Uitkomst',
  'verbeteringen.fase': 'Fase',
  'verbeteringen.mist': 'Issue[] | null',
  'verbeteringen.publicatiestatus': 'Publicatiestatus',
  'verbeteringen.stappen': 'Loopstap[] | null',
  'verbeteringen.trefwoorden': 'string[]',
  'verbeteringversies.tekst': 'VerbeteringTekst & { citaatVan?: string; toestemmingCitaat: boolean }',
};
/** Where those types stand. */
const imports = [
  "import type { Buiten } from '#core/agenda/aanleidingen.ts';",
  "import type { Omdat } from '#core/agenda/omdat.ts';",
  "import type { Issue } from '#core/basis/issue.ts';",
  "import type { Loopstap } from '#core/loop/bewijs.ts';",
  "import type { Luistercijfers } from '#core/luisteren/normen.ts';",
  "import type { Oordeel, Relatie } from '#core/meelezen/enumeraties.ts';",
  "import type { Organisatie } from '#core/organisatie/organisatie.ts';",
  "import type { Werkwijze } from '#core/organisatie/werkwijze.ts';",
  "import type { Agendasoort } from '#core/overleg/enumeraties.ts';",
  "import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';",
  "import type { Bereik } from '#core/signaal/bereik.ts';",
  "import type { Ernst, Signaalsoort, Signaalstatus } from '#core/signaal/enumeraties.ts';",
  "import type { Fase, Publicatiestatus, Uitkomst } from '#core/verbetering/enumeraties.ts';",
  "import type { Kalenderbericht } from '#core/tijd/icalendar.ts';",
  "import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';",
];

async function readCollections(): Promise<{ name: string; fields: Veld[] }[]> {
  const data = mkdtempSync(join(root, 'dist/types-'));
  try {
    await compileMigrations(join(data, 'migrations'));
    const vlaggen = [
      '--dir',
      data,
      '--hooksDir',
      join(data, 'none'),
      '--migrationsDir',
      join(data, 'migrations'),
    ];
    execFileSync(findBinary(), ['migrate', 'up', ...vlaggen, '--automigrate=false'], {
      stdio: 'ignore',
      env: { HOME: homedir() },
    });
    copyFileSync(join(data, 'types.d.ts'), join(root, 'dist/pocketbase-types.d.ts'));
    const db = new DatabaseSync(join(data, 'data.db'), { readOnly: true });
    const rows = db
      .prepare("select name, fields from _collections where name not like '\\_%' escape '\\' order by name")
      .all();
    db.close();
    return rows.map((row) => ({
      name: String(row['name']),
      fields: JSON.parse(String(row['fields'])) as Veld[],
    }));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function typeOf(veld: Veld): string {
  const waarden = veld.values?.map((value) => `'${value}'`).join(' | ') ?? 'string';
  const keuze = veld.required ? waarden : `${waarden} | ''`;
  const meer = (veld.maxSelect ?? 1) > 1;
  const types: Record<string, string> = {
    number: 'number',
    bool: 'boolean',
    json: 'unknown',
    select: meer ? `(${waarden})[]` : keuze,
    relation: meer ? 'string[]' : 'string',
  };
  return types[veld.type] ?? 'string';
}

function writeTypes(collections: { name: string; fields: Veld[] }[]): string {
  const blokken = collections.map(({ name, fields }) => {
    const regels = fields
      .filter((veld) => !veld.hidden && veld.name !== 'collectionId')
      .map((veld) => `    ${veld.name}: ${inhoud[`${name}.${veld.name}`] ?? typeOf(veld)};`);
    return `  ${name}: {\n${regels.join('\n')}\n  };`;
  });
  return [
    '// Made by records/generate-types.ts from pb_migrations/; `npm run types` makes it anew.',
    ...imports,
    '',
    '/** Every collection with the fields that its records answer with. */',
    `export interface Collections {\n${blokken.join('\n')}\n}`,
    '',
  ].join('\n');
}

/** Writes a file that is made from `bron`; with `--check` only says whether that would change it. */
function keep(naam: string, bron: string, inhoud: string): void {
  const bestand = join(root, naam);
  if (!process.argv.includes('--check')) {
    writeFileSync(bestand, inhoud);
  } else if (readFileSync(bestand, 'utf8') !== inhoud) {
    console.error(`${naam} does not follow from ${bron} any more: run \`npm run types\`.`);
    process.exitCode = 1;
  }
}

mkdirSync(join(root, 'dist'), { recursive: true });
keep('records/types.generated.ts', 'pb_migrations/', writeTypes(await readCollections()));
keep('docs/api/openapi.generated.json', 'records/contract/', generateOpenapi(root));
