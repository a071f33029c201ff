// Which network an address belongs to: the longest prefix wins, IPv4 and IPv6, by one look-up per prefix length in use.
import { isIP } from 'node:net';
import { ShardedMap } from './sharded-map.ts';

/** An immutable table of networks. */
export class Networks<V> {
  readonly #byPrefix: ShardedMap<V>;
  /** `4/24` -> how many networks have it, longest first. */
  readonly #lengths: ReadonlyMap<string, number>;

  private constructor(byPrefix: ShardedMap<V>, lengths: ReadonlyMap<string, number>) {
    this.#byPrefix = byPrefix;
    this.#lengths = lengths;
  }

  static empty<V>(): Networks<V> {
    return new Networks<V>(ShardedMap.from<V>([]), new Map());
  }

  /** The same with these networks set (CIDR, or an address alone), or removed where the value is undefined. */
  with(changes: readonly (readonly [string, V | undefined])[]): Networks<V> {
    if (changes.length === 0) return this;
    const counts = new Map(this.#lengths);
    const entries = new Map<string, V | undefined>();
    for (const [cidr, value] of changes) {
      const { length, key } = networkKey(cidr);
      const before = entries.has(key) ? entries.get(key) !== undefined : this.#byPrefix.has(key);
      entries.set(key, value);
      const difference = (value === undefined ? 0 : 1) - (before ? 1 : 0);
      counts.set(length, (counts.get(length) ?? 0) + difference);
    }
    const used = [...counts].filter(([, count]) => count > 0);
    const sorted = used.sort(([a], [b]) => Number(b.slice(2)) - Number(a.slice(2)));
    return new Networks(this.#byPrefix.with(entries), new Map(sorted));
  }

  /** The value of the longest network that holds the address; undefined also for what is no address. */
  find(address: string): V | undefined {
    for (const found of this.findAll(address)) return found;
    return undefined;
  }

  /** The values of all networks that hold the address, the longest first. */
  *findAll(address: string): Generator<V> {
    if (this.#lengths.size === 0) return;
    const parsed = parseAddress(address);
    if (!parsed) return;
    for (const length of this.#lengths.keys()) {
      if (length.charCodeAt(0) !== parsed.family) continue;
      const found = this.#byPrefix.get(prefixKey(parsed, Number(length.slice(2))));
      if (found !== undefined) yield found;
    }
  }
}

interface Parsed {
  /** Character code of "4" or "6". */
  family: number;
  /** 8 bits each (IPv4) or 16 bits each (IPv6). */
  groups: readonly number[];
}

const V4 = '4'.charCodeAt(0);
const V6 = '6'.charCodeAt(0);

function networkKey(cidr: string): { length: string; key: string } {
  const [address = '', prefix] = cidr.split('/');
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`"${cidr}" is not a network`);
  const bits = prefix === undefined ? (parsed.family === V4 ? 32 : 128) : Number(prefix);
  return { length: `${String.fromCharCode(parsed.family)}/${bits}`, key: prefixKey(parsed, bits) };
}

function prefixKey({ family, groups }: Parsed, bits: number): string {
  const width = family === V4 ? 8 : 16;
  let key = `${family}/${bits}`;
  for (let index = 0; index * width < bits; index++) {
    const keep = Math.min(bits - index * width, width);
    const mask = ((1 << keep) - 1) << (width - keep);
    key += `.${(groups[index] ?? 0) & mask}`;
  }
  return key;
}

function parseAddress(address: string): Parsed | undefined {
  const plain = address.includes('%') ? address.slice(0, address.indexOf('%')) : address;
  if (isIP(plain) === 4) return { family: V4, groups: plain.split('.').map(Number) };
  if (isIP(plain) !== 6) return undefined;
  const groups = ipv6Groups(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (!isMapped) return { family: V6, groups };
  return { family: V4, groups: groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]) };
}

function ipv6Groups(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const left = groupsOf(head);
  const right = tail === undefined ? [] : groupsOf(tail);
  return [...left, ...Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
}

function groupsOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}
