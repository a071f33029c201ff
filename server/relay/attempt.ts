// One attempt to deliver a message to the recipients it has at one destination: hop after hop until all are decided.
import type { Configuration } from '../config/configuration.ts';
import type { ConnectionPool } from './connection-pool.ts';
import { deliver, type Delivery, type DeliveryResult, type Outcome, remoteName, unfit } from './deliver.ts';
import type { HostHealth } from './host-health.ts';
import { type Destination, destinationKey, type NextHopDeps, nextHops } from './next-hops.ts';
import type { QueuedMessage } from './queued-message.ts';
import type { SmtpConnection } from './smtp-connection.ts';
import { ConnectionFailure, type NextHop } from './smtp-dial.ts';
import type { Envelope } from './envelope.ts';
import type { Traffic } from './traffic.ts';
import type { Spool } from './spool.ts';
import { BrokenSpoolFile } from './spool-file.ts';

export interface AttemptDeps extends NextHopDeps {
  readonly configuration: Configuration;
  readonly pool: ConnectionPool;
  readonly health: HostHealth;
  readonly spool: Spool;
  /** Signs and whatever else changes content on its way out; called once for each attempt. */
  readonly prepare: ((envelope: Envelope, content: Buffer) => Promise<Buffer>) | undefined;
  readonly traffic: Pick<Traffic, 'learned' | 'policyOf'>;
}

export interface AttemptJob {
  readonly message: QueuedMessage;
  readonly destination: Destination;
  readonly recipients: readonly number[];
  /** Also to hosts that are suspended. */
  readonly force: boolean;
}

export interface AttemptResult {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Some host of the destination answered. */
  readonly reached: boolean;
  readonly handsOnDsn: boolean;
}

/** Hosts of one domain that may answer 4xx before it is left for later. */
const MAX_ANSWERS = 3;
/** RFC 5321 §4.5.3.1.10: after 452 the rest is offered in another transaction. */
const MAX_ROUNDS = 10;
const TOO_MANY_RECIPIENTS = 452;

/** Decides every recipient; never rejects. */
export async function attempt(deps: AttemptDeps, job: AttemptJob): Promise<AttemptResult> {
  try {
    return await tryHops(deps, job);
  } catch (error) {
    if (error instanceof BrokenSpoolFile)
      return allOf(job, 'permanent', '5.3.0', `the stored message is damaged: ${error.message}`);
    return allOf(job, 'transient', '4.3.0', `internal failure: ${(error as NodeJS.ErrnoException).code ?? 'error'}`);
  }
}

async function tryHops(deps: AttemptDeps, job: AttemptJob): Promise<AttemptResult> {
  const found = await nextHops(deps, deps.configuration.current, job.destination);
  if ('failed' in found) return { outcomes: same(job.recipients, found.failed), reached: true, handsOnDsn: false };
  deps.traffic.learned(
    job.destination,
    found.hops.map(({ host }) => host),
  );
  const hops = job.force ? found.hops : found.hops.filter((hop) => !deps.health.suspended(hop));
  if (hops.length === 0) return suspended(deps, job, found.hops[0] as NextHop);
  const content = await contentOf(deps, job.message);
  const delivery = { envelope: job.message.envelope, content, recipients: job.recipients };
  const policy = deps.traffic.policyOf(destinationKey(job.destination));
  return new HopWalk(deps, delivery, policy?.max_messages_per_connection ?? undefined).walk(hops);
}

async function contentOf({ spool, prepare }: AttemptDeps, { envelope, content }: QueuedMessage): Promise<Buffer> {
  const stored = content ?? (await spool.read(envelope.queueId));
  return prepare ? prepare(envelope, stored) : stored;
}

function suspended({ health }: AttemptDeps, job: AttemptJob, hop: NextHop): AttemptResult {
  const last = health.suspended(hop);
  const reply = last?.reply ?? { code: null, enhanced: '4.4.1', text: 'host not reachable', remote: remoteName(hop) };
  return { outcomes: same(job.recipients, { kind: 'transient', reply }), reached: false, handsOnDsn: false };
}

class HopWalk {
  readonly #deps: AttemptDeps;
  readonly #delivery: Delivery;
  readonly #maxUses: number | undefined;
  readonly #outcomes = new Map<number, Outcome>();
  #answers = 0;
  #handsOnDsn = false;

  constructor(deps: AttemptDeps, delivery: Delivery, maxUses: number | undefined) {
    this.#deps = deps;
    this.#delivery = delivery;
    this.#maxUses = maxUses;
  }

  async walk(hops: readonly NextHop[]): Promise<AttemptResult> {
    for (const hop of hops) {
      const open = this.#open();
      if (open.length === 0 || this.#answers >= MAX_ANSWERS) break;
      const uncertain = await this.#offer(hop, open, hop !== hops.at(-1));
      if (uncertain) break;
    }
    return { outcomes: this.#outcomes, reached: this.#answers > 0, handsOnDsn: this.#handsOnDsn };
  }

  // Undecided, or refused for now: a 4xx sends a recipient to the next hop, a 5xx does not.
  #open(): number[] {
    return this.#delivery.recipients.filter(
      (index) => (this.#outcomes.get(index)?.kind ?? 'transient') === 'transient',
    );
  }

  /** True when the hop may have the message although it did not say so. */
  async #offer(hop: NextHop, recipients: readonly number[], hasOther: boolean): Promise<boolean> {
    let open = recipients;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const result = await this.#transaction(hop, open, hasOther);
      if (!result) return false;
      this.#note(hop, open, result);
      if (result.failure) return result.uncertain;
      const rest = open.filter((index) => this.#outcomes.get(index)?.reply.code === TOO_MANY_RECIPIENTS);
      if (rest.length === 0 || rest.length === open.length) break;
      open = rest;
    }
    this.#answers += 1;
    return false;
  }

  /** Undefined when no connection could be had, which decides the recipients for now. */
  async #transaction(
    hop: NextHop,
    recipients: readonly number[],
    hasOther: boolean,
  ): Promise<DeliveryResult | undefined> {
    const { pool } = this.#deps;
    const reused = pool.take(hop);
    if (reused) {
      const result = await this.#deliverOn(hop, reused, recipients);
      // A connection that died while it waited: once more, on a fresh one.
      if (!result.failure || result.answered || result.uncertain) return result;
    }
    try {
      return await this.#deliverOn(hop, await pool.connect(hop, hasOther), recipients);
    } catch (error) {
      if (!(error instanceof ConnectionFailure)) throw error;
      this.#unreachable(hop, recipients, error);
      return undefined;
    }
  }

  async #deliverOn(hop: NextHop, connection: SmtpConnection, recipients: readonly number[]): Promise<DeliveryResult> {
    const { pool, health } = this.#deps;
    const delivery = { ...this.#delivery, recipients };
    const refusal = unfit(connection, delivery);
    const result = refusal
      ? { outcomes: same(recipients, refusal), uncertain: false, answered: true, handsOnDsn: false }
      : await deliver(connection, delivery);
    if (result.answered) health.succeeded(hop);
    // RFC 5321 §3.8: after 421 the destination closes.
    if ([...result.outcomes.values()].some(({ reply }) => reply.code === 421)) connection.destroy();
    pool.release(hop, connection, this.#maxUses);
    return result;
  }

  #note(
    hop: NextHop,
    recipients: readonly number[],
    { outcomes, failure, answered, handsOnDsn }: DeliveryResult,
  ): void {
    for (const [index, outcome] of outcomes) this.#outcomes.set(index, outcome);
    if (handsOnDsn) this.#handsOnDsn = true;
    if (!failure) return;
    const undecided = recipients.filter((index) => !outcomes.has(index));
    if (answered) for (const index of undecided) this.#outcomes.set(index, connectionOutcome(hop, failure));
    else this.#unreachable(hop, undecided, failure);
  }

  #unreachable(hop: NextHop, recipients: readonly number[], failure: ConnectionFailure): void {
    const outcome = connectionOutcome(hop, failure);
    this.#deps.health.failed(hop, outcome);
    for (const index of recipients) this.#outcomes.set(index, outcome);
  }
}

function connectionOutcome(hop: NextHop, failure: ConnectionFailure): Outcome {
  const reply = {
    code: failure.reply?.code ?? null,
    enhanced: failure.enhanced,
    text: failure.message,
    remote: remoteName(hop),
  };
  return { kind: 'transient', reply };
}

function same(recipients: readonly number[], outcome: Outcome): Map<number, Outcome> {
  return new Map(recipients.map((index) => [index, outcome]));
}

function allOf({ recipients }: AttemptJob, kind: Outcome['kind'], enhanced: string, text: string): AttemptResult {
  return {
    outcomes: same(recipients, { kind, reply: { code: null, enhanced, text, remote: null } }),
    reached: true,
    handsOnDsn: false,
  };
}
