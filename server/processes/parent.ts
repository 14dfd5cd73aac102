/**
 * Calls `stop` once the process that started this one is gone, when that was npm or server/watch.sh: npm passes a signal on to a shell between the
 * two, which may end without passing it on, and who is killed outright passes nothing on.
 */
export function stopWithParent(stop: () => void): void {
  const { npm_lifecycle_event: npm, LUISTERLOOP_WACHT: wacht } = process.env;
  if (npm === undefined && wacht === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500).unref();
}
