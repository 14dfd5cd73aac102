import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const hooks = join(import.meta.dirname, '../../../pb_hooks');
const transacties = ['inTransaction', 'inDurableTransaction', 'inRequestTransaction', 'runInTransaction'];

/** Where a transaction asks another connection than its own, which would wait for the lock that this one holds. */
function listZelfwachters(naam: string, bron: string): string[] {
  const gevonden: string[] = [];
  const file = ts.createSourceFile(naam, bron, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, binnen: boolean): void => {
    if (ts.isCallExpression(node)) {
      const begint = transacties.some((naam) => node.expression.getText(file).split('.').pop() === naam);
      if (begint && binnen) gevonden.push(`${naam}: ${node.expression.getText(file)} in a transaction`);
      node.arguments.forEach((deel) => visit(deel, binnen || (begint && ts.isArrowFunction(deel))));
      visit(node.expression, binnen);
      return;
    }
    const anders = ts.isIdentifier(node) && node.text === '$app';
    const vanVerzoek = ts.isPropertyAccessExpression(node) && /^e\.app$/.test(node.getText(file));
    if (binnen && (anders || vanVerzoek)) gevonden.push(`${naam}: ${node.parent.getText(file)}`);
    ts.forEachChild(node, (kind) => visit(kind, binnen));
  };
  visit(file, false);
  return gevonden;
}

test('§4 there is one write lock, and nobody who holds it asks for it again', () => {
  const bestanden = readdirSync(hooks, { recursive: true, encoding: 'utf8' }).filter(
    (pad) => pad.endsWith('.ts') && !pad.endsWith('basis/transactie.ts'),
  );
  expect(bestanden.length).toBeGreaterThan(100);
  expect(bestanden.flatMap((pad) => listZelfwachters(pad, readFileSync(join(hooks, pad), 'utf8')))).toEqual(
    [],
  );
});

test('such a request is seen', () => {
  expect(
    [
      'inTransaction(e.app, (tx) => { e.app.save(r); return null; });',
      'inTransaction(e.app, (tx) => { $app.save(r); return null; });',
      'inTransaction(e.app, (tx) => inDurableTransaction(tx, () => null));',
      'inTransaction(e.app, (tx) => { tx.save(r); return null; });',
    ].map((bron) => listZelfwachters('x', bron).length),
  ).toEqual([1, 1, 1, 0]);
});
