// The message log: what happened to each recipient of each message.
import * as z from 'zod';
import {
  messageClassifications,
  type MessageClassification,
  messageStatuses,
  type MessageStatus,
} from '../../schemas/events.ts';
import { getMessage, listMessages, type MessageFilter, type MessageRow } from '../store/messages.ts';
import { type LockTarget, lockedAmong } from '../store/locks.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound, problem } from './problems.ts';
import { instant, integer, term, words } from './query.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;
export const statuses = Object.keys(messageStatuses) as [MessageStatus, ...MessageStatus[]];
export const classifications = Object.keys(messageClassifications) as [
  MessageClassification,
  ...MessageClassification[],
];

export const pageQuery = {
  limit: integer(1, MAX_LIMIT)
    .optional()
    .meta({
      description: `Most rows on the page, 1 to ${MAX_LIMIT}. Default ${DEFAULT_LIMIT}.`,
      example: 100,
      json: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
  cursor: term
    .optional()
    .meta({ description: '`next_cursor` of the page before.', example: 'WzE3NjkwMDAwMDAwMDAsImEiLDBd' }),
};

export const direction = z.enum(['incoming', 'outgoing', 'internal']);

const query = z.strictObject({
  ...pageQuery,
  direction: direction.optional().meta({
    description: '`incoming`, `outgoing`, or `internal` for what the relay itself made.',
    example: 'outgoing',
  }),
  status: words(...statuses)
    .optional()
    .meta({
      description: `One or more of ${statuses.join(', ')}; separated by commas.`,
      example: 'quarantined,rejected',
      json: { type: 'string' },
    }),
  classification: words(...classifications)
    .optional()
    .meta({
      description: `One or more of ${classifications.join(', ')}; separated by commas.`,
      example: 'spam,phish',
      json: { type: 'string' },
    }),
  domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
  sender: term.optional().meta({ description: 'From this envelope sender.', example: 'joe@example.com' }),
  recipient: term.optional().meta({ description: 'To this envelope recipient.', example: 'ann@example.net' }),
  identity: term.optional().meta({ description: 'Of this responsible identity.', example: 'client-17' }),
  mailbox: term.optional().meta({
    description: 'From or to this address: what the owner of a mailbox sees.',
    example: 'joe@example.com',
  }),
  outgoing_user: term.optional().meta({ description: 'Sent by this outgoing user.', example: 'smarthost' }),
  queue_id: term.optional().meta({ description: 'With this queue id.', example: '0RN3Q4ZK7VY2A' }),
  message_id: term.optional().meta({ description: 'With this Message-ID.', example: '<1@example.com>' }),
  from: instant.optional().meta({
    description: 'Received at or after.',
    example: '2026-01-31T00:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
  to: instant.optional().meta({
    description: 'Received before.',
    example: '2026-02-01T00:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
  q: term.optional().meta({
    description: 'Part of subject, sender, recipient, Message-ID or identity, in either case.',
    example: 'invoice',
  }),
});

export const rowExample = {
  queue_id: '0RN3Q4ZK7VY2A',
  recipient_index: 0,
  received_at: '2026-01-31T12:00:00.000Z',
  updated_at: '2026-01-31T12:00:01.000Z',
  node: 'relay-1',
  direction: 'outgoing',
  status: 'queued',
  classification: 'accepted',
  queue_state: 'deferred',
  attempts: 1,
  next_attempt_at: '2026-01-31T12:15:00.000Z',
  mail_from: 'joe@example.com',
  recipient: 'ann@example.net',
  domain: 'example.com',
  admin: 'acme',
  outgoing_user: 'smarthost',
  identity: 'client-17',
  identity_locked: false,
  user_locked: false,
  client_address: '192.0.2.1',
  helo: 'web1.example.com',
  tls: 'TLSv1.3',
  login: null,
  message_id: '<1@example.com>',
  subject: 'Hello',
  header_from: 'Joe <joe@example.com>',
  size: 1234,
  reply_code: 451,
  reply_enhanced: '4.3.0',
  reply_text: 'try later',
  reply_remote: 'mx.example.net[198.51.100.1]:25',
  rule: null,
  revision: 17,
};
const parameters = { queue_id: { description: 'Queue id of the message.', example: rowExample.queue_id } };

export const messageOperations: readonly Operation[] = [
  {
    id: 'listMessages',
    method: 'GET',
    path: '/v1/messages',
    tag: 'message',
    levels: ['domain', 'mailbox'],
    query,
    summary: 'Search the message log',
    description: 'One row per recipient, the newest messages first.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/MessagePage' },
          example: { items: [rowExample], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
  {
    id: 'getMessage',
    method: 'GET',
    path: '/v1/messages/{queue_id}',
    tag: 'message',
    levels: ['domain', 'mailbox'],
    parameters,
    summary: 'What happened to one message',
    description: 'The message by its queue id, with the latest event of each recipient.',
    answers: {
      200: {
        description: 'The message.',
        content: {
          schema: { $ref: '#/components/schemas/Message' },
          example: { queue_id: rowExample.queue_id, recipients: [rowExample] },
        },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({
      status: 200,
      body: { queue_id: call.params['queue_id'], recipients: await rowAnswers(call, await messageOf(call)) },
    }),
  },
];

async function list(call: Call): Promise<Answer> {
  const { limit, cursor, ...filter } = call.query;
  const { rows, next } = await listMessages(
    call.deps.database,
    { ...(filter as Omit<MessageFilter, 'admins'>), admins: call.principal.reach, level: call.principal.level },
    pageOf(limit, cursor),
  );
  return { status: 200, body: { items: await rowAnswers(call, rows), next_cursor: next } };
}

/** The page asked for. Throws invalid_cursor for one that no list of this kind gives. */
export function pageOf(limit: unknown, cursor: unknown): { limit: number; cursor?: string } {
  const page = { limit: (limit as number | undefined) ?? DEFAULT_LIMIT };
  if (cursor === undefined) return page;
  const text = Buffer.from(cursor as string, 'base64url').toString();
  if (/^\[\d{1,15},"[0-9A-Za-z]{1,32}",\d{1,9}\]$/.test(text)) return { ...page, cursor: cursor as string };
  throw problem('invalid_cursor', 'Start the list anew.');
}

/** The rows of the message in the path. Throws not_found. */
export async function messageOf(call: Call): Promise<MessageRow[]> {
  const id = call.params['queue_id'] as string;
  const rows = /^[0-9A-Za-z]{1,64}$/.test(id)
    ? await getMessage(call.deps.database, id, call.principal.reach, call.principal.level)
    : [];
  if (rows.length === 0) throw notFound();
  return rows;
}

/** Rows as answered: times in RFC 3339, and whether their outgoing users and identities are locked now. */
export async function rowAnswers({ deps }: Call, rows: readonly MessageRow[]): Promise<Record<string, unknown>[]> {
  const users = rows.flatMap((row) => userOf(row) ?? []);
  const targets = [...users, ...rows.flatMap((row) => targetOf(row) ?? [])];
  const isLocked = await lockedAmong(deps.database, targets, deps.now().getTime());
  const holds = (target: LockTarget | undefined): boolean => target !== undefined && isLocked(target);
  return rows.map((row) => rowAnswer(row, holds(targetOf(row)), holds(userOf(row))));
}

function userOf({ domain, outgoing_user: user }: MessageRow): LockTarget | undefined {
  return user === null ? undefined : { domain, user, identity: '' };
}

function targetOf(row: MessageRow): LockTarget | undefined {
  const user = userOf(row);
  return user === undefined || row.identity === null ? undefined : { ...user, identity: row.identity };
}

function rowAnswer(row: MessageRow, identityLocked: boolean, userLocked: boolean): Record<string, unknown> {
  return {
    ...row,
    identity_locked: identityLocked,
    user_locked: userLocked,
    received_at: row.received_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
  };
}
