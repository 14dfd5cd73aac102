const halvering = 60;

/** ln of n over k for every k of one n, each from the one before. */
function listLogCombinaties(n: number): number[] {
  const log = [0];
  for (let k = 1; k <= n; k++) log.push((log[k - 1] ?? 0) + Math.log(n - k + 1) - Math.log(k));
  return log;
}

/** The chance of `van` to `tot` successes out of n with chance p, 0 < p < 1. */
function sumKansen(logs: readonly number[], p: number, van: number, tot: number): number {
  const n = logs.length - 1;
  const raak = Math.log(p);
  const mis = Math.log(1 - p);
  let som = 0;
  for (let k = van; k <= tot; k++) som += Math.exp((logs[k] ?? 0) + k * raak + (n - k) * mis);
  return som;
}

/** Where a rising function of p passes `doel`, between 0 and 1. */
function bisectKans(doel: number, stijgend: (p: number) => number): number {
  let onder = 0;
  let boven = 1;
  for (let i = 0; i < halvering; i++) {
    const midden = (onder + boven) / 2;
    if (stijgend(midden) < doel) onder = midden;
    else boven = midden;
  }
  return (onder + boven) / 2;
}

/**
 * The exact interval of a chance after `k` successes out of `n` (Clopper & Pearson 1934), for a confidence of `1 - alfa`; from 0 to 1
 * when n is 0.
 */
export function findBetrouwbaarheid(k: number, n: number, alfa = 0.05): { onder: number; boven: number } {
  const logs = listLogCombinaties(n);
  return {
    onder: k === 0 ? 0 : bisectKans(alfa / 2, (p) => sumKansen(logs, p, k, n)),
    boven: k === n ? 1 : bisectKans(1 - alfa / 2, (p) => sumKansen(logs, p, k + 1, n)),
  };
}
