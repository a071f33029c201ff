// The message log: one row per recipient, the latest event of each; its queue_state column is the view of the queue.
import type { Direction, MessageClassification, MessageStatus, QueueState } from '../../schemas/events.ts';
import {
  allOf,
  type Condition,
  contains,
  equals,
  numbered,
  ofMailbox,
  oneOf,
  pagedBy,
  scopedTo,
} from './message-conditions.ts';
import { type Level, messagesOf } from './levels.ts';
import type { Queryable } from './database.ts';

/** A row of the table `message`, in its column names. */
export interface MessageRow {
  readonly queue_id: string;
  readonly recipient_index: number;
  readonly received_at: Date;
  readonly updated_at: Date;
  readonly node: string;
  readonly direction: Direction | 'internal';
  readonly status: MessageStatus;
  readonly classification: MessageClassification;
  readonly queue_state: QueueState | null;
  readonly attempts: number;
  readonly next_attempt_at: Date | null;
  readonly mail_from: string;
  readonly recipient: string;
  readonly domain: string;
  readonly admin: string;
  readonly outgoing_user: string | null;
  readonly identity: string | null;
  readonly client_address: string | null;
  readonly helo: string | null;
  readonly tls: string | null;
  readonly login: string | null;
  readonly message_id: string | null;
  readonly subject: string | null;
  readonly header_from: string | null;
  readonly size: number;
  readonly reply_code: number | null;
  readonly reply_enhanced: string | null;
  readonly reply_text: string | null;
  /** The destination that answered: host, address and port. */
  readonly reply_remote: string | null;
  readonly rule: string | null;
  readonly revision: number;
}

/** Who sees what: the names of the admins in a principal's subtree; null is the installation, which sees all. */
export type AdminScope = readonly string[] | null;

export interface MessageFilter {
  readonly admins: AdminScope;
  readonly direction?: Direction | 'internal';
  readonly status?: readonly MessageStatus[];
  readonly classification?: readonly MessageClassification[];
  readonly domain?: string;
  readonly sender?: string;
  readonly recipient?: string;
  readonly identity?: string;
  /** From or to this address. */
  readonly mailbox?: string;
  /** What a narrowed token sees. */
  readonly level?: Level | null;
  readonly outgoing_user?: string;
  readonly queue_id?: string;
  readonly message_id?: string;
  /** Received at or after. */
  readonly from?: Date;
  /** Received before. */
  readonly to?: Date;
  /** Part of subject, sender, recipient, message id or identity, in either case. */
  readonly q?: string;
}

export interface QueueFilter {
  readonly admins: AdminScope;
  readonly level?: Level | null;
  readonly direction?: Direction | 'internal';
  readonly domain?: string;
  /** The recipient's domain, or the destination of the last attempt. */
  readonly destination?: string;
  readonly state?: QueueState;
  readonly sender?: string;
  readonly recipient?: string;
  readonly identity?: string;
  /** Received before. */
  readonly older_than?: Date;
}

export interface PageRequest {
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

const COLUMNS = `queue_id, recipient_index, received_at, updated_at, node, direction, status, classification, queue_state, attempts,
  next_attempt_at, mail_from, recipient, domain, admin, outgoing_user, identity, client_address, helo, tls, login, message_id,
  subject, header_from, size, reply_code, reply_enhanced, reply_text, reply_remote, rule, revision`;

const CHANGING = [
  'sequence',
  'updated_at',
  'node',
  'status',
  'classification',
  'queue_state',
  'attempts',
  'next_attempt_at',
].concat(['reply_code', 'reply_enhanced', 'reply_text', 'reply_remote', 'rule']);

const WRITE = `insert into message (sequence, ${COLUMNS})
  select sequence, ${COLUMNS} from json_populate_recordset(null::message, $1::json)
  on conflict (queue_id, recipient_index) do update set ${CHANGING.map((name) => `${name} = excluded.${name}`).join(', ')}
  where message.sequence < excluded.sequence`;

/**
 * Writes events as the journal keeps them: each a JSON object in the columns of `message` with its `sequence`, at most one per
 * queue_id and recipient_index. An event that is older than what the row shows changes nothing, so a batch may be repeated.
 */
export async function writeMessageEvents(db: Queryable, batch: readonly string[]): Promise<void> {
  if (batch.length > 0) await db.query(WRITE, [`[${batch.join(',')}]`]);
}

/** A page of the log, newest first. */
export function listMessages(db: Queryable, filter: MessageFilter, page: PageRequest): Promise<Page<MessageRow>> {
  return select(db, messageConditions(filter), page, 'desc', filter.admins);
}

/** All recipients of a message in order; empty when it does not exist or lies outside `admins`. */
export function getMessage(
  db: Queryable,
  queueId: string,
  admins: AdminScope,
  level: Level | null = null,
): Promise<MessageRow[]> {
  const where = allOf([equals('queue_id', queueId), scopedTo(admins), messagesOf(level)]);
  return db.query<MessageRow>(
    `select ${COLUMNS} from message where ${where.sql} order by recipient_index`,
    where.values,
  );
}

/** A page of what is queued, one row per recipient, oldest first. */
export function listQueue(db: Queryable, filter: QueueFilter, page: PageRequest): Promise<Page<MessageRow>> {
  return select(db, queueConditions(filter), page, 'asc', filter.admins);
}

/** How many messages of a domain wait to be delivered, our own mail left out. */
export async function countQueued(db: Queryable, domain: string): Promise<number> {
  const [row] = await db.query<{ many: number }>(
    `select count(distinct queue_id)::integer as many from message
      where queue_state is not null and domain = $1 and direction <> 'internal'`,
    [domain],
  );
  return row?.many ?? 0;
}

function messageConditions(filter: MessageFilter): (Condition | undefined)[] {
  return [
    equals('direction', filter.direction),
    oneOf('status', filter.status),
    oneOf('classification', filter.classification),
    equals('domain', filter.domain),
    equals('mail_from', filter.sender),
    equals('recipient', filter.recipient),
    equals('identity', filter.identity),
    ofMailbox(filter.mailbox),
    messagesOf(filter.level ?? null),
    equals('outgoing_user', filter.outgoing_user),
    equals('queue_id', filter.queue_id),
    equals('message_id', filter.message_id),
    filter.from && { sql: 'received_at >= ?', values: [filter.from] },
    filter.to && { sql: 'received_at < ?', values: [filter.to] },
    contains(['subject', 'mail_from', 'recipient', 'message_id', 'identity'], filter.q),
  ];
}

function queueConditions(filter: QueueFilter): (Condition | undefined)[] {
  return [
    { sql: 'queue_state is not null', values: [] },
    messagesOf(filter.level ?? null),
    equals('direction', filter.direction),
    equals('domain', filter.domain),
    filter.destination === undefined
      ? undefined
      : {
          sql: `(split_part(recipient, '@', 2) = ? or starts_with(reply_remote, ?))`,
          values: [filter.destination, filter.destination],
        },
    equals('queue_state', filter.state),
    equals('mail_from', filter.sender),
    equals('recipient', filter.recipient),
    equals('identity', filter.identity),
    filter.older_than && { sql: 'received_at < ?', values: [filter.older_than] },
  ];
}

/** A page of the log by conditions of one's own, within reach of `admins`. */
export async function select(
  db: Queryable,
  conditions: readonly (Condition | undefined)[],
  { limit, cursor }: PageRequest,
  order: 'asc' | 'desc',
  admins: AdminScope,
): Promise<Page<MessageRow>> {
  const { from, values } = within(admins, [...conditions, pagedBy(cursor, order)], orderBy(order), limit + 1);
  const rows = await db.query<MessageRow>(
    `select ${COLUMNS} from ${from} order by ${orderBy(order)} limit ${limit + 1}`,
    values,
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? cursorAfter(last) : null };
}

function orderBy(order: 'asc' | 'desc'): string {
  return `received_at ${order}, queue_id ${order}, recipient_index ${order}`;
}

const MERGED_MOST = 200;

/**
 * The newest (or oldest) rows of a scope, as something to select from. Each admin, and each side of a mailbox, is looked through by
 * itself: an index gives the rows of one in order, of several together it does not.
 */
export function within(
  admins: AdminScope,
  conditions: readonly (Condition | undefined)[],
  order: string,
  limit: number,
): { from: string; values: unknown[] } {
  const values: unknown[] = [];
  const split = conditions.find((one) => one?.sides);
  const sides = split?.sides ?? [{ sql: 'true', values: [] }];
  const others = conditions.filter((one) => one !== split);
  const parts = sides.map((side) => ordered(admins, numbered([...others, side], values), order, limit, values));
  return parts.length === 1
    ? { from: `(${parts[0]}) found`, values }
    : { from: `(${parts.map((part) => `(${part})`).join(' union all ')}) found`, values };
}

function ordered(admins: AdminScope, where: string, order: string, limit: number, values: unknown[]): string {
  const part = (sql: string): string => `select * from message where ${sql} order by ${order} limit ${limit}`;
  if (admins === null) return part(where);
  values.push(admins.length === 1 ? admins[0] : admins);
  const given = `$${values.length}`;
  if (admins.length === 1) return part(`admin = ${given} and ${where}`);
  if (admins.length > MERGED_MOST) return part(`admin = any(${given}) and ${where}`);
  const each = part(`admin = scope.name and ${where}`);
  return `select one.* from unnest(${given}::text[]) scope (name) cross join lateral (${each}) one order by ${order} limit ${limit}`;
}

const EXPIRED_AT_ONCE = 5000;
const EXPIRED_MOST = 100_000;

/** Deletes the daily sums of days that ended before a time. It reads all of them: once a day is enough. */
export async function expireSums(db: Queryable, before: Date): Promise<void> {
  await db.query('delete from message_rollup where day < $1', [before.toISOString().slice(0, 10)]);
}

/** Deletes rows received before a time, unless they are still queued; at most 100,000. */
export async function expireMessages(db: Queryable, before: Date): Promise<number> {
  for (let count = 0; ; ) {
    const rows = await db.query(
      `delete from message where (queue_id, recipient_index) in (
         select queue_id, recipient_index from message where received_at < $1 and queue_state is null
          order by received_at limit ${EXPIRED_AT_ONCE} for update skip locked)
       returning 1 as gone`,
      [before],
    );
    count += rows.length;
    if (rows.length < EXPIRED_AT_ONCE || count >= EXPIRED_MOST) return count;
  }
}

function cursorAfter(row: MessageRow): string {
  return Buffer.from(JSON.stringify([row.received_at.getTime(), row.queue_id, row.recipient_index])).toString(
    'base64url',
  );
}
