// The sockets of declared listeners (mail.md G8): opened, changed and closed as the configuration says, without a word to the
// sessions of the others. A port that cannot be had is tried again until it can.
import type { Server, Socket } from 'node:net';
import type { ListenerConfig } from '../config/configuration.ts';
import type { ListenerState } from '../store/relays.ts';
import { declaredListener } from './listener-traits.ts';
import { listen } from './listening.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Listener, Logger } from './transaction.ts';

export interface DeclaredListenersOptions {
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
  state: ListenerState;
}

export class DeclaredListeners {
  readonly #options: DeclaredListenersOptions;
  /** By address and port: what changes a listener otherwise leaves its socket alone. */
  readonly #ports = new Map<string, Port>();
  readonly #run: () => Promise<void>;
  #wanted: readonly ListenerConfig[] = [];
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: DeclaredListenersOptions) {
    this.#options = options;
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
      if (!names.has(port.config.name)) this.#options.ended(port.listener.name);
      if (!wanted.has(endpoint)) this.#drop(endpoint, port);
    }
    for (const [endpoint, config] of wanted) await this.#open(endpoint, config);
    this.#options.changed();
    const isAnyFailed = [...this.#ports.values()].some(({ server }) => server === null);
    if (isAnyFailed) this.#retry = setTimeout(() => void this.#run(), this.#options.retryMs).unref();
  }

  #drop(endpoint: string, { config, server }: Port): void {
    this.#ports.delete(endpoint);
    server?.close();
    this.#options.logger.info({ listener: config.name, address: endpoint }, 'a declared listener was closed');
  }

  async #open(endpoint: string, config: ListenerConfig): Promise<void> {
    const listener = declaredListener(config);
    const found = this.#ports.get(endpoint);
    const port = found ?? { config, listener, server: null, state: this.#stateOf(endpoint, null, undefined) };
    Object.assign(port, { config, listener });
    this.#ports.set(endpoint, port);
    if (port.server !== null) return;
    const error = await listen(config, (socket) => this.#options.arrive(port.listener, socket)).then(
      (server) => {
        server.on('error', (failure) => this.#options.logger.error({ error: failure.message }, 'a declared listener'));
        port.server = server;
        return null;
      },
      (failure: Error) => failure.message,
    );
    const isNews = found === undefined || found.state.error !== error;
    port.state = this.#stateOf(endpoint, error, isNews ? undefined : port.state);
    const fields = { listener: config.name, address: endpoint };
    if (error === null) this.#options.logger.info(fields, 'a declared listener was opened');
    else if (isNews)
      this.#options.logger.error({ ...fields, error }, 'a declared listener cannot have its port; it is tried again');
  }

  #stateOf(address: string, error: string | null, before: ListenerState | undefined): ListenerState {
    const since = before?.since ?? new Date().toISOString();
    return { state: error === null ? 'listening' : 'failed', address, error, since };
  }
}

function endpointOf({ address, port }: ListenerConfig): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
