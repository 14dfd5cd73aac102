/** Makes sure that there is a Chromium for the browser tests: Debian's own where none is installed. */
import { spawnSync } from 'node:child_process';
import { findChromium, leanChromium } from '#tests/support/find-chromium.ts';

if (!findChromium()) {
  const rechten = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const opdracht of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', leanChromium],
    // Where there is no such package.
    ['apt-get', 'install', '-y', 'chromium'],
  ]) {
    if (findChromium()) break;
    const [programma = '', ...rest] = [...rechten, ...opdracht];
    spawnSync(programma, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!findChromium()) {
    console.error(
      'The browser tests need Chromium, and it could not be installed here. Install it, or set CHROMIUM_BIN to its path.',
    );
    process.exit(1);
  }
}
