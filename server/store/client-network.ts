// What stands for one client among addresses: an IPv4 address, or the /64 of an IPv6 address, which one client has whole.
import { canonicalAddress } from '../../schemas/types.ts';

/** `192.0.2.1` or `2001:db8:0:1::/64`, of an address or of that network; what is neither comes back as it is. */
export function clientNetwork(address: string): string {
  const bare = address.replace(/\/64$/, '').replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined || !bare.includes(':')) return mapped ?? address;
  const canonical = canonicalAddress(bare);
  if (canonical === undefined) return address;
  const [head = '', tail] = canonical.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0');
  const groups = [...left, ...(tail === undefined ? [] : zeros), ...right].slice(0, 4);
  return `${canonicalAddress(`${groups.join(':')}::`) ?? address}/64`;
}
