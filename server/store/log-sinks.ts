// What log sinks need: the feed of events, how far each sink has come, and which node sends for it.
import type { AdminScope } from './messages.ts';
import type { Queryable } from './database.ts';
import type { JsonObject } from '../../schemas/parse.ts';

export type SinkKind = 'log_sink' | 'admin_log_sink';

/** A place in the feed: what is before it was sent. */
export interface FeedPosition {
  readonly xid: string;
  readonly position: number;
}

/** A sink this node sends for. */
export interface HeldSink extends FeedPosition {
  readonly kind: SinkKind;
  readonly id: string;
  readonly revision: number;
  readonly data: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  /** The admin it belongs to; null: the installation. */
  readonly admin: string | null;
}

/** Takes or keeps the sinks that no other node has, for `seconds`; all that this node then has. */
export function holdSinks(db: Queryable, node: string, seconds: number): Promise<HeldSink[]> {
  return db.query<HeldSink>(
    `update log_sink_state s set node = $1, lease_until = now() + make_interval(secs => $2)
       from resource r
      where r.kind = s.kind and r.id = s.id and (s.node = $1 or s.lease_until is null or s.lease_until < now())
     returning s.kind, s.id, s.xid::text as xid, s.position, r.revision, r.data, r.secrets, r.admin`,
    [node, seconds],
  );
}

/** Lets other nodes take the sinks of this one at once. */
export async function releaseSinks(db: Queryable, node: string): Promise<void> {
  await db.query('update log_sink_state set lease_until = null, node = null where node = $1', [node]);
}

export interface FeedFilter {
  readonly admins: AdminScope;
  readonly sources: readonly string[];
  /** Of messages; empty: all. */
  readonly statuses: readonly string[];
}

export interface FeedRow {
  readonly xid: string;
  readonly id: number;
  readonly at: Date;
  readonly source: 'message' | 'lock';
  /** Null: not for this sink. */
  readonly event: JsonObject | null;
}

/** What follows a position, in order; nothing can ever be added before what is returned. */
export function readFeed(
  db: Queryable,
  { xid, position }: FeedPosition,
  { admins, sources, statuses }: FeedFilter,
  limit: number,
): Promise<FeedRow[]> {
  return db.query<FeedRow>(
    `select xid::text as xid, id, at, source,
            case when source = any($3) and ($4::text[] is null or admin = any($4))
                  and (source <> 'message' or cardinality($5::text[]) = 0 or event ->> 'status' = any($5)) then event end as event
       from log_feed where (xid, id) > ($1::xid8, $2) and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, id limit ${limit}`,
    [xid, position, sources, admins, statuses],
  );
}

/** Notes what was sent. False: another node has the sink now. */
export async function noteSent(
  db: Queryable,
  node: string,
  { kind, id }: Pick<HeldSink, 'kind' | 'id'>,
  last: FeedRow,
  sent: number,
): Promise<boolean> {
  const rows = await db.query(
    `update log_sink_state set xid = $4::xid8, position = $5, position_at = $6, sent = sent + $7,
            sent_at = case when $7 > 0 then now() else sent_at end, failures = 0
      where kind = $1 and id = $2 and node = $3 returning 1 as ours`,
    [kind, id, node, last.xid, last.id, last.at, sent],
  );
  return rows.length > 0;
}

/** Passes over what is in the feed now: the sink is switched off. */
export async function skipFeed(
  db: Queryable,
  node: string,
  { kind, id }: Pick<HeldSink, 'kind' | 'id'>,
): Promise<void> {
  await db.query(
    `update log_sink_state set xid = pg_snapshot_xmin(pg_current_snapshot()), position = 0, failures = 0
      where kind = $1 and id = $2 and node = $3 and xid < pg_snapshot_xmin(pg_current_snapshot())`,
    [kind, id, node],
  );
}

export async function noteFailure(
  db: Queryable,
  node: string,
  { kind, id }: Pick<HeldSink, 'kind' | 'id'>,
  error: string,
): Promise<void> {
  await db.query(
    `update log_sink_state set failures = failures + 1, last_error = $4, last_error_at = now()
      where kind = $1 and id = $2 and node = $3`,
    [kind, id, node, error.slice(0, 500)],
  );
}

export interface SinkStatusRow {
  readonly node: string | null;
  readonly position_at: Date | null;
  readonly sent: number;
  readonly dropped: number;
  readonly sent_at: Date | null;
  readonly failures: number;
  readonly last_error: string | null;
  readonly last_error_at: Date | null;
  /** Entries of the feed that wait, at most LAG_MOST. */
  readonly lag_events: number;
  readonly lag_since: Date | null;
}

export const LAG_MOST = 100_000;

export async function findSinkStatus(db: Queryable, kind: SinkKind, id: string): Promise<SinkStatusRow | undefined> {
  const [row] = await db.query<SinkStatusRow>(
    `select s.node, s.position_at, s.sent, s.dropped, s.sent_at, s.failures, s.last_error, s.last_error_at,
            lag.events as lag_events, lag.since as lag_since
       from log_sink_state s
      cross join lateral (
        select count(*) as events, min(at) as since from (
          select at from log_feed f where (f.xid, f.id) > (s.xid, s.position) order by xid, id limit ${LAG_MOST}) waiting) lag
      where s.kind = $1 and s.id = $2`,
    [kind, id],
  );
  return row;
}

const TRIMMED_AT_ONCE = 10_000;
const FEED_MOST = 1_000_000;

/**
 * Deletes what every sink has, and what is older than `before` or behind a million newer entries; each sink is told how much
 * of it it did not have.
 */
export async function trimFeed(db: Queryable, before: Date): Promise<void> {
  // The last of all; without a sink the end of the feed.
  const [last] = await db.query<FeedPosition>(
    `(select xid::text as xid, position from log_sink_state order by log_sink_state.xid, position limit 1)
     union all (select xid::text, id from log_feed order by log_feed.xid desc, id desc limit 1) limit 1`,
  );
  for (let gone = TRIMMED_AT_ONCE; last !== undefined && gone === TRIMMED_AT_ONCE; ) {
    const rows = await db.query(
      `delete from log_feed where (xid, id) in (
         select xid, id from log_feed where (xid, id) <= ($1::xid8, $2)
          order by xid, id limit ${TRIMMED_AT_ONCE} for update skip locked) returning 1 as gone`,
      [last.xid, last.position],
    );
    gone = rows.length;
  }
  for (;;) {
    const [{ gone } = { gone: 0 }] = await db.query<{ gone: number }>(
      `with gone as (
         delete from log_feed where (xid, id) in (
           select xid, id from log_feed
            where at < $1 or id < (select id from log_feed order by xid desc, id desc limit 1) - ${FEED_MOST}
            order by xid, id limit ${TRIMMED_AT_ONCE} for update skip locked) returning xid, id),
       told as (
         update log_sink_state s set dropped = dropped + lost.count, last_error = 'events were deleted before they could be sent',
                last_error_at = now()
           from (select o.kind, o.id, count(*) as count from log_sink_state o join gone g on (g.xid, g.id) > (o.xid, o.position)
                  group by o.kind, o.id) lost
          where s.kind = lost.kind and s.id = lost.id)
       select count(*) as gone from gone`,
      [before],
    );
    if (gone < TRIMMED_AT_ONCE) return;
  }
}
