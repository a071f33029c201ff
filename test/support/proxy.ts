// A TCP proxy that can stop passing bytes on the connections it has, as a network does that loses a route.
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** What is connected now stays open and silent for ever; new connections work. */
  swallow(): void;
  close(): Promise<void>;
}

/** Passes connections on to a port of 127.0.0.1, or to a socket path. */
export async function startProxy(target: { port: number; host: string } | { path: string }): Promise<Proxy> {
  const pairs = new Set<[Socket, Socket]>();
  const server = createServer((client) => {
    const upstream = connect(target as { path: string });
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    client.pipe(upstream).pipe(client);
    for (const socket of pair) socket.on('error', () => {});
    client.on('close', () => upstream.destroy() && pairs.delete(pair));
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    swallow: () => {
      for (const [client, upstream] of pairs) {
        client.unpipe(upstream);
        upstream.unpipe(client);
        for (const socket of [client, upstream]) socket.removeAllListeners('data').on('data', () => {});
      }
    },
    close: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
