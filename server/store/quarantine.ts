// Messages that were blocked and kept for review: written by the relays, read and released through the control plane.
import type { Direction, MessageClassification } from '../../schemas/events.ts';
import { allOf, contains, equals, oneOf, scopedTo } from './message-conditions.ts';
import { type Level, quarantinedOf } from './levels.ts';
import type { AdminScope, Page, PageRequest } from './messages.ts';
import { newestFirst } from './newest-first.ts';
import type { Database, Queryable } from './database.ts';

export type QuarantineStatus = 'quarantined' | 'releasing' | 'released';

/** Why a message was blocked: each finding, the one that decided first. */
export interface Reason {
  readonly scanner: string;
  readonly classification: MessageClassification;
  /** 0 to 1. */
  readonly score: number;
  readonly symbols: readonly string[];
}

/** A row of the table `quarantine` without envelope and content. */
export interface QuarantineRow {
  readonly queue_id: string;
  readonly node: string;
  readonly received_at: Date;
  readonly expires_at: Date;
  readonly status: QuarantineStatus;
  readonly direction: Direction;
  readonly classification: MessageClassification;
  readonly response: 'rejected' | 'accepted';
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  readonly domain: string;
  readonly admin: string;
  readonly outgoing_user: string | null;
  readonly identity: string | null;
  readonly mail_from: string;
  readonly recipients: readonly string[];
  readonly client_address: string | null;
  readonly message_id: string | null;
  readonly subject: string | null;
  readonly header_from: string | null;
  readonly size: number;
  readonly rule: string | null;
  readonly revision: number;
  readonly released_by: string | null;
  readonly released_at: Date | null;
  readonly released_as: string | null;
  readonly release_to: readonly string[] | null;
  readonly problem: string | null;
}

export type NewQuarantineRow = Omit<
  QuarantineRow,
  'status' | 'released_by' | 'released_at' | 'released_as' | 'release_to' | 'problem'
> & { readonly envelope: object };

export interface QuarantineFilter {
  readonly admins: AdminScope;
  /** What a narrowed token sees. */
  readonly level?: Level | null;
  readonly direction?: Direction;
  readonly status?: readonly QuarantineStatus[];
  readonly classification?: readonly MessageClassification[];
  readonly domain?: string;
  readonly sender?: string;
  readonly recipient?: string;
  readonly identity?: string;
  readonly outgoing_user?: string;
  /** Received at or after. */
  readonly from?: Date;
  /** Received before. */
  readonly to?: Date;
  /** Part of subject, sender, message id or identity, in either case. */
  readonly q?: string;
}

/** Notified with the node's name when a release waits for it. */
export const quarantineChannel = 'postplane_quarantine';

const WRITTEN = [
  'queue_id',
  'node',
  'received_at',
  'expires_at',
  'direction',
  'classification',
  'response',
  'score',
  'reasons',
  'domain',
  'admin',
  'outgoing_user',
  'identity',
  'mail_from',
  'recipients',
  'client_address',
  'message_id',
  'subject',
  'header_from',
  'size',
  'rule',
  'revision',
  'envelope',
] as const satisfies readonly (keyof NewQuarantineRow)[];
const COLUMNS = `${WRITTEN.filter((name) => name !== 'envelope').join(', ')}, status, released_by, released_at, released_as, release_to, problem`;

/** Stores a blocked message; a second time changes nothing. */
export async function writeQuarantined(db: Queryable, row: NewQuarantineRow, content: Buffer): Promise<void> {
  await db.query(
    `insert into quarantine (${WRITTEN.join(', ')}, content)
      select ${WRITTEN.join(', ')}, $2 from json_populate_record(null::quarantine, $1::json) on conflict do nothing`,
    [JSON.stringify(row), content],
  );
}

const LISTED = { table: 'quarantine', columns: COLUMNS, time: 'received_at', id: 'queue_id' };

/** A page, newest first. */
export function listQuarantine(
  db: Queryable,
  filter: QuarantineFilter,
  page: PageRequest,
): Promise<Page<QuarantineRow>> {
  const conditions = [
    scopedTo(filter.admins),
    quarantinedOf(filter.level ?? null),
    equals('direction', filter.direction),
    oneOf('status', filter.status),
    oneOf('classification', filter.classification),
    equals('domain', filter.domain),
    equals('mail_from', filter.sender),
    filter.recipient === undefined ? undefined : { sql: '? = any(recipients)', values: [filter.recipient] },
    equals('identity', filter.identity),
    equals('outgoing_user', filter.outgoing_user),
    filter.from && { sql: 'received_at >= ?', values: [filter.from] },
    filter.to && { sql: 'received_at < ?', values: [filter.to] },
    contains(['subject', 'mail_from', 'message_id', 'identity'], filter.q),
  ];
  return newestFirst<QuarantineRow>(db, LISTED, conditions, page);
}

/** One message; undefined when it does not exist or lies outside `admins`. */
export async function getQuarantined(
  db: Queryable,
  queueId: string,
  admins: AdminScope,
  level: Level | null = null,
): Promise<QuarantineRow | undefined> {
  const where = allOf([equals('queue_id', queueId), scopedTo(admins), quarantinedOf(level)]);
  const [row] = await db.query<QuarantineRow>(`select ${COLUMNS} from quarantine where ${where.sql}`, where.values);
  return row;
}

/** The message as it was received. */
export async function quarantinedContent(db: Queryable, queueId: string): Promise<Buffer | undefined> {
  const [row] = await db.query<{ content: Buffer }>('select content from quarantine where queue_id = $1', [queueId]);
  return row?.content;
}

export interface ReleaseRequest {
  readonly queueId: string;
  /** Other recipients; null: those of the message. */
  readonly to: readonly string[] | null;
  readonly skipChecks: boolean;
  readonly actor: string;
}

/** Asks the node that blocked a message to let it out. False: it is being released, was released, or is gone. */
export async function requestRelease(db: Queryable, request: ReleaseRequest): Promise<boolean> {
  const rows = await db.query(
    `with asked as (
       update quarantine set status = 'releasing', release_to = $2, skip_checks = $3, released_by = $4, problem = null
        where queue_id = $1 and status = 'quarantined' returning node)
     select pg_notify('${quarantineChannel}', node) from asked`,
    [request.queueId, request.to, request.skipChecks, request.actor],
  );
  return rows.length > 0;
}

export interface OpenRelease {
  readonly queue_id: string;
  readonly envelope: object;
  readonly content: Buffer;
  readonly release_to: readonly string[] | null;
  readonly skip_checks: boolean;
}

/** The releases a node is asked for, one at a time: contents may be large. */
export async function nextRelease(db: Queryable, node: string): Promise<OpenRelease | undefined> {
  const [row] = await db.query<OpenRelease>(
    `select queue_id, envelope, content, release_to, skip_checks from quarantine
      where node = $1 and status = 'releasing' order by received_at limit 1`,
    [node],
  );
  return row;
}

/** Notes that a message was let out as another one. */
export async function finishRelease(db: Queryable, queueId: string, releasedAs: string): Promise<void> {
  await db.query(
    `update quarantine set status = 'released', released_as = $2, released_at = now() where queue_id = $1 and status = 'releasing'`,
    [queueId, releasedAs],
  );
}

/** Notes why a message could not be let out; it may be asked for again. */
export async function refuseRelease(db: Queryable, queueId: string, problem: string): Promise<void> {
  await db.query(
    `update quarantine set status = 'quarantined', released_by = null, release_to = null, problem = $2
      where queue_id = $1 and status = 'releasing'`,
    [queueId, problem],
  );
}

/** Deletes a message for good; the log says so. False: it is not there, or being released. */
export async function removeQuarantined(db: Queryable, queueId: string): Promise<boolean> {
  const rows = await db.query(
    `with gone as (
       delete from quarantine where queue_id = $1 and status <> 'releasing' returning queue_id, status),
     noted as (
       update message set status = 'quarantine-removed', updated_at = now(), sequence = sequence + 1
        where queue_id = $1 and status = 'quarantined' and exists (select from gone))
     select queue_id from gone`,
    [queueId],
  );
  return rows.length > 0;
}

const EXPIRED_AT_ONCE = 500;

/** Deletes what was kept for as long as its domain says; returns how many messages went. */
export async function expireQuarantine(db: Database, now: Date): Promise<number> {
  for (let count = 0; ; ) {
    const rows = await db.query(
      `with gone as (
         delete from quarantine where queue_id in (
           select queue_id from quarantine where expires_at <= $1 and status <> 'releasing'
            order by expires_at limit ${EXPIRED_AT_ONCE} for update skip locked)
         returning queue_id),
       noted as (
         update message set status = 'quarantine-expired', updated_at = now(), sequence = sequence + 1
          where queue_id in (select queue_id from gone) and status = 'quarantined')
       select queue_id from gone`,
      [now],
    );
    count += rows.length;
    if (rows.length < EXPIRED_AT_ONCE) return count;
  }
}
