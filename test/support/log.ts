// Rows of the message log, written as a relay's journal writes them.
import type { Database } from '../../server/store/database.ts';
import { writeMessageEvents } from '../../server/store/messages.ts';

let sequence = 0;

export interface LogRow {
  queue_id: string;
  recipient_index?: number;
  received_at?: string;
  [column: string]: unknown;
}

/** Writes rows in one batch; what is not given is that of one outgoing message of joe@example.com, delivered. */
export async function writeLog(database: Database, rows: readonly LogRow[]): Promise<void> {
  await writeMessageEvents(database, rows.map(lineOf));
}

/** A row as the journal keeps it. */
export function lineOf(row: LogRow): string {
  sequence += 1;
  const received = row.received_at ?? '2026-01-31T12:00:00.000Z';
  return JSON.stringify({
    sequence,
    recipient_index: 0,
    received_at: received,
    updated_at: received,
    node: 'relay-1',
    direction: 'outgoing',
    status: 'delivered',
    classification: 'accepted',
    attempts: 1,
    mail_from: 'joe@example.com',
    recipient: 'ann@example.net',
    domain: 'example.com',
    admin: 'acme',
    outgoing_user: 'smarthost',
    identity: 'client-1',
    client_address: '192.0.2.1',
    size: 100,
    revision: 1,
    ...row,
  });
}
