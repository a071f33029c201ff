// Recipients that turned out not to exist and are no longer written to: which, why, and lifting it. Declared ones are resources.
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import {
  liftSuppressions,
  listSuppressions,
  type SuppressionFilter,
  type SuppressionRow,
} from '../store/suppressions.ts';
import { pageQuery } from './messages.ts';
import { object, pageSchema } from './openapi-schemas.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { openPairCursor, pairCursor } from './pair-cursor.ts';
import { notFound } from './problems.ts';
import { term } from './query.ts';
import { transact } from './transact.ts';
import { domainOf } from './verification.ts';

const DEFAULT_LIMIT = 100;

const example = {
  domain: 'example.com',
  recipient: 'nobody@example.net',
  outgoing_user: 'newsletter',
  failures: 2,
  suppressed_at: '2026-01-31T12:00:00.000Z',
  until: '2026-03-02T12:00:00.000Z',
  queue_id: '0RN3Q4ZK7VY2A',
  reply: '550 5.1.1 No such user',
};

const text: JsonObject = { type: 'string' };
const whole: JsonObject = { type: 'integer' };
const time: JsonObject = { ...text, format: 'date-time' };

export const suppressionSchemas: JsonObject = {
  Suppression: object('A recipient that is not written to because it turned out not to exist.', {
    domain: [text, 'The domain whose outgoing users do not write to it.', example.domain],
    recipient: [text, 'The address, lower-case.', example.recipient],
    outgoing_user: [text, 'The user whose message was refused last.', example.outgoing_user],
    failures: [whole, 'How many messages were refused.', example.failures],
    suppressed_at: [time, 'Since when.', example.suppressed_at],
    until: [time, 'Until when.', example.until],
    queue_id: [text, 'The message that was refused last.', example.queue_id],
    reply: [text, 'What its destination said.', example.reply],
  }),
  SuppressionPage: pageSchema({ $ref: '#/components/schemas/Suppression' }, 'suppressed recipients'),
  LiftedSuppressions: object('What was lifted.', { lifted: [whole, 'How many suppressions there were.', 2] }),
};

const domainParameter = { domain: { description: 'The domain, in A-label form.', example: 'example.com' } };

export const suppressionOperations: readonly Operation[] = [
  {
    id: 'listSuppressions',
    method: 'GET',
    path: '/v1/suppressions',
    tag: 'suppression',
    levels: ['domain'],
    query: z.strictObject({
      limit: pageQuery.limit,
      cursor: term
        .optional()
        .meta({ description: '`next_cursor` of the page before.', example: 'WyJleGFtcGxlLmNvbSIsImFubiJd' }),
      domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
      q: term.optional().meta({ description: 'Part of the recipient, in either case.', example: 'example.net' }),
    }),
    summary: 'Recipients that are suppressed',
    description:
      'Those that outgoing users may not write to now because their destinations refused them for good, in the order of domain and recipient. What is declared is at `/v1/domains/{domain}/suppression-entries`.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/SuppressionPage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
  {
    id: 'deleteSuppression',
    method: 'DELETE',
    path: '/v1/domains/{domain}/suppressions/{recipient}',
    tag: 'suppression',
    parameters: {
      ...domainParameter,
      recipient: { description: 'The address, percent-encoded.', example: 'nobody@example.net' },
    },
    write: true,
    summary: 'Write to a recipient again',
    description: 'On every relay within a second; the refusals so far are forgotten.',
    answers: { 204: { description: 'It may be written to again.', headers: ['Idempotent-Replayed'] } },
    problems: [
      'bad_request',
      'unauthorized',
      'forbidden',
      'not_found',
      'idempotency_mismatch',
      'too_many_requests',
      'unavailable',
    ],
    handle: (call) =>
      lift(call, (call.params['recipient'] as string).toLowerCase(), (lifted) => {
        if (lifted === 0) throw notFound();
        return { status: 204 };
      }),
  },
  {
    id: 'clearSuppressions',
    method: 'POST',
    path: '/v1/domains/{domain}/suppressions:clear',
    tag: 'suppression',
    parameters: domainParameter,
    write: true,
    summary: 'Write to all recipients again',
    description: 'Lifts every suppression of the domain, on every relay within a second. What is declared stays.',
    answers: {
      200: {
        description: 'Done.',
        headers: ['Idempotent-Replayed'],
        content: { schema: { $ref: '#/components/schemas/LiftedSuppressions' }, example: { lifted: 2 } },
      },
    },
    problems: [
      'bad_request',
      'unauthorized',
      'forbidden',
      'not_found',
      'idempotency_mismatch',
      'too_many_requests',
      'unavailable',
    ],
    handle: (call) => lift(call, null, (lifted) => ({ status: 200, body: { lifted } })),
  },
];

async function list(call: Call): Promise<Answer> {
  const { deps, principal } = call;
  const {
    limit = DEFAULT_LIMIT,
    cursor,
    ...asked
  } = call.query as { limit?: number; cursor?: string; domain?: string };
  const after = cursor === undefined ? {} : { after: openPairCursor(cursor) };
  const { level } = principal;
  if (level !== null && asked.domain !== undefined && asked.domain !== level.domain)
    return { status: 200, body: { items: [], next_cursor: null } };
  const own = level === null ? {} : { domain: level.domain };
  const filter: SuppressionFilter = { ...asked, ...own, ...after, admins: principal.reach, now: deps.now() };
  const rows = await listSuppressions(deps.database, filter, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? pairCursor([last.domain, last.recipient]) : null;
  return { status: 200, body: { items: page.map(answerOf), next_cursor: next } };
}

function answerOf({ suppressed_at, forget_at, ...row }: SuppressionRow): object {
  const { domain, recipient, outgoing_user, failures, queue_id, reply } = row;
  const times = { suppressed_at: suppressed_at.toISOString(), until: forget_at.toISOString() };
  return { domain, recipient, outgoing_user, failures, ...times, queue_id, reply };
}

async function lift(call: Call, recipient: string | null, answer: (lifted: number) => Answer): Promise<Answer> {
  if (recipient !== null && (!recipient.isWellFormed() || recipient.includes('\0'))) throw notFound();
  const { id } = await domainOf(call);
  return transact(call, async (tx) => answer(await liftSuppressions(tx, id, recipient, call.deps.now())));
}
