// The handful of statements that serve every resource: documents, what they refer to, what they claim.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';

export interface ResourceRow {
  readonly kind: string;
  readonly id: string;
  readonly key: readonly string[];
  /** The admin that owns it; null: the installation. */
  readonly admin: string | null;
  /** Number of the change that made it so. */
  readonly revision: number;
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export interface Reference {
  /** JSON pointer of the attribute; empty for the parent. */
  readonly pointer: string;
  readonly kind: string;
  readonly id: string;
}

/** Whose objects are seen: the names of the admins in a principal's subtree; null: all. */
export type Reach = readonly string[] | null;

const COLUMNS = 'kind, id, key, admin, revision, schema_version, data, secrets, created_at, updated_at';

export async function findResource(db: Queryable, kind: string, id: string): Promise<ResourceRow | undefined> {
  const rows = await db.query<ResourceRow>(`select ${COLUMNS} from resource where kind = $1 and id = $2`, [kind, id]);
  return rows[0];
}

/** The row, locked against other writers until the transaction ends; `delete` also against new references to it. */
export async function lockResource(
  tx: Queryable,
  kind: string,
  id: string,
  purpose: 'update' | 'delete',
): Promise<ResourceRow | undefined> {
  const lock = purpose === 'delete' ? 'for update' : 'for no key update';
  const rows = await tx.query<ResourceRow>(`select ${COLUMNS} from resource where kind = $1 and id = $2 ${lock}`, [
    kind,
    id,
  ]);
  return rows[0];
}

/** Rows that must stay as they are until the transaction ends. */
export function shareResources(tx: Queryable, kind: string, ids: readonly string[]): Promise<ResourceRow[]> {
  return tx.query<ResourceRow>(
    `select ${COLUMNS} from resource where kind = $1 and id = any($2) order by id for share`,
    [kind, ids],
  );
}

export function findResources(db: Queryable, kind: string, ids: readonly string[]): Promise<ResourceRow[]> {
  return db.query<ResourceRow>(`select ${COLUMNS} from resource where kind = $1 and id = any($2) order by key`, [
    kind,
    ids,
  ]);
}

export interface NewRow {
  readonly kind: string;
  readonly id: string;
  readonly key: readonly string[];
  readonly admin: string | null;
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  readonly at: Date;
  /** Of an object that is restored; else it is created now. */
  readonly created_at?: Date;
}

/** False when the key is taken, after waiting for whoever was about to take it. The revision follows with recordWrite. */
export async function insertResource(tx: Queryable, row: NewRow): Promise<boolean> {
  const rows = await tx.query(
    `insert into resource (kind, id, key, admin, revision, schema_version, data, secrets, created_at, updated_at)
     values ($1, $2, $3, $4, 0, $5, $6, $7, $8, $9) on conflict do nothing returning 1`,
    [
      row.kind,
      row.id,
      row.key,
      row.admin,
      row.schema_version,
      JSON.stringify(row.data),
      JSON.stringify(row.secrets),
      row.created_at ?? row.at,
      row.at,
    ],
  );
  return rows.length > 0;
}

export async function updateResource(tx: Queryable, row: NewRow): Promise<void> {
  await tx.query(
    `update resource set admin = $3, schema_version = $4, data = $5, secrets = $6, updated_at = $7 where kind = $1 and id = $2`,
    [row.kind, row.id, row.admin, row.schema_version, JSON.stringify(row.data), JSON.stringify(row.secrets), row.at],
  );
}

export async function deleteResource(tx: Queryable, kind: string, id: string): Promise<void> {
  await tx.query('delete from resource where kind = $1 and id = $2', [kind, id]);
}

/** Makes everything below an object (its children, theirs, ...) belong to another admin. */
export async function moveDescendants(tx: Queryable, kind: string, id: string, admin: string | null): Promise<void> {
  await tx.query(
    `with recursive below (kind, id) as (
       select from_kind, from_id from resource_ref where pointer = '' and to_kind = $1 and to_id = $2
       union
       select r.from_kind, r.from_id from resource_ref r join below on r.to_kind = below.kind and r.to_id = below.id where r.pointer = '')
     update resource set admin = $3 from below where resource.kind = below.kind and resource.id = below.id`,
    [kind, id, admin],
  );
}

export async function deleteReferences(tx: Queryable, kind: string, id: string): Promise<void> {
  await tx.query('delete from resource_ref where from_kind = $1 and from_id = $2', [kind, id]);
}

export async function insertReferences(
  tx: Queryable,
  kind: string,
  id: string,
  references: readonly Reference[],
): Promise<void> {
  if (references.length === 0) return;
  await tx.query(
    `insert into resource_ref (from_kind, from_id, pointer, to_kind, to_id)
     select $1, $2, pointer, kind, id from unnest($3::text[], $4::text[], $5::text[]) as t (pointer, kind, id)`,
    [
      kind,
      id,
      references.map((one) => one.pointer),
      references.map((one) => one.kind),
      references.map((one) => one.id),
    ],
  );
}

/** What refers to an object, children included. */
export function dependants(
  db: Queryable,
  kind: string,
  id: string,
  limit: number,
): Promise<{ kind: string; id: string; admin: string | null }[]> {
  return db.query(
    `select distinct r.from_kind as kind, r.from_id as id, o.admin from resource_ref r
       join resource o on o.kind = r.from_kind and o.id = r.from_id
      where r.to_kind = $1 and r.to_id = $2 and not (r.from_kind = $1 and r.from_id = $2)
      order by 1, 2 limit $3`,
    [kind, id, limit],
  );
}

export async function deleteClaims(tx: Queryable, kind: string, id: string): Promise<void> {
  await tx.query('delete from resource_claim where kind = $1 and id = $2', [kind, id]);
}

/** Claims values and returns those that were free. Sorted, so that two writers never wait for each other. */
export async function insertClaims(
  tx: Queryable,
  kind: string,
  id: string,
  claims: readonly { value: string; pointer: string }[],
): Promise<string[]> {
  if (claims.length === 0) return [];
  const sorted = claims.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const rows = await tx.query<{ value: string }>(
    `insert into resource_claim (value, kind, id, pointer)
     select value, $1, $2, pointer from unnest($3::text[], $4::text[]) as t (value, pointer) on conflict do nothing returning value`,
    [kind, id, sorted.map((one) => one.value), sorted.map((one) => one.pointer)],
  );
  return rows.map((row) => row.value);
}
