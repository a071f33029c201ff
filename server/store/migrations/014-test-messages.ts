// Test messages: mail of our own that somebody asked for, to see whether a domain's mail arrives.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (kind in ('lock', 'report', 'test'))`.execute(db);
  await sql`create index notice_test on notice (domain, id) where kind = 'test'`.execute(db);
}
