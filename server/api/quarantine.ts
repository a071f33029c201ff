// The quarantine: what was blocked and kept, and what an administrator does about it.
import * as z from 'zod';
import { messageClassifications, type MessageClassification } from '../../schemas/events.ts';
import { emailAddress, many } from '../../schemas/types.ts';
import { chainRows } from '../store/admins.ts';
import type { Queryable } from '../store/database.ts';
import {
  getQuarantined,
  listQuarantine,
  quarantinedContent,
  type QuarantineFilter,
  type QuarantineRow,
  removeQuarantined,
  requestRelease,
} from '../store/quarantine.ts';
import { downloadHeaders } from './archive.ts';
import { actorOf } from './auth.ts';
import { pageOf, pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalidBody, notFound, problem } from './problems.ts';
import { envelopeQuery, period, term, words } from './query.ts';
import { transact } from './transact.ts';

// How long an answer waits for the relay node that blocked the message.
const CARRIED_OUT_MS = 5000;
const POLL_MS = 50;
const classifications = Object.keys(messageClassifications) as [MessageClassification, ...MessageClassification[]];

const query = z.strictObject({
  ...pageQuery,
  direction: z
    .enum(['incoming', 'outgoing'])
    .optional()
    .meta({ description: '`incoming` or `outgoing`.', example: 'outgoing' }),
  status: words('quarantined', 'releasing', 'released')
    .optional()
    .meta({
      description: 'One or more of quarantined, releasing, released; separated by commas.',
      example: 'quarantined',
      json: { type: 'string' },
    }),
  classification: words(...classifications)
    .optional()
    .meta({
      description: `One or more of ${classifications.join(', ')}; separated by commas.`,
      example: 'spam,phish',
      json: { type: 'string' },
    }),
  ...envelopeQuery,
  ...period('Received'),
  q: term.optional().meta({
    description: 'Part of subject, sender, Message-ID or identity, in either case.',
    example: 'invoice',
  }),
});

const example = {
  queue_id: '0RN3Q4ZK7VY2A',
  node: 'relay-1',
  received_at: '2026-01-31T12:00:00.000Z',
  expires_at: '2026-02-14T12:00:00.000Z',
  status: 'quarantined',
  direction: 'outgoing',
  classification: 'spam',
  response: 'rejected',
  score: 1,
  reasons: [{ scanner: 'builtin', classification: 'spam', score: 1, symbols: ['GTUBE'] }],
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
  rule: null,
  revision: 17,
  released_by: null,
  released_at: null,
  released_as: null,
  release_to: null,
  problem: null,
};
const parameters = { queue_id: { description: 'Queue id of the message.', example: example.queue_id } };
const single = { schema: { $ref: '#/components/schemas/QuarantinedMessage' }, example };

const reading: readonly Operation[] = [
  {
    id: 'listQuarantine',
    method: 'GET',
    path: '/v1/quarantine',
    tag: 'quarantine',
    levels: ['domain', 'mailbox'],
    query,
    summary: 'What was blocked and kept',
    description: 'Blocked messages, the newest first.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/QuarantinePage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const { limit, cursor, ...filter } = call.query;
      const { rows, next } = await listQuarantine(
        call.deps.database,
        { ...(filter as Omit<QuarantineFilter, 'admins'>), admins: call.principal.reach, level: call.principal.level },
        pageOf(limit, cursor),
      );
      return { status: 200, body: { items: rows.map(rowAnswer), next_cursor: next } };
    },
  },
  {
    id: 'getQuarantined',
    method: 'GET',
    path: '/v1/quarantine/{queue_id}',
    tag: 'quarantine',
    levels: ['domain', 'mailbox'],
    parameters,
    summary: 'One blocked message',
    description: 'Its envelope and why it was blocked.',
    answers: { 200: { description: 'The message.', content: single } },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => ({ status: 200, body: rowAnswer(await quarantinedOf(call)) }),
  },
  {
    id: 'downloadQuarantined',
    method: 'GET',
    path: '/v1/quarantine/{queue_id}/message',
    tag: 'quarantine',
    levels: ['domain', 'mailbox'],
    parameters,
    summary: 'The blocked message itself',
    description: 'The message as it was received, to be saved and never shown by a browser.',
    answers: {
      200: {
        description: 'The message.',
        content: { mediaType: 'application/octet-stream', schema: { type: 'string', format: 'binary' } },
      },
    },
    problems: ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const { queue_id: id } = await quarantinedOf(call);
      const bytes = await quarantinedContent(call.deps.database, id);
      if (bytes === undefined) throw notFound();
      return { status: 200, headers: downloadHeaders(id), bytes };
    },
  },
];

/** The message in the path. Throws not_found. */
async function quarantinedOf(call: Call): Promise<QuarantineRow> {
  const id = call.params['queue_id'] as string;
  const row = /^[0-9A-Za-z]{1,64}$/.test(id)
    ? await getQuarantined(call.deps.database, id, call.principal.reach, call.principal.level)
    : undefined;
  if (row === undefined) throw notFound();
  return row;
}

function rowAnswer(row: QuarantineRow): object {
  return {
    ...row,
    received_at: row.received_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
    released_at: row.released_at?.toISOString() ?? null,
  };
}

const acting: readonly Operation[] = [
  {
    id: 'releaseQuarantined',
    method: 'POST',
    path: '/v1/quarantine/{queue_id}:release',
    tag: 'quarantine',
    parameters,
    write: true,
    summary: 'Let a blocked message out',
    description:
      'Hands the message to the queue, once. It is signed like other mail of its domain and does not count as spam. Malware is looked for again unless `skip_checks`; a message with malware is let out only by a token of the installation that skips the checks.',
    body: {
      schema: { $ref: '#/components/schemas/QuarantineReleaseInput' },
      required: false,
      example: { to: ['ann@example.net'] },
    },
    answers: {
      200: {
        description: 'It is in the queue as `released_as`.',
        content: { ...single, example: { ...example, status: 'released' } },
      },
      202: {
        description: 'The relay that blocked the message has not answered yet; it will do it.',
        content: { ...single, example: { ...example, status: 'releasing' } },
      },
    },
    problems: [
      'malformed_body',
      'unauthorized',
      'forbidden',
      'not_found',
      'conflict',
      'payload_too_large',
      'unsupported_media_type',
      'invalid_document',
      'too_many_requests',
      'unavailable',
    ],
    handle: release,
  },
  {
    id: 'removeQuarantined',
    method: 'DELETE',
    path: '/v1/quarantine/{queue_id}',
    tag: 'quarantine',
    parameters,
    write: true,
    summary: 'Delete a blocked message',
    description: 'Deletes the message for good; the message log keeps its entry.',
    answers: { 204: { description: 'It is gone.' } },
    problems: ['unauthorized', 'forbidden', 'not_found', 'conflict', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const row = await quarantinedOf(call);
      await checkMayAct(call, row);
      return transact(call, async (tx) => {
        if (await removeQuarantined(tx, row.queue_id)) return { status: 204 };
        throw problem('conflict', 'The message is being released.');
      });
    },
  },
];

const releaseBody = z.strictObject({
  to: many(emailAddress, 100).min(1).nullish(),
  skip_checks: z.boolean().optional(),
});

async function release(call: Call): Promise<Answer> {
  const row = await quarantinedOf(call);
  const { to = null, skip_checks: skipChecks = false } = releaseOf(call.body);
  await checkMayAct(call, row);
  if (call.principal.admin !== null && (skipChecks || row.classification === 'virus'))
    throw problem('forbidden', 'Only a token of the installation may let malware out or skip the checks.');
  const request = { queueId: row.queue_id, to, skipChecks, actor: actorOf(call.principal) };
  const asked = await transact(call, async (tx) => {
    if (await requestRelease(tx, request)) return { status: 202, body: {} };
    throw problem('conflict', 'The message is being released or was released already.');
  });
  const deadline = performance.now() + CARRIED_OUT_MS;
  for (;;) {
    const now = await quarantinedOf(call);
    if (now.status === 'released') return { ...asked, status: 200, body: rowAnswer(now) };
    if (now.status === 'quarantined' && now.problem !== null)
      throw problem('conflict', `The message was not let out: ${now.problem}.`);
    if (performance.now() >= deadline) return { ...asked, status: 202, body: rowAnswer(now) };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function releaseOf(body: unknown): { to?: string[] | null; skip_checks?: boolean } {
  const result = releaseBody.safeParse(body ?? {});
  if (result.success) {
    const { to, skip_checks } = result.data;
    return { ...(to === undefined ? {} : { to }), ...(skip_checks === undefined ? {} : { skip_checks }) };
  }
  throw invalidBody(result.error, body ?? {});
}

// An admin may be kept from the outgoing quarantine by itself or any admin above.
async function checkMayAct(call: Call, row: QuarantineRow): Promise<void> {
  const { admin } = call.principal;
  if (admin === null || row.direction === 'incoming') return;
  if (!(await mayActOnQuarantine(call.deps.database, admin)))
    throw problem('forbidden', 'The admin may not release or delete quarantined outgoing mail.');
}

/** Whether an admin may act on quarantined outgoing mail: neither it nor any above it says no. */
export async function mayActOnQuarantine(db: Queryable, admin: string): Promise<boolean> {
  const chain = await chainRows(db, [admin]);
  return chain.every(({ data }) => data['allow_outgoing_quarantine_actions'] !== false);
}

export const quarantineOperations: readonly Operation[] = [...reading, ...acting];
