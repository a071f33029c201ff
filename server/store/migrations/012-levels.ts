// Tokens that reach one domain, or one mailbox of it, alone. They end with the domain.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table token
      add column domain_kind text not null default 'domain' check (domain_kind = 'domain'),
      add column domain text,
      add column mailbox text check (mailbox is null or domain is not null),
      add foreign key (domain_kind, domain) references resource (kind, id) on delete cascade`.execute(db);
}
