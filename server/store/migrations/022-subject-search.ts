// What of a text stands in the subject of few messages, or of none: found by its trigrams instead of by reading the whole log.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // The extension comes with PostgreSQL, but its package of contributed modules may be left out, and whoever made the database may
  // not let us have it: searches then read the log, as they did.
  await sql`
    do $$
    begin
      create extension if not exists pg_trgm;
      create index message_subject on message using gin (subject gin_trgm_ops);
    exception when insufficient_privilege or undefined_file or feature_not_supported then
      raise warning 'no index on subjects: %', sqlerrm;
    end
    $$`.execute(db);
}
