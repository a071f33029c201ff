// Which attempt runs next: bounded in all, for each destination and for each tenant; tenants in turn, and the destinations of each
// in turn. A tenant may hold as many attempts as are still free: one alone half of all, two a third each, so that whoever comes
// with nothing under way starts at once, however long the attempts of the others last.

export interface Job {
  /** Jobs of one destination share its connections and its limit. */
  readonly destinationKey: string;
  readonly tenant: string;
}

/** An attempt under way, and the group that it counts for, which may be found out meanwhile. */
export interface Admission {
  group: string | undefined;
}

/** Holds back what many destinations share a limit for: those of one group (traffic.ts). Destinations are told by their key. */
export interface Gate {
  /** The group of a destination now; undefined: nothing holds it back. */
  groupOf(key: string): string | undefined;
  /** How many more attempts may start there. */
  room(key: string): number;
  /** Most attempts at once to this destination alone. */
  mostOf(key: string): number;
  /** Whether it takes an attempt to find out its group. */
  isUnknown(key: string): boolean;
  started(key: string): Admission;
  ended(key: string, admission: Admission): void;
  /** Calls when a group has room again. */
  whenOpened(run: (group: string) => void): void;
}

export interface DispatcherOptions<One extends Job> {
  readonly maxTotal: number;
  /** Attempts at once to a destination that nothing is known of. */
  readonly initialPerDestination: number;
  readonly gate: Gate;
  /** Runs an attempt; resolves to whether the destination could be reached. Never rejects. */
  readonly run: (job: One) => Promise<boolean>;
}

interface DestinationQueue<One> {
  readonly key: string;
  /** By tenant, the one that was served last at the end. */
  readonly waiting: Map<string, Fifo<One>>;
  active: number;
  /** How many may run at once: one more after each success, one in all after a failure (RFC 5321 §4.5.4.1: limit concurrency). */
  window: number;
}

export class Dispatcher<One extends Job> {
  readonly #options: DispatcherOptions<One>;
  readonly #destinations = new Map<string, DestinationQueue<One>>();
  /**
   * By tenant, the one whose turn is next first: destinations that may start a job of it, in the order of their turns. One that
   * has filled its window meanwhile is passed over, and offered again when an attempt ends.
   */
  readonly #ready = new Map<string, Set<DestinationQueue<One>>>();
  /** By group, what waits for room. */
  readonly #gated = new Map<string, Set<DestinationQueue<One>>>();
  /** Attempts under way by tenant. */
  readonly #held = new Map<string, number>();
  #active = 0;
  #stopped = false;
  #whenIdle: (() => void)[] = [];

  constructor(options: DispatcherOptions<One>) {
    this.#options = options;
    options.gate.whenOpened((group) => {
      this.#reopen(group);
      this.#pump();
    });
  }

  get active(): number {
    return this.#active;
  }

  submit(job: One): void {
    const destination = this.#destinationOf(job.destinationKey);
    const queue = destination.waiting.get(job.tenant) ?? new Fifo<One>();
    destination.waiting.set(job.tenant, queue);
    queue.push(job);
    this.#offer(destination, job.tenant);
    this.#pump();
  }

  /** Resolves when no attempt runs. */
  idle(): Promise<void> {
    return this.#active === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** Starts nothing more. */
  stop(): void {
    this.#stopped = true;
  }

  #destinationOf(key: string): DestinationQueue<One> {
    let destination = this.#destinations.get(key);
    if (!destination) {
      const { gate, initialPerDestination } = this.#options;
      const window = gate.isUnknown(key) ? 1 : Math.min(initialPerDestination, gate.mostOf(key));
      destination = { key, waiting: new Map(), active: 0, window };
      this.#destinations.set(key, destination);
    }
    return destination;
  }

  #offer(destination: DestinationQueue<One>, tenant: string): void {
    if (destination.active >= destination.window || this.#isGated(destination)) return;
    const ready = this.#ready.get(tenant);
    if (ready) ready.add(destination);
    else this.#ready.set(tenant, new Set([destination]));
  }

  // What its group has no room for waits until there is some.
  #isGated(destination: DestinationQueue<One>): boolean {
    const group = this.#options.gate.groupOf(destination.key);
    if (group === undefined || this.#options.gate.room(destination.key) > 0) return false;
    const waiting = this.#gated.get(group);
    if (waiting) waiting.add(destination);
    else this.#gated.set(group, new Set([destination]));
    return true;
  }

  // As many destinations as there is room for, those that wait longest first.
  #reopen(group: string): void {
    const gated = this.#gated.get(group) ?? new Set();
    let offered = 0;
    for (const destination of gated) {
      if (offered >= this.#options.gate.room(destination.key)) break;
      gated.delete(destination);
      if (destination.waiting.size > 0) offered += 1;
      for (const tenant of destination.waiting.keys()) this.#offer(destination, tenant);
    }
    if (gated.size === 0) this.#gated.delete(group);
  }

  #pump(): void {
    for (let tenant = this.#nextTenant(); tenant !== undefined; tenant = this.#nextTenant()) {
      const destination = this.#takeTurn(tenant);
      const mayStart = destination.active < destination.window && !this.#isGated(destination);
      const job = mayStart ? takeJob(destination.waiting, tenant) : undefined;
      if (!job) continue;
      this.#start(destination, job);
      if (destination.waiting.has(tenant)) this.#offer(destination, tenant);
    }
  }

  #nextTenant(): string | undefined {
    const free = this.#options.maxTotal - this.#active;
    if (this.#stopped || free <= 0) return undefined;
    for (const tenant of this.#ready.keys()) if ((this.#held.get(tenant) ?? 0) < free) return tenant;
    return undefined;
  }

  /** The next destination of a tenant, which then goes to the end of the line. */
  #takeTurn(tenant: string): DestinationQueue<One> {
    const ready = this.#ready.get(tenant) as Set<DestinationQueue<One>>;
    const destination = ready.values().next().value as DestinationQueue<One>;
    ready.delete(destination);
    this.#ready.delete(tenant);
    if (ready.size > 0) this.#ready.set(tenant, ready);
    return destination;
  }

  #start(destination: DestinationQueue<One>, job: One): void {
    const { gate, run } = this.#options;
    this.#count(destination, job.tenant, 1);
    const admission = gate.started(destination.key);
    void run(job).then((reached) => {
      this.#count(destination, job.tenant, -1);
      destination.window = reached ? Math.min(destination.window + 1, gate.mostOf(destination.key)) : 1;
      gate.ended(destination.key, admission);
      for (const tenant of destination.waiting.keys()) this.#offer(destination, tenant);
      if (destination.active === 0 && destination.waiting.size === 0) this.#destinations.delete(destination.key);
      this.#pump();
      if (this.#active === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
    });
  }

  #count(destination: DestinationQueue<One>, tenant: string, change: 1 | -1): void {
    this.#active += change;
    destination.active += change;
    const held = (this.#held.get(tenant) ?? 0) + change;
    if (held > 0) this.#held.set(tenant, held);
    else this.#held.delete(tenant);
  }
}

function takeJob<One>(waiting: Map<string, Fifo<One>>, tenant: string): One | undefined {
  const queue = waiting.get(tenant);
  const job = queue?.take();
  waiting.delete(tenant);
  if (queue && queue.size > 0) waiting.set(tenant, queue);
  return job;
}

class Fifo<One> {
  #items: One[] = [];
  #head = 0;

  get size(): number {
    return this.#items.length - this.#head;
  }

  push(item: One): void {
    this.#items.push(item);
  }

  take(): One | undefined {
    const item = this.#items[this.#head++];
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
}
