import { createServer } from 'node:net';

/** Below the range that the system takes its own ports from, so that nobody is given this one before it is used. */
const first = 10_000;
const last = 32_000;

let next = first + ((process.pid * 97) % (last - first));

/** A port that nobody listens on; two test processes begin to look at different ones. */
export async function findPort(): Promise<number> {
  for (;;) {
    const port = next;
    next = port === last ? first : port + 1;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(false));
    server.listen(port, '127.0.0.1', () => server.close(() => settle(true)));
  });
}
