// Why a manager has taken an object over from another.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table managed_object add column reason text`.execute(db);
}
