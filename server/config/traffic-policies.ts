// Which traffic policy holds for a destination: the closest recipient domain, then the closest MX host.
import type { Document } from './configuration.ts';
import { above } from './address-patterns.ts';

/** A declared policy; null: not limited. */
export interface TrafficPolicy {
  readonly name: string;
  readonly max_connections: number | null;
  readonly max_messages_per_connection: number | null;
  readonly max_per_minute: number | null;
}

export interface TrafficPolicies {
  /** Whether any policy looks at MX hosts. */
  readonly looksAtHosts: boolean;
  ofDomain(domain: string): TrafficPolicy | undefined;
  /** The closest of all hosts of a domain. */
  ofHosts(hosts: readonly string[]): TrafficPolicy | undefined;
  readonly ofSmarthost: TrafficPolicy | undefined;
}

interface Declared extends TrafficPolicy {
  readonly domains: readonly string[];
  readonly mx_hosts: readonly string[];
  readonly smarthost: boolean;
}

/** Of two policies that name the same, the first by name holds. */
export function trafficPolicies(documents: Iterable<Document>): TrafficPolicies {
  const declared = [...documents].map((one) => one as unknown as Declared);
  declared.sort((a, b) => (a.name < b.name ? 1 : -1));
  const byDomain = new Map(declared.flatMap((one) => one.domains.map((name) => [name, one] as const)));
  const byHost = new Map(declared.flatMap((one) => one.mx_hosts.map((name) => [name, one] as const)));
  return Object.freeze({
    looksAtHosts: byHost.size > 0,
    ofDomain: (domain: string) => closest(byDomain, [domain])?.policy,
    ofHosts: (hosts: readonly string[]) => closest(byHost, hosts)?.policy,
    ofSmarthost: declared.findLast((one) => one.smarthost),
  });
}

function closest(
  all: ReadonlyMap<string, TrafficPolicy>,
  names: readonly string[],
): { policy: TrafficPolicy; length: number } | undefined {
  if (all.size === 0) return undefined;
  const found = names.flatMap((name) => {
    const pattern = [name, ...above(name)].find((one) => all.has(one));
    const policy = pattern === undefined ? undefined : all.get(pattern);
    return policy && pattern !== undefined ? [{ policy, length: pattern.length }] : [];
  });
  return found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best && best.length >= one.length ? best : one),
    undefined,
  );
}
