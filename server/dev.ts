import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { stopChild } from '#server/processes/child.ts';
import { stopWithParent } from '#server/processes/parent.ts';
import { Debounce } from '#server/publish/debounce.ts';

const root = join(import.meta.dirname, '..');
const bronnen = ['admin/src', 'content', 'core', 'pb_hooks', 'pb_migrations', 'records', 'server', 'site'];

let kind = start();
const herstart = new Debounce(
  async () => {
    console.log('Er is iets gewijzigd; Luisterloop start opnieuw.');
    await stopChild(kind);
    kind = start();
  },
  { rest: 300, apart: 0 },
);

// A start builds only what changed, so starting again is all the reloading there is to do.
for (const bron of bronnen.filter((pad) => existsSync(join(root, pad)))) {
  watch(join(root, bron), { recursive: true }, (_, naam) => {
    if (naam !== null && !naam.split('/').some((deel) => deel.startsWith('.'))) herstart.ask();
  });
}

for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, end);
stopWithParent(end);

function end(): void {
  herstart.stop();
  void stopChild(kind, 10_000).then(() => process.exit(0));
}

function start(): ChildProcess {
  return spawn(process.execPath, [join(root, 'server/start.ts')], { cwd: root, stdio: 'inherit' });
}
