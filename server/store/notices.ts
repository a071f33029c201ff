// Mail that Postplane sends by itself, as it waits to be made: written in the transaction of what it tells of, taken by one node.
// Two steps make it exactly one: a node leases a notice and may lose it to another; from the moment it gets a queue id it is that
// node's for good, whose spool may hold the message.
import type { Queryable } from './database.ts';
import type { LockTarget } from './locks.ts';
import { adminSecret } from './verification.ts';

export type NoticeKind = 'lock' | 'report' | 'test';

/** `sent`, or why nobody was written to. */
export type NoticeOutcome = 'sent' | 'nobody' | 'empty' | 'gone' | 'inactive';

export interface LockNotice {
  readonly lock_id: number;
  readonly outgoing_user: string;
  /** Empty: the user itself. */
  readonly identity: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly locked_at: number;
  readonly unlocks_at: number | null;
  readonly auto_unlocks_used: number;
}

export interface ReportNotice {
  readonly kind: string;
  readonly schedule_id: string;
  readonly recipient: string;
  /** Absent: quarantine. */
  readonly source?: string;
  /** Numbers of the quarantine: after the first, up to and with the second; of other sources times, without the second. */
  readonly after: number;
  readonly upto: number;
  /** Milliseconds since the epoch. */
  readonly due_at: number;
}

export interface TestNotice {
  readonly recipient: string;
  readonly requested_by: string;
}

export type NoticeData = LockNotice | ReportNotice | TestNotice;

export interface NoticeRow {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly created_at: Date;
  /** Where it is logged; the domain is empty for a report of an admin. */
  readonly domain: string;
  readonly admin: string;
  readonly data: NoticeData;
  readonly queue_id: string | null;
}

const COLUMNS = 'id, kind, created_at, domain, admin, data, queue_id';
const LEASE_MS = 60_000;
/** So that what a notice is about has reached the message log. */
const SETTLES_MS = 1000;
/** The longest window of a lock. */
const BAD_WITHIN_MS = 7 * 86_400_000;
/** How long one that is done is kept. */
const KEPT_MS = 30 * 86_400_000;

/** Leaves notices for the relays, which look for them every few seconds. */
export async function writeNotices(
  tx: Queryable,
  kind: NoticeKind,
  at: Date,
  { domain, admin }: { readonly domain: string; readonly admin: string },
  data: readonly NoticeData[],
): Promise<void> {
  if (data.length === 0) return;
  await tx.query(
    `insert into notice (kind, created_at, domain, admin, data)
     select $1, $2, $3, $4, one from json_array_elements($5::json) as one`,
    [kind, at, domain, admin, JSON.stringify(data)],
  );
}

/** A notice that nobody works on, leased to a node; undefined: there is none. */
export async function takeNotice(db: Queryable, node: string, now: number): Promise<NoticeRow | undefined> {
  const [row] = await db.query<NoticeRow>(
    `update notice set node = $1, lease_until = $3 where id = (
       select id from notice
        where done_at is null and queue_id is null and (lease_until is null or lease_until <= $2) and created_at <= $4
        order by id limit 1 for update skip locked)
     returning ${COLUMNS}`,
    [node, new Date(now), new Date(now + LEASE_MS), new Date(now - SETTLES_MS)],
  );
  return row;
}

/** Makes a leased notice this node's for good, under a queue id. False: the lease was lost. */
export async function keepNotice(
  db: Queryable,
  id: number,
  node: string,
  queueId: string,
  now: number,
): Promise<boolean> {
  const rows = await db.query(
    `update notice set queue_id = $3
      where id = $1 and node = $2 and queue_id is null and done_at is null and lease_until > $4 returning id`,
    [id, node, queueId, new Date(now)],
  );
  return rows.length > 0;
}

/** What a node made its own and has not finished: after a crash, or a failure. */
export function keptNotices(db: Queryable, node: string): Promise<NoticeRow[]> {
  return db.query<NoticeRow>(
    `select ${COLUMNS} from notice where done_at is null and queue_id is not null and node = $1 order by id limit 100`,
    [node],
  );
}

export async function finishNotice(db: Queryable, id: number, outcome: NoticeOutcome, now: number): Promise<void> {
  await db.query('update notice set done_at = $2, outcome = $3 where id = $1', [id, new Date(now), outcome]);
}

/** Subjects of the bad messages that led to a lock, the newest first. */
export async function badSubjects(
  db: Queryable,
  { domain, user, identity }: LockTarget,
  lockedAt: number,
  limit: number,
): Promise<string[]> {
  const rows = await db.query<{ subject: string }>(
    `select subject from (
       select distinct on (queue_id) queue_id, received_at, subject from message
        where domain = $1 and outgoing_user = $2 and ($3 = '' or identity = $3) and direction = 'outgoing'
          and classification in ('spam', 'phish', 'virus') and subject is not null
          and received_at > $4 and received_at <= $5) as bad
      order by received_at desc limit $6`,
    [domain, user, identity, new Date(lockedAt - BAD_WITHIN_MS), new Date(lockedAt + SETTLES_MS), limit],
  );
  return rows.map((row) => row.subject);
}

/** The key that signs links in mail: one for all nodes of the database, made at first use. */
export function linkKey(db: Queryable): Promise<Buffer> {
  // No admin has such a name.
  return adminSecret(db, ':links');
}

/** Whether the message log knows a queue id. */
export async function isLogged(db: Queryable, queueId: string): Promise<boolean> {
  return (await db.query('select 1 as one from message where queue_id = $1 limit 1', [queueId])).length > 0;
}

/** Forgets what is done long since, and links that could not be used any more. */
export async function forgetOldNotices(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from notice where done_at < $1', [new Date(now.getTime() - KEPT_MS)]);
  await db.query('delete from used_link where expires_at < $1', [now]);
}

/** Marks a link as used. False: it was used before. */
export async function useLink(tx: Queryable, id: string, at: Date, expiresAt: Date): Promise<boolean> {
  const rows = await tx.query(
    'insert into used_link (id, used_at, expires_at) values ($1, $2, $3) on conflict do nothing returning id',
    [id, at, expiresAt],
  );
  return rows.length > 0;
}

export async function isLinkUsed(db: Queryable, id: string): Promise<boolean> {
  return (await db.query('select id from used_link where id = $1', [id])).length > 0;
}
