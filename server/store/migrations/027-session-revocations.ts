// Since when sessions of an outgoing user count for nothing: whoever logged in before it is shown out.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session_revocation (
      kind text not null default 'outgoing_user' check (kind = 'outgoing_user'),
      user_id text collate "C" primary key,
      revoked_at timestamptz not null,
      foreign key (kind, user_id) references resource (kind, id) on delete cascade
    )`.execute(db);
  await sql`create index session_revocation_at on session_revocation (revoked_at)`.execute(db);
}
