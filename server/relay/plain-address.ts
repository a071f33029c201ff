// One form for each IP address, so that addresses can be compared.
import { isIPv6, SocketAddress } from 'node:net';

/** An IP address as it is compared: IPv6 in its shortest form, IPv4 mapped into IPv6 (RFC 4291 §2.5.5.2) as IPv4. */
export function plainAddress(address: string): string {
  if (!isIPv6(address) || address.includes('%')) return address;
  return new SocketAddress({ address, family: 'ipv6' }).address.replace(/^::ffff:(?=\d+\.)/, '');
}
