// The address of a sink: looked up, checked, and dialled as it is, so that no name leads into our own network.
import { isIP } from 'node:net';
import type { Resolver } from '../dns.ts';

/** The first address that may be dialled. Rejects when there is none. */
export async function resolveHost(
  host: string,
  resolver: Pick<Resolver, 'a' | 'aaaa'>,
  refuses: (address: string) => boolean,
): Promise<string> {
  const bare = host.replace(/^\[|\]$/g, '');
  const addresses = isIP(bare) ? [bare] : await lookUp(bare, resolver);
  const allowed = addresses.find((address) => !refuses(address));
  if (allowed !== undefined) return allowed;
  throw new Error(addresses.length === 0 ? `${host} has no address` : `${host} leads to a private or reserved address`);
}

async function lookUp(host: string, resolver: Pick<Resolver, 'a' | 'aaaa'>): Promise<string[]> {
  const answers = await Promise.all([resolver.a(host), resolver.aaaa(host)]);
  const failed = answers.find((one) => one.kind === 'failed');
  const found = answers.flatMap((one) => (one.kind === 'found' ? one.records : []));
  if (found.length === 0 && failed?.kind === 'failed') throw new Error(`looking up ${host}: ${failed.reason}`);
  return found;
}
