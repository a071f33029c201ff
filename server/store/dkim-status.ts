// What DNS last said of a DKIM key. No row: it was not looked up since it was made, or since its record changed.
import type { Queryable } from './database.ts';

export interface DkimStatusRow {
  /** Of the dkim_key. */
  readonly id: string;
  readonly dns: 'pending' | 'ok' | 'mismatch';
  readonly checked_at: Date;
  /** TXT values found at the last check. */
  readonly found: readonly string[];
}

export async function findDkimStatus(db: Queryable, id: string): Promise<DkimStatusRow | undefined> {
  const rows = await db.query<DkimStatusRow>('select id, dns, checked_at, found from dkim_key_status where id = $1', [
    id,
  ]);
  return rows[0];
}

export async function saveDkimStatus(tx: Queryable, row: DkimStatusRow): Promise<void> {
  await tx.query(
    `insert into dkim_key_status (id, dns, checked_at, found) values ($1, $2, $3, $4)
     on conflict (id) do update set dns = excluded.dns, checked_at = excluded.checked_at, found = excluded.found`,
    [row.id, row.dns, row.checked_at, JSON.stringify(row.found)],
  );
}

/** The record is another one now: it has to be seen again. */
export async function deleteDkimStatus(tx: Queryable, id: string): Promise<void> {
  await tx.query('delete from dkim_key_status where id = $1', [id]);
}

/** Keys that are not in DNS and were not looked up since `before`, and those that are and were not since `seenBefore`. */
export async function dkimKeysToCheck(
  db: Queryable,
  before: Date,
  seenBefore: Date,
  limit: number,
): Promise<{ key: string[] }[]> {
  return db.query<{ key: string[] }>(
    `select r.key from resource r left join dkim_key_status s on s.id = r.id
      where r.kind = 'dkim_key'
        and (s.id is null or s.checked_at < case when s.dns = 'ok' then $2::timestamptz else $1::timestamptz end)
      order by s.checked_at nulls first, r.id limit $3`,
    [before, seenBefore, limit],
  );
}
