// What the relays read of the resources: all of them at one revision, or what changed since one.
import type { Queryable } from './database.ts';

/** A resource as it is now; data null: it is gone. */
export interface SnapshotRow {
  readonly kind: string;
  readonly key: readonly string[];
  readonly data: Record<string, unknown> | null;
  readonly secrets: Record<string, unknown> | null;
  readonly schema_version: number;
  /** The record that a domain or a DKIM key waits for was seen in DNS. */
  readonly verified: boolean;
}

/** Must be the first statement of a transaction: its reads then see one state of the database. */
export async function readOneState(tx: Queryable): Promise<void> {
  await tx.query('set transaction isolation level repeatable read, read only');
}

/** All resources. */
export function allResources(tx: Queryable): Promise<SnapshotRow[]> {
  return tx.query<SnapshotRow>(
    `select r.kind, r.key, r.data, r.secrets, r.schema_version, coalesce(v.status in ('verified', 'lapsed'), k.dns = 'ok', false) as verified
       from resource r left join domain_verification v on r.kind = 'domain' and v.domain = r.id
       left join dkim_key_status k on r.kind = 'dkim_key' and k.id = r.id`,
  );
}

/** The resources that changes after `revision` are about, each once. */
export function resourcesChangedSince(tx: Queryable, revision: number): Promise<SnapshotRow[]> {
  return tx.query<SnapshotRow>(
    `select c.kind, c.key, r.data, r.secrets, coalesce(r.schema_version, 0) as schema_version,
            coalesce(v.status in ('verified', 'lapsed'), k.dns = 'ok', false) as verified
       from (select distinct on (kind, id) kind, id, key from change where revision > $1 order by kind, id, revision desc) c
       left join resource r on r.kind = c.kind and r.id = c.id
       left join domain_verification v on c.kind = 'domain' and v.domain = c.id
       left join dkim_key_status k on c.kind = 'dkim_key' and k.id = c.id`,
    [revision],
  );
}

/** How far the change log reaches: its first and last revision, null when it is empty. */
export async function changeRange(tx: Queryable): Promise<{ first: number | null; last: number | null }> {
  const rows = await tx.query<{ first: number | null; last: number | null }>(
    'select min(revision) as first, max(revision) as last from change',
  );
  return rows[0] ?? { first: null, last: null };
}
