// The tenant tree: who is above, who is below.
import type { Queryable } from './database.ts';
import type { ResourceRow } from './resources.ts';

/** The names of an admin and all admins below it. */
export async function subtreeOf(db: Queryable, admin: string): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `with recursive below (name) as (
       select $1::text
       union
       select from_id from resource_ref join below on to_kind = 'admin' and to_id = below.name
        where from_kind = 'admin' and pointer = '/parent')
     select name from below`,
    [admin],
  );
  return rows.map((row) => row.name);
}

/** The rows of admins and of all admins above them, in no order. */
export function chainRows(db: Queryable, admins: readonly string[]): Promise<ResourceRow[]> {
  return db.query<ResourceRow>(
    `with recursive above (name) as (
       select unnest($1::text[])
       union
       select to_id from resource_ref join above on from_kind = 'admin' and from_id = above.name
        where pointer = '/parent')
     select kind, id, key, admin, revision, schema_version, data, secrets, created_at, updated_at
       from resource where kind = 'admin' and id in (select name from above)`,
    [admins],
  );
}

/** How many domains an admin and the admins below it hold. */
export async function countDomains(db: Queryable, admin: string): Promise<number> {
  const rows = await db.query<{ count: number }>(
    `with recursive below (name) as (
       select $1::text
       union
       select from_id from resource_ref join below on to_kind = 'admin' and to_id = below.name
        where from_kind = 'admin' and pointer = '/parent')
     select count(*) as count from resource where kind = 'domain' and admin in (select name from below)`,
    [admin],
  );
  return rows[0]?.count ?? 0;
}
