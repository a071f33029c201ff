// Accepted mail that is kept (mail.md F1 to F4): written by the relays, read through the control plane, gone when its time is over.
import { createHash } from 'node:crypto';
import type { Direction } from '../../schemas/events.ts';
import type { Database, Queryable } from './database.ts';
import { allOf, contains, equals, scopedTo } from './message-conditions.ts';
import type { AdminScope, Page, PageRequest } from './messages.ts';
import { newestFirst } from './newest-first.ts';

/** A row of the table `archive_item` without the content. */
export interface ArchiveRow {
  readonly queue_id: string;
  readonly archived_at: Date;
  /** Null: kept for ever. */
  readonly expires_at: Date | null;
  readonly direction: Direction;
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
  /** Octets. */
  readonly size: number;
  /** Of the content, in hex. */
  readonly sha256: string;
}

export interface ArchiveUsage {
  readonly items: number;
  readonly bytes: number;
  /** Messages left out because the hard quota was reached. */
  readonly not_archived: number;
}

export interface ArchiveFilter {
  readonly admins: AdminScope;
  readonly direction?: Direction;
  readonly domain?: string;
  readonly sender?: string;
  readonly recipient?: string;
  readonly identity?: string;
  readonly outgoing_user?: string;
  /** Archived at or after. */
  readonly from?: Date;
  /** Archived before. */
  readonly to?: Date;
  /** Part of subject, sender, message id or identity, in either case. */
  readonly q?: string;
}

const WRITTEN = [
  'queue_id',
  'archived_at',
  'expires_at',
  'direction',
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
  'sha256',
] as const satisfies readonly (keyof ArchiveRow)[];
const COLUMNS = WRITTEN.join(', ');
const EXPIRED_AT_ONCE = 500;

/** Stores a message unless its domain has `hardQuota` octets already; a second time changes nothing. */
export async function writeArchived(
  db: Database,
  row: Omit<ArchiveRow, 'sha256'>,
  content: Buffer,
  hardQuota: number | null,
): Promise<'archived' | 'over quota'> {
  return db.transaction(async (tx) => {
    await tx.query('insert into archive_usage (domain) values ($1) on conflict do nothing', [row.domain]);
    const [usage] = await tx.query<{ bytes: string }>('select bytes from archive_usage where domain = $1 for update', [
      row.domain,
    ]);
    if (hardQuota !== null && Number(usage?.bytes ?? 0) + content.length > hardQuota) {
      await tx.query('update archive_usage set not_archived = not_archived + 1 where domain = $1', [row.domain]);
      return 'over quota';
    }
    const sha256 = createHash('sha256').update(content).digest('hex');
    const written = await tx.query(
      `insert into archive_item (${COLUMNS}, content)
        select ${COLUMNS}, $2 from json_populate_record(null::archive_item, $1::json)
        on conflict do nothing returning 1 as one`,
      [JSON.stringify({ ...row, sha256 }), content],
    );
    if (written.length > 0)
      await tx.query('update archive_usage set items = items + 1, bytes = bytes + $2 where domain = $1', [
        row.domain,
        content.length,
      ]);
    return 'archived';
  });
}

const LISTED = { table: 'archive_item', columns: COLUMNS, time: 'archived_at', id: 'queue_id' };

/** A page, newest first. */
export function listArchive(db: Queryable, filter: ArchiveFilter, page: PageRequest): Promise<Page<ArchiveRow>> {
  const conditions = [
    scopedTo(filter.admins),
    equals('direction', filter.direction),
    equals('domain', filter.domain),
    equals('mail_from', filter.sender),
    filter.recipient === undefined ? undefined : { sql: '? = any(recipients)', values: [filter.recipient] },
    equals('identity', filter.identity),
    equals('outgoing_user', filter.outgoing_user),
    filter.from && { sql: 'archived_at >= ?', values: [filter.from] },
    filter.to && { sql: 'archived_at < ?', values: [filter.to] },
    contains(['subject', 'mail_from', 'message_id', 'identity'], filter.q),
  ];
  return newestFirst<ArchiveRow>(db, LISTED, conditions, page);
}

export async function findArchived(
  db: Queryable,
  queueId: string,
  admins: AdminScope,
): Promise<ArchiveRow | undefined> {
  const where = allOf([scopedTo(admins), equals('queue_id', queueId)]);
  const rows = await db.query<ArchiveRow>(`select ${COLUMNS} from archive_item where ${where.sql}`, where.values);
  return rows[0];
}

/** The message as it was received. */
export async function archivedContent(db: Queryable, queueId: string): Promise<Buffer | undefined> {
  const rows = await db.query<{ content: Buffer }>('select content from archive_item where queue_id = $1', [queueId]);
  return rows[0]?.content;
}

export async function archiveUsage(db: Queryable, domain: string): Promise<ArchiveUsage> {
  const [row] = await db.query<Record<keyof ArchiveUsage, string>>(
    'select items, bytes, not_archived from archive_usage where domain = $1',
    [domain],
  );
  return {
    items: Number(row?.items ?? 0),
    bytes: Number(row?.bytes ?? 0),
    not_archived: Number(row?.not_archived ?? 0),
  };
}

/** Deletes what is past its time, a batch at a time; how many there were. */
export async function expireArchive(db: Database, now: Date): Promise<number> {
  for (let count = 0; ; ) {
    const rows = await db.query<{ items: string }>(
      `with gone as (
         delete from archive_item where queue_id in (
           select queue_id from archive_item where expires_at <= $1 order by expires_at limit ${EXPIRED_AT_ONCE}
           for update skip locked)
         returning domain, size),
       less as (select domain, count(*) as items, sum(size) as bytes from gone group by domain)
       update archive_usage u set items = u.items - less.items, bytes = u.bytes - less.bytes
         from less where u.domain = less.domain returning less.items`,
      [now],
    );
    const gone = rows.reduce((sum, { items }) => sum + Number(items), 0);
    count += gone;
    if (gone < EXPIRED_AT_ONCE) return count;
  }
}
