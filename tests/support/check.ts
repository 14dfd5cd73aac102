/**
 * Every check of the project: the tests, and beside them all others. Ends with the names of those that failed and, when there were tests,
 * with the line that counts them. A name given as an argument runs only that check, another word only the tests with that word in their path:
 * `npm run check -- lint types`, `npm run check -- signaal`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stopWithParent } from '#server/processes/parent.ts';
import { checks } from '#tests/support/checks.ts';
import { closingLine } from '#tests/support/closing-line.ts';
import { runCommand, signalCommands } from '#tests/support/run-command.ts';

const failed: string[] = [];
const asked = process.argv.slice(2);
const words = asked.filter((word) => word !== 'tests' && checks[word] === undefined);
const others = Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name));
const withTests = asked.length === 0 || asked.includes('tests') || words.length > 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => signalCommands(signal));
stopWithParent(() => signalCommands('SIGTERM'));

mkdirSync(join(closingLine, '..'), { recursive: true });
await Promise.all([withTests && runTests(), runOthers(withTests ? 1 : availableParallelism())]);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
if (withTests)
  console.log(existsSync(closingLine) ? readFileSync(closingLine, 'utf8') : '0 passed, 1 failed');
process.exitCode = failed.length > 0 ? 1 : 0;

async function runTests(): Promise<void> {
  rmSync(closingLine, { force: true });
  const command = ['vitest run --reporter=default --reporter=./tests/support/closing-line.ts', ...words].join(
    ' ',
  );
  console.log(`== tests: ${command}`);
  const code = await runCommand({ command }, (text) => process.stdout.write(text));
  if (code !== 0) failed.push('tests');
}

/** Runs the other checks, `atOnce` at the same time, behind the tests in line for the processor. */
async function runOthers(atOnce: number): Promise<void> {
  const done = new Map<string, Promise<void>>();
  const queue = [...others];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, { after = [], ...command }] = next;
      const before = Promise.all(after.map((other) => done.get(other)));
      const check = before.then(() => runOther(name, { ...command, niceness: withTests ? 5 : 0 }));
      done.set(name, check);
      await check;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function runOther(name: string, command: Parameters<typeof runCommand>[0]): Promise<void> {
  const begin = Date.now();
  let printed = '';
  const code = await runCommand(command, (text) => (printed += text));
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  if (code !== 0) failed.push(name);
  const outcome = code === 0 ? 'is fine' : `failed: ${command.command}`;
  console.log(`== ${name} ${outcome} (${seconds} s)${code === 0 ? '' : `\n${printed}`}`);
}
