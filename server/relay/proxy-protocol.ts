// The PROXY protocol of HAProxy (doc/proxy-protocol.txt), versions 1 and 2: a load balancer says first of all whom a connection
// comes from.
import { type Socket, isIPv4, isIPv6 } from 'node:net';
import { plainAddress } from './plain-address.ts';

/** Where a connection comes from; the address in canonical form, IPv4-mapped IPv6 as IPv4. */
export interface Client {
  readonly address: string;
  readonly port: number;
}

export type ProxyHeader =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'fault'; readonly fault: string }
  /** `length` octets; the client is null where the load balancer speaks for itself or does not know. */
  | { readonly kind: 'complete'; readonly length: number; readonly client: Client | null };

const V1_START = Buffer.from('PROXY ');
// Octets of a line of version 1 with its CR LF (section 2.1).
const V1_MOST = 107;
const V2_START = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');
const V2_FIXED = 16;
/** Most octets of a header of version 2, which may carry as much as a load balancer likes beside the addresses. */
export const V2_MOST = 4096;
const IPV4_OCTETS = 12;
const IPV6_OCTETS = 36;
const IS_ADDRESS = new Map([
  ['TCP4', isIPv4],
  ['TCP6', isIPv6],
]);
const LF = 10;
const CR = 13;

const incomplete: ProxyHeader = { kind: 'incomplete' };

/** Reads the header that octets begin with. What can no longer become one is a fault at once. */
export function readProxyHeader(octets: Buffer): ProxyHeader {
  if (startsLike(octets, V1_START)) return octets.length < V1_START.length ? incomplete : readLine(octets);
  if (startsLike(octets, V2_START)) return octets.length < V2_FIXED ? incomplete : readBinary(octets);
  return fault('there is no PROXY header');
}

function startsLike(octets: Buffer, start: Buffer): boolean {
  const most = Math.min(octets.length, start.length);
  return octets.compare(start, 0, most, 0, most) === 0;
}

function fault(text: string): ProxyHeader {
  return { kind: 'fault', fault: text };
}

// PROXY TCP4|TCP6 source destination source-port destination-port, or PROXY UNKNOWN and anything (section 2.1).
function readLine(octets: Buffer): ProxyHeader {
  const end = octets.subarray(0, V1_MOST).indexOf(LF);
  if (end < 0) return octets.length >= V1_MOST ? fault('the line is too long') : incomplete;
  const line = octets.toString('latin1', 0, end - 1);
  if (octets[end - 1] !== CR || /[\r\0]/.test(line)) return fault('the line does not end in CR LF');
  const length = end + 1;
  const [, family = '', ...parts] = line.split(' ');
  if (family === 'UNKNOWN') return { kind: 'complete', length, client: null };
  const isAddress = IS_ADDRESS.get(family);
  if (isAddress === undefined) return fault('the protocol is not TCP4, TCP6 or UNKNOWN');
  const [source = '', destination = '', ...ports] = parts;
  const isSound = [source, destination].every((one) => isAddress(one) && !one.includes('%'));
  if (!isSound || ports.length !== 2) return fault('the addresses are not those of the protocol');
  if (!ports.every((one) => /^(0|[1-9]\d{0,4})$/.test(one) && Number(one) <= 65_535))
    return fault('a port is not a number from 0 to 65535');
  return { kind: 'complete', length, client: { address: plainAddress(source), port: Number(ports[0]) } };
}

// Signature, version and command, family, length; then addresses and what else there is (section 2.2).
function readBinary(octets: Buffer): ProxyHeader {
  const [versionAndCommand, family] = [octets.readUInt8(12), octets.readUInt8(13)];
  const length = V2_FIXED + octets.readUInt16BE(14);
  if (versionAndCommand >> 4 !== 2) return fault(`the version is ${versionAndCommand >> 4}, not 2`);
  const command = versionAndCommand & 15;
  if (command > 1) return fault('the command is not LOCAL or PROXY');
  if (length > V2_MOST) return fault(`the header is longer than ${V2_MOST} octets`);
  // AF_UNSPEC: the load balancer does not know. LOCAL: a connection of its own, such as a health check.
  const isUnknown = command === 0 || family === 0;
  const needed = family === 0x11 ? IPV4_OCTETS : family === 0x21 ? IPV6_OCTETS : undefined;
  if (!isUnknown && needed === undefined) return fault('the family is not TCP over IPv4 or IPv6');
  if (!isUnknown && length < V2_FIXED + (needed ?? 0)) return fault('the header is too short for its addresses');
  if (octets.length < length) return incomplete;
  return { kind: 'complete', length, client: isUnknown ? null : clientOf(octets, family === 0x21) };
}

function clientOf(octets: Buffer, isIpv6: boolean): Client {
  const source = octets.subarray(V2_FIXED, V2_FIXED + (isIpv6 ? 16 : 4));
  const port = octets.readUInt16BE(V2_FIXED + (isIpv6 ? 32 : 8));
  if (!isIpv6) return { address: [...source].join('.'), port };
  const groups = Array.from({ length: 8 }, (_, index) => source.readUInt16BE(index * 2).toString(16));
  return { address: plainAddress(groups.join(':')), port };
}

/**
 * Waits for the header of a connection, at most `waitMs`. Calls `decided` once, with the client or with what is wrong, unless
 * the connection ends first. What follows the header is left to be read.
 */
export function expectProxyHeader(
  socket: Socket,
  waitMs: number,
  decided: (header: Extract<ProxyHeader, { kind: 'complete' | 'fault' }>) => void,
): void {
  let octets: Buffer = Buffer.alloc(0);
  const finish = (header: Extract<ProxyHeader, { kind: 'complete' | 'fault' }>): void => {
    clearTimeout(timer);
    socket.off('readable', look).off('close', gone).off('end', left);
    if (header.kind === 'complete' && octets.length > header.length) socket.unshift(octets.subarray(header.length));
    decided(header);
  };
  const look = (): void => {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) return;
    octets = octets.length === 0 ? chunk : Buffer.concat([octets, chunk]);
    const header = readProxyHeader(octets);
    if (header.kind !== 'incomplete') finish(header);
  };
  const gone = (): void => clearTimeout(timer);
  const left = (): void => void socket.destroy();
  const timer = setTimeout(() => finish({ kind: 'fault', fault: 'the PROXY header does not come' }), waitMs);
  socket.once('close', gone).once('end', left).on('readable', look);
}
