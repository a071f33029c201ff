// Claims: which manager (a workspace, a pipeline) an object is managed by. They are no part of documents, and outlive their objects.
import type { Queryable } from './database.ts';
import type { Reach } from './resources.ts';

/** What a claim is on. */
export interface ObjectName {
  readonly kind: string;
  readonly id: string;
}

export interface Claim extends ObjectName {
  /** The owner when it was claimed or deleted; of what is there the object knows better. */
  readonly admin: string | null;
  readonly manager: string;
  readonly claimed_at: Date;
  /** The last change of the manager, or the one it found when it claimed: what is later is others' work. */
  readonly seen_revision: number;
  /** When somebody else deleted the object; null: it is there. */
  readonly gone_at: Date | null;
}

const COLUMNS = 'kind, id, admin, manager, claimed_at, seen_revision, gone_at';

/** The claim on an object, kept as it is until the transaction ends. */
export async function lockClaim(tx: Queryable, { kind, id }: ObjectName): Promise<Claim | undefined> {
  const rows = await tx.query<Claim>(`select ${COLUMNS} from managed_object where kind = $1 and id = $2 for update`, [
    kind,
    id,
  ]);
  return rows[0];
}

/** The claims on objects within reach, in one order for all who lock them. */
export function lockClaims(tx: Queryable, names: readonly ObjectName[], reach: Reach): Promise<Claim[]> {
  return tx.query<Claim>(
    `select ${COLUMNS} from managed_object m
      where (kind, id) in (select kind, id from unnest($1::text[], $2::text[]) as t (kind, id))
        and ($3::text[] is null or coalesce(
          (select admin from resource r where r.kind = m.kind and r.id = m.id), case when gone_at is not null then admin end) = any($3))
      order by kind, id for update`,
    [...columnsOf(names), reach],
  );
}

export interface NewClaim extends ObjectName {
  readonly key: readonly string[];
  readonly admin: string | null;
  readonly manager: string;
  readonly at: Date;
  /** Who. */
  readonly by: string;
  readonly revision: number;
}

/** After a write of the manager: the object is its own, unless it is another's and there. */
export async function claimWritten(tx: Queryable, claim: NewClaim): Promise<void> {
  await tx.query(
    `insert into managed_object as m (kind, id, key, admin, manager, claimed_at, claimed_by, seen_revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (kind, id) do update set
       admin = excluded.admin, manager = excluded.manager, seen_revision = excluded.seen_revision, gone_at = null,
       claimed_at = case when m.manager = excluded.manager then m.claimed_at else excluded.claimed_at end,
       claimed_by = case when m.manager = excluded.manager then m.claimed_by else excluded.claimed_by end,
       reason = case when m.manager = excluded.manager then m.reason end
     where m.manager = excluded.manager or m.gone_at is not null`,
    [claim.kind, claim.id, claim.key, claim.admin, claim.manager, claim.at, claim.by, claim.revision],
  );
}

/** Somebody else deleted the object. */
export async function markGone(tx: Queryable, { kind, id }: ObjectName, admin: string | null, at: Date): Promise<void> {
  await tx.query('update managed_object set gone_at = $3, admin = $4 where kind = $1 and id = $2', [
    kind,
    id,
    at,
    admin,
  ]);
}

/** Somebody else made the object again. */
export async function markBack(tx: Queryable, { kind, id }: ObjectName): Promise<void> {
  await tx.query('update managed_object set gone_at = null where kind = $1 and id = $2', [kind, id]);
}

export interface Claiming {
  readonly manager: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

/** Claims those objects that nobody has claimed; returns them. What is out of reach is passed over. */
export function claimFree(
  tx: Queryable,
  names: readonly ObjectName[],
  { manager, at, by, reason }: Claiming,
  reach: Reach,
): Promise<ObjectName[]> {
  return tx.query<ObjectName>(
    `insert into managed_object (kind, id, key, admin, manager, claimed_at, claimed_by, reason, seen_revision)
     select r.kind, r.id, r.key, r.admin, $3, $4, $5, $6, r.revision
       from unnest($1::text[], $2::text[]) as t (kind, id) join resource r using (kind, id)
      where $7::text[] is null or r.admin = any($7)
      order by r.kind, r.id
     on conflict do nothing returning kind, id`,
    [...columnsOf(names), manager, at, by, reason, reach],
  );
}

/** Gives claims that are locked to another manager. */
export async function takeOver(tx: Queryable, names: readonly ObjectName[], claiming: Claiming): Promise<void> {
  await tx.query(
    `update managed_object m set manager = $3, claimed_at = $4, claimed_by = $5, reason = $6, seen_revision = r.revision
       from unnest($1::text[], $2::text[]) as t (kind, id) join resource r using (kind, id)
      where m.kind = t.kind and m.id = t.id`,
    [...columnsOf(names), claiming.manager, claiming.at, claiming.by, claiming.reason],
  );
}

/** What others did to the objects up to now is as the manager wants it. */
export async function markSeen(tx: Queryable, names: readonly ObjectName[]): Promise<void> {
  await tx.query(
    `update managed_object m set seen_revision = r.revision
       from unnest($1::text[], $2::text[]) as t (kind, id) join resource r using (kind, id)
      where m.kind = t.kind and m.id = t.id and m.seen_revision < r.revision`,
    columnsOf(names),
  );
}

export async function deleteManagedObjects(tx: Queryable, names: readonly ObjectName[]): Promise<void> {
  await tx.query(
    `delete from managed_object
      where (kind, id) in (select kind, id from unnest($1::text[], $2::text[]) as t (kind, id))`,
    columnsOf(names),
  );
}

/** A domain has gone to another tenant, with all that belongs to it: who managed it is nobody's business there. */
export async function deleteClaimsOfDomain(tx: Queryable, domain: string, admin: string | null): Promise<void> {
  await tx.query(
    `delete from managed_object m using resource r
      where r.kind = m.kind and r.id = m.id and r.admin = $2 and r.key[1] = $1`,
    [domain, admin],
  );
}

const GONE_KEPT_MS = 30 * 86_400_000;

/** Nobody will make again what was deleted so long ago; a background task. */
export async function forgetGoneObjects(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from managed_object where gone_at < $1', [new Date(now.getTime() - GONE_KEPT_MS)]);
}

function columnsOf(names: readonly ObjectName[]): [string[], string[]] {
  return [names.map(({ kind }) => kind), names.map(({ id }) => id)];
}
