// DNS as the gateway asks it: MX, TXT, A and AAAA, where "there is none" and "cannot tell now" are different answers.
import { Resolver as NodeResolver } from 'node:dns/promises';
import { isIP } from 'node:net';

/** `absent`: the name or the record type does not exist. `failed`: no answer; it may exist, so try again later. */
export type DnsResult<T> =
  | { readonly kind: 'found'; readonly records: readonly T[] }
  | { readonly kind: 'absent'; readonly name: 'missing' | 'exists' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface MxRecord {
  /** Lower-case, without a trailing dot; empty for a null MX (RFC 7505). */
  readonly exchange: string;
  readonly priority: number;
}

export interface Resolver {
  /** Lowest priority first. */
  mx(name: string): Promise<DnsResult<MxRecord>>;
  /** Each record's strings joined (RFC 7208, section 3.3). */
  txt(name: string): Promise<DnsResult<string>>;
  a(name: string): Promise<DnsResult<string>>;
  aaaa(name: string): Promise<DnsResult<string>>;
}

export interface ResolverOptions {
  /** `ip` or `ip:port`, IPv6 with a port in brackets; null or empty: those of the system. */
  servers?: readonly string[] | null;
  /** Of one try. Default 3000. */
  timeoutMs?: number;
  /** Default 2. */
  tries?: number;
}

export function createResolver({ servers, timeoutMs = 3000, tries = 2 }: ResolverOptions = {}): Resolver {
  const node = new NodeResolver({ timeout: timeoutMs, tries });
  if (servers && servers.length > 0) node.setServers(servers.map(bracketed));
  const limit = timeoutMs * tries * 4;
  return {
    mx: (name) => ask(limit, async () => mxRecords(await node.resolveMx(name))),
    txt: (name) => ask(limit, async () => (await node.resolveTxt(name)).map((strings) => strings.join(''))),
    a: (name) => ask(limit, () => node.resolve4(name)),
    aaaa: (name) => ask(limit, () => node.resolve6(name)),
  };
}

// setServers takes a bare IPv6 address only without a port; with one it needs brackets, which is how people write it.
function bracketed(server: string): string {
  return isIP(server) === 6 ? `[${server}]` : server;
}

function mxRecords(found: { exchange: string; priority: number }[]): MxRecord[] {
  const records = found.map(({ exchange, priority }) => ({
    exchange: exchange.toLowerCase().replace(/\.$/, ''),
    priority,
  }));
  return records.sort((a, b) => a.priority - b.priority);
}

// Over all tries and servers the answer is bounded too.
async function ask<T>(limitMs: number, query: () => Promise<T[]>): Promise<DnsResult<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<DnsResult<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'failed', reason: 'ETIMEOUT' }), limitMs);
  });
  try {
    return await Promise.race([answer(query), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer<T>(query: () => Promise<T[]>): Promise<DnsResult<T>> {
  try {
    const records = await query();
    return records.length > 0 ? { kind: 'found', records } : { kind: 'absent', name: 'exists' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'EFAIL';
    if (code === 'ENOTFOUND') return { kind: 'absent', name: 'missing' };
    if (code === 'ENODATA') return { kind: 'absent', name: 'exists' };
    return { kind: 'failed', reason: code };
  }
}
