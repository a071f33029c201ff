// What a report schedule is on, and with it what the number that its last report reached counts.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report_run add column source text not null default 'quarantine'`.execute(db);
}
