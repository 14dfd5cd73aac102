/**
 * Calls `stop` once the process that started this one is gone, when that was npm: npm passes a signal on to a shell between the two, and that
 * shell ends without passing it on.
 */
export function stopWithNpm(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500).unref();
}
