// The relays that are alive, and the revision each of them runs.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table relay_node (
      name text primary key,
      revision bigint not null,
      addresses jsonb not null default '{}',
      started_at timestamptz not null,
      seen_at timestamptz not null
    )`.execute(db);
}
