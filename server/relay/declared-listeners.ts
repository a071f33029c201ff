// The sockets of declared listeners (mail.md G8): opened, changed and closed as the configuration says, without a word to the
// sessions of the others. A port that cannot be had is tried again until it can. Without its certificate a listener takes no connection.
import type { Server, Socket } from 'node:net';
import type { CertificateFacts } from '../certificate-chain.ts';
import type { ListenerConfig } from '../config/configuration.ts';
import type { ListenerState } from '../store/relays.ts';
import { ListenerCertificates, type ListenerCertificatesOptions } from './listener-certificates.ts';
import { declaredListener } from './listener-traits.ts';
import { listen } from './listening.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Listener, Logger } from './transaction.ts';

export interface DeclaredListenersOptions extends ListenerCertificatesOptions {
  /** Takes a new connection. */
  arrive(listener: Listener, socket: Socket): void;
  /** A listener is no more: its sessions end between two messages. */
  ended(listener: string): void;
  /** Where we listen has changed. */
  changed(): void;
  readonly logger: Logger;
  /** Milliseconds until a port that could not be had is tried again. */
  readonly retryMs: number;
}

interface Port {
  config: ListenerConfig;
  listener: Listener;
  server: Server | null;
  /** Null: it presents that of the relay. */
  certificate: CertificateFacts | null;
  state: ListenerState;
}

export class DeclaredListeners {
  readonly #options: DeclaredListenersOptions;
  /** By address and port: what changes a listener otherwise leaves its socket alone. */
  readonly #ports = new Map<string, Port>();
  readonly #certificates: ListenerCertificates;
  readonly #run: () => Promise<void>;
  #wanted: readonly ListenerConfig[] = [];
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: DeclaredListenersOptions) {
    this.#options = options;
    this.#certificates = new ListenerCertificates(options);
    this.#run = oneAtATime(
      () => this.#settle(),
      (error) => options.logger.error({ error: error.message }, 'the declared listeners'),
    );
  }

  /** Listens as these say; resolves when each does or has failed. */
  declare(wanted: readonly ListenerConfig[]): Promise<void> {
    this.#wanted = wanted;
    return this.#run();
  }

  /** By name. */
  get states(): Readonly<Record<string, ListenerState>> {
    return Object.fromEntries([...this.#ports.values()].map(({ config, state }) => [config.name, state]));
  }

  /** The ports that are open. */
  get bound(): { address: string; port: number }[] {
    return [...this.#ports.values()].flatMap(({ config, server }) =>
      server === null ? [] : [{ address: config.address, port: config.port }],
    );
  }

  /** Stops listening; resolves when no connection is left. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#run();
    const servers = [...this.#ports.values()].flatMap(({ server }) => server ?? []);
    await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  }

  async #settle(): Promise<void> {
    clearTimeout(this.#retry);
    if (this.#closed) return;
    const wanted = new Map(this.#wanted.map((config) => [endpointOf(config), config]));
    const names = new Set(this.#wanted.map(({ name }) => name));
    // What goes first makes room: two listeners may have exchanged their ports.
    for (const [endpoint, port] of this.#ports) {
      if (!names.has(port.config.name)) this.#end(port.listener.name);
      if (!wanted.has(endpoint)) this.#drop(endpoint, port);
    }
    for (const [endpoint, config] of wanted) await this.#open(endpoint, config);
    this.#options.changed();
    const isAnyFailed = [...this.#ports.values()].some(({ server }) => server === null);
    if (isAnyFailed) this.#retry = setTimeout(() => void this.#run(), this.#options.retryMs).unref();
  }

  #end(listener: string): void {
    this.#certificates.forget(listener);
    this.#options.ended(listener);
  }

  #drop(endpoint: string, { config, server }: Port): void {
    this.#ports.delete(endpoint);
    server?.close();
    this.#options.logger.info({ listener: config.name, address: endpoint }, 'a declared listener was closed');
  }

  async #open(endpoint: string, config: ListenerConfig): Promise<void> {
    const listener = declaredListener(config);
    const found = this.#ports.get(endpoint);
    const before = found?.state;
    const port = found ?? { config, listener, server: null, certificate: null, state: stateOf(endpoint, null, null) };
    Object.assign(port, { config, listener });
    this.#ports.set(endpoint, port);
    const wasOpen = port.server !== null;
    const unpresented = this.#present(port);
    const error = unpresented ?? (await this.#bind(port));
    port.state = stateOf(endpoint, error, port.certificate, before);
    this.#tell(port, before, wasOpen, unpresented === null ? 'its port' : 'its certificate');
  }

  // Why its certificate cannot be presented. Rather than present another it takes no connection then; sessions go on.
  #present(port: Port): string | null {
    try {
      port.certificate = this.#certificates.present(port.listener.name, port.config.certificate);
      return null;
    } catch (error) {
      port.server?.close();
      Object.assign(port, { server: null, certificate: null });
      return (error as Error).message;
    }
  }

  // Why its port cannot be had.
  async #bind(port: Port): Promise<string | null> {
    if (port.server !== null) return null;
    try {
      port.server = await listen(port.config, (socket) => this.#options.arrive(port.listener, socket));
    } catch (error) {
      return (error as Error).message;
    }
    port.server.on('error', (failure) => this.#options.logger.error({ error: failure.message }, 'a declared listener'));
    return null;
  }

  // What is news, once.
  #tell({ config, state }: Port, before: ListenerState | undefined, wasOpen: boolean, lacks: string): void {
    const { logger } = this.#options;
    const { address, error, certificate } = state;
    const fields = { listener: config.name, address };
    if (error !== null) {
      if (before?.error !== error)
        logger.error({ ...fields, error }, `a declared listener cannot have ${lacks}; it is tried again`);
    } else if (!wasOpen) logger.info(fields, 'a declared listener was opened');
    else if (before?.certificate?.fingerprint !== certificate?.fingerprint)
      logger.info({ ...fields, certificate }, 'a declared listener presents another certificate');
  }
}

/** Since when it is so: as before, unless that is news. */
function stateOf(
  address: string,
  error: string | null,
  certificate: CertificateFacts | null,
  before?: ListenerState,
): ListenerState {
  const since = before !== undefined && before.error === error ? before.since : new Date().toISOString();
  return { state: error === null ? 'listening' : 'failed', address, error, since, certificate };
}

function endpointOf({ address, port }: ListenerConfig): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
