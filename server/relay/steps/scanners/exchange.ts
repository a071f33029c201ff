// One question and one answer over a socket of its own, as spamd and clamd want it: bounded, and over when the signal says.
import { connect } from 'node:net';

export interface Exchange {
  readonly host: string;
  readonly port: number;
  /** Closes our half of the connection behind the question. */
  readonly half: boolean;
  readonly question: readonly Buffer[];
}

const ANSWER_MOST = 262_144;

/** What the other side wrote until it closed. Rejects on errors, on too much of it and when `signal` aborts. */
export function exchange({ host, port, half, question }: Exchange, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal, allowHalfOpen: true });
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > ANSWER_MOST) socket.destroy(new Error('the answer is too long'));
      else chunks.push(chunk);
    });
    socket.on('end', () => {
      socket.destroy();
      resolve(Buffer.concat(chunks));
    });
    socket.on('close', () => reject(new Error('the connection was closed')));
    socket.once('connect', () => {
      for (const chunk of question) socket.write(chunk);
      if (half) socket.end();
    });
  });
}
