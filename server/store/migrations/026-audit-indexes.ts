// The audit by time, by who wrote and for which manager: without these each page reads the log from its end.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index change_actor on change (actor, revision)`.execute(db);
  await sql`create index change_manager on change (manager, revision) where manager is not null`.execute(db);
  await sql`create index change_at on change (at)`.execute(db);
}
