// Test messages: whether mail for a domain gets from the relays to its mail server, seen on a message of our own.
import * as z from 'zod';
import type { JsonObject } from '../../schemas/parse.ts';
import { emailAddress } from '../../schemas/types.ts';
import { getMessage, type MessageRow } from '../store/messages.ts';
import { countTestMessages, findTestMessage, insertTestMessage, type TestMessageRow } from '../store/test-messages.ts';
import { actorOf } from './auth.ts';
import { object } from './openapi-schemas.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalid, invalidBody, notFound, problem } from './problems.ts';
import { integer } from './query.ts';
import { transact } from './transact.ts';
import { domainOf } from './verification.ts';

const POLL_MS = 200;
const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 20;

const example = {
  id: 17,
  domain: 'example.com',
  recipient: 'postmaster@example.com',
  requested_by: 'operations (t_5f1c2d3e4a5b6978)',
  requested_at: '2026-01-31T12:00:00.000Z',
  state: 'delivered',
  queue_id: '0MKQ5Z1H4T8P',
  attempts: 1,
  reply: '250 2.0.0 Ok: queued',
  remote: 'mail.example.com [192.0.2.25]:25',
};

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };

export const testMessageSchemas: JsonObject = {
  TestMessage: object('A test message and how far it got.', {
    id: [{ type: 'integer' }, 'Number of the test message.', example.id],
    domain: [text, 'The domain.', example.domain],
    recipient: [text, 'Whom it is for.', example.recipient],
    requested_by: [text, 'The token that asked for it.', example.requested_by],
    requested_at: [{ type: 'string', format: 'date-time' }, 'When.', example.requested_at],
    state: [
      { type: 'string', enum: ['waiting', 'queued', 'delivered', 'failed', 'refused'] },
      '`waiting`: for a relay. `queued`: a relay has it, and tries again after a failure that passes. `delivered`. `failed`: the mail server refused it for good, or was never reached. `refused`: the domain is not active or gone, nothing is sent.',
      example.state,
    ],
    queue_id: [maybeText, 'Its queue ID; finds it in the message log.', example.queue_id],
    attempts: [{ type: 'integer' }, 'Attempts to deliver it.', example.attempts],
    reply: [maybeText, 'The last answer of the mail server, or why there was none.', example.reply],
    remote: [maybeText, 'Who gave it.', example.remote],
  }),
  TestMessageInput: object(
    'A test message to send.',
    { recipient: [text, 'An address of the domain; default its postmaster.', example.recipient] },
    ['recipient'],
  ),
};

const described = { schema: { $ref: '#/components/schemas/TestMessage' }, example };
const domainParameter = { description: 'The domain, in A-label form.', example: 'example.com' };
const problems = ['bad_request', 'unauthorized', 'not_found', 'too_many_requests', 'unavailable'] as const;

export const testMessageOperations: readonly Operation[] = [
  {
    id: 'sendTestMessage',
    method: 'POST',
    path: '/v1/domains/{domain}/test-messages',
    tag: 'domain',
    parameters: { domain: domainParameter },
    write: true,
    summary: 'Send a test message',
    description: `A relay sends a message of its own to an address of the domain, by the routes that incoming mail takes. At most ${MOST_AN_HOUR} an hour and domain.`,
    body: {
      schema: { $ref: '#/components/schemas/TestMessageInput' },
      required: false,
      example: { recipient: 'postmaster@example.com' },
    },
    answers: {
      202: {
        description: 'It will be sent; read it with `wait`.',
        content: {
          ...described,
          example: { ...example, state: 'waiting', queue_id: null, attempts: 0, reply: null, remote: null },
        },
      },
    },
    problems: [...problems, 'malformed_body', 'payload_too_large', 'unsupported_media_type', 'invalid_document'],
    handle: send,
  },
  {
    id: 'getTestMessage',
    method: 'GET',
    path: '/v1/domains/{domain}/test-messages/{id}',
    tag: 'domain',
    parameters: { domain: domainParameter, id: { description: 'Number of the test message.', example: '17' } },
    query: z.strictObject({
      wait: integer(0, 60)
        .optional()
        .meta({
          description: 'For how many seconds to wait until it is delivered, failed or refused, up to 60. Default 0.',
          example: 30,
          json: { type: 'integer' },
        }),
    }),
    summary: 'How far a test message got',
    description: 'From the message log. Test messages are known for 30 days.',
    answers: { 200: { description: 'The test message.', content: described } },
    problems,
    handle: read,
  },
];

const body = z.strictObject({ recipient: emailAddress.optional() });

async function send(call: Call): Promise<Answer> {
  const { id: domain, admin } = await domainOf(call);
  const recipient = recipientOf(call, domain);
  return transact(call, async (tx) => {
    const at = call.deps.now();
    if ((await countTestMessages(tx, domain, new Date(at.getTime() - HOUR_MS))) >= MOST_AN_HOUR)
      throw problem('too_many_requests', `${MOST_AN_HOUR} test messages were sent to ${domain} within an hour.`, {
        headers: { 'retry-after': '600' },
      });
    const data = { recipient, requested_by: actorOf(call.principal) };
    return {
      status: 202,
      body: answerOf(await insertTestMessage(tx, { at, domain, admin: admin as string, data }), []),
    };
  });
}

// Other addresses would make the gateway a sender of unsolicited mail on behalf of whoever has a token.
function recipientOf(call: Call, domain: string): string {
  const given = body.safeParse(call.body ?? {});
  if (!given.success) throw invalidBody(given.error, call.body ?? {});
  const recipient = given.data.recipient ?? `postmaster@${domain}`;
  if (!recipient.endsWith(`@${domain}`))
    throw invalid([{ pointer: '/recipient', code: 'invalid_value', detail: `must be an address of ${domain}` }]);
  return recipient;
}

async function read(call: Call): Promise<Answer> {
  const { id: domain } = await domainOf(call);
  const number = call.params['id'] as string;
  if (!/^\d{1,15}$/.test(number)) throw notFound();
  const until = performance.now() + Number(call.query['wait'] ?? 0) * 1000;
  for (;;) {
    const row = await findTestMessage(call.deps.database, domain, Number(number));
    if (!row) throw notFound();
    const answer = answerOf(row, row.queue_id === null ? [] : await getMessage(call.deps.database, row.queue_id, null));
    const isOpen = answer.state === 'waiting' || answer.state === 'queued';
    if (!isOpen || performance.now() >= until || call.signal.aborted) return { status: 200, body: answer };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function answerOf(row: TestMessageRow, [logged]: readonly MessageRow[]): JsonObject & { state: string } {
  return {
    id: row.id,
    domain: row.domain,
    recipient: row.data.recipient,
    requested_by: row.data.requested_by,
    requested_at: row.created_at.toISOString(),
    state: stateOf(row, logged),
    queue_id: row.queue_id,
    attempts: logged?.attempts ?? 0,
    reply: logged === undefined ? null : replyOf(logged),
    remote: logged?.reply_remote ?? null,
  };
}

function stateOf({ queue_id: queueId, outcome }: TestMessageRow, logged: MessageRow | undefined): string {
  if (outcome !== null && outcome !== 'sent') return 'refused';
  if (logged === undefined) return queueId === null ? 'waiting' : 'queued';
  // What comes back from a message of the null sender is kept for a human to see (RFC 5321, section 4.5.5).
  if (logged.queue_state !== null) return logged.queue_state === 'frozen' ? 'failed' : 'queued';
  return logged.status === 'delivered' ? 'delivered' : 'failed';
}

function replyOf({ reply_code: code, reply_enhanced: enhanced, reply_text: said }: MessageRow): string | null {
  const parts = [code, enhanced, said].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}
