// How many connections each client has to the submission ports of each relay. Unlogged: relays write it again after a crash.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table open_connections (
      node text collate "C" not null,
      client text collate "C" not null,
      count integer not null check (count > 0),
      primary key (node, client)
    )`.execute(db);
}
