const proefduur = 5000;

/**
 * Tells the process that watches over this one (server/watch.sh) that it is alive, three times between two looks, as long as `answers` says so.
 * Does nothing when nobody watches. Returns how to stop.
 */
export function startHeartbeat(answers: () => Promise<boolean>): () => void {
  const { LUISTERLOOP_WACHT: wacht, LUISTERLOOP_TIK: tik = '10' } = process.env;
  if (wacht !== String(process.ppid)) return () => undefined;
  const klok = setInterval(
    () =>
      void answers().then((levend) => {
        if (levend && process.ppid === Number(wacht)) process.kill(process.ppid, 'SIGUSR1');
      }),
    (Number(tik) * 1000) / 3,
  ).unref();
  return () => clearInterval(klok);
}

/** True when a server answers at all, whatever it says. */
export async function answersAt(url: string, signal = AbortSignal.timeout(proefduur)): Promise<boolean> {
  try {
    const antwoord = await fetch(url, { signal });
    await antwoord.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
