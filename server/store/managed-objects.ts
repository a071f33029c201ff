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
  /** Of the object now; null: it is gone. */
  readonly current_revision: number | null;
}

export interface NewClaim {
  readonly kind: string;
  readonly id: string;
  readonly admin: string | null;
  readonly manager: string;
  readonly revision: number;
  readonly at: Date;
  readonly by: string;
}

const COLUMNS = `m.kind, m.id, case when r.id is null then m.admin else r.admin end as admin, m.manager, m.revision, m.claimed_at,
  m.claimed_by, r.revision as current_revision`;
const JOINED = 'managed_object m left join resource r on r.kind = m.kind and r.id = m.id';

export async function findClaim(db: Queryable, kind: string, id: string): Promise<ManagedRow | undefined> {
  const rows = await db.query<ManagedRow>(`select ${COLUMNS} from ${JOINED} where m.kind = $1 and m.id = $2`, [
    kind,
    id,
  ]);
  return rows[0];
}

/**
 * Claims an object, or notes a later revision of one that is claimed already. Returns the manager it belongs to: with `takeOver`
 * always the new one.
 */
export async function claimObject(db: Queryable, claim: NewClaim, takeOver: boolean): Promise<string> {
  const rows = await db.query<{ manager: string }>(
    `insert into managed_object as m (kind, id, admin, manager, revision, claimed_at, claimed_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (kind, id) do update set
       admin = excluded.admin,
       manager = case when $8 then excluded.manager else m.manager end,
       revision = case when m.manager = excluded.manager then greatest(m.revision, excluded.revision)
                       when $8 then excluded.revision else m.revision end,
       claimed_at = case when $8 and m.manager <> excluded.manager then excluded.claimed_at else m.claimed_at end,
       claimed_by = case when $8 and m.manager <> excluded.manager then excluded.claimed_by else m.claimed_by end
     returning manager`,
    [claim.kind, claim.id, claim.admin, claim.manager, claim.revision, claim.at, claim.by, takeOver],
  );
  return (rows[0] as { manager: string }).manager;
}

/** Gives an object up; `manager`: only if it is that one's. Tells whether there was such a claim. */
export async function releaseObject(db: Queryable, kind: string, id: string, manager?: string): Promise<boolean> {
  const rows = await db.query(
    'delete from managed_object where kind = $1 and id = $2 and ($3::text is null or manager = $3) returning id',
    [kind, id, manager ?? null],
  );
  return rows.length > 0;
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
export function listUnmanaged(db: Queryable, filter: ObjectFilter, limit: number): Promise<UnmanagedRow[]> {
  return db.query<UnmanagedRow>(
    `select kind, id, admin, revision, updated_at from resource r
      where not exists (select from managed_object m where m.kind = r.kind and m.id = r.id)
        and ($1::text is null or kind = $1) and ($2::text[] is null or admin = any($2))
        and ($3::text is null or admin = $3) and ($4::text is null or (kind, id collate "C") > ($4, $5))
      order by kind, id collate "C" limit $6`,
    [filter.kind ?? null, filter.reach, filter.admin ?? null, ...(filter.after ?? [null, null]), limit],
  );
}
