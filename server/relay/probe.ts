// One look at one address of a destination, written down: connection, greeting, EHLO, STARTTLS with its certificate, MAIL from
// the null sender, RCPT. Never DATA.
import type { Socket } from 'node:net';
import { connect as connectTls, type DetailedPeerCertificate, type PeerCertificate, type TLSSocket } from 'node:tls';
import { isIP } from 'node:net';
import type { AddressCheck, Certificate } from '../store/protection-checks.ts';
import { ConnectionFailure, dial, type NextHop } from './smtp-dial.ts';
import { cleanText, ReplyParser, type SmtpReply } from './smtp-reply.ts';

export interface ProbeOptions {
  /** What we call ourselves, as in deliveries. */
  readonly hostname: string;
  readonly recipient: string;
  /** For each stage. */
  readonly stageMs: number;
}

const MOST_LINES = 100;
const LINE_SHOWN = 500;

/** Never throws: what goes wrong is the result. */
export async function probe(hop: NextHop, options: ProbeOptions): Promise<AddressCheck> {
  const started = performance.now();
  const seen: Seen = { ...nothingSeen, transcript: [] };
  let line: Line | undefined;
  try {
    line = new Line(await dial(hop, options.stageMs), seen.transcript, options.stageMs);
    seen.tcp = 'ok';
    seen.latency_ms = Math.round(performance.now() - started);
    await converse(line, hop, options, seen);
  } catch (error) {
    seen.problem = problemOf(error as Error);
    if (line === undefined) seen.tcp = stateOf(seen.problem);
    seen.transcript.push(`* ${seen.problem}`);
  } finally {
    line?.close();
  }
  return { ...seen, address: hop.address, ok: seen.problem === null };
}

type Seen = { -readonly [Key in Exclude<keyof AddressCheck, 'ok' | 'address' | 'transcript'>]: AddressCheck[Key] } & {
  transcript: string[];
};

const nothingSeen: Omit<Seen, 'transcript'> = {
  tcp: 'failed',
  banner: null,
  ehlo: [],
  starttls: { offered: false, version: null, certificate: null },
  mail_from: null,
  rcpt: null,
  latency_ms: null,
  problem: null,
};

// The words an operator looks for.
function problemOf({ message }: Error): string {
  if (message === 'connection timed out') return 'Connection timed out';
  if (message === 'connection refused') return 'Connection refused';
  return message;
}

function stateOf(problem: string): Seen['tcp'] {
  if (problem === 'Connection timed out') return 'timeout';
  return problem === 'Connection refused' ? 'refused' : 'failed';
}

async function converse(line: Line, hop: NextHop, { hostname, recipient }: ProbeOptions, seen: Seen): Promise<void> {
  const banner = await line.reply('greeting');
  seen.banner = shown(banner);
  expect(banner, 220, 'the greeting');
  await hello(line, hostname, seen);
  if (hop.tls !== 'none') await secure(line, hop, hostname, seen);
  const mail = await line.ask('MAIL FROM:<>');
  seen.mail_from = shown(mail);
  expect(mail, 250, 'MAIL from the null sender');
  const rcpt = await line.ask(`RCPT TO:<${recipient}>`);
  seen.rcpt = shown(rcpt);
  expect(rcpt, 250, `the recipient ${recipient}`);
  await line.ask('QUIT').catch(() => undefined);
}

async function hello(line: Line, hostname: string, seen: Seen): Promise<void> {
  let reply = await line.ask(`EHLO ${hostname}`);
  if (reply.code >= 500) reply = await line.ask(`HELO ${hostname}`);
  expect(reply, 250, 'EHLO');
  seen.ehlo = reply.lines.map((text) => cleanText(text).slice(0, LINE_SHOWN));
}

async function secure(line: Line, hop: NextHop, hostname: string, seen: Seen): Promise<void> {
  const offered = seen.ehlo.slice(1).some((keyword) => /^starttls\b/i.test(keyword));
  seen.starttls = { offered, version: null, certificate: null };
  if (!offered) {
    if (hop.tls !== 'opportunistic') throw new ConnectionFailure('STARTTLS is not offered, and the route requires it');
    return;
  }
  expect(await line.ask('STARTTLS'), 220, 'STARTTLS');
  const socket = await line.startTls(hop.host);
  const certificate = certificateOf(socket);
  seen.starttls = { offered, version: socket.getProtocol(), certificate };
  line.note(
    `${socket.getProtocol()}, certificate ${certificate?.verified ? 'valid' : (certificate?.problem ?? 'absent')}`,
  );
  if (hop.tls === 'require_verified' && !certificate?.verified)
    throw new ConnectionFailure(
      `the certificate is not valid for ${hop.host}: ${certificate?.problem ?? 'there is none'}`,
    );
  await hello(line, hostname, seen);
}

function certificateOf(socket: TLSSocket): Certificate | null {
  const peer: PeerCertificate | DetailedPeerCertificate = socket.getPeerCertificate();
  if (Object.keys(peer).length === 0) return null;
  const expires = new Date(peer.valid_to);
  return {
    subject: nameOf(peer.subject),
    issuer: nameOf(peer.issuer),
    expires_at: Number.isNaN(expires.getTime()) ? null : expires.toISOString(),
    verified: socket.authorized,
    problem: socket.authorized ? null : String(socket.authorizationError ?? 'not verified'),
  };
}

function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const part = name?.CN ?? name?.O ?? '';
  return cleanText([part].flat().join(', ')).slice(0, LINE_SHOWN);
}

function expect(reply: SmtpReply, code: number, what: string): void {
  if (reply.code !== code) throw new ConnectionFailure(`${what} was answered with ${shown(reply)}`);
}

function shown({ code, lines }: SmtpReply): string {
  return cleanText(`${code} ${lines.join(' ')}`).slice(0, LINE_SHOWN);
}

// Lines out, replies in, both into the transcript.
class Line {
  #socket: Socket;
  #parser = new ReplyParser();
  readonly #replies: SmtpReply[] = [];
  readonly #transcript: string[];
  readonly #stageMs: number;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(socket: Socket, transcript: string[], stageMs: number) {
    this.#socket = socket;
    this.#transcript = transcript;
    this.#stageMs = stageMs;
    this.#listen();
  }

  #listen(): void {
    const fail = (error: Error): void => {
      this.#failure ??= error;
      this.#wake?.();
    };
    this.#socket
      .on('data', (chunk: Buffer) => {
        try {
          this.#replies.push(...this.#parser.push(chunk));
        } catch (error) {
          fail(error as Error);
          this.#socket.destroy();
        }
        this.#wake?.();
      })
      .on('error', fail)
      .on('close', () => fail(new ConnectionFailure('connection closed by the destination')));
  }

  note(text: string): void {
    if (this.#transcript.length < MOST_LINES) this.#transcript.push(`* ${text}`);
  }

  async reply(stage: string): Promise<SmtpReply> {
    const until = performance.now() + this.#stageMs;
    while (this.#replies.length === 0) {
      if (this.#failure) throw this.#failure;
      const left = until - performance.now();
      if (left <= 0) throw new ConnectionFailure(`no reply to ${stage} in time`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const reply = this.#replies.shift() as SmtpReply;
    for (const text of reply.lines) this.#write('<', `${reply.code} ${text}`);
    return reply;
  }

  ask(command: string): Promise<SmtpReply> {
    this.#write('>', command);
    this.#socket.write(`${command}\r\n`, 'utf8');
    return this.reply(command.split(' ')[0] ?? command);
  }

  #write(side: string, text: string): void {
    if (this.#transcript.length < MOST_LINES) this.#transcript.push(`${side} ${cleanText(text).slice(0, LINE_SHOWN)}`);
  }

  // Whatever the certificate: what is wrong with it is told, not hidden.
  startTls(host: string): Promise<TLSSocket> {
    this.#socket.removeAllListeners();
    this.#replies.length = 0;
    this.#parser = new ReplyParser();
    const name = isIP(host) ? {} : { servername: host };
    const socket = connectTls({
      socket: this.#socket,
      ...name,
      host,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.2',
    });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => fail(new Error('no handshake in time')), this.#stageMs);
      const fail = (error: NodeJS.ErrnoException): void => {
        clearTimeout(timer);
        socket.destroy();
        reject(new ConnectionFailure(`TLS failed: ${error.code ?? error.message}`));
      };
      socket.once('error', fail);
      socket.once('close', () => fail(new Error('connection closed')));
      socket.once('secureConnect', () => {
        clearTimeout(timer);
        socket.removeAllListeners('error').removeAllListeners('close');
        this.#socket = socket;
        this.#listen();
        resolve(socket);
      });
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
