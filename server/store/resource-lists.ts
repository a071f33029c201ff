// Pages of resources in key order.
import type { Queryable } from './database.ts';
import type { Reach, ResourceRow } from './resources.ts';

export interface ListFilter {
  readonly kind: string;
  /** Owner must be one of these; null: any. */
  readonly reach: Reach;
  /** Leading key parts; null stands for any. */
  readonly parent: readonly (string | null)[];
  /** Owning admin. */
  readonly admin?: string;
  /** Part of the id. */
  readonly q?: string;
  /** Whether some manager has claimed it. */
  readonly managed?: boolean;
  readonly updatedSince?: Date;
  /** Attributes that must have these values, written as text; null: must be null. */
  readonly equal: readonly (readonly [string, string | null])[];
}

/** Up to `limit` rows after the key `after`. */
export function listResources(
  db: Queryable,
  filter: ListFilter,
  after: readonly string[] | null,
  limit: number,
): Promise<ResourceRow[]> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = conditionsOf(filter, bind);
  if (after !== null) conditions.push(`key > ${bind(after)}::text[]`);
  return db.query<ResourceRow>(
    `select kind, id, key, admin, revision, schema_version, data, secrets, created_at, updated_at
       from resource where ${conditions.join(' and ')} order by key limit ${bind(limit)}`,
    values,
  );
}

const CLAIMED = 'exists (select from managed_object m where m.kind = resource.kind and m.id = resource.id)';

function conditionsOf(filter: ListFilter, bind: (value: unknown) => string): string[] {
  const conditions = [`kind = ${bind(filter.kind)}`, ...parentConditions(filter.parent, bind)];
  if (filter.reach !== null) conditions.push(`admin = any(${bind(filter.reach)})`);
  if (filter.admin !== undefined) conditions.push(`admin = ${bind(filter.admin)}`);
  if (filter.q !== undefined) conditions.push(`strpos(id, ${bind(filter.q)}) > 0`);
  if (filter.managed !== undefined) conditions.push(`${filter.managed ? '' : 'not '}${CLAIMED}`);
  if (filter.updatedSince !== undefined) conditions.push(`updated_at >= ${bind(filter.updatedSince)}`);
  for (const [name, value] of filter.equal) {
    const stored = `data ->> ${bind(name)}::text`;
    conditions.push(value === null ? `(${stored}) is null` : `(${stored}) = ${bind(value)}`);
  }
  return conditions;
}

// A parent known in full is a range of the key index: everything between its key and the next possible one.
function parentConditions(parent: readonly (string | null)[], bind: (value: unknown) => string): string[] {
  const known = parent.slice(0, parent.includes(null) ? parent.indexOf(null) : parent.length) as string[];
  const conditions = parent.flatMap((part, index) =>
    part === null || index < known.length ? [] : [`key[${index + 1}] = ${bind(part)}`],
  );
  const last = known.at(-1);
  if (last === undefined) return conditions;
  const next = [...known.slice(0, -1), `${last}\u0001`];
  return [...conditions, `key > ${bind(known)}::text[]`, `key < ${bind(next)}::text[]`];
}
