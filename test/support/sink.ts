// An SMTP destination on a real socket: records every byte, and answers, stalls or closes as its script says.
import { createServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

export type SinkStage =
  | 'connect'
  | 'EHLO'
  | 'HELO'
  | 'STARTTLS'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'content'
  | 'RSET'
  | 'NOOP'
  | 'QUIT';

export interface SinkEvent {
  readonly stage: SinkStage;
  /** The command line without CRLF; empty for connect and content. */
  readonly line: string;
  readonly session: SinkSession;
  readonly sink: Sink;
}

/** A reply without the last CRLF, or what to do instead. Undefined: the usual reply. */
export type SinkAnswer =
  | string
  | { readonly raw: string }
  | { readonly delayMs: number; readonly reply: string }
  | 'close'
  | 'reset'
  | 'stall'
  | undefined;

export interface SinkOptions {
  readonly host?: string;
  readonly port?: number;
  /** EHLO keywords. Default: PIPELINING, 8BITMIME, SMTPUTF8, DSN, SIZE. */
  readonly extensions?: readonly string[];
  readonly answer?: (event: SinkEvent) => SinkAnswer;
  /** Offers STARTTLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** TLS before anything is said. */
  readonly implicit?: boolean;
}

export interface SinkMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** MAIL and RCPT as they came. */
  readonly commands: readonly string[];
  /** Content with the doubled dots undone. */
  readonly content: Buffer;
  readonly session: SinkSession;
}

export interface SinkSession {
  readonly number: number;
  /** Everything received, before and after STARTTLS. */
  received: Buffer[];
  readonly lines: string[];
  secure: boolean;
  closed: boolean;
  /** Ends the connection as an idle destination does. */
  end(): void;
}

export interface Sink {
  readonly host: string;
  readonly port: number;
  readonly messages: SinkMessage[];
  readonly sessions: SinkSession[];
  /** Most connections open at the same time. */
  readonly peak: number;
  /** Resolves when so many messages have arrived. */
  received(count: number, timeoutMs?: number): Promise<SinkMessage[]>;
  close(): Promise<void>;
}

const USUAL = ['PIPELINING', '8BITMIME', 'SMTPUTF8', 'DSN', 'SIZE 104857600'];

export async function startSink(options: SinkOptions = {}): Promise<Sink> {
  const { host = '127.0.0.1', port = 0 } = options;
  const sockets = new Set<Socket>();
  const state = { peak: 0 };
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    state.peak = Math.max(state.peak, sockets.size);
    socket.on('close', () => sockets.delete(socket));
    new SinkConversation(sink, socket, options, () => {
      for (const one of waiting.slice()) if (sink.messages.length >= one.count) one.resolve();
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const sink: Sink = {
    host,
    port: (server.address() as { port: number }).port,
    messages: [],
    sessions: [],
    get peak() {
      return state.peak;
    },
    received: (count, timeoutMs = 10_000) => waitFor(sink, waiting, count, timeoutMs),
    close: () => closeServer(server, sockets),
  };
  return sink;
}

function waitFor(
  sink: Sink,
  waiting: { count: number; resolve: () => void }[],
  count: number,
  timeoutMs: number,
): Promise<SinkMessage[]> {
  if (sink.messages.length >= count) return Promise.resolve(sink.messages);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${sink.messages.length} of ${count} messages arrived`)),
      timeoutMs,
    );
    waiting.push({ count, resolve: () => (clearTimeout(timer), resolve(sink.messages)) });
  });
}

async function closeServer(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}

class SinkConversation {
  readonly #sink: Sink;
  readonly #options: SinkOptions;
  readonly #session: SinkSession;
  readonly #onMessage: () => void;
  #socket: Socket;
  #buffer = Buffer.alloc(0);
  #inContent = false;
  #from: string | undefined;
  #to: string[] = [];
  #commands: string[] = [];
  /** Answers are sent in order, also delayed ones. */
  #sending: Promise<void> = Promise.resolve();
  #mute = false;

  constructor(sink: Sink, socket: Socket, options: SinkOptions, onMessage: () => void) {
    this.#sink = sink;
    this.#options = options;
    this.#onMessage = onMessage;
    this.#socket = socket;
    this.#session = {
      number: sink.sessions.length,
      received: [],
      lines: [],
      secure: false,
      closed: false,
      end: () => this.#socket.end(),
    };
    sink.sessions.push(this.#session);
    socket.on('error', () => {}).on('close', () => (this.#session.closed = true));
    if (options.implicit) this.#secure(socket);
    else socket.on('data', this.#onData);
    this.#respond('connect', '', '220 sink.test ESMTP');
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#session.received.push(chunk);
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    this.#read();
  };

  #read(): void {
    while (this.#inContent ? this.#readContent() : this.#readCommand());
  }

  #readCommand(): boolean {
    const end = this.#buffer.indexOf('\r\n');
    if (end < 0) return false;
    const line = this.#buffer.toString('utf8', 0, end);
    this.#buffer = this.#buffer.subarray(end + 2);
    this.#session.lines.push(line);
    this.#command(line);
    return true;
  }

  #readContent(): boolean {
    const start = this.#buffer.subarray(0, 3).equals(Buffer.from('.\r\n')) ? 0 : -1;
    const end = start === 0 ? 0 : this.#buffer.indexOf('\r\n.\r\n');
    if (end < 0) return false;
    const content = start === 0 ? Buffer.alloc(0) : this.#buffer.subarray(0, end + 2);
    this.#buffer = this.#buffer.subarray(start === 0 ? 3 : end + 5);
    this.#inContent = false;
    this.#respond('content', '', '250 2.0.0 taken', () => this.#store(content));
    return true;
  }

  #store(content: Buffer): void {
    const plain = Buffer.from(content.toString('latin1').replaceAll(/(^|\r\n)\./g, '$1'), 'latin1');
    this.#sink.messages.push({
      from: this.#from ?? '',
      to: this.#to,
      commands: this.#commands,
      content: plain,
      session: this.#session,
    });
    this.#reset();
    this.#onMessage();
  }

  #reset(): void {
    this.#from = undefined;
    this.#to = [];
    this.#commands = [];
  }

  #command(line: string): void {
    const verb = (line.split(' ')[0] ?? '').toUpperCase();
    const path = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'EHLO') this.#respond('EHLO', line, this.#ehlo());
    else if (verb === 'HELO') this.#respond('HELO', line, '250 sink.test');
    else if (verb === 'STARTTLS') this.#startTls(line);
    else if (verb === 'MAIL')
      this.#respond('MAIL', line, '250 2.1.0 ok', () => ((this.#from = path), this.#commands.push(line)));
    else if (verb === 'RCPT')
      this.#respond('RCPT', line, '250 2.1.5 ok', () => (this.#to.push(path), this.#commands.push(line)));
    else if (verb === 'DATA') this.#data(line);
    else if (verb === 'RSET') this.#respond('RSET', line, '250 2.0.0 ok', () => this.#reset());
    else if (verb === 'QUIT')
      this.#respond('QUIT', line, '221 2.0.0 bye', () => void this.#sending.then(() => this.#socket.end()));
    else this.#respond('NOOP', line, verb === 'NOOP' ? '250 ok' : '500 5.5.2 unknown');
  }

  #ehlo(): string {
    const { extensions = USUAL, tls } = this.#options;
    const offered = ['sink.test', ...extensions, ...(tls && !this.#session.secure ? ['STARTTLS'] : [])];
    return offered.map((keyword, index) => `250${index === offered.length - 1 ? ' ' : '-'}${keyword}`).join('\r\n');
  }

  #data(line: string): void {
    const usual = this.#to.length > 0 ? '354 go on' : '554 5.5.1 no valid recipients';
    this.#respond('DATA', line, usual, undefined, () => (this.#inContent = true));
  }

  #startTls(line: string): void {
    this.#respond('STARTTLS', line, '220 2.0.0 go ahead', () => {
      const plain = this.#socket;
      plain.removeListener('data', this.#onData);
      void this.#sending.then(() => {
        this.#secure(plain);
        this.#reset();
      });
    });
  }

  #secure(plain: Socket): void {
    const secure = new TLSSocket(plain, { isServer: true, ...this.#options.tls });
    secure.on('error', () => {}).on('data', this.#onData);
    this.#socket = secure;
    this.#session.secure = true;
  }

  /** `positive` runs when the reply is 2xx, `go` when it is 354. */
  #respond(stage: SinkStage, line: string, usual: string, positive?: () => void, go?: () => void): void {
    if (this.#mute) return;
    const answer = this.#options.answer?.({ stage, line, session: this.#session, sink: this.#sink }) ?? usual;
    if (answer === 'close') return void this.#sending.then(() => this.#socket.end());
    if (answer === 'reset') return void this.#socket.resetAndDestroy();
    if (answer === 'stall') return void (this.#mute = true);
    const text = typeof answer === 'string' ? `${answer}\r\n` : 'raw' in answer ? answer.raw : `${answer.reply}\r\n`;
    this.#send(text, typeof answer === 'object' && 'delayMs' in answer ? answer.delayMs : 0);
    if (text.startsWith('2')) positive?.();
    if (text.startsWith('354')) go?.();
  }

  #send(text: string, delayMs: number): void {
    this.#sending = this.#sending.then(async () => {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (!this.#socket.destroyed) this.#socket.write(text);
    });
  }
}
