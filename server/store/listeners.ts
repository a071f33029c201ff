// Declared listeners among the resources.
import type { Queryable } from './database.ts';

/** The enabled listeners with a port, but the one of this name. */
export function listenersOnPort(
  db: Queryable,
  port: number,
  but: string,
): Promise<{ readonly name: string; readonly address: string }[]> {
  return db.query(
    `select id as name, data ->> 'address' as address from resource
      where kind = 'listener' and id <> $2 and data -> 'port' = to_jsonb($1::int) and data -> 'enabled' = 'true' order by id`,
    [port, but],
  );
}
