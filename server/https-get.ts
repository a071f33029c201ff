// Documents of others, fetched over https: of addresses that may be dialled, within bounds, and no redirect is followed.
import { request } from 'node:https';
import { isIP } from 'node:net';
import type { Resolver } from './dns.ts';
import { version } from './version.ts';

interface Get {
  /** Of the URL: it is asked for, and the certificate must be its. */
  readonly host: string;
  /** What is dialled. */
  readonly address: string;
  readonly port: number;
  readonly path: string;
  readonly mediaTypes: readonly string[];
  readonly octetsMost: number;
  readonly signal: AbortSignal;
  /** Whom to trust beside the public authorities: tests. */
  readonly ca?: string | undefined;
}

/** The text of a document; rejects whatever is not 200, of one of these types and within the bounds. */
export function httpsGet(get: Get): Promise<string> {
  const { host, address, port, path, mediaTypes, octetsMost, signal, ca } = get;
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: address,
        port,
        path,
        method: 'GET',
        agent: false,
        ...(isIP(host) === 0 ? { servername: host } : {}),
        ...(ca === undefined ? {} : { ca }),
        minVersion: 'TLSv1.2',
        signal,
        headers: { host: hostHeader(host, port), accept: mediaTypes.join(', '), 'user-agent': `Postplane/${version}` },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let octets = 0;
        answer.on('error', reject);
        answer.on('data', (chunk: Buffer) => {
          octets += chunk.length;
          chunks.push(chunk);
          if (octets > octetsMost) answer.destroy(new Error(`the answer of ${host} is too long`));
        });
        answer.on('end', () => resolve(Buffer.concat(chunks).toString()));
        const [type = ''] = (answer.headers['content-type'] ?? '').toLowerCase().split(/[;\s]/);
        if (answer.statusCode !== 200) answer.destroy(new Error(`${host} answered ${answer.statusCode}`));
        else if (!mediaTypes.includes(type)) answer.destroy(new Error(`${host} answered with "${type}"`));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

function hostHeader(host: string, port: number): string {
  const bracketed = isIP(host) === 6 ? `[${host}]` : host;
  return port === 443 ? bracketed : `${bracketed}:${port}`;
}

export interface DocumentSource {
  readonly resolver: Pick<Resolver, 'a' | 'aaaa'>;
  readonly mayDial: (address: string) => boolean;
  /** Default 5000, for all of it. */
  readonly timeoutMs?: number;
  readonly ca?: string;
}

const DOCUMENT_OCTETS = 262_144;
const JSON_TYPES = ['application/json', 'application/jwk-set+json'];

/** Fetches the JSON text at an https URL. */
export function documentFetcher({ resolver, mayDial, timeoutMs = 5000, ca }: DocumentSource) {
  return async (url: string): Promise<string> => {
    const { protocol, hostname, port, pathname, search } = new URL(url);
    if (protocol !== 'https:') throw new Error(`${url} is no https URL`);
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const signal = AbortSignal.timeout(timeoutMs);
    const address = (await addressesOf(resolver, host)).find(mayDial);
    if (address === undefined) throw new Error(`${host} has no address that may be dialled`);
    const get = { host, address, port: Number(port || 443), path: pathname + search, octetsMost: DOCUMENT_OCTETS };
    return httpsGet({ ...get, mediaTypes: JSON_TYPES, signal, ca });
  };
}

async function addressesOf(resolver: DocumentSource['resolver'], host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  const answers = await Promise.all([resolver.a(host), resolver.aaaa(host)]);
  return answers.flatMap((answer) => (answer.kind === 'found' ? answer.records : []));
}
