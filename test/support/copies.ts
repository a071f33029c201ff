// Many objects at once: the database copies what the API has made.

/**
 * Copies the rows of `which` (SQL) until there are `count`, the first included: in each copy `original` becomes `prefix`, a number
 * and `suffix`. No change is logged, so that no relay learns of them.
 */
export async function copies(
  query: (sql: string) => Promise<unknown>,
  which: string,
  original: string,
  { prefix, count, suffix = '' }: { prefix: string; count: number; suffix?: string },
): Promise<void> {
  const copy = (column: string): string => `replace(${column}, '${original}', '${prefix}' || n || '${suffix}')`;
  await query(`
    insert into resource (kind, id, key, admin, revision, schema_version, data, secrets, created_at, updated_at)
    select kind, ${copy('id')}, ${copy('key::text')}::text[], admin, revision, schema_version,
           ${copy('data::text')}::jsonb, secrets, created_at, updated_at
    from resource, generate_series(1, ${count - 1}) n where ${which}`);
}
