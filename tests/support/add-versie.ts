import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { versieVan } from '#tests/fixtures/versies.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

const basis = '/api/luisterloop/v1';

/** The request with the version that the record has now (R6), where its route asks for one and it names none; otherwise as it is. */
export function addVersie(pb: TestPocketBase, method: string, pad: string, body: unknown): unknown {
  const isVelden = body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body));
  if (!pad.startsWith(basis) || !isVelden || (body && 'versie' in body)) return body;
  const [, collectie, id = '', stap] = pad.slice(basis.length).split('/');
  const route = `${method} /${collectie}/{id}/${stap}`;
  const bron = route in versieVan ? versieVan[route as keyof typeof versieVan] : undefined;
  return bron ? { ...body, versie: readVersie(pb, bron.collectie, bron.via, decodeURIComponent(id)) } : body;
}

/** 0 when there is no such record. */
export function readVersie(pb: TestPocketBase, collectie: string, via: string, id: string): number {
  const [test, portaal] = ['data/data.db', 'pocketbase/data.db'].map((naam) => join(pb.dataDir, naam));
  const db = new DatabaseSync(existsSync(test!) ? test! : portaal!, { readOnly: true, timeout: 5000 });
  const rij = db.prepare(`select versie from ${collectie} where ${via} = ?`).get(id);
  db.close();
  return Number(rij?.['versie'] ?? 0);
}
