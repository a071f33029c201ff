// Reaching a destination: the TCP connection to a checked address, and TLS on it (RFC 3207, RFC 7435).
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { SmtpReply } from './smtp-reply.ts';

/** `implicit`: TLS before anything is said, with a valid certificate. */
export type TlsMode = 'opportunistic' | 'require' | 'require_verified' | 'implicit' | 'none';

/** One address of one destination. */
export interface NextHop {
  /** Its name, for TLS and the log. */
  readonly host: string;
  /** The IP address to dial; no look-up happens after it was checked. */
  readonly address: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** Who to log in as; absent: nobody. */
  readonly login?: Login | undefined;
}

export interface Login {
  /** Tells logins apart: connections of one are never used for another. */
  readonly id: string;
  readonly username: string;
  /** Throws when it cannot be opened. */
  readonly password: () => string;
}

export interface ConnectionTimeouts {
  readonly connectMs: number;
  readonly greetingMs: number;
  readonly helloMs: number;
  readonly tlsMs: number;
  readonly mailMs: number;
  readonly rcptMs: number;
  readonly dataMs: number;
  readonly blockMs: number;
  readonly dotMs: number;
  /** From connecting to the end of the greetings, where another hop can be tried instead. */
  readonly failOverMs?: number;
}

const MINUTE = 60_000;
/** RFC 5321 §4.5.3.2; connecting and TLS are ours. */
export const defaultTimeouts: ConnectionTimeouts = {
  connectMs: 30_000,
  greetingMs: 5 * MINUTE,
  helloMs: 5 * MINUTE,
  tlsMs: MINUTE,
  mailMs: 5 * MINUTE,
  rcptMs: 5 * MINUTE,
  dataMs: 2 * MINUTE,
  blockMs: 3 * MINUTE,
  dotMs: 10 * MINUTE,
  failOverMs: 25_000,
};

/** The connection failed: nothing is known of the destination's mind. `reply` when it said why. */
export class ConnectionFailure extends Error {
  readonly reply: SmtpReply | undefined;
  readonly enhanced: string;
  constructor(message: string, reply?: SmtpReply, enhanced = '4.4.2') {
    super(message);
    this.reply = reply;
    this.enhanced = enhanced;
  }
}

export class TlsFailure extends ConnectionFailure {}

/** Connects to the address as it is: no look-up happens between the check of an address and its use. */
export function dial(hop: NextHop, timeoutMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp({ host: hop.address, port: hop.port, noDelay: true, keepAlive: true });
    const fail = (text: string): void => {
      socket.destroy();
      reject(new ConnectionFailure(text, undefined, '4.4.1'));
    };
    const timer = setTimeout(() => fail('connection timed out'), timeoutMs);
    socket.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      fail(connectError(error));
    });
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeAllListeners('error');
      resolve(socket);
    });
  });
}

function connectError({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'connection refused';
  if (code === 'ETIMEDOUT') return 'connection timed out';
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH') return 'host unreachable';
  return `cannot connect: ${code ?? message}`;
}

/** TLS on a connection whose STARTTLS was answered 220, or that begins with it. The certificate counts only where the route says so. */
export function startTls(plain: Socket, { host, tls }: NextHop, timeoutMs: number): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const name = isIP(host) ? {} : { servername: host };
    const rejectUnauthorized = tls === 'require_verified' || tls === 'implicit';
    const secure = connectTls({ socket: plain, ...name, host, rejectUnauthorized, minVersion: 'TLSv1.2' });
    const fail = (text: string): void => {
      clearTimeout(timer);
      secure.destroy();
      reject(new TlsFailure(`TLS failed: ${text}`, undefined, '4.7.5'));
    };
    const timer = setTimeout(() => fail('no handshake in time'), timeoutMs);
    secure.once('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
    secure.once('close', () => fail('connection closed'));
    secure.once('secureConnect', () => {
      clearTimeout(timer);
      secure.removeAllListeners('error').removeAllListeners('close');
      resolve(secure);
    });
  });
}
