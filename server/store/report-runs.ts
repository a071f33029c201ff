// Report schedules at run time: when each is due next, how far its last report reached, and who wants none.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';

/** A schedule as it is stored, with what its place adds. */
export interface StoredSchedule {
  readonly kind: string;
  readonly id: string;
  readonly key: readonly string[];
  readonly data: JsonObject;
  readonly schema_version: number;
  /** Of the domain; null for a schedule of an admin. */
  readonly timezone: string | null;
}

/** A schedule that may be due, or is new, or was changed. */
export interface Candidate extends StoredSchedule {
  readonly admin: string;
  readonly revision: number;
}

const COLUMNS = "r.kind, r.id, r.key, r.admin, r.revision, r.data, r.schema_version, d.data ->> 'timezone' as timezone";
const WITH_DOMAIN = "left join resource d on r.kind = 'report_schedule' and d.kind = 'domain' and d.id = r.key[1]";

export async function findSchedule(db: Queryable, kind: string, id: string): Promise<StoredSchedule | undefined> {
  const [row] = await db.query<StoredSchedule>(
    `select ${COLUMNS} from resource r ${WITH_DOMAIN}
      where r.kind = $1 and r.id = $2 and r.kind in ('report_schedule', 'admin_report_schedule')`,
    [kind, id],
  );
  return row;
}

/** Schedules that are due, new, or were changed since they were looked at; locked, those of other nodes left out. */
export function schedulesToRun(tx: Queryable, now: number, limit = 100): Promise<Candidate[]> {
  return tx.query<Candidate>(
    `select ${COLUMNS} from resource r ${WITH_DOMAIN}
       left join report_run s on s.kind = r.kind and s.schedule_id = r.id
      where r.kind in ('report_schedule', 'admin_report_schedule')
        and (s.kind is null or s.revision <> r.revision or s.next_due_at <= $1
             or s.domain_zone is distinct from d.data ->> 'timezone')
      order by r.kind, r.id limit $2 for update of r skip locked`,
    [new Date(now), limit],
  );
}

export interface ScheduleRun {
  readonly revision: number;
  /** The time zone of the domain when it was looked at. */
  readonly domain_zone: string | null;
  /** Null: it is not enabled. */
  readonly next_due_at: Date | null;
  /** What the last report was on. */
  readonly source: string;
  /** How far it reached: a number of the quarantine, of the other sources milliseconds since the epoch. */
  readonly reported: number;
}

/** Where a schedule stands; undefined: it was not looked at yet. */
export async function runOf(
  db: Queryable,
  { kind, id }: Pick<StoredSchedule, 'kind' | 'id'>,
): Promise<ScheduleRun | undefined> {
  const [row] = await db.query<ScheduleRun>(
    'select revision, domain_zone, next_due_at, source, reported from report_run where kind = $1 and schedule_id = $2',
    [kind, id],
  );
  return row;
}

/** Where the quarantine ends now: everything up to this number is there to be seen, and what follows gets a higher one. */
export async function quarantineEnd(tx: Queryable): Promise<number> {
  // Waits for those who are storing a message: a lower number must not appear later. Nobody waits for them.
  await tx.query("set local lock_timeout = '5s'");
  await tx.query('lock table quarantine in share mode');
  return quarantineNow(tx);
}

/** Where the quarantine ends, for whom it does not matter whether a message is just being stored. */
export async function quarantineNow(db: Queryable): Promise<number> {
  const [row] = await db.query<{ last: number | null }>('select max(number) as last from quarantine');
  return row?.last ?? 0;
}

export async function saveRun(
  tx: Queryable,
  { kind, id, revision, timezone }: Pick<Candidate, 'kind' | 'id' | 'revision' | 'timezone'>,
  nextDueAt: number | null,
  { source, reported }: Pick<ScheduleRun, 'source' | 'reported'>,
): Promise<void> {
  await tx.query(
    `insert into report_run (kind, schedule_id, revision, domain_zone, next_due_at, source, reported)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (kind, schedule_id) do update
       set revision = excluded.revision, domain_zone = excluded.domain_zone, next_due_at = excluded.next_due_at,
         source = excluded.source, reported = excluded.reported`,
    [kind, id, revision, timezone, nextDueAt === null ? null : new Date(nextDueAt), source, reported],
  );
}

/** A blocked message in a report. */
export interface ReportedMessage {
  readonly queue_id: string;
  readonly received_at: Date;
  readonly expires_at: Date;
  readonly classification: string;
  readonly domain: string;
  readonly outgoing_user: string | null;
  readonly identity: string | null;
  readonly mail_from: string;
  readonly recipients: readonly string[];
  readonly subject: string | null;
  readonly size: number;
}

/** Of one domain, or of all that belong to these admins. */
export type ReportScope = { readonly domain: string } | { readonly admins: readonly string[] };

export interface ReportFilter {
  readonly scope: ReportScope;
  readonly direction: string;
  readonly classifications: readonly string[];
  readonly outgoing_user: string | null;
  readonly identity: string | null;
  readonly sender: string | null;
  readonly recipient: string | null;
  readonly after: number;
  readonly upto: number;
}

/** What is still quarantined of what a report is about, the newest first, and how many there are in all. */
export async function reportedMessages(
  db: Queryable,
  filter: ReportFilter,
  limit: number,
): Promise<{ rows: ReportedMessage[]; total: number }> {
  const [domain, admins] = 'domain' in filter.scope ? [filter.scope.domain, null] : [null, filter.scope.admins];
  const where = `status = 'quarantined' and number > $1 and number <= $2 and direction = $3
    and ($4::text is null or domain = $4) and ($5::text[] is null or admin = any($5))
    and (cardinality($6::text[]) = 0 or classification = any($6))
    and ($7::text is null or outgoing_user = $7) and ($8::text is null or identity = $8)
    and ($9::text is null or lower(mail_from) = $9) and ($10::text is null or $10 = any(recipients))`;
  const values = [
    filter.after,
    filter.upto,
    filter.direction,
    domain,
    admins,
    filter.classifications,
    filter.outgoing_user,
    filter.identity,
    filter.sender,
    filter.recipient,
  ];
  const [count] = await db.query<{ total: number }>(`select count(*) as total from quarantine where ${where}`, values);
  const rows = await db.query<ReportedMessage>(
    `select queue_id, received_at, expires_at, classification, domain, outgoing_user, identity, mail_from, recipients,
            subject, size
       from quarantine where ${where} order by received_at desc, queue_id desc limit $11`,
    [...values, limit],
  );
  return { rows, total: count?.total ?? 0 };
}

/** Addresses that want no reports of a schedule. */
export function unsubscribed(db: Queryable, kind: string, id: string): Promise<{ address: string; at: Date }[]> {
  return db.query('select address, at from report_unsubscribed where kind = $1 and schedule_id = $2 order by address', [
    kind,
    id,
  ]);
}

/** Notes that an address wants no more reports; nothing when the schedule is gone. */
export async function unsubscribe(tx: Queryable, kind: string, id: string, address: string, at: Date): Promise<void> {
  await tx.query(
    `insert into report_unsubscribed (kind, schedule_id, address, at)
     select kind, id, $3, $4 from resource where kind = $1 and id = $2 on conflict do nothing`,
    [kind, id, address, at],
  );
}

/** Lets reports go to an address again. False: it was not unsubscribed. */
export async function resubscribe(tx: Queryable, kind: string, id: string, address: string): Promise<boolean> {
  const rows = await tx.query(
    'delete from report_unsubscribed where kind = $1 and schedule_id = $2 and address = $3 returning address',
    [kind, id, address],
  );
  return rows.length > 0;
}
