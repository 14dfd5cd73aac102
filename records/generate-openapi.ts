import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { buildOpenapi } from '#records/openapi.ts';

/** The description of the internal API as a file, from the types and the comments of records/contract/. Takes about two seconds. */
export function generateOpenapi(root: string): string {
  const generator = createGenerator({
    path: join(root, 'records/contract/routes.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    // The check of the types is a check of its own.
    skipTypeCheck: true,
  });
  const { definitions = {} } = generator.createSchema(['Routes', 'Probleemantwoord']);
  return `${JSON.stringify(buildOpenapi(definitions), null, 1)}\n`;
}
