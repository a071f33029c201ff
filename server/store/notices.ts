// Mail that Postplane sends by itself, as it waits to be made: written in the transaction of what it tells of, taken by one node.
// Two steps make it exactly one: a node leases a notice and may lose it to another; from the moment it gets a queue id it is that
// node's for good, whose spool may hold the message.
import type { Queryable } from './database.ts';

export type NoticeKind = 'lock' | 'report';

/** `sent`, or why nobody was written to. */
export type NoticeOutcome = 'sent' | 'nobody' | 'empty' | 'gone';

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
  /** Numbers of the quarantine: after the first, up to and with the second. */
  readonly after: number;
  readonly upto: number;
  /** Milliseconds since the epoch. */
  readonly due_at: number;
}

export interface NoticeRow {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly created_at: Date;
  /** Where it is logged; the domain is empty for a report of an admin. */
  readonly domain: string;
  readonly admin: string;
  readonly data: LockNotice | ReportNotice;
  readonly queue_id: string | null;
}

/** Notified when a notice waits. */
export const noticeChannel = 'postplane_notice';

const COLUMNS = 'id, kind, created_at, domain, admin, data, queue_id';
const LEASE_MS = 60_000;
/** How long one that is done is kept. */
const KEPT_MS = 30 * 86_400_000;

/** Leaves notices for the relays and wakes them. */
export async function writeNotices(
  tx: Queryable,
  kind: NoticeKind,
  at: Date,
  { domain, admin }: { readonly domain: string; readonly admin: string },
  data: readonly (LockNotice | ReportNotice)[],
): Promise<void> {
  if (data.length === 0) return;
  await tx.query(
    `insert into notice (kind, created_at, domain, admin, data)
     select $1, $2, $3, $4, one from json_array_elements($5::json) as one`,
    [kind, at, domain, admin, JSON.stringify(data)],
  );
  await tx.query(`select pg_notify('${noticeChannel}', '')`);
}

/** A notice that nobody works on, leased to a node; undefined: there is none. */
export async function takeNotice(db: Queryable, node: string, now: number): Promise<NoticeRow | undefined> {
  const [row] = await db.query<NoticeRow>(
    `update notice set node = $1, lease_until = $3 where id = (
       select id from notice
        where done_at is null and queue_id is null and (lease_until is null or lease_until <= $2)
        order by id limit 1 for update skip locked)
     returning ${COLUMNS}`,
    [node, new Date(now), new Date(now + LEASE_MS)],
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
