// Claims: which manager, a configuration or a pipeline, an object belongs to. They are no part of its document.
import type { Queryable } from './database.ts';
import type { Reach } from './resources.ts';

export interface ManagedRow {
  readonly kind: string;
  readonly id: string;
  /** The owner of the object; that it had when it was deleted. */
  readonly admin: string | null;
  readonly manager: string;
  /** The last revision that the manager has written or seen. */
  readonly revision: number;
  readonly claimed_at: Date;
  readonly claimed_by: string;
  /** Why it was taken over from another; null: it was not. */
  readonly reason: string | null;
  /** Of the object now; null: it is gone. */
  readonly current_revision: number | null;
}

/** An object, and the revision of it that the manager has seen; null: the present one. */
export interface Claimed {
  readonly kind: string;
  readonly id: string;
  readonly revision: number | null;
}

export interface Claiming {
  readonly manager: string;
  readonly at: Date;
  readonly by: string;
  /** Takes over from other managers, for this reason; null: leaves theirs to them. */
  readonly takeOver: string | null;
}

const COLUMNS = `m.kind, m.id, case when r.id is null then m.admin else r.admin end as admin, m.manager, m.revision, m.claimed_at,
  m.claimed_by, m.reason, r.revision as current_revision`;
const JOINED = 'managed_object m left join resource r on r.kind = m.kind and r.id = m.id';

export async function findClaim(db: Queryable, kind: string, id: string): Promise<ManagedRow | undefined> {
  const rows = await db.query<ManagedRow>(`select ${COLUMNS} from ${JOINED} where m.kind = $1 and m.id = $2`, [
    kind,
    id,
  ]);
  return rows[0];
}

/**
 * Claims the objects that are there and within reach, or notes a later revision of those claimed already. Returns whom each belongs
 * to. They are locked in one order, so that two who claim the same at once wait for each other and do not block.
 */
export function claimObjects(
  tx: Queryable,
  objects: readonly Claimed[],
  { manager, at, by, takeOver }: Claiming,
  reach: Reach,
): Promise<Pick<ManagedRow, 'kind' | 'id' | 'manager'>[]> {
  return tx.query(
    `insert into managed_object as m (kind, id, admin, manager, revision, claimed_at, claimed_by)
     select r.kind, r.id, r.admin, $4, least(max(coalesce(t.revision, r.revision)), r.revision), $5, $6
       from unnest($1::text[], $2::text[], $3::bigint[]) as t (kind, id, revision) join resource r using (kind, id)
      where $8::text[] is null or r.admin = any($8)
      group by r.kind, r.id order by r.kind, r.id collate "C"
     on conflict (kind, id) do update set
       admin = excluded.admin,
       manager = case when $7::text is null then m.manager else excluded.manager end,
       revision = case when m.manager = excluded.manager then greatest(m.revision, excluded.revision)
                       when $7 is null then m.revision else excluded.revision end,
       claimed_at = case when $7 is null or m.manager = excluded.manager then m.claimed_at else excluded.claimed_at end,
       claimed_by = case when $7 is null or m.manager = excluded.manager then m.claimed_by else excluded.claimed_by end,
       reason = case when $7 is null or m.manager = excluded.manager then m.reason else $7 end
     returning kind, id, manager`,
    [
      objects.map(({ kind }) => kind),
      objects.map(({ id }) => id),
      objects.map(({ revision }) => revision),
      manager,
      at,
      by,
      takeOver,
      reach,
    ],
  );
}

type ObjectName = Pick<Claimed, 'kind' | 'id'>;

/** The claims on objects within reach, locked until the transaction ends. */
export function lockClaims(
  tx: Queryable,
  objects: readonly ObjectName[],
  reach: Reach,
): Promise<Pick<ManagedRow, 'kind' | 'id' | 'manager'>[]> {
  return tx.query(
    `select m.kind, m.id, m.manager from ${JOINED}
      where (m.kind, m.id) in (select kind, id from unnest($1::text[], $2::text[]) as t (kind, id))
        and ($3::text[] is null or case when r.id is null then m.admin else r.admin end = any($3))
      order by m.kind, m.id for update of m`,
    [...columnsOf(objects), reach],
  );
}

export async function releaseObjects(tx: Queryable, objects: readonly ObjectName[]): Promise<void> {
  await tx.query(
    `delete from managed_object
      where (kind, id) in (select kind, id from unnest($1::text[], $2::text[]) as t (kind, id))`,
    columnsOf(objects),
  );
}

/** Forgets claims on objects that are gone since before a time: their managers have had as long to see it. */
export async function forgetClaims(db: Queryable, before: Date): Promise<void> {
  await db.query(
    `delete from managed_object m
      where m.claimed_at < $1 and not exists (select from resource r where r.kind = m.kind and r.id = m.id)
        and not exists (select from change c where c.kind = m.kind and c.id = m.id and c.at >= $1)`,
    [before],
  );
}

/** A domain has gone to another tenant, with all that belongs to it: who managed it is nobody's business there. */
export async function releaseDomain(tx: Queryable, domain: string, admin: string): Promise<void> {
  await tx.query(
    `delete from managed_object m using resource r
      where r.kind = m.kind and r.id = m.id and r.admin = $2 and r.key[1] = $1`,
    [domain, admin],
  );
}

function columnsOf(objects: readonly ObjectName[]): [string[], string[]] {
  return [objects.map(({ kind }) => kind), objects.map(({ id }) => id)];
}

export interface ObjectFilter {
  readonly reach: Reach;
  readonly kind?: string;
  readonly admin?: string;
  readonly after?: readonly [string, string];
}

/** Claims in the order of kind and ID. */
export function listManaged(
  db: Queryable,
  filter: ObjectFilter & { readonly manager?: string },
  limit: number,
): Promise<ManagedRow[]> {
  return db.query<ManagedRow>(
    `select * from (select ${COLUMNS} from ${JOINED}
       where ($1::text is null or m.manager = $1) and ($2::text is null or m.kind = $2)) claimed
      where ($3::text[] is null or admin = any($3)) and ($4::text is null or admin = $4)
        and ($5::text is null or (kind, id) > ($5, $6 collate "C"))
      order by kind, id limit $7`,
    [
      filter.manager ?? null,
      filter.kind ?? null,
      filter.reach,
      filter.admin ?? null,
      ...(filter.after ?? [null, null]),
      limit,
    ],
  );
}

export interface UnmanagedRow {
  readonly kind: string;
  readonly id: string;
  readonly admin: string | null;
  readonly revision: number;
  readonly updated_at: Date;
}

/** Objects that nobody has claimed, in the order of kind and ID. */
export function listUnmanaged(
  db: Queryable,
  filter: ObjectFilter & { readonly domain?: string },
  /** The kinds whose keys begin with a domain. */
  ofDomains: readonly string[],
  limit: number,
): Promise<UnmanagedRow[]> {
  return db.query<UnmanagedRow>(
    `select kind, id, admin, revision, updated_at from resource r
      where not exists (select from managed_object m where m.kind = r.kind and m.id = r.id)
        and ($1::text is null or kind = $1) and ($2::text[] is null or admin = any($2))
        and ($3::text is null or admin = $3) and ($4::text is null or (kind, id collate "C") > ($4, $5))
        and ($7::text is null or (kind = any($8) and key[1] = $7))
      order by kind, id collate "C" limit $6`,
    [
      filter.kind ?? null,
      filter.reach,
      filter.admin ?? null,
      ...(filter.after ?? [null, null]),
      limit,
      filter.domain ?? null,
      ofDomains,
    ],
  );
}
