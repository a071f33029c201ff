// Keeping to traffic policies: which one holds for a destination, and whether another message may go there now. Each relay by itself.
import type { Configuration } from '../config/configuration.ts';
import type { TrafficPolicy } from '../config/traffic-policies.ts';
import type { Clock } from './clock.ts';
import type { Admission, Gate } from './dispatcher.ts';
import { type Destination, destinationKey } from './next-hops.ts';

const HOSTS_MOST = 10_000;
const MINUTE_MS = 60_000;

/** What a policy has let through; kept as long as something runs or waits. */
interface Flow {
  active: number;
  /** Messages that may begin at once; grows with time up to `burst`. */
  room: number;
  filledAt: number;
  cancel: (() => void) | undefined;
}

export interface TrafficOptions {
  readonly configuration: Configuration;
  readonly clock: Clock;
  /** Attempts at once to a destination that no policy limits. */
  readonly maxPerDestination: number;
}

export class Traffic implements Gate {
  readonly #options: TrafficOptions;
  readonly #flows = new Map<string, Flow>();
  /** MX hosts by recipient domain, as its last attempt found them. */
  readonly #hosts = new Map<string, readonly string[]>();
  /** Attempts that find out the hosts of their destination, by its key. */
  readonly #finding = new Map<string, Admission>();
  #opened: (group: string) => void = () => {};

  constructor(options: TrafficOptions) {
    this.#options = options;
  }

  /** The policy that holds for a destination, by its key (next-hops.ts). */
  policyOf(key: string): TrafficPolicy | undefined {
    const { traffic } = this.#options.configuration.current;
    if (key === 'smarthost') return traffic.ofSmarthost;
    if (key.startsWith('smarthost:')) return traffic.ofHosts(this.#smarthostOf(key)) ?? traffic.ofSmarthost;
    const domain = mxDomain(key);
    if (domain === undefined) return undefined;
    return traffic.ofDomain(domain) ?? traffic.ofHosts(this.#hosts.get(domain) ?? []);
  }

  /** The hosts of a destination were looked up. */
  learned(destination: Destination, hosts: readonly string[]): void {
    if (destination.kind !== 'mx' || !this.#options.configuration.current.traffic.looksAtHosts) return;
    this.#hosts.delete(destination.domain);
    if (this.#hosts.size >= HOSTS_MOST) this.#hosts.delete(this.#hosts.keys().next().value as string);
    this.#hosts.set(destination.domain, [...new Set(hosts.map((host) => host.toLowerCase()))]);
    const admission = this.#finding.get(destinationKey(destination));
    const policy = this.policyOf(destinationKey(destination));
    if (admission && admission.group === undefined && policy !== undefined) this.#count(policy, admission);
  }

  #smarthostOf(key: string): string[] {
    const declared = this.#options.configuration.current.smarthosts.get(key.slice('smarthost:'.length));
    return declared === undefined ? [] : [declared.host];
  }

  groupOf(key: string): string | undefined {
    return this.policyOf(key)?.name;
  }

  /** Of a domain whose hosts decide and are not known, one alone: it finds them out. */
  isUnknown(key: string): boolean {
    const { traffic } = this.#options.configuration.current;
    const domain = traffic.looksAtHosts ? mxDomain(key) : undefined;
    return domain !== undefined && !this.#hosts.has(domain) && traffic.ofDomain(domain) === undefined;
  }

  mostOf(key: string): number {
    return this.policyOf(key)?.max_connections ?? this.#options.maxPerDestination;
  }

  room(key: string): number {
    const policy = this.policyOf(key);
    if (policy === undefined) return Number.POSITIVE_INFINITY;
    const { active, room } = this.#filled(policy);
    const connections = (policy.max_connections ?? Number.POSITIVE_INFINITY) - active;
    const free = policy.max_per_minute === null ? connections : Math.min(connections, Math.floor(room));
    if (free <= 0 && connections > 0) this.#openLater(policy);
    return free;
  }

  started(key: string): Admission {
    const admission: Admission = { group: undefined };
    const policy = this.policyOf(key);
    if (policy !== undefined) this.#count(policy, admission);
    else if (this.isUnknown(key)) this.#finding.set(key, admission);
    return admission;
  }

  ended(key: string, admission: Admission): void {
    if (this.#finding.get(key) === admission) this.#finding.delete(key);
    const flow = admission.group === undefined ? undefined : this.#flows.get(admission.group);
    if (flow === undefined || admission.group === undefined) return;
    flow.active -= 1;
    this.#opened(admission.group);
  }

  whenOpened(run: (group: string) => void): void {
    this.#opened = run;
  }

  /** Forgets all timers. */
  close(): void {
    for (const flow of this.#flows.values()) flow.cancel?.();
  }

  #count(policy: TrafficPolicy, admission: Admission): void {
    const flow = this.#filled(policy);
    flow.active += 1;
    flow.room -= 1;
    admission.group = policy.name;
  }

  #filled({ name, max_per_minute: rate }: TrafficPolicy): Flow {
    const now = this.#options.clock.monotonic();
    const flow = this.#flows.get(name) ?? { active: 0, room: burst(rate), filledAt: now, cancel: undefined };
    this.#flows.set(name, flow);
    flow.room = Math.min(burst(rate), flow.room + (now - flow.filledAt) * perMs(rate));
    flow.filledAt = now;
    return flow;
  }

  // Once for each message that may begin: whatever waits is offered then.
  #openLater(policy: TrafficPolicy): void {
    const flow = this.#filled(policy);
    if (flow.cancel !== undefined || policy.max_per_minute === null) return;
    const wait = Math.max(1, Math.ceil((1 - flow.room) / perMs(policy.max_per_minute)));
    flow.cancel = this.#options.clock.after(wait, () => {
      flow.cancel = undefined;
      this.#opened(policy.name);
    });
  }
}

function mxDomain(key: string): string | undefined {
  return key.startsWith('mx:') ? key.slice(3) : undefined;
}

// A second's worth at once, and the rest spread over the minute: what begins within 60 seconds is never more than the limit.
function burst(rate: number | null): number {
  return rate === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(rate / 60));
}

function perMs(rate: number | null): number {
  return rate === null ? 0 : (rate - burst(rate) + 1) / MINUTE_MS;
}
