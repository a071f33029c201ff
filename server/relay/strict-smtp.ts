// smtp-server's connection with all that it lets through closed: own framing, own command loop, replies with enhanced
// codes, no delay before the greeting, deadlines by stage. smtp-server keeps socket, STARTTLS and the end of a connection.
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { SMTPServer } from 'smtp-server';
import type { Tracked } from './connections.ts';
import { Conversation } from './conversation.ts';
import type { Client } from './proxy-protocol.ts';
import { type Reply, formatReply, replies } from './replies.ts';
import { SmtpFraming } from './smtp-framing.ts';
import type { Listener, ReceivingSettings, Relay } from './transaction.ts';
import type { DataSection } from '../mail/data-section.ts';

export interface ConnectionFacts {
  readonly listener: Listener;
  readonly client: Client;
  /** What its connections are counted by. */
  readonly key: string;
  /** What it is told instead of the greeting. */
  readonly refusal: Reply | null;
  /** To be called when the socket is closed. */
  readonly gone: () => void;
}

/** An smtp-server whose connections are strict. It does not listen itself: sockets are handed to `take`. */
export class StrictServer extends SMTPServer {
  readonly relay: Relay;

  constructor(relay: Relay, secure: boolean, { key, cert }: ReceivingSettings['tls']) {
    super({
      secure,
      key,
      cert,
      minVersion: 'TLSv1.2',
      logger: false,
      name: relay.settings.hostname,
      disableReverseLookup: true,
      hideENHANCEDSTATUSCODES: false,
    });
    this.relay = relay;
    this.on('error', (error) => relay.logger.debug({ error: error.message }, 'connection error'));
  }

  take(socket: Socket | TLSSocket, id: string, facts: ConnectionFacts): void {
    const connection = new StrictConnection(this, socket, id, facts);
    this.connections.add(connection);
    connection.on('error', (error: Error) => this.emit('error', error));
    connection.init();
  }
}

class StrictConnection extends SMTPConnection implements Tracked {
  readonly key: string;
  readonly group: string;
  readonly listener: string;
  readonly #relay: Relay;
  readonly #facts: ConnectionFacts;
  readonly #conversation: Conversation;
  #since = Date.now();
  #leaving = false;

  constructor(server: StrictServer, socket: Socket | TLSSocket, id: string, facts: ConnectionFacts) {
    super(server, socket, { id });
    this.key = facts.key;
    this.group = facts.listener.group;
    this.listener = facts.listener.name;
    this.#relay = server.relay;
    this.#facts = facts;
    this.#conversation = new Conversation(server.relay, {
      id,
      listener: facts.listener,
      ...facts.client,
      helo: null,
      extended: false,
      tls: protocolOf(this._socket),
      authenticated: null,
      authFailures: 0,
      unknownRecipients: 0,
    });
  }

  // smtp-server waits 100 ms here for clients that talk before the greeting. What such a client sent with its connection is
  // read within one turn of the event loop. Within TLS nobody is caught: `openssl s_client` sends its input at once.
  override init(): void {
    this._setListeners(() => {
      this.#relay.connections.add(this);
      if (this.secure) this.#greet();
      else setImmediate(() => setImmediate(() => this.#greet()));
    });
  }

  #greet(): void {
    if (this._closing || this._closed) return;
    this._resetSession();
    this._ready = true;
    this.#answer(this.#facts.refusal ?? replies.greeting(this.#relay.settings.hostname));
  }

  // Called by the constructor of smtp-server too, before this one has run.
  override _createParser(): SmtpFraming {
    const parser = new SmtpFraming({
      lineLimit: (start) => this.#conversation.lineLimit(start),
      command: (line, done) => this.#command(line, done),
      fault: (fault, done) => this.#then(fault === 'long' ? replies.lineTooLong : this.#conversation.bareLine(), done),
      dataEnded: (section, done) => this.#dataEnded(section, done),
      dataArrived: (section) => this.#dataArrived(section),
      together: (work) => this.#together(work),
    });
    parser.on('error', () => this.close());
    parser.on('finish', () => this.close());
    return parser;
  }

  #command(line: string, done: () => void): void {
    if (this._upgrading) return done();
    if (!this._ready) return this.#then(replies.talksTooSoon, done);
    const answer = this.#conversation.command(line);
    if (!(answer instanceof Promise) && answer.code >= 400 && /^data\b/i.test(line) && this.#hasMore()) {
      // DATA is the last command of a group (RFC 2920, section 3.1): what follows may be content, and is not executed.
      return this.#then({ ...answer, close: true }, done);
    }
    if (answer instanceof Promise) void answer.then((reply) => this.#then(reply, done));
    else this.#then(answer, done);
  }

  #hasMore(): boolean {
    return this._parser instanceof SmtpFraming && this._parser.hasMore;
  }

  // Sends a reply and does what it entails.
  #then(reply: Reply, done: () => void): void {
    this.#together(() => {
      if (reply === replies.startTls) return this.#startTls(done);
      this.#answer(reply);
      const section = this.#conversation.section;
      if (section !== null && reply === replies.startData && this._parser instanceof SmtpFraming) {
        this.#since = Date.now();
        this._parser.expectData(section);
      }
      if (this.#leaving && !this.#conversation.inTransaction && !reply.close) this.#answer(replies.shuttingDown);
      this._whenWritable(done);
    });
  }

  #startTls(done: () => void): void {
    this.#since = Date.now();
    this.#answer(replies.startTls);
    // The reply leaves in clear, before the socket belongs to TLS.
    const plain = this._socket;
    while (plain.writableCorked > 0) plain.uncork();
    // The TLS socket takes over whether it may be half open: one whose client leaves during the handshake ends at once.
    plain.allowHalfOpen = false;
    this.upgrade(done);
    // smtp-server takes all listeners off a socket that goes on in TLS.
    plain.once('close', this.#facts.gone);
  }

  #dataArrived(section: DataSection): void {
    const most = this.#relay.settings.maxMessageBytes;
    // Far beyond the limit nobody waits for the end.
    if (section.received > 2 * most + 1_048_576) this.#answer({ ...replies.tooBig, close: true });
  }

  #dataEnded(section: DataSection, done: () => void): void {
    void this.#conversation.data(section).then((reply) => this.#then(reply, done));
  }

  // Replies to pipelined commands leave in one write (RFC 2920, section 3.2): the write is most of what a reply costs.
  #together(work: () => void): void {
    const socket = this._socket;
    socket.cork();
    try {
      work();
    } finally {
      socket.uncork();
    }
  }

  #answer(reply: Reply): void {
    if (!this._upgrading && this._socket.writable) this._socket.write(formatReply(reply), 'latin1');
    if (reply.close) this.close();
  }

  // smtp-server calls this when TLS is up, with all earlier knowledge void.
  override _resetSession(): void {
    super._resetSession();
    this._socket.allowHalfOpen = true;
    this.#conversation.session.tls = protocolOf(this._socket);
    this.#conversation.forget();
  }

  override _onClose(): void {
    this.#conversation.end();
    this.#relay.connections.remove(this);
    super._onClose();
  }

  override close(): void {
    super.close();
    this.#relay.connections.remove(this);
  }

  // One timer for all connections does what a timer for each would.
  override _armTimeout(): void {}

  sweep(now: number): void {
    const { commandMs, dataMs, messageMs, handshakeMs } = this.#relay.settings.timeouts;
    if (this._upgrading) {
      if (now - this.#since > handshakeMs) this.destroy();
      return;
    }
    const parser = this._parser;
    if (!(parser instanceof SmtpFraming) || (parser.busy && !parser.inData)) return;
    const idle = now - parser.lastInput;
    const late = parser.inData
      ? idle > dataMs || now - this.#since > messageMs
      : idle > commandMs || parser.incompleteFor(now) > commandMs;
    if (late) this.#answer(replies.timeout);
  }

  shutDown(): void {
    this.#leaving = true;
    if (!this.#conversation.inTransaction && this._ready) this.#answer(replies.shuttingDown);
  }

  destroy(): void {
    this._socket.destroy();
    this.#relay.connections.remove(this);
  }
}

function protocolOf(socket: Socket | TLSSocket): string | null {
  return 'getProtocol' in socket ? socket.getProtocol() : null;
}
