// Tokens that only read: enough for a plan.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table token add column access text not null default 'write' check (access in ('read', 'write'))`.execute(
    db,
  );
  await sql`update token set access = 'read' where domain is not null`.execute(db);
}
