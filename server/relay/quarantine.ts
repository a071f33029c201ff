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
import { storable } from './storable.ts';
import { parseHeader, withoutFields } from '../mail/header.ts';
import type { Archive, ArchivedEnvelope } from './archive.ts';
import type { Envelope } from './envelope.ts';
import { openFileSpool } from './file-spool.ts';
import { followWork } from './follow-work.ts';
import type { Journal } from './journal.ts';
import type { DeliveryQueue } from './queue.ts';
import { Shipping } from './shipping.ts';
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
  /** The copy for the archive, should it be let out. */
  readonly archived: ArchivedEnvelope['archived'] | null;
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
  readonly archive: Archive;
  readonly queue: Pick<DeliveryQueue, 'enqueue' | 'has'>;
  readonly journal: Pick<Journal, 'record' | 'flush'>;
  /** Looks for malware once more: what it found, or null. */
  readonly recheck: (content: Buffer, context: ScanContext) => Promise<string | null>;
  readonly now: () => number;
  readonly onError: (error: Error) => void;
}

/** Larger messages are refused without being kept: the database holds them in one piece. */
export const KEPT_MOST = 64 * 1024 * 1024;

/** A notification may be lost; nobody waits longer than this. */
const POLL_MS = 5000;
const SHOWN_MS = 2000;

/** Opens the quarantine and goes on with what the last process left. */
export async function openQuarantine(deps: QuarantineDeps): Promise<OpenQuarantine> {
  const disk = await openFileSpool({ dir: join(deps.dataDir, 'quarantine') });
  const shipping = new Shipping<BlockedEnvelope>({
    disk,
    write: (envelope, content) => writeQuarantined(deps.database, rowOf(envelope), content),
    onError: deps.onError,
  });
  await shipping.recover();
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
  return storable(row);
}

/** Carries out the releases this node is asked for, until the function returned is called. */
function followReleases(deps: QuarantineDeps): () => Promise<void> {
  const { database, node, onError } = deps;
  let stopped = false;
  const concerns = (named: string): boolean => named === node;
  const unfollow = followWork(
    { database, channel: quarantineChannel, concerns, pollMs: POLL_MS, onError },
    async () => {
      for (let next = await nextRelease(database, node); next; ) {
        await release(deps, next);
        next = stopped ? undefined : await nextRelease(database, node);
      }
    },
  );
  return () => {
    stopped = true;
    return unfollow();
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
    const copy = blocked.archived && { ...envelope, size: asked.content.length, archived: blocked.archived };
    if (copy) await deps.archive.put(copy, [asked.content]);
    await deps.spool.put(envelope, [content]);
    if (copy) deps.archive.ship(copy);
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
