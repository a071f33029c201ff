// Sends messages into the gateway as a mail program does, and waits for what must come true.
import assert from 'node:assert/strict';
import nodemailer from 'nodemailer';

export interface Sent {
  /** Default 127.0.0.1. */
  host?: string;
  port: number;
  from?: string;
  to?: string | readonly string[];
  subject?: string;
  headers?: Readonly<Record<string, string>>;
  login?: { user: string; pass: string };
  /** Implicit TLS. */
  secure?: boolean;
  text?: string;
  /** Beside the text. */
  html?: string;
  /** The address of this machine to send from. */
  localAddress?: string;
}

/** Sends one message over one connection; rejects with `responseCode` and `response` when it is refused. Resolves with the reply. */
export async function sendMail({
  host = '127.0.0.1',
  port,
  from = 'sender@example.org',
  to = 'info@example.com',
  subject = 'test',
  headers = {},
  login,
  secure = false,
  text = 'Hello.',
  html,
  localAddress,
}: Sent): Promise<string> {
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    name: 'client.test',
    tls: { rejectUnauthorized: false },
    ...(login ? { auth: login } : {}),
    ...(localAddress ? { localAddress } : {}),
    connectionTimeout: 5000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  try {
    const sent = await transport.sendMail({
      from,
      to: [to].flat(),
      subject,
      headers: { ...headers },
      text,
      ...(html === undefined ? {} : { html }),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return sent.response;
  } finally {
    transport.close();
  }
}

/** Asks until `look` gives something else than undefined and false. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    assert.ok(performance.now() < end, `${what}: not within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
