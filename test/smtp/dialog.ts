// Runs *.dialog scripts: what a client says and what it must hear.
//
//   connect smtp|submission|submissions [tls]   opens a connection; `tls` at once
//   C: text                    sends a line; \r \n \0 \t \xHH \\ are escapes, CR LF is added unless the line ends in \
//   S: 250 2.1.0               the next reply begins so ("*" alone: any); continuation lines are one reply
//   closed                     the server ends the connection
//   starttls                   upgrades after the 220 of STARTTLS
//   silence 50                 nothing is heard for so many milliseconds
//   repeat 3 C: NOOP           the line three times, in one write
//   stored 1                   so many messages are in the spool
import { readFileSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';
import type { TestRelay } from './fixture.ts';

const WAIT_MS = 3000;

/** One client connection; replies are handed out one by one. */
export class Client {
  #socket: Socket;
  #text = '';
  #ended = false;
  #wake: (() => void) | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    this.#listen();
  }

  /** `from`: the address of this machine to connect from. */
  static async open(port: number, tls = false, from = '127.0.0.1'): Promise<Client> {
    const where = { port, host: '127.0.0.1', localAddress: from };
    const socket = tls ? connectTls({ ...where, rejectUnauthorized: false }) : connect(where);
    await new Promise((resolve, reject) => {
      socket.once(tls ? 'secureConnect' : 'connect', resolve);
      socket.once('error', reject);
    });
    return new Client(socket);
  }

  /** Over a connection that is open. */
  static over(socket: Socket): Client {
    return new Client(socket);
  }

  #listen(): void {
    this.#socket.on('data', (chunk) => {
      this.#text += chunk.toString('latin1');
      this.#wake?.();
    });
    const end = (): void => {
      this.#ended = true;
      this.#wake?.();
    };
    this.#socket.on('end', end).on('close', end).on('error', end);
  }

  write(octets: string | Buffer): void {
    this.#socket.write(typeof octets === 'string' ? Buffer.from(octets, 'latin1') : octets);
  }

  /** Ends our side only. */
  end(): void {
    this.#socket.end();
  }

  async starttls(options: ConnectionOptions = {}): Promise<TLSSocket> {
    this.#socket.removeAllListeners();
    const secure = connectTls({ ...options, socket: this.#socket, rejectUnauthorized: false });
    await new Promise((resolve, reject) => {
      secure.once('secureConnect', resolve);
      secure.once('error', reject);
    });
    this.#socket = secure;
    this.#text = '';
    this.#listen();
    return secure;
  }

  /** The next reply, all its lines; rejects when there is none in time. */
  async reply(waitMs = WAIT_MS): Promise<string> {
    const deadline = Date.now() + waitMs;
    for (;;) {
      const match = /^(?:\d{3}-[^\n]*\r\n)*\d{3}(?: [^\n]*)?\r\n/.exec(this.#text);
      if (match !== null) {
        this.#text = this.#text.slice(match[0].length);
        return match[0].trimEnd();
      }
      if (this.#ended) throw new Error(`the connection ended; left: ${JSON.stringify(this.#text)}`);
      await this.#more(deadline, `no reply; so far ${JSON.stringify(this.#text)}`);
    }
  }

  async closed(waitMs = WAIT_MS): Promise<void> {
    const deadline = Date.now() + waitMs;
    while (!this.#ended) await this.#more(deadline, 'the connection stays open');
    if (this.#text !== '') throw new Error(`heard before the end: ${JSON.stringify(this.#text)}`);
  }

  async silence(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (this.#text !== '') throw new Error(`heard ${JSON.stringify(this.#text)}`);
  }

  /** Everything heard until the connection ends or is silent for `ms`. */
  async rest(ms = 200): Promise<string> {
    for (let seen = -1; seen !== this.#text.length && !this.#ended; ) {
      seen = this.#text.length;
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
    return this.#text;
  }

  get ended(): boolean {
    return this.#ended;
  }

  async #more(deadline: number, failure: string): Promise<void> {
    const left = deadline - Date.now();
    if (left <= 0) throw new Error(failure);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, left);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }

  destroy(): void {
    this.#socket.destroy();
  }
}

/** Runs a script file against a relay. */
export async function runDialog(path: string, relay: TestRelay): Promise<void> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const state: { client: Client | null } = { client: null };
  try {
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      await step(line, relay, state).catch((error: unknown) => {
        throw new Error(`line ${index + 1}: ${line}\n  ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  } finally {
    state.client?.destroy();
  }
}

async function step(line: string, relay: TestRelay, state: { client: Client | null }): Promise<void> {
  const [word = '', ...rest] = line.split(' ');
  if (word === 'connect') {
    state.client?.destroy();
    state.client = await Client.open(relay.port(rest[0] as 'smtp'), rest[1] === 'tls');
    return;
  }
  if (word === 'stored') return assertStored(relay, Number(rest[0]));
  const client = state.client;
  if (client === null) throw new Error('not connected');
  if (word === 'C:') return client.write(octetsOf(line.slice(3)));
  if (word === 'repeat') return client.write(octetsOf(line.slice(line.indexOf('C:') + 3)).repeat(Number(rest[0])));
  if (word === 'S:') return expectReply(client, line.slice(3));
  if (word === 'closed') return client.closed();
  if (word === 'starttls') return void (await client.starttls());
  if (word === 'silence') return client.silence(Number(rest[0]));
  throw new Error(`unknown step ${word}`);
}

function assertStored(relay: TestRelay, count: number): void {
  if (relay.stored.length !== count) throw new Error(`${relay.stored.length} messages are stored`);
}

async function expectReply(client: Client, expected: string): Promise<void> {
  const reply = await client.reply();
  if (expected !== '*' && !reply.startsWith(expected)) throw new Error(`heard ${JSON.stringify(reply)}`);
}

function octetsOf(text: string): string {
  const open = text.endsWith('\\') && !text.endsWith('\\\\');
  const escaped = open ? text.slice(0, -1) : text;
  const octets = Buffer.from(escaped, 'utf8').toString('latin1');
  const plain = octets.replace(/\\(x[0-9a-f]{2}|[rnt0\\])/gi, (_, code: string) => {
    if (code.startsWith('x')) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return { r: '\r', n: '\n', t: '\t', 0: '\0', '\\': '\\' }[code] as string;
  });
  return open ? plain : `${plain}\r\n`;
}
