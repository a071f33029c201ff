// Complaints: how many feedback reports of third parties were about messages of an identity.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table identity add column complaints bigint not null default 0`.execute(db);
  await sql`
    create index abuse_report_identity on abuse_report (domain, outgoing_user, identity, received_at)
      where identity is not null`.execute(db);
}
