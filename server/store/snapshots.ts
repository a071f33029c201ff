// What the relays read of the resources: all of them at one revision, or what changed since one.
import type { Database, Queryable } from './database.ts';

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

/** Resources of one state of the database, and how far its change log reaches: null when that is empty. */
export interface ResourcesRead {
  readonly first: number | null;
  readonly last: number | null;
  readonly rows: SnapshotRow[];
}

const REACH = 'select min(revision) as first, max(revision) as last from change';

/** All resources. */
export async function allResources(database: Database): Promise<ResourcesRead> {
  return database.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    const [reach] = await tx.query<Pick<ResourcesRead, 'first' | 'last'>>(REACH);
    const rows = await tx.query<SnapshotRow>(
      `select r.kind, r.key, r.data, r.secrets, r.schema_version, coalesce(v.status in ('verified', 'lapsed'), k.dns = 'ok', false) as verified
         from resource r left join domain_verification v on r.kind = 'domain' and v.domain = r.id
         left join dkim_key_status k on r.kind = 'dkim_key' and k.id = r.id`,
    );
    return { first: reach?.first ?? null, last: reach?.last ?? null, rows };
  });
}

/** The resources that changes after `revision` are about, each once. */
export async function changesSince(db: Queryable, revision: number): Promise<ResourcesRead> {
  const found = await db.query<Omit<ResourcesRead, 'rows'> & (SnapshotRow | { kind: null })>(
    `select first, last, c.kind, c.key, r.data, r.secrets, coalesce(r.schema_version, 0) as schema_version,
            coalesce(v.status in ('verified', 'lapsed'), k.dns = 'ok', false) as verified
       from (${REACH}) reach
       left join (select distinct on (kind, id) kind, id, key from change where revision > $1 order by kind, id, revision desc) c on true
       left join resource r on r.kind = c.kind and r.id = c.id
       left join domain_verification v on c.kind = 'domain' and v.domain = c.id
       left join dkim_key_status k on c.kind = 'dkim_key' and k.id = c.id`,
    [revision],
  );
  const { first = null, last = null } = found[0] ?? {};
  return { first, last, rows: found.filter((row) => row.kind !== null) };
}
