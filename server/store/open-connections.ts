// Connections of clients to the submission ports, as each relay has counted its own (mail.md J10).
import type { Queryable } from './database.ts';
import { RELAY_LIVE_SECONDS } from './relays.ts';

/** Notified when a relay has written. */
export const connectionsChannel = 'postplane_connections';

/** Writes how many connections clients have to a relay, 0 for those that have left, and tells the other relays. */
export async function writeOpenConnections(
  db: Queryable,
  node: string,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  await db.query(
    `with given as (select * from unnest($2::text[], $3::int[]) as g (client, count)),
       gone as (delete from open_connections o using given g where o.node = $1 and o.client = g.client and g.count = 0),
       kept as (
         insert into open_connections (node, client, count) select $1, client, count from given where count > 0
         on conflict (node, client) do update set count = excluded.count)
     select pg_notify('${connectionsChannel}', $1)`,
    [node, [...counts.keys()], [...counts.values()]],
  );
}

/** Forgets what a relay has written. */
export async function forgetOpenConnections(db: Queryable, node: string): Promise<void> {
  await db.query('delete from open_connections where node = $1', [node]);
}

export interface OpenElsewhere {
  /** Whether there are other live relays. */
  readonly others: boolean;
  /** Connections to those, by client. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What the live relays beside this one have. */
export async function openElsewhere(db: Queryable, node: string): Promise<OpenElsewhere> {
  const rows = await db.query<{ client: string | null; count: number }>(
    `select client, coalesce(sum(count), 0)::int as count from relay_node left join open_connections on node = name
      where name <> $1 and seen_at > clock_timestamp() - make_interval(secs => $2) group by client`,
    [node, RELAY_LIVE_SECONDS],
  );
  const counts = rows.flatMap(({ client, count }) => (client === null ? [] : [[client, count] as const]));
  return { others: rows.length > 0, counts: new Map(counts) };
}
