/** Milliseconds of processor time that `doe` takes once it is warm: the least of three, so that a busy machine does not count. */
export function measureTijd(doe: () => unknown): number {
  const tijden = [1, 2, 3].map(() => {
    const begin = process.threadCpuUsage();
    doe();
    const { user, system } = process.threadCpuUsage(begin);
    return (user + system) / 1000;
  });
  return Math.min(...tijden);
}
