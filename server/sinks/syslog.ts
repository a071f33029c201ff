// Syslog (RFC 5424) over TLS (RFC 5425), TCP with octet counting (RFC 6587, section 3.4.1) or UDP (RFC 5426).
import { createSocket } from 'node:dgram';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { SinkEvent } from './event.ts';
import { SEND_MS, type Sender, type SinkTarget } from './sender.ts';

const FACILITIES: Readonly<Record<string, number>> = { mail: 2, daemon: 3 };
const INFORMATIONAL = 6;
const LOCAL0 = 16;
/** The most that fits into a datagram over IPv4. */
const DATAGRAM_MOST = 65_507;

/** One message: no structured data, the event as JSON. The name of the event is its MSGID. */
export function syslogMessage(event: SinkEvent, hostname: string, facility: string | null): Buffer {
  const name = facility ?? 'mail';
  const number = FACILITIES[name] ?? LOCAL0 + Number(name.slice(-1));
  const head = `<${number * 8 + INFORMATIONAL}>1 ${event.at.toISOString()} ${hostname.slice(0, 255)} postplane - ${event.type.slice(0, 32)} -`;
  return Buffer.from(`${head} ${event.json}`);
}

export function syslogSender(target: SinkTarget): Sender {
  const { host, port, transport, facility } = target.data as Record<string, string | null>;
  const given = { host: String(host), port: Number(port ?? (transport === 'tcp' || transport === 'udp' ? 514 : 6514)) };
  const encode = (event: SinkEvent): Buffer => syslogMessage(event, target.hostname, facility ?? null);
  return transport === 'udp' ? udpSender(target, given, encode) : streamSender(target, given, encode);
}

interface Given {
  readonly host: string;
  readonly port: number;
}

function udpSender(target: SinkTarget, { host, port }: Given, encode: (event: SinkEvent) => Buffer): Sender {
  return {
    send: async (events, signal) => {
      const address = await target.resolve(host);
      // Failures are told to the callbacks; what else a socket reports concerns no datagram of ours.
      const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4').on('error', () => {});
      try {
        for (const event of events) {
          signal.throwIfAborted();
          const datagram = encode(event).subarray(0, DATAGRAM_MOST);
          await new Promise<void>((done, fail) => {
            socket.send(datagram, port, address, (error) => (error ? fail(error) : done()));
          });
        }
      } finally {
        socket.close();
      }
    },
    close: () => {},
  };
}

/** A connection that broke so soon after a batch may have lost it: it is sent again. */
const UNSURE_MS = 10_000;

function streamSender(target: SinkTarget, given: Given, encode: (event: SinkEvent) => Buffer): Sender {
  let socket: Socket | undefined;
  let last: { bytes: Buffer; at: number } | undefined;
  const forget = (): void => {
    socket?.destroy();
    socket = undefined;
  };
  const opened = async (signal: AbortSignal): Promise<Socket> => {
    if (socket && !socket.destroyed && socket.writable) return socket;
    const isBroken = socket !== undefined;
    forget();
    const next = await dial(target, given, signal);
    // Syslog servers say nothing; what comes is thrown away, and the end of the connection noticed.
    next
      .resume()
      .on('error', () => next.destroy())
      .on('end', () => next.destroy());
    next.setTimeout(0);
    socket = next;
    if (isBroken && last && performance.now() - last.at < UNSURE_MS) await write(next, last.bytes, signal);
    return next;
  };
  return {
    send: async (events, signal) => {
      const frames = events.map((event) => {
        const message = encode(event);
        return Buffer.concat([Buffer.from(`${message.length} `), message]);
      });
      const bytes = Buffer.concat(frames);
      try {
        await write(await opened(signal), bytes, signal);
        last = { bytes, at: performance.now() };
      } catch (error) {
        socket?.destroy();
        throw error;
      }
    },
    close: forget,
  };
}

async function dial(target: SinkTarget, { host, port }: Given, signal: AbortSignal): Promise<Socket> {
  const address = await target.resolve(host);
  const isTls = target.data['transport'] !== 'tcp';
  const ca = target.data['ca_certificate'] as string | null;
  const name = isIP(host) ? {} : { servername: host };
  const socket = isTls
    ? connectTls({ host: address, port, minVersion: 'TLSv1.2', ...name, ...(ca === null ? {} : { ca }) })
    : connectTcp({ host: address, port });
  const ready = isTls ? 'secureConnect' : 'connect';
  return waited(socket, signal, (done) => socket.once(ready, () => done())).then(() => socket);
}

function write(socket: Socket, bytes: Buffer, signal: AbortSignal): Promise<void> {
  return waited(socket, signal, (done, fail) => socket.write(bytes, (error) => (error ? fail(error) : done())));
}

/** Bounded by SEND_MS; a socket that fails, closes or is given up is destroyed. */
function waited(
  socket: Socket,
  signal: AbortSignal,
  start: (done: () => void, fail: (error: Error) => void) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const finish = (error?: Error): void => {
      clearTimeout(timer);
      socket.off('error', finish).off('close', closed);
      signal.removeEventListener('abort', aborted);
      if (error === undefined) return resolve();
      socket.on('error', () => {}).destroy();
      reject(error);
    };
    const closed = (): void => finish(new Error('the connection was closed'));
    const aborted = (): void => finish(new Error('stopped'));
    const timer = setTimeout(() => finish(new Error(`no answer within ${SEND_MS / 1000} s`)), SEND_MS);
    socket.once('error', finish).once('close', closed);
    signal.addEventListener('abort', aborted);
    if (signal.aborted) return aborted();
    start(() => finish(), finish);
  });
}
