// Opens a port.
import { type Server, type Socket, createServer } from 'node:net';

/** Resolves once it listens; rejects where the port cannot be had. An empty address: all. */
export async function listen(
  { address, port }: { readonly address: string; readonly port: number },
  arrive: (socket: Socket) => void,
): Promise<Server> {
  // Half-open: a client may end its side behind a pipelined message and still reads our reply.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, arrive);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(address === '' ? {} : { host: address }), backlog: 1024 }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}
