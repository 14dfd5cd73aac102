import { createServer } from 'node:net';

/** Why a server cannot listen there, as a sentence for the operator; undefined when it can. */
export async function checkPort(host: string, port: number, naam: string): Promise<string | undefined> {
  const server = createServer();
  const fout = await new Promise<NodeJS.ErrnoException | undefined>((klaar) => {
    server.once('error', klaar);
    server.listen(port, host, () => klaar(undefined));
  });
  await new Promise<void>((klaar) => server.close(() => klaar()));
  if (fout === undefined) return undefined;
  if (fout.code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik: stop dat programma of kies een andere poort met ${naam}.`;
  if (fout.code === 'EACCES')
    return `Poort ${port} mag dit programma niet gebruiken: kies met ${naam} een poort boven 1023.`;
  return `Op ${host} poort ${port} kan niet worden geluisterd (${fout.code ?? fout.message}): controleer HOST en ${naam}.`;
}
