import { readdirSync, readFileSync } from 'node:fs';

/** Highest resident memory, in MB, of this process and everything it started, sampled until `stop`; 0 where /proc is missing. */
export function measureGeheugen(): { stop: () => number } {
  let hoogste = 0;
  const klok = setInterval(() => (hoogste = Math.max(hoogste, sumTree(process.pid))), 100);
  return {
    stop: () => {
      clearInterval(klok);
      return Math.round(hoogste / 1024);
    },
  };
}

/** kB of a process and its descendants. */
function sumTree(wortel: number): number {
  const ouders = new Map<number, number>();
  const kB = new Map<number, number>();
  for (const naam of listProcessen()) {
    try {
      const status = readFileSync(`/proc/${naam}/status`, 'utf8');
      ouders.set(Number(naam), Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0));
      kB.set(Number(naam), Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // it ended in between
    }
  }
  const hoortErbij = (pid: number): boolean =>
    pid === wortel || (pid > 1 && hoortErbij(ouders.get(pid) ?? 0));
  return [...kB].filter(([pid]) => hoortErbij(pid)).reduce((som, [, getal]) => som + getal, 0);
}

function listProcessen(): string[] {
  try {
    return readdirSync('/proc').filter((naam) => /^\d+$/.test(naam));
  } catch {
    return [];
  }
}
