// Webhooks: a batch of events as one JSON document, posted over HTTPS and signed.
import { createHmac } from 'node:crypto';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { version } from '../version.ts';
import { SEND_MS, type Sender, type SinkTarget } from './sender.ts';

/** `t=<seconds>,v1=<hex>`: HMAC-SHA-256 over "<seconds>.<body>". The time is signed too, so that old batches are told apart. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

export function webhookSender(target: SinkTarget): Sender {
  return {
    send: async (events, signal) => {
      const url = new URL(String(target.data['url']));
      const body = `{"events":[${events.map((event) => event.json).join(',')}]}`;
      const address = await target.resolve(url.hostname);
      const status = await post(target, url, address, body, signal);
      // A redirect is no answer: following it would leave the address that was checked.
      if (status < 200 || status > 299) throw new Error(`${url.host} answered ${status}`);
    },
    close: () => {},
  };
}

function post(
  { data, secret }: SinkTarget,
  url: URL,
  address: string,
  body: string,
  signal: AbortSignal,
): Promise<number> {
  const ca = data['ca_certificate'] as string | null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const signature =
    secret === null ? {} : { 'postplane-signature': signatureOf(secret, Math.floor(Date.now() / 1000), body) };
  return new Promise<number>((resolve, reject) => {
    const sent = request(
      {
        host: address,
        port: url.port === '' ? 443 : Number(url.port),
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        agent: false,
        ...(isIP(host) ? {} : { servername: host }),
        ...(ca === null ? {} : { ca }),
        minVersion: 'TLSv1.2',
        signal: AbortSignal.any([signal, AbortSignal.timeout(SEND_MS)]),
        headers: {
          host: url.host,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': `Postplane/${version}`,
          ...signature,
        },
      },
      (answer) => {
        answer.on('error', () => {});
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    sent.on('error', (error) =>
      reject(
        error.name === 'TimeoutError' || error.name === 'AbortError'
          ? new Error(`no answer within ${SEND_MS / 1000} s`)
          : error,
      ),
    );
    sent.end(body);
  });
}
