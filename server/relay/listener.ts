// The sockets of the receiving side: mail for our domains (25), submission (587, STARTTLS or TLS at once; RFC 6409) and
// submissions (465, TLS at once; RFC 8314, section 3.3).
import { readFileSync } from 'node:fs';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { type Server as TlsServer, createServer as createTlsServer } from 'node:tls';
import { Connections, Tally, clientKey, isLoopback, plainAddress } from './connections.ts';
import { FirstByte } from './first-byte.ts';
import { memoryBudget } from './memory-budget.ts';
import { Refusals } from './refusals.ts';
import { type Reply, replies } from './replies.ts';
import { FeedbackReports } from './steps/feedback.ts';
import { Inspector } from './steps/inspector.ts';
import { connectionsOf, isSubmissionKey, submissionKey } from './steps/limits.ts';
import { PasswordCheck } from './steps/password-check.ts';
import { type ConnectionFacts, StrictServer } from './strict-smtp.ts';
import type { ListenerName, ReceivingDependencies, ReceivingSettings, Relay } from './transaction.ts';

export interface Listeners {
  /** Where they listen, `host:port`; null for those that are off. */
  readonly addresses: Readonly<Record<ListenerName, string | null>>;
  /** Stops listening, ends idle connections, gives the others `graceMs` to finish. */
  close(graceMs: number): Promise<void>;
  /** How many connections are open. */
  connections(): number;
}

const defaults = {
  maxMessageBytes: 52_428_800,
  maxRecipients: 1000,
  maxTextLine: 998,
  memoryBytes: 268_435_456,
  relayOnSmtpPort: false,
  postmaster: null,
  timeouts: { commandMs: 300_000, dataMs: 180_000, messageMs: 3_600_000, handshakeMs: 10_000, firstByteMs: 250 },
  caps: { total: descriptorsPerListener(10_000), perAddress: 10, perSubmissionAddress: 50 },
};

// A load balancer on this machine, or a test, brings the connections of many clients from one address.
const LOOPBACK_PER_ADDRESS = 50;
// So many beyond the total of a listener are still told that there are too many.
const TOLD = 100;

// Each listener has its own total, so that a flood on one does not close the others; together they leave half of the
// descriptors to everything else.
function descriptorsPerListener(most: number): number {
  let limits = '';
  try {
    limits = readFileSync('/proc/self/limits', 'utf8');
  } catch {
    // Not Linux: the limit is not known.
  }
  const descriptors = Number(/^Max open files +\d+ +(\d+)/m.exec(limits)?.[1] ?? Infinity);
  return Math.min(most, Math.floor(descriptors / 6));
}

/** Starts the listeners that have an address. */
export async function startListeners(given: ReceivingDependencies): Promise<Listeners> {
  const relay = relayOf(given);
  const front = new Front(relay);
  const { smtpListen, submissionListen, submissionsListen } = relay.settings;
  const wanted: [ListenerName, string][] = [
    ['smtp', smtpListen],
    ['submission', submissionListen],
    ['submissions', submissionsListen],
  ];
  const servers = new Map<ListenerName, Server>();
  try {
    for (const [name, address] of wanted) {
      if (address !== '') servers.set(name, await listen(address, (socket) => front.arrive(name, socket)));
    }
  } catch (error) {
    await closeAll(relay, front, [...servers.values()], 0);
    throw error;
  }
  const addressOf = (name: ListenerName): string | null => formatAddress(servers.get(name)?.address());
  return {
    addresses: { smtp: addressOf('smtp'), submission: addressOf('submission'), submissions: addressOf('submissions') },
    connections: () => relay.connections.size,
    close: (graceMs) => closeAll(relay, front, [...servers.values()], graceMs),
  };
}

function relayOf(given: ReceivingDependencies): Relay {
  const settings: ReceivingSettings = { ...defaults, ...given.settings };
  const shortest = Math.min(...Object.values(settings.timeouts).slice(0, 4));
  return {
    ...given,
    settings,
    connections: new Connections(Math.max(Math.min(shortest / 4, 1000), 20), (open, key, ofKey) => {
      given.metrics.open.set(open);
      if (isSubmissionKey(key)) given.senders?.connections.changed(key, ofKey);
    }),
    memory: memoryBudget(settings.memoryBytes),
    passwords: new PasswordCheck(
      (hash, password) => given.verifyPassword(hash, password),
      () => given.now(),
    ),
    refusals: new Refusals(),
    feedback: new FeedbackReports(),
    inspector: new Inspector(),
  };
}

/** Takes new sockets to the plain or the TLS server. */
class Front {
  readonly #relay: Relay;
  readonly #plain: StrictServer;
  readonly #secure: StrictServer;
  readonly #tls: Readonly<Record<'submission' | 'submissions', TlsServer>>;
  readonly #firstByte: FirstByte;
  // Submission clients without a greeting yet, by their address and port.
  readonly #undecided = new Map<string, Socket>();
  // All sockets from their arrival to their end, per listener and per client.
  readonly #sockets = new Tally();
  // What ends the counting of each socket.
  readonly #gone = new WeakMap<Socket, () => void>();
  #serial = 0;

  constructor(relay: Relay) {
    this.#relay = relay;
    this.#plain = new StrictServer(relay, false);
    this.#secure = new StrictServer(relay, true);
    this.#firstByte = new FirstByte(relay.settings.timeouts.firstByteMs);
    this.#tls = { submission: this.#tlsServer('submission'), submissions: this.#tlsServer('submissions') };
  }

  #tlsServer(listener: ListenerName): TlsServer {
    const { tls, timeouts } = this.#relay.settings;
    const server = createTlsServer({
      ...tls,
      minVersion: 'TLSv1.2',
      handshakeTimeout: timeouts.handshakeMs,
      allowHalfOpen: true,
    });
    server.on('secureConnection', (socket) => this.#take(this.#secure, listener, socket));
    server.on('tlsClientError', (error, socket) => {
      this.#relay.logger.debug({ error: error.message }, 'TLS handshake failed');
      socket.destroy();
    });
    return server;
  }

  arrive(listener: ListenerName, socket: Socket): void {
    socket.on('error', (error) => this.#relay.logger.debug({ error: error.message }, 'socket error'));
    if (!this.#admit(listener, socket)) return void socket.destroy();
    if (listener === 'smtp') return this.#take(this.#plain, listener, socket);
    const id = endpoint(socket);
    this.#undecided.set(id, socket);
    socket.once('close', () => this.#undecided.delete(id));
    if (listener === 'submissions') return this.#handshake(listener, socket);
    this.#firstByte.peek(socket, (isTls) => {
      if (isTls) return this.#handshake(listener, socket);
      this.#take(this.#plain, listener, socket);
    });
  }

  // The TLS socket takes over whether it may be half open: one whose client leaves during the handshake ends at once.
  #handshake(listener: 'submission' | 'submissions', socket: Socket): void {
    socket.allowHalfOpen = false;
    this.#tls[listener].emit('connection', socket);
  }

  /** Ends the connections that have not come to a greeting. */
  destroyUndecided(): void {
    for (const socket of this.#undecided.values()) socket.destroy();
  }

  // Sockets that wait for a first octet or a handshake, that were refused or that are ending are counted too: twice what
  // may be open. Beyond that nobody is told.
  #admit(listener: ListenerName, socket: Socket): boolean {
    const address = plainAddress(socket.remoteAddress ?? '');
    const key = keyOf(listener, address);
    const { total } = this.#relay.settings.caps;
    if (this.#sockets.count(listener) >= total + TOLD) return false;
    if (this.#sockets.count(key) >= 2 * this.#perAddress(listener, address)) return false;
    for (const one of [listener, key]) this.#sockets.add(one);
    const gone = (): void => {
      if (!this.#gone.delete(socket)) return;
      for (const one of [listener, key]) this.#sockets.remove(one);
    };
    this.#gone.set(socket, gone);
    socket.once('close', gone);
    return true;
  }

  #take(server: StrictServer, listener: ListenerName, socket: Socket): void {
    const address = plainAddress(socket.remoteAddress ?? '');
    if (address === '') return void socket.destroy();
    this.#undecided.delete(endpoint(socket));
    socket.allowHalfOpen = true;
    socket.setNoDelay(true);
    const key = keyOf(listener, address);
    const refusal = this.#refusal(listener, key, address);
    this.#relay.metrics.connections.inc({ listener, outcome: refusal === null ? 'accepted' : 'refused' });
    this.#serial += 1;
    const facts: ConnectionFacts = { listener, key, refusal, gone: this.#gone.get(socket) ?? (() => {}) };
    server.take(socket, `${this.#relay.node}-${this.#serial.toString(36)}`, facts);
  }

  // This connection is not counted yet.
  #refusal(listener: ListenerName, key: string, address: string): Reply | null {
    const { connections, settings } = this.#relay;
    if (connections.countOf(listener) >= settings.caps.total) return replies.tooManyConnections;
    if (listener !== 'smtp' && this.#isBlocked(address)) return replies.addressBlocked;
    return connectionsOf(this.#relay, key) >= this.#perAddress(listener, address) ? replies.tooManyFromAddress : null;
  }

  // Who needs no password from there sends on: guessing is anybody's who shares the address, their mail is not.
  #isBlocked(address: string): boolean {
    const { senders, configuration } = this.#relay;
    if ((senders?.authBlocks.blockedUntil(address) ?? null) === null) return false;
    const { current } = configuration;
    return current.userByAddress(address)?.active !== true && current.trustedRelays(address).length === 0;
  }

  #perAddress(listener: ListenerName, address: string): number {
    const { settings, configuration } = this.#relay;
    if (listener !== 'smtp') {
      const user = configuration.current.userByAddress(address);
      return user?.settings.limits.max_concurrent_connections ?? settings.caps.perSubmissionAddress;
    }
    return settings.caps === defaults.caps && isLoopback(address) ? LOOPBACK_PER_ADDRESS : settings.caps.perAddress;
  }
}

function keyOf(listener: ListenerName, address: string): string {
  return listener === 'smtp' ? `smtp ${clientKey(address)}` : submissionKey(address);
}

function endpoint(socket: Socket): string {
  return `${socket.remoteAddress} ${socket.remotePort} ${socket.localPort}`;
}

async function listen(address: string, arrive: (socket: Socket) => void): Promise<Server> {
  const colon = address.lastIndexOf(':');
  const host = address.slice(0, colon).replace(/^\[(.*)\]$/, '$1');
  // Half-open: a client may end its side behind a pipelined message and still reads our reply.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, arrive);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: Number(address.slice(colon + 1)), ...(host === '' ? {} : { host }), backlog: 1024 }, resolve);
  });
  return server;
}

function formatAddress(address: AddressInfo | string | null | undefined): string | null {
  if (!address || typeof address === 'string') return null;
  return address.family === 'IPv6' ? `[${address.address}]:${address.port}` : `${address.address}:${address.port}`;
}

async function closeAll(relay: Relay, front: Front, servers: readonly Server[], graceMs: number): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  relay.connections.shutDown();
  const deadline = setTimeout(() => {
    front.destroyUndecided();
    relay.connections.destroy();
  }, graceMs);
  await Promise.all(closed);
  clearTimeout(deadline);
  relay.connections.destroy();
  await relay.inspector.close();
}
