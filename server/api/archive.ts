// The archive: accepted mail that is kept, to be found and read again (mail.md F4).
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import {
  type ArchiveFilter,
  type ArchiveRow,
  archivedContent,
  archiveUsage,
  findArchived,
  listArchive,
} from '../store/archive.ts';
import { pageOf, pageQuery } from './messages.ts';
import { object, pageSchema } from './openapi-schemas.ts';
import type { Call, Operation } from './operation.ts';
import { notFound } from './problems.ts';
import { envelopeQuery, period, term } from './query.ts';
import { domainOf } from './verification.ts';

const query = z.strictObject({
  ...pageQuery,
  direction: z
    .enum(['incoming', 'outgoing'])
    .optional()
    .meta({ description: '`incoming` or `outgoing`.', example: 'outgoing' }),
  ...envelopeQuery,
  ...period('Archived'),
  q: term.optional().meta({
    description: 'Part of subject, sender, Message-ID or identity, in either case.',
    example: 'invoice',
  }),
});

const example = {
  queue_id: '1M88BGNR30000C7MK95ZQ382',
  archived_at: '2026-01-31T12:00:00.000Z',
  expires_at: '2036-01-29T12:00:00.000Z',
  direction: 'outgoing',
  domain: 'example.com',
  admin: 'acme',
  outgoing_user: 'smarthost',
  identity: 'client-17',
  mail_from: 'joe@example.com',
  recipients: ['ann@example.net'],
  client_address: '192.0.2.1',
  message_id: '<1@example.com>',
  subject: 'Hello',
  header_from: 'Joe <joe@example.com>',
  size: 1234,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const whole: JsonObject = { type: 'integer' };
const item = object('An archived message.', {
  queue_id: [text, 'Its queue id.', example.queue_id],
  archived_at: [{ ...text, format: 'date-time' }, 'When it was accepted.', example.archived_at],
  expires_at: [{ ...maybeText, format: 'date-time' }, 'When it is deleted; null: never.', example.expires_at],
  direction: [{ ...text, enum: ['incoming', 'outgoing'] }, 'Its direction.', example.direction],
  domain: [text, 'The domain it is filed under.', example.domain],
  admin: [text, 'The admin of the domain.', example.admin],
  outgoing_user: [maybeText, 'The outgoing user that sent it.', example.outgoing_user],
  identity: [maybeText, 'The responsible identity.', example.identity],
  mail_from: [text, 'Envelope sender.', example.mail_from],
  recipients: [{ type: 'array', items: text }, 'Envelope recipients whose mail is archived.', example.recipients],
  client_address: [maybeText, 'Where it came from.', example.client_address],
  message_id: [maybeText, 'Its Message-ID.', example.message_id],
  subject: [maybeText, 'Its subject.', example.subject],
  header_from: [maybeText, 'Its From field.', example.header_from],
  size: [whole, 'Octets.', example.size],
  sha256: [text, 'SHA-256 of the message, in hex.', example.sha256],
});

const usageExample = { domain: 'example.com', items: 1200, bytes: 34_000_000, not_archived: 0, quota: 'ok' };

export const archiveSchemas: JsonObject = {
  ArchivedMessage: item,
  ArchivePage: pageSchema({ $ref: '#/components/schemas/ArchivedMessage' }, 'archived messages'),
  ArchiveUsage: object('How full the archive of a domain is.', {
    domain: [text, 'The domain.', usageExample.domain],
    items: [whole, 'Messages.', usageExample.items],
    bytes: [whole, 'Octets.', usageExample.bytes],
    not_archived: [whole, 'Messages left out since the hard quota was reached.', 0],
    quota: [
      { ...text, enum: ['ok', 'soft', 'hard'] },
      '`soft`: beyond soft_quota_bytes; `hard`: within 1 % of hard_quota_bytes, or messages were left out.',
      usageExample.quota,
    ],
  }),
};

const parameters = { queue_id: { description: 'Queue id of the message.', example: example.queue_id } };
const problems = ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'] as const;

export const archiveOperations: readonly Operation[] = [
  {
    id: 'listArchive',
    method: 'GET',
    path: '/v1/archive',
    tag: 'archive',
    query,
    summary: 'Archived messages',
    description: 'What was archived, the newest first.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/ArchivePage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const { limit, cursor, ...filter } = call.query;
      const { rows, next } = await listArchive(
        call.deps.database,
        { ...(filter as Omit<ArchiveFilter, 'admins'>), admins: call.principal.reach },
        pageOf(limit, cursor),
      );
      return { status: 200, body: { items: rows.map(answerOf), next_cursor: next } };
    },
  },
  {
    id: 'getArchived',
    method: 'GET',
    path: '/v1/archive/{queue_id}',
    tag: 'archive',
    parameters,
    summary: 'One archived message',
    description: 'Its envelope.',
    answers: {
      200: {
        description: 'The message.',
        content: { schema: { $ref: '#/components/schemas/ArchivedMessage' }, example },
      },
    },
    problems,
    handle: async (call) => ({ status: 200, body: answerOf(await archivedOf(call)) }),
  },
  {
    id: 'downloadArchived',
    method: 'GET',
    path: '/v1/archive/{queue_id}/message',
    tag: 'archive',
    parameters,
    summary: 'The archived message itself',
    description: 'The message, octet for octet as it was received; to be saved and never shown by a browser.',
    answers: {
      200: {
        description: 'The message.',
        content: { mediaType: 'application/octet-stream', schema: { type: 'string', format: 'binary' } },
      },
    },
    problems,
    handle: async (call) => {
      const { queue_id: id } = await archivedOf(call);
      const bytes = await archivedContent(call.deps.database, id);
      if (bytes === undefined) throw notFound();
      return { status: 200, headers: downloadHeaders(id), bytes };
    },
  },
  {
    id: 'getArchiveUsage',
    method: 'GET',
    path: '/v1/domains/{domain}/archive-usage',
    tag: 'archive',
    parameters: { domain: { description: 'The domain, in A-label form.', example: 'example.com' } },
    summary: 'How full the archive of a domain is',
    description: 'Messages and octets, beside the quotas of the domain.',
    answers: {
      200: {
        description: 'The use.',
        content: { schema: { $ref: '#/components/schemas/ArchiveUsage' }, example: usageExample },
      },
    },
    problems,
    handle: async (call) => {
      const row = await domainOf(call);
      const usage = await archiveUsage(call.deps.database, row.id);
      return { status: 200, body: { domain: row.id, ...usage, quota: quotaState(usage, row.data['archiving']) } };
    },
  },
];

/** Headers of a message that is to be saved, not shown. */
export function downloadHeaders(queueId: string): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${queueId}.eml"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  };
}

/** The message in the path. Throws not_found. */
async function archivedOf(call: Call): Promise<ArchiveRow> {
  const id = call.params['queue_id'] as string;
  const row = /^[0-9A-Za-z]{1,64}$/.test(id)
    ? await findArchived(call.deps.database, id, call.principal.reach)
    : undefined;
  if (row === undefined) throw notFound();
  return row;
}

function answerOf(row: ArchiveRow): object {
  return {
    ...row,
    archived_at: row.archived_at.toISOString(),
    expires_at: row.expires_at?.toISOString() ?? null,
    size: Number(row.size),
  };
}

function quotaState(
  { bytes, not_archived: left }: { bytes: number; not_archived: number },
  archiving: unknown,
): string {
  const { soft_quota_bytes: soft = null, hard_quota_bytes: hard = null } = (archiving ?? {}) as Partial<
    Record<'soft_quota_bytes' | 'hard_quota_bytes', number | null>
  >;
  if (hard !== null && (left > 0 || bytes >= hard * 0.99)) return 'hard';
  return soft !== null && bytes > soft ? 'soft' : 'ok';
}
