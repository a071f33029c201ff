// A plain SMTP client and a plain SMTP destination over node:net: nothing between you and the dialogue (RFC 5321).
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const WAIT_MS = 15_000;

/** One reply after the other; a reply is complete at a line whose fourth character is not "-". */
async function* replies(socket: Socket): AsyncGenerator<string> {
  let text = '';
  for await (const chunk of socket) {
    text += (chunk as Buffer).toString('latin1');
    for (let end = text.search(/^\d{3}(?:$| .*)\r\n/m); end >= 0; end = text.search(/^\d{3}(?:$| .*)\r\n/m)) {
      const after = text.indexOf('\r\n', end) + 2;
      yield text.slice(0, after).trimEnd();
      text = text.slice(after);
    }
  }
}

export interface Mail {
  port: number;
  from: string;
  to: string;
  /** Header fields and body, lines with LF. */
  content: string;
}

/** Sends one message as a mail program does; returns the last reply: of the message, or the one that refused it. */
export async function sendMail({ port, from, to, content }: Mail): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(WAIT_MS, () => socket.destroy(new Error('the relay does not answer')));
  const heard = replies(socket);
  const next = async (): Promise<string> => (await heard.next()).value ?? 'the connection was closed';
  const say = async (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return next();
  };
  try {
    let reply = await next();
    for (const line of ['EHLO client.example.net', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA']) {
      if (!/^[23]/.test(reply)) return reply;
      reply = await say(line);
    }
    if (!reply.startsWith('354')) return reply;
    reply = await say(`${content.replaceAll('\n', '\r\n').replace(/^\./gm, '..')}\r\n.`);
    socket.write('QUIT\r\n');
    return reply;
  } finally {
    socket.destroy();
  }
}

export interface Received {
  from: string;
  to: string[];
  content: string;
}

export interface MailServer {
  readonly port: number;
  /** The first message that came and was not taken yet. */
  next(): Promise<Received>;
  close(): void;
}

/** A mail server that takes everything: where the gateway delivers to. */
export async function startMailServer(): Promise<MailServer> {
  const arrived: Received[] = [];
  const waiting: ((message: Received) => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    void serve(socket, (message) => {
      const take = waiting.shift();
      if (take) take(message);
      else arrived.push(message);
    }).catch(() => {});
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    next: () =>
      new Promise((resolve, reject) => {
        const message = arrived.shift();
        if (message) return resolve(message);
        const timer = setTimeout(() => reject(new Error('no message arrived at the mail server')), WAIT_MS);
        waiting.push((one) => (clearTimeout(timer), resolve(one)));
      }),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

async function serve(socket: Socket, onMessage: (message: Received) => void): Promise<void> {
  socket.write('220 mail.example.com ready\r\n');
  let message: Received = { from: '', to: [], content: '' };
  let inData = false;
  for await (const line of lines(socket)) {
    if (inData && line !== '.') {
      message.content += `${line.replace(/^\./, '')}\n`;
      continue;
    }
    if (inData) {
      inData = false;
      onMessage(message);
      message = { from: '', to: [], content: '' };
      socket.write('250 2.0.0 taken\r\n');
      continue;
    }
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (/^MAIL/i.test(line)) message.from = address;
    if (/^RCPT/i.test(line)) message.to.push(address);
    inData = /^DATA/i.test(line);
    socket.write(inData ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n');
  }
}

async function* lines(socket: Socket): AsyncGenerator<string> {
  let text = '';
  for await (const chunk of socket) {
    const parts = (text + (chunk as Buffer).toString('latin1')).split('\r\n');
    text = parts.pop() ?? '';
    yield* parts;
  }
}
