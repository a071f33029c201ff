// The quarantine of a node: a blocked message is on this disk before anybody is told, then moves to the database, where
// people read it; what they release comes back here and goes out through the queue.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from '../store/database.ts';
import {
  finishRelease,
  type NewQuarantineRow,
  nextRelease,
  type OpenRelease,
  quarantineChannel,
  type Reason,
  refuseRelease,
  writeQuarantined,
} from '../store/quarantine.ts';
import { isLogged } from '../store/notices.ts';
import { parseHeader, withoutFields } from '../mail/header.ts';
import type { Envelope } from './envelope.ts';
import { openFileSpool } from './file-spool.ts';
import type { Journal } from './journal.ts';
import type { DeliveryQueue } from './queue.ts';
import type { Spool } from './spool.ts';
import type { ScanContext } from './steps/scanners/scanner.ts';

/** What is kept of a blocked message beside its envelope, to judge the block and to send the message after all. */
export interface Blocked {
  readonly expiresAt: number;
  readonly response: 'rejected' | 'accepted';
  /** 0 to 1; null where no score decided. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  /** The fields that acceptance would have put in front. */
  readonly leading: string;
  /** The header field that acceptance would have removed. */
  readonly removed: string | null;
  /** Octets of the header section, without the empty line. */
  readonly headerSize: number;
}

export interface BlockedEnvelope extends Envelope {
  readonly blocked: Blocked;
}

export interface Quarantine {
  /** Keeps a message as it was received; durable once it resolves. */
  put(envelope: BlockedEnvelope, content: readonly Buffer[]): Promise<void>;
  /** Takes back what was put; for when something else could not be stored. */
  undo(queueId: string): Promise<void>;
  /** Lets a message that was put go on to the database. Returns at once. */
  ship(envelope: BlockedEnvelope): void;
}

export interface OpenQuarantine extends Quarantine {
  close(): Promise<void>;
}

export interface QuarantineDeps {
  readonly dataDir: string;
  readonly node: string;
  readonly database: Database;
  readonly spool: Pick<Spool, 'put'>;
  readonly queue: Pick<DeliveryQueue, 'enqueue' | 'has'>;
  readonly journal: Pick<Journal, 'record' | 'flush'>;
  /** Looks for malware once more: what it found, or null. */
  readonly recheck: (content: Buffer, context: ScanContext) => Promise<string | null>;
  readonly now: () => number;
  readonly onError: (error: Error) => void;
}

/** Larger messages are refused without being kept: the database holds them in one piece. */
export const KEPT_MOST = 64 * 1024 * 1024;

const RETRY_MS = 2000;
/** A notification may be lost; nobody waits longer than this. */
const POLL_MS = 5000;
const SHOWN_MS = 2000;

/** Opens the quarantine and goes on with what the last process left. */
export async function openQuarantine(deps: QuarantineDeps): Promise<OpenQuarantine> {
  const disk = await openFileSpool({ dir: join(deps.dataDir, 'quarantine') });
  const shipping = new Shipping(deps, disk);
  for await (const { envelope } of disk.recover()) shipping.add(envelope as BlockedEnvelope);
  const unfollow = followReleases(deps);
  return {
    put: (envelope, content) => disk.put(envelope, content),
    undo: (queueId) => disk.remove(queueId),
    ship: (envelope) => shipping.add(envelope),
    close: async () => {
      await unfollow();
      await shipping.stop();
      await disk.close();
    },
  };
}

/** Moves messages from the disk to the database, one after the other, for as long as it takes. */
class Shipping {
  readonly #deps: QuarantineDeps;
  readonly #disk: Spool;
  readonly #waiting: BlockedEnvelope[] = [];
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(deps: QuarantineDeps, disk: Spool) {
    this.#deps = deps;
    this.#disk = disk;
  }

  add(envelope: BlockedEnvelope): void {
    this.#waiting.push(envelope);
    if (this.#timer === undefined) this.#start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #start(): void {
    this.#timer = undefined;
    if (this.#stopped) return;
    this.#running ??= this.#run()
      .catch((error: Error) => {
        this.#deps.onError(error);
        this.#timer = setTimeout(() => this.#start(), RETRY_MS).unref();
      })
      .finally(() => {
        this.#running = undefined;
        if (this.#waiting.length > 0 && this.#timer === undefined) this.#start();
      });
  }

  async #run(): Promise<void> {
    for (let next = this.#waiting[0]; next && !this.#stopped; next = this.#waiting[0]) {
      await writeQuarantined(this.#deps.database, rowOf(next), await this.#disk.read(next.queueId));
      this.#waiting.shift();
      await this.#disk.remove(next.queueId);
    }
  }
}

function rowOf(envelope: BlockedEnvelope): NewQuarantineRow {
  const { blocked } = envelope;
  const row: NewQuarantineRow = {
    queue_id: envelope.queueId,
    node: envelope.node,
    received_at: new Date(envelope.receivedAt),
    expires_at: new Date(blocked.expiresAt),
    direction: envelope.direction === 'incoming' ? 'incoming' : 'outgoing',
    classification: envelope.classification,
    response: blocked.response,
    score: blocked.score,
    reasons: blocked.reasons,
    domain: envelope.domain,
    admin: envelope.admin,
    outgoing_user: envelope.outgoingUser,
    identity: envelope.identity,
    mail_from: envelope.mailFrom,
    recipients: envelope.recipients.map((one) => one.address),
    client_address: envelope.client.address,
    message_id: envelope.messageId,
    subject: envelope.subject,
    header_from: envelope.from,
    size: envelope.size,
    rule: envelope.rule,
    revision: envelope.revision,
    envelope,
  };
  return storable(row) as NewQuarantineRow;
}

// PostgreSQL takes neither U+0000 nor half of a surrogate pair.
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, storable(inner)]));
}

/** Carries out the releases this node is asked for, until the function returned is called. */
function followReleases(deps: QuarantineDeps): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const check = (): void => {
    again = true;
    if (stopped) return;
    running ??= (async () => {
      while (again && !stopped) {
        again = false;
        for (let next = await nextRelease(deps.database, deps.node); next; ) {
          await release(deps, next);
          next = stopped ? undefined : await nextRelease(deps.database, deps.node);
        }
      }
    })()
      .catch(deps.onError)
      .finally(() => {
        running = undefined;
      });
  };
  const listening = deps.database
    .listen(quarantineChannel, (node) => node === deps.node && check(), check)
    .catch((error: Error) => {
      deps.onError(error);
      return async () => {};
    });
  const timer = setInterval(check, POLL_MS).unref();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await (await listening)();
    await running;
  };
}

/** The queue id of a released message follows from the original's, so that a crash half-way cannot send it twice. */
function releasedQueueId(queueId: string): string {
  return `${queueId.slice(0, 12)}${createHash('sha256').update(`${queueId} released`).digest('hex').slice(0, 20)}`;
}

async function release(deps: QuarantineDeps, asked: OpenRelease): Promise<void> {
  const { blocked, ...original } = asked.envelope as BlockedEnvelope;
  const found = asked.skip_checks ? null : await deps.recheck(asked.content, contextOf(original));
  if (found !== null) return refuseRelease(deps.database, asked.queue_id, found);
  const content = released(asked.content, blocked);
  const at = deps.now();
  const envelope: Envelope = {
    ...original,
    queueId: releasedQueueId(original.queueId),
    receivedAt: at,
    recipients: asked.release_to?.map((address) => ({ address })) ?? original.recipients,
    classification: 'whitelisted',
    released: true,
    rule: null,
    size: content.length,
  };
  if (!(await isKnown(deps, envelope.queueId))) {
    await deps.spool.put(envelope, [content]);
    record(deps, original, 'released', at, null);
    record(deps, envelope, 'queued', at, 'queued');
    deps.queue.enqueue(envelope, content);
  }
  await deps.journal.flush(SHOWN_MS);
  await finishRelease(deps.database, original.queueId, envelope.queueId);
}

function contextOf({ queueId, mailFrom, recipients, client }: Envelope): ScanContext {
  const { address, helo, login } = client;
  return { queueId, mailFrom, recipients: recipients.map((one) => one.address), address, helo, login };
}

// A crash between the queue and the database: it is in the queue again, or was delivered already.
async function isKnown({ queue, database }: QuarantineDeps, queueId: string): Promise<boolean> {
  if (queue.has(queueId)) return true;
  return isLogged(database, queueId);
}

// What acceptance would have spooled: fields of ours in front, the identity header taken out, all else as it came.
function released(content: Buffer, { leading, removed, headerSize }: Blocked): Buffer {
  const header = content.subarray(0, headerSize);
  const kept = removed === null ? header : Buffer.from(withoutFields(parseHeader(header), removed), 'latin1');
  return Buffer.concat([Buffer.from(leading, 'latin1'), kept, content.subarray(headerSize)]);
}

function record(
  { journal }: QuarantineDeps,
  envelope: Envelope,
  status: 'released' | 'queued',
  at: number,
  queueState: 'queued' | null,
): void {
  for (const recipient of envelope.recipients.keys())
    journal.record({
      at,
      envelope,
      recipient,
      status,
      classification: envelope.classification,
      rule: envelope.rule,
      reply: null,
      queueState,
      attempts: 0,
      nextAttemptAt: queueState === null ? null : at,
    });
}
