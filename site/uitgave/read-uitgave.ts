import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { buildDemoUitgave } from '#site/uitgave/build-demo-uitgave.ts';
import { InhoudFout, parseWithFriendlyErrors } from '#site/uitgave/parse-with-friendly-errors.ts';
import { uitgaveSchema } from '#site/uitgave/schema.ts';

let gelezen: Uitgave | undefined;

function readJson(pad: string): unknown {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch (oorzaak) {
    throw new InhoudFout(`De uitgave ${pad} is niet te lezen: ${String(oorzaak)}`);
  }
}

/** Where editors keep what is in git: stories, pages, the demo. */
function contentMap(): string {
  return resolve(process.env.LUISTERLOOP_CONTENT ?? 'content');
}

/** True when the edition comes from the publisher, false when it is made from content/. */
export function isGepubliceerdeUitgave(): boolean {
  return Boolean(process.env.LUISTERLOOP_UITGAVE);
}

/** The edition this build is made from: the file in LUISTERLOOP_UITGAVE, else content/. Read and checked once per build. */
export function readUitgave(): Uitgave {
  if (gelezen) return gelezen;
  const pad = process.env.LUISTERLOOP_UITGAVE;
  gelezen = pad
    ? parseWithFriendlyErrors(uitgaveSchema, readJson(pad), `De uitgave ${pad}`)
    : buildDemoUitgave(contentMap());
  return gelezen;
}
