// The sockets of the receiving side, from their arrival to the server that speaks with them: caps, PROXY headers, TLS.
import { readFileSync } from 'node:fs';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { Connections, Tally, clientKey, isLoopback } from './connections.ts';
import { plainAddress } from './plain-address.ts';
import type { ListenerState } from '../store/relays.ts';
import { DeclaredListeners } from './declared-listeners.ts';
import { FirstByte } from './first-byte.ts';
import { listen } from './listening.ts';
import { settingsListeners } from './listener-traits.ts';
import { memoryBudget } from './memory-budget.ts';
import { type Client, expectProxyHeader } from './proxy-protocol.ts';
import { Refusals } from './refusals.ts';
import { type Reply, replies } from './replies.ts';
import { FeedbackReports } from './steps/feedback.ts';
import { Inspector } from './steps/inspector.ts';
import { connectionsOf, isSubmissionKey, submissionKey } from './steps/limits.ts';
import { PasswordCheck } from './steps/password-check.ts';
import { type ConnectionFacts, StrictServer } from './strict-smtp.ts';
import { TlsServers } from './tls-servers.ts';
import type { ListenerConfig } from '../config/configuration.ts';
import type { Listener, ReceivingDependencies, ReceivingSettings, Relay, SettingsListener } from './transaction.ts';

export interface Listeners {
  /** Where those of the settings listen, `host:port`; null for those that are off. */
  readonly addresses: Readonly<Record<SettingsListener, string | null>>;
  /** Listens also as these say, and no longer as earlier ones did; resolves when each listens or has failed. */
  declare(wanted: readonly ListenerConfig[]): Promise<void>;
  /** What became of the declared ones, by name. */
  readonly declared: Readonly<Record<string, ListenerState>>;
  /** The certificate of connections and handshakes from now on; sessions go on as they are. */
  renewCertificate(tls: ReceivingSettings['tls']): void;
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
  proxyHeaderMs: 5000,
  listenRetryMs: 3000,
  timeouts: { commandMs: 300_000, dataMs: 180_000, messageMs: 3_600_000, handshakeMs: 10_000, firstByteMs: 250 },
  caps: { total: descriptorsPerListener(10_000), perAddress: 10, perSubmissionAddress: 50 },
};

// A load balancer on this machine, or a test, brings the connections of many clients from one address.
const LOOPBACK_PER_ADDRESS = 50;
// So many beyond the total of a listener are still told that there are too many.
const TOLD = 100;

// Each listener of the settings has its own total, and the declared ones have one, so that a flood on one does not close the
// others; together they leave half of the descriptors to everything else.
function descriptorsPerListener(most: number): number {
  let limits = '';
  try {
    limits = readFileSync('/proc/self/limits', 'utf8');
  } catch {
    // Not Linux: the limit is not known.
  }
  const descriptors = Number(/^Max open files +\d+ +(\d+)/m.exec(limits)?.[1] ?? Infinity);
  return Math.min(most, Math.floor(descriptors / 8));
}

/** Starts the listeners that have an address, and the declared ones. */
export async function startListeners(given: ReceivingDependencies): Promise<Listeners> {
  const relay = relayOf(given);
  const front = new Front(relay);
  const { smtpListen, submissionListen, submissionsListen } = relay.settings;
  const wanted: [SettingsListener, string][] = [
    ['smtp', smtpListen],
    ['submission', submissionListen],
    ['submissions', submissionsListen],
  ];
  const servers = new Map<SettingsListener, Server>();
  const addressOf = (name: SettingsListener): string | null => formatAddress(servers.get(name)?.address());
  const declared = new DeclaredListeners({
    arrive: (listener, socket) => front.arrive(listener, socket),
    present: (listener, own) => front.present(listener, own),
    openSecret: (sealed, place) => openSecret(given, sealed, place),
    ended: (listener) => {
      front.forget(listener);
      relay.connections.shutDown(listener);
    },
    changed: () =>
      given.whenListening?.([...[...servers.keys()].map((name) => split(addressOf(name) ?? '')), ...declared.bound]),
    logger: relay.logger,
    retryMs: relay.settings.listenRetryMs,
  });
  try {
    for (const [name, address] of wanted) {
      const listener = settingsListeners[name];
      if (address !== '') servers.set(name, await listen(split(address), (socket) => front.arrive(listener, socket)));
    }
  } catch (error) {
    await closeAll(relay, front, [...servers.values()], declared, 0);
    throw error;
  }
  await declared.declare(relay.configuration.current.listeners);
  return {
    addresses: { smtp: addressOf('smtp'), submission: addressOf('submission'), submissions: addressOf('submissions') },
    declare: (configs) => declared.declare(configs),
    get declared() {
      return declared.states;
    },
    renewCertificate: (tls) => front.renewCertificate(tls),
    connections: () => relay.connections.size,
    close: (graceMs) => closeAll(relay, front, [...servers.values()], declared, graceMs),
  };
}

function openSecret(given: ReceivingDependencies, sealed: string, place: string): string {
  if (given.openSecret === undefined) throw new Error('this relay opens no secrets');
  return given.openSecret(sealed, place);
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

/** A connection whose client is known. */
interface Arrival {
  readonly listener: Listener;
  readonly socket: Socket;
  readonly client: Client;
}

/** Takes new sockets to the plain or the TLS server. */
class Front {
  readonly #relay: Relay;
  // Those of the settings present the certificate of the relay.
  readonly #servers: TlsServers;
  // Of declared listeners, by name: each presents its own certificate, or that of the relay too.
  readonly #declared = new Map<string, { readonly servers: TlsServers; isOwn: boolean }>();
  // For what has come to TLS: here the certificate does not matter any more.
  readonly #secure: StrictServer;
  #certificate: ReceivingSettings['tls'];
  readonly #firstByte: FirstByte;
  // Those without a greeting yet, by both ends of the connection.
  readonly #undecided = new Map<string, Arrival>();
  // All sockets from their arrival to their end, per group of listeners and per client.
  readonly #sockets = new Tally();
  // What each socket counts for.
  readonly #counted = new WeakMap<Socket, string[]>();
  #serial = 0;

  constructor(relay: Relay) {
    this.#relay = relay;
    this.#certificate = relay.settings.tls;
    this.#servers = this.#serversWith(this.#certificate);
    this.#secure = new StrictServer(relay, true, this.#certificate);
    this.#firstByte = new FirstByte(relay.settings.timeouts.firstByteMs);
  }

  #serversWith(certificate: ReceivingSettings['tls']): TlsServers {
    return new TlsServers(this.#relay, certificate, (socket) => this.#secured(socket));
  }

  #secured(socket: TLSSocket): void {
    const arrival = this.#undecided.get(endsOf(socket));
    if (arrival === undefined) socket.destroy();
    else this.#take(this.#secure, arrival, socket);
  }

  renewCertificate(tls: ReceivingSettings['tls']): void {
    this.#certificate = tls;
    this.#servers.present(tls);
    for (const { servers, isOwn } of this.#declared.values()) if (!isOwn) servers.present(tls);
  }

  /** What a declared listener presents from the next handshake on, sessions in clear included; null: the certificate of the relay. */
  present(listener: string, own: ReceivingSettings['tls'] | null): void {
    const certificate = own ?? this.#certificate;
    const found = this.#declared.get(listener);
    if (found === undefined)
      this.#declared.set(listener, { servers: this.#serversWith(certificate), isOwn: own !== null });
    else {
      found.isOwn = own !== null;
      found.servers.present(certificate);
    }
  }

  /** A declared listener is no more. */
  forget(listener: string): void {
    this.#declared.delete(listener);
  }

  #serversOf(listener: Listener): TlsServers {
    return this.#declared.get(listener.name)?.servers ?? this.#servers;
  }

  arrive(listener: Listener, socket: Socket): void {
    socket.on('error', (error) => this.#relay.logger.debug({ error: error.message }, 'socket error'));
    const peer = { address: plainAddress(socket.remoteAddress ?? ''), port: socket.remotePort ?? 0 };
    const { total } = this.#relay.settings.caps;
    if (peer.address === '' || !this.#count(socket, listener.group, total + TOLD)) return void socket.destroy();
    if (!listener.isProxy(peer.address)) return this.#greet({ listener, socket, client: peer });
    const ends = this.#decideLater({ listener, socket, client: peer });
    expectProxyHeader(socket, this.#relay.settings.proxyHeaderMs, (header) => {
      this.#undecided.delete(ends);
      if (header.kind === 'complete') return this.#greet({ listener, socket, client: header.client ?? peer });
      this.#relay.metrics.connections.inc({ listener: listener.name, outcome: 'no_proxy_header' });
      this.#relay.logger.info(
        { listener: listener.name, address: peer.address, reason: header.fault },
        'a load balancer is not understood: its connection is closed',
      );
      socket.destroy();
    });
  }

  // Who connects is known: in clear or TLS at once, or what the first octet says.
  #greet(arrival: Arrival): void {
    const { listener, socket, client } = arrival;
    const most = 2 * this.#perAddress(listener, client.address);
    if (!this.#count(socket, keyOf(listener, client.address), most)) return void socket.destroy();
    if (listener.tls === 'none' || listener.tls === 'starttls') return this.#takePlain(arrival);
    this.#decideLater(arrival);
    if (listener.tls === 'implicit') return this.#handshake(arrival);
    this.#firstByte.peek(socket, client.address, (isTls) => {
      if (isTls) this.#handshake(arrival);
      else this.#takePlain(arrival);
    });
  }

  #takePlain(arrival: Arrival): void {
    this.#take(this.#serversOf(arrival.listener).plain, arrival, arrival.socket);
  }

  #decideLater(arrival: Arrival): string {
    const ends = endsOf(arrival.socket);
    this.#undecided.set(ends, arrival);
    arrival.socket.once('close', () => {
      if (this.#undecided.get(ends)?.socket === arrival.socket) this.#undecided.delete(ends);
    });
    return ends;
  }

  // The TLS socket takes over whether it may be half open: one whose client leaves during the handshake ends at once.
  #handshake({ listener, socket }: Arrival): void {
    socket.allowHalfOpen = false;
    this.#serversOf(listener).handshake(socket);
  }

  /** Ends the connections that have not come to a greeting. */
  destroyUndecided(): void {
    for (const { socket } of this.#undecided.values()) socket.destroy();
  }

  // Sockets that wait for a first octet or a handshake, that were refused or that are ending are counted too: of a client
  // twice what may be open. Beyond that nobody is told.
  #count(socket: Socket, key: string, most: number): boolean {
    if (this.#sockets.count(key) >= most) return false;
    this.#sockets.add(key);
    const before = this.#counted.get(socket);
    if (before === undefined) socket.once('close', () => this.#release(socket));
    this.#counted.set(socket, [...(before ?? []), key]);
    return true;
  }

  #release(socket: Socket): void {
    for (const key of this.#counted.get(socket) ?? []) this.#sockets.remove(key);
    this.#counted.delete(socket);
  }

  #take(server: StrictServer, { listener, client, socket: raw }: Arrival, socket: Socket): void {
    this.#undecided.delete(endsOf(raw));
    if (socket.remoteAddress === undefined) return void socket.destroy();
    socket.allowHalfOpen = true;
    socket.setNoDelay(true);
    const key = keyOf(listener, client.address);
    const refusal = this.#refusal(listener, key, client.address);
    this.#relay.metrics.connections.inc({
      listener: listener.name,
      outcome: refusal === null ? 'accepted' : 'refused',
    });
    this.#serial += 1;
    const facts: ConnectionFacts = { listener, client, key, refusal, gone: () => this.#release(raw) };
    server.take(socket, `${this.#relay.node}-${this.#serial.toString(36)}`, facts);
  }

  // This connection is not counted yet.
  #refusal(listener: Listener, key: string, address: string): Reply | null {
    const { connections, settings } = this.#relay;
    if (connections.countOf(listener.group) >= settings.caps.total) return replies.tooManyConnections;
    if (listener.direction === 'outgoing' && this.#isBlocked(address)) return replies.addressBlocked;
    return connectionsOf(this.#relay, key) >= this.#perAddress(listener, address) ? replies.tooManyFromAddress : null;
  }

  // Who needs no password from there sends on: guessing is anybody's who shares the address, their mail is not.
  #isBlocked(address: string): boolean {
    const { senders, configuration } = this.#relay;
    if ((senders?.authBlocks.blockedUntil(address) ?? null) === null) return false;
    const { current } = configuration;
    return current.userByAddress(address)?.active !== true && current.trustedRelays(address).length === 0;
  }

  #perAddress(listener: Listener, address: string): number {
    const { settings, configuration } = this.#relay;
    if (listener.direction === 'outgoing') {
      const user = configuration.current.userByAddress(address);
      return user?.settings.limits.max_concurrent_connections ?? settings.caps.perSubmissionAddress;
    }
    return settings.caps === defaults.caps && isLoopback(address) ? LOOPBACK_PER_ADDRESS : settings.caps.perAddress;
  }
}

function keyOf({ direction }: Listener, address: string): string {
  return direction === 'incoming' ? `smtp ${clientKey(address)}` : submissionKey(address);
}

// The same for a socket and for the TLS over it.
function endsOf({ remoteAddress, remotePort, localAddress, localPort }: Socket): string {
  return `${remoteAddress} ${remotePort} ${localAddress} ${localPort}`;
}

function split(address: string): { address: string; port: number } {
  const colon = address.lastIndexOf(':');
  return { address: address.slice(0, colon).replace(/^\[(.*)\]$/, '$1'), port: Number(address.slice(colon + 1)) };
}

function formatAddress(address: AddressInfo | string | null | undefined): string | null {
  if (!address || typeof address === 'string') return null;
  return address.family === 'IPv6' ? `[${address.address}]:${address.port}` : `${address.address}:${address.port}`;
}

async function closeAll(
  relay: Relay,
  front: Front,
  servers: readonly Server[],
  declared: DeclaredListeners,
  graceMs: number,
): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  closed.push(declared.close());
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
