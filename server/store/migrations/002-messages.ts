// The message log, which is also the view of the queue, and the queue's commands. Written behind by the relays' journals.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table message (
      queue_id text not null,
      recipient_index integer not null,
      sequence bigint not null,
      received_at timestamptz not null,
      updated_at timestamptz not null,
      node text not null,
      direction text not null,
      status text not null,
      classification text not null,
      queue_state text,
      attempts integer not null default 0,
      next_attempt_at timestamptz,
      mail_from text not null,
      recipient text not null,
      domain text not null,
      admin text not null,
      outgoing_user text,
      identity text,
      client_address text,
      helo text,
      tls text,
      login text,
      message_id text,
      subject text,
      header_from text,
      size bigint not null,
      reply_code integer,
      reply_enhanced text,
      reply_text text,
      reply_remote text,
      rule text,
      revision bigint not null,
      primary key (queue_id, recipient_index)
    ) with (fillfactor = 80)`.execute(db);
  // Pages are read newest first, inside an admin's subtree or a domain; the queue is a small part of the table.
  await sql`create index message_received on message (received_at desc, queue_id desc, recipient_index desc)`.execute(
    db,
  );
  await sql`create index message_admin on message (admin, received_at desc)`.execute(db);
  await sql`create index message_domain on message (domain, received_at desc)`.execute(db);
  await sql`create index message_message_id on message (message_id) where message_id is not null`.execute(db);
  await sql`create index message_queue on message (received_at, queue_id, recipient_index) where queue_state is not null`.execute(
    db,
  );

  await sql`
    create table queue_command (
      id bigint generated always as identity primary key,
      node text not null,
      queue_id text not null,
      recipient_index integer,
      action text not null check (action in ('retry', 'hold', 'release', 'bounce', 'remove')),
      force boolean not null default false,
      actor text not null,
      created_at timestamptz not null default now(),
      done_at timestamptz,
      result text
    )`.execute(db);
  await sql`create index queue_command_open on queue_command (node, id) where done_at is null`.execute(db);
}
