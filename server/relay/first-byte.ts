// Tells implicit TLS from plain SMTP on one port: a TLS client speaks first, with the record type 0x16 (RFC 8446, section
// 5.1), an SMTP client waits for the greeting. So the greeting waits for a moment, unless a client has long been plain.
import type { Socket } from 'node:net';
import { clientKey } from './connections.ts';

const HANDSHAKE_RECORD = 0x16;
const REMEMBERED_MOST = 10_000;
// Busy senders open a connection for each message: after so many plain ones in a row they need not wait so long.
const PLAIN_IN_A_ROW = 20;
const KNOWN_PLAIN_MS = 5;
const TLS = -1;

/** Waits for the first octet of connections. */
export class FirstByte {
  readonly #waitMs: number;
  // Plain connections in a row; who has spoken TLS once is always given the time.
  readonly #seen = new Map<string, number>();

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** `address`: of the client. Calls `decided` once, unless the client ends its side or the connection first. Nothing of the input is lost. */
  peek(socket: Socket, address: string, decided: (isTls: boolean) => void): void {
    const key = clientKey(address);
    const wait = (this.#seen.get(key) ?? 0) >= PLAIN_IN_A_ROW ? Math.min(KNOWN_PLAIN_MS, this.#waitMs) : this.#waitMs;
    const finish = (isTls: boolean): void => {
      clearTimeout(timer);
      socket.off('readable', look);
      socket.off('close', gone);
      socket.off('end', left);
      this.#remember(key, isTls);
      decided(isTls);
      if (!isTls) this.#watch(socket, key);
    };
    const look = (): void => {
      const chunk = socket.read() as Buffer | null;
      if (chunk === null) return;
      socket.unshift(chunk);
      finish(chunk[0] === HANDSHAKE_RECORD);
    };
    const gone = (): void => clearTimeout(timer);
    const left = (): void => void socket.destroy();
    const timer = setTimeout(() => finish(false), wait);
    socket.once('close', gone);
    socket.once('end', left);
    socket.on('readable', look);
    // Behind a PROXY header it may be here already.
    look();
  }

  // A ClientHello behind our greeting: we were too quick. Its next attempt is given the time.
  #watch(socket: Socket, key: string): void {
    socket.once('data', (chunk: Buffer) => {
      if (chunk[0] === HANDSHAKE_RECORD) this.#remember(key, true);
    });
  }

  #remember(key: string, isTls: boolean): void {
    const seen = this.#seen.get(key) ?? 0;
    this.#seen.delete(key);
    this.#seen.set(key, isTls || seen === TLS ? TLS : seen + 1);
    const oldest = this.#seen.keys().next().value;
    if (this.#seen.size > REMEMBERED_MOST && oldest !== undefined) this.#seen.delete(oldest);
  }
}
