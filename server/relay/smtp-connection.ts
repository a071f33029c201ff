// A connection to a destination, from the greeting to QUIT: RFC 5321 client side, EHLO or HELO, STARTTLS (RFC 3207).
import type { Socket } from 'node:net';
import {
  ConnectionFailure,
  type ConnectionTimeouts,
  dial,
  type Login,
  type NextHop,
  startTls,
  TlsFailure,
} from './smtp-dial.ts';
import { MalformedReply, ReplyParser, replyText, type SmtpReply } from './smtp-reply.ts';

export interface ConnectionOptions {
  /** What we call ourselves in EHLO. */
  readonly hostname: string;
  readonly timeouts: ConnectionTimeouts;
  /** For connecting and greeting together; absent: as long as their own time-outs allow. */
  readonly withinMs?: number | undefined;
}

const QUIT_MS = 2000;

/** Connects and greets. Opportunistic TLS that fails is given up for a connection in clear (RFC 7435). */
export async function openConnection(hop: NextHop, options: ConnectionOptions): Promise<SmtpConnection> {
  const until = performance.now() + (options.withinMs ?? Number.POSITIVE_INFINITY);
  try {
    return await openOnce(hop, options, until);
  } catch (error) {
    if (!(error instanceof TlsFailure) || hop.tls !== 'opportunistic' || performance.now() >= until) throw error;
    return openOnce({ ...hop, tls: 'none' }, options, until);
  }
}

async function openOnce(hop: NextHop, options: ConnectionOptions, until: number): Promise<SmtpConnection> {
  const socket = await dial(hop, Math.min(options.timeouts.connectMs, until - performance.now()));
  const connection = new SmtpConnection(hop, socket, options);
  const cut = cutAt(connection, until);
  try {
    await connection.greet();
    return connection;
  } catch (error) {
    connection.destroy();
    throw error;
  } finally {
    clearTimeout(cut);
  }
}

function cutAt(connection: SmtpConnection, until: number): NodeJS.Timeout | undefined {
  if (!Number.isFinite(until)) return undefined;
  return setTimeout(() => connection.giveUp('no greeting in time'), until - performance.now());
}

export class SmtpConnection {
  readonly hop: NextHop;
  readonly #options: ConnectionOptions;
  #socket: Socket;
  readonly #parser = new ReplyParser();
  /** Replies nobody waited for yet. */
  #replies: SmtpReply[] = [];
  #waiter: { resolve: (reply: SmtpReply) => void; reject: (error: Error) => void; timer: NodeJS.Timeout } | undefined;
  /** Replies that commands sent so far still owe us. */
  #owed = 0;
  #failure: ConnectionFailure | undefined;
  #onClose: (() => void) | undefined;
  /** Upper-case EHLO keywords with their parameters. */
  extensions = new Map<string, string>();
  /** TLS version, null in clear. */
  tlsVersion: string | null = null;
  /** A transaction was left open: RSET comes before the next one. */
  needsReset = false;
  /** Transactions so far. */
  used = 0;
  lastUsed = 0;

  constructor(hop: NextHop, socket: Socket, options: ConnectionOptions) {
    this.hop = hop;
    this.#options = options;
    this.#socket = socket;
    this.#attach(socket);
  }

  get timeouts(): ConnectionTimeouts {
    return this.#options.timeouts;
  }

  get usable(): boolean {
    return this.#failure === undefined && this.#owed === 0 && !this.#socket.destroyed && this.#socket.writable;
  }

  /** Called once when the connection ends, whoever ended it. */
  onClose(listener: () => void): void {
    this.#onClose = listener;
  }

  /** Sends commands (each with CRLF) that will be answered by `count` replies. */
  send(commands: string, count: number): void {
    this.#owed += count;
    this.#socket.write(commands, 'utf8');
  }

  /** Writes content; resolves when the socket takes more. */
  async write(chunks: readonly Buffer[], expectsReply: boolean): Promise<void> {
    if (expectsReply) this.#owed += 1;
    this.#socket.cork();
    let flowing = true;
    for (const chunk of chunks) flowing = this.#socket.write(chunk);
    this.#socket.uncork();
    if (!flowing && !expectsReply) await this.#drained();
  }

  /** The next reply. Rejects with ConnectionFailure when none comes in time or the connection breaks. */
  reply(timeoutMs: number, stage: string): Promise<SmtpReply> {
    const ready = this.#replies.shift();
    if (ready) return Promise.resolve(ready);
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(new ConnectionFailure(`no reply to ${stage} in time`)), timeoutMs);
      this.#waiter = { resolve, reject, timer };
    });
  }

  async greet(): Promise<void> {
    const { greetingMs } = this.timeouts;
    if (this.hop.tls === 'implicit') await this.#handshake();
    this.#owed = 1;
    const greeting = await this.reply(greetingMs, 'connection');
    if (greeting.code !== 220) throw refused('greeting', greeting);
    await this.#hello();
    await this.#secure();
    if (this.hop.login) await this.#authenticate(this.hop.login);
  }

  /** Says QUIT, waits a moment for the answer, closes. */
  async quit(): Promise<void> {
    if (this.usable) {
      this.send('QUIT\r\n', 1);
      await this.reply(QUIT_MS, 'QUIT').catch(() => {});
    }
    this.destroy();
  }

  destroy(): void {
    this.giveUp('connection closed');
  }

  /** Whoever waits for a reply learns why there is none. */
  giveUp(why: string): void {
    this.#fail(new ConnectionFailure(why));
  }

  async #hello(): Promise<void> {
    const { helloMs } = this.timeouts;
    this.extensions = new Map();
    this.send(`EHLO ${this.#options.hostname}\r\n`, 1);
    const ehlo = await this.reply(helloMs, 'EHLO');
    if (ehlo.code === 250) {
      for (const line of ehlo.lines.slice(1)) this.#addExtension(line);
      return;
    }
    // RFC 5321 §3.2: a server without extensions answers 5xx, and HELO still works.
    if (ehlo.code < 500) throw refused('EHLO', ehlo);
    this.send(`HELO ${this.#options.hostname}\r\n`, 1);
    const helo = await this.reply(helloMs, 'HELO');
    if (helo.code !== 250) throw refused('HELO', helo);
  }

  #addExtension(line: string): void {
    const [keyword = '', ...parameters] = line.trim().split(/[ =]/);
    this.extensions.set(keyword.toUpperCase(), parameters.join(' '));
  }

  async #secure(): Promise<void> {
    if (this.hop.tls === 'none' || this.hop.tls === 'implicit') return;
    if (!this.extensions.has('STARTTLS')) return this.#needsTls('STARTTLS is not offered');
    this.send('STARTTLS\r\n', 1);
    const reply = await this.reply(this.timeouts.helloMs, 'STARTTLS');
    if (reply.code !== 220) return this.#needsTls(`STARTTLS was answered ${reply.code}`);
    // RFC 3207 §4.2: more than the reply came in clear, so somebody is writing into the connection.
    if (this.#failure) throw this.#failure;
    await this.#handshake();
    await this.#hello();
  }

  #needsTls(text: string): void {
    if (this.hop.tls !== 'opportunistic') throw new TlsFailure(`${text}, but TLS is required`, undefined, '4.7.4');
  }

  // RFC 4954, with PLAIN (RFC 4616) or LOGIN; never in clear. A login that is refused is for its owner to mend: mail waits.
  async #authenticate({ username, password }: Login): Promise<void> {
    if (this.tlsVersion === null) throw new TlsFailure('a login needs TLS', undefined, '4.7.4');
    const offered = (this.extensions.get('AUTH') ?? '').toUpperCase().split(' ');
    const secret = opened(password);
    if (offered.includes('PLAIN')) return this.#loggedIn(`AUTH PLAIN ${base64(`\0${username}\0${secret}`)}`);
    if (!offered.includes('LOGIN'))
      throw new ConnectionFailure('login: neither AUTH PLAIN nor AUTH LOGIN is offered', undefined, '4.7.8');
    await this.#challenged('AUTH LOGIN');
    await this.#challenged(base64(username));
    await this.#loggedIn(base64(secret));
  }

  async #challenged(line: string): Promise<void> {
    const reply = await this.#saying(line);
    if (reply.code !== 334) throw loginRefused(reply);
  }

  async #loggedIn(line: string): Promise<void> {
    const reply = await this.#saying(line);
    if (reply.code !== 235) throw loginRefused(reply);
  }

  #saying(line: string): Promise<SmtpReply> {
    this.send(`${line}\r\n`, 1);
    return this.reply(this.timeouts.helloMs, 'AUTH');
  }

  async #handshake(): Promise<void> {
    const plain = this.#socket;
    plain.removeAllListeners('data');
    this.#parser.reset();
    this.#replies = [];
    const secure = await startTls(plain, this.hop, this.timeouts.tlsMs);
    this.tlsVersion = secure.getProtocol();
    this.#attach(secure);
  }

  #attach(socket: Socket): void {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#received(chunk));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      this.#fail(new ConnectionFailure(`connection lost: ${error.code ?? error.message}`)),
    );
    socket.on('end', () => this.#fail(new ConnectionFailure('connection closed by the destination')));
    socket.on('close', () => this.#fail(new ConnectionFailure('connection closed by the destination')));
  }

  #received(chunk: Buffer): void {
    try {
      for (const reply of this.#parser.push(chunk)) this.#take(reply);
    } catch (error) {
      if (!(error instanceof MalformedReply)) throw error;
      this.#fail(new ConnectionFailure(error.message, undefined, '4.5.0'));
    }
  }

  // A reply that no command asked for would be taken for the answer to the next one: the connection is of no use any more.
  #take(reply: SmtpReply): void {
    if (this.#owed === 0) {
      this.#fail(
        new ConnectionFailure(
          `reply without a command: ${reply.code} ${replyText(reply)}`,
          reply.code >= 400 ? reply : undefined,
          '4.5.0',
        ),
      );
      return;
    }
    this.#owed -= 1;
    const waiter = this.#waiter;
    if (!waiter) {
      this.#replies.push(reply);
      return;
    }
    this.#waiter = undefined;
    clearTimeout(waiter.timer);
    waiter.resolve(reply);
  }

  #fail(failure: ConnectionFailure): void {
    if (this.#failure) return;
    this.#failure = failure;
    this.#socket.destroy();
    const waiter = this.#waiter;
    this.#waiter = undefined;
    if (waiter) {
      clearTimeout(waiter.timer);
      waiter.reject(failure);
    }
    this.#onClose?.();
  }

  #drained(): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const socket = this.#socket;
      const done = (): void => {
        clearTimeout(timer);
        socket.off('drain', done).off('close', done);
        if (this.#failure) reject(this.#failure);
        else resolve();
      };
      const timer = setTimeout(
        () => this.#fail(new ConnectionFailure('content was not taken in time')),
        this.timeouts.blockMs,
      );
      socket.once('drain', done).once('close', done);
    });
  }
}

function opened(password: () => string): string {
  try {
    return password();
  } catch {
    throw new ConnectionFailure('login: the password cannot be opened with the key of this relay', undefined, '4.3.0');
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function loginRefused(reply: SmtpReply): ConnectionFailure {
  return new ConnectionFailure(`login refused: ${reply.code} ${replyText(reply)}`, reply, '4.7.8');
}

/** A reply that refuses the connection, not the message. */
function refused(stage: string, reply: SmtpReply): ConnectionFailure {
  return new ConnectionFailure(`${stage}: ${reply.code} ${replyText(reply)}`, reply, '4.3.2');
}
