import type { Client } from '#records/client.ts';

const bronnen = ['publicaties', 'themas', 'instellingen'] as const;

/** Calls `onChange` at every change of what the site is made from, and after every gap in the connection; returns how to stop. */
export async function watchUitgave(client: Client, onChange: () => void): Promise<() => Promise<void>> {
  const stops = await Promise.all(bronnen.map((bron) => client.collection(bron).subscribe('*', onChange)));
  stops.push(await client.realtime.subscribe('PB_CONNECT', onChange));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
