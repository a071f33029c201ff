// The archive of a node: a copy of an accepted message is on this disk before its sender is told, then moves to the database.
import { join } from 'node:path';
import { type ArchiveRow, writeArchived } from '../store/archive.ts';
import type { Database } from '../store/database.ts';
import type { Envelope } from './envelope.ts';
import { openFileSpool } from './file-spool.ts';
import { Shipping } from './shipping.ts';
import { storable } from './storable.ts';

/** The copy of a message, as it was received, for those of its recipients whose mail is archived. */
export interface ArchivedEnvelope extends Envelope {
  readonly archived: {
    /** Milliseconds since 1970; null: kept for ever. */
    readonly expiresAt: number | null;
    /** Octets at which the archive of the domain is full; null: never. */
    readonly hardQuota: number | null;
  };
}

export interface Archive {
  /** Keeps a message; durable once it resolves. */
  put(envelope: ArchivedEnvelope, content: readonly Buffer[]): Promise<void>;
  /** Takes back what was put; for when something else could not be stored. */
  undo(queueId: string): Promise<void>;
  /** Lets a message that was put go on to the database. Returns at once. */
  ship(envelope: ArchivedEnvelope): void;
}

export interface OpenArchive extends Archive {
  close(): Promise<void>;
}

export interface ArchiveDeps {
  readonly dataDir: string;
  readonly database: Database;
  readonly onError: (error: Error) => void;
}

/** Opens the archive and goes on with what the last process left. */
export async function openArchive({ dataDir, database, onError }: ArchiveDeps): Promise<OpenArchive> {
  const disk = await openFileSpool({ dir: join(dataDir, 'archive') });
  const shipping = new Shipping<ArchivedEnvelope>({
    disk,
    onError,
    write: async (envelope, content) => {
      const outcome = await writeArchived(database, rowOf(envelope), content, envelope.archived.hardQuota);
      if (outcome === 'over quota')
        onError(new Error(`the archive of ${envelope.domain} is full: ${envelope.queueId} is not in it`));
    },
  });
  await shipping.recover();
  return {
    put: (envelope, content) => disk.put(envelope, content),
    undo: (queueId) => disk.remove(queueId),
    ship: (envelope) => shipping.add(envelope),
    close: async () => {
      await shipping.stop();
      await disk.close();
    },
  };
}

function rowOf(envelope: ArchivedEnvelope): Omit<ArchiveRow, 'sha256'> {
  const { expiresAt } = envelope.archived;
  return storable({
    queue_id: envelope.queueId,
    archived_at: new Date(envelope.receivedAt),
    expires_at: expiresAt === null ? null : new Date(expiresAt),
    direction: envelope.direction === 'incoming' ? 'incoming' : 'outgoing',
    domain: envelope.domain,
    admin: envelope.admin,
    outgoing_user: envelope.outgoingUser,
    identity: envelope.identity,
    mail_from: envelope.mailFrom,
    recipients: envelope.recipients.map((one) => one.address),
    client_address: envelope.client.address,
    message_id: envelope.messageId,
    subject: envelope.subject,
    header_from: envelope.from,
    size: envelope.size,
  });
}
