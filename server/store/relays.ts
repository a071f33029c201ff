// Which relays are alive and the revision each runs: written by the relays, read by whoever waits for them.
import type { CertificateFacts } from '../certificate-chain.ts';
import type { Queryable } from './database.ts';

/** Notified when a relay runs another revision. */
export const relayChannel = 'postplane_relay';

/** A relay not seen for so long is not waited for. */
export const RELAY_LIVE_SECONDS = 10;

/** Says that a relay is alive and what it runs, and notifies whoever waits. */
export async function reportRelay(
  db: Queryable,
  name: string,
  revision: number,
  addresses: object,
  startedAt: Date,
): Promise<void> {
  await db.query(
    `with saved as (
       insert into relay_node (name, revision, addresses, started_at, seen_at) values ($1, $2, $3, $4, clock_timestamp())
       on conflict (name) do update set revision = excluded.revision, addresses = excluded.addresses,
         started_at = excluded.started_at, seen_at = excluded.seen_at
       returning revision)
     select pg_notify('${relayChannel}', revision::text) from saved`,
    [name, revision, JSON.stringify(addresses), startedAt],
  );
}

/** A relay that stops in order is not waited for. */
export async function removeRelay(db: Queryable, name: string, startedAt: Date): Promise<void> {
  await db.query('delete from relay_node where name = $1 and started_at = $2', [name, startedAt]);
}

/** What became of a declared listener on a relay. */
export interface ListenerState {
  readonly state: 'listening' | 'failed';
  /** `host:port` */
  readonly address: string;
  /** Why it does not listen. */
  readonly error: string | null;
  /** Since when it is so, in ISO 8601. */
  readonly since: string;
  /** The one of its own that it presents; null: that of the relay. */
  readonly certificate: CertificateFacts | null;
}

/** A live relay with what it reported last. */
export interface LiveRelay {
  readonly name: string;
  /** Those of its settings, `host:port` by name; null: off. */
  readonly addresses: Readonly<Record<string, string | null>>;
  /** The declared ones by name. */
  readonly listeners: Readonly<Record<string, ListenerState>>;
}

/** The relays that are alive, by name. */
export async function liveRelays(db: Queryable): Promise<LiveRelay[]> {
  return db.query<LiveRelay>(
    `select name, addresses - 'listeners' as addresses, coalesce(addresses -> 'listeners', '{}') as listeners
       from relay_node where seen_at > clock_timestamp() - make_interval(secs => $1) order by name`,
    [RELAY_LIVE_SECONDS],
  );
}

/** The lowest revision that a live relay runs; null without a live relay. */
export async function lowestRevision(db: Queryable): Promise<number | null> {
  const rows = await db.query<{ lowest: number | null }>(
    'select min(revision) as lowest from relay_node where seen_at > clock_timestamp() - make_interval(secs => $1)',
    [RELAY_LIVE_SECONDS],
  );
  return rows[0]?.lowest ?? null;
}
