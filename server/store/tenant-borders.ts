// Look-ups across tenants that say whether something is taken, never by whom.
import type { Queryable } from './database.ts';

/** Whether an outgoing user of type ip of another tenant has a network that overlaps; `own`: all admins of the tenant. */
export async function networksOverlapping(db: Queryable, cidr: string, own: readonly string[]): Promise<boolean> {
  const rows = await db.query(
    `select 1 from resource
      where kind = 'outgoing_user' and data ->> 'type' = 'ip' and admin <> all ($2::text[])
        and (data ->> 'cidr')::inet && $1::inet limit 1`,
    [cidr, own],
  );
  return rows.length > 0;
}

/** Whether another tenant has a domain above or below this one. */
export async function domainsAround(db: Queryable, domain: string, own: readonly string[]): Promise<boolean> {
  const labels = domain.split('.');
  const above = labels.map((_, index) => labels.slice(index).join('.')).slice(1);
  const rows = await db.query(
    `select 1 from resource
      where kind = 'domain' and admin <> all ($3::text[])
        and (id = any ($2::text[]) or right(id, length($1) + 1) = '.' || $1) limit 1`,
    [domain, above, own],
  );
  return rows.length > 0;
}
