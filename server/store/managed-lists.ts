// Lists of claims, of objects that nobody has claimed, and of what others did to claimed ones.
import type { Queryable } from './database.ts';
import type { Claim } from './managed-objects.ts';
import { allOf, type Condition, equals } from './message-conditions.ts';
import type { Reach } from './resources.ts';

export interface ManagedRow extends Pick<Claim, 'kind' | 'id' | 'gone_at'> {
  readonly key: readonly string[];
  readonly admin: string | null;
  /** Null: nobody has claimed it, and so the rest. */
  readonly manager: string | null;
  readonly claimed_at: Date | null;
  readonly claimed_by: string | null;
  readonly reason: string | null;
  readonly seen_revision: number | null;
}

export interface Scope {
  readonly reach: Reach;
  readonly manager?: string;
  /** The owner itself, not what is below it. */
  readonly admin?: string;
  /** A domain and all that belongs to it, which is of `domainKinds`. */
  readonly domain?: string;
  readonly domainKinds: readonly string[];
}

export interface ManagedFilter extends Scope {
  /** False: the objects that nobody has claimed. */
  readonly managed: boolean;
  readonly kind?: string;
  readonly id?: string;
  /** Kind and ID of the last one before. */
  readonly after?: readonly [string, string];
}

// Of what is gone the owner is the last one; of the others the present one, for objects move.
const OWNER = 'case when r.kind is null then m.admin else r.admin end';

/** In the order of kind and ID. */
export function listManaged(db: Queryable, filter: ManagedFilter, limit: number): Promise<ManagedRow[]> {
  const one = filter.managed ? 'm' : 'r';
  const where = allOf([
    ...scopeConditions(filter, one),
    filter.managed ? undefined : { sql: 'm.kind is null', values: [] },
    equals(`${one}.kind`, filter.kind),
    equals(`${one}.id`, filter.id),
    filter.after && { sql: `(${one}.kind, ${one}.id) > (?, ?)`, values: filter.after },
  ]);
  return db.query<ManagedRow>(
    `select ${one}.kind, ${one}.id, ${one}.key, ${OWNER} as admin, m.manager, m.claimed_at, m.claimed_by, m.reason, m.seen_revision,
            m.gone_at
       from ${sidesOf(filter.managed)} where ${where.sql} order by ${one}.kind, ${one}.id limit ${limit}`,
    where.values,
  );
}

function sidesOf(managed: boolean): string {
  const sides = managed ? ['managed_object m', 'resource r'] : ['resource r', 'managed_object m'];
  return `${sides.join(' left join ')} on r.kind = m.kind and r.id = m.id`;
}

function scopeConditions(
  { reach, manager, admin, domain, domainKinds }: Scope,
  one: string,
): (Condition | undefined)[] {
  const owner = one === 'r' ? 'r.admin' : `(${OWNER})`;
  return [
    reach === null ? undefined : { sql: `${owner} = any(?)`, values: [reach] },
    equals('m.manager', manager),
    equals(owner, admin),
    domain === undefined
      ? undefined
      : { sql: `(${one}.kind = any(?) and ${one}.key[1] = ?)`, values: [domainKinds, domain] },
  ];
}

export interface ForeignChange {
  readonly revision: number;
  readonly kind: string;
  readonly id: string;
  readonly operation: string;
  readonly actor: string;
  readonly client: string | null;
  readonly reason: string | null;
  readonly at: Date;
  /** As which manager it came. */
  readonly changed_as: string | null;
  /** Whose the object is. */
  readonly manager: string;
}

// A change of the document, not of a temporary password or of what DNS says; of what is gone the last thing known.
const OTHERS_WORK = `m.kind = c.kind and m.id = c.id and c.revision > m.seen_revision and c.manager is distinct from m.manager
  and c.operation <> 'verification' and (r.kind is null or c.revision <= r.revision)`;

/** What others did to claimed objects since their manager last wrote them; newest first. */
export function foreignChanges(db: Queryable, scope: Scope, limit: number): Promise<ForeignChange[]> {
  const where = allOf(scopeConditions(scope, 'm'));
  return db.query<ForeignChange>(
    `select c.revision, c.kind, c.id, c.operation, c.actor, c.client, c.reason, c.at, c.manager as changed_as, m.manager
       from ${sidesOf(true)} join change c on ${OTHERS_WORK}
      where ${where.sql} order by c.revision desc limit ${limit}`,
    where.values,
  );
}

export interface ForeignCounts {
  /** Objects that are there and that others changed. */
  readonly changed: number;
  /** Objects that others deleted. */
  readonly deleted: number;
}

export async function countForeign(db: Queryable, scope: Scope): Promise<ForeignCounts> {
  const where = allOf(scopeConditions(scope, 'm'));
  const rows = await db.query<ForeignCounts>(
    `select count(*) filter (where r.kind is null) as deleted,
            count(*) filter (where r.kind is not null and exists (select from change c where ${OTHERS_WORK})) as changed
       from ${sidesOf(true)} where ${where.sql}`,
    where.values,
  );
  return rows[0] ?? { changed: 0, deleted: 0 };
}

/** How many objects nobody has claimed. */
export async function countUnmanaged(db: Queryable, { manager: _, ...scope }: Scope): Promise<number> {
  const where = allOf([...scopeConditions(scope, 'r'), { sql: 'm.kind is null', values: [] }]);
  const rows = await db.query<{ count: number }>(
    `select count(*) as count from ${sidesOf(false)} where ${where.sql}`,
    where.values,
  );
  return rows[0]?.count ?? 0;
}
