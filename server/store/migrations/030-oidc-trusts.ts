// Tokens that a trust gave out, so that they end with it.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table token add column trust text`.execute(db);
  await sql`create index token_by_trust on token (trust) where trust is not null`.execute(db);
  await sql`create index token_by_end on token (expires_at) where expires_at is not null`.execute(db);
}
