// Addresses blocked for wrong passwords: who is, why, and letting one log in again (mail.md J12).
import * as z from 'zod';
import { type AuthBlockRow, liftAuthBlock, listAuthBlocks } from '../store/auth-blocks.ts';
import { clientNetwork } from '../store/client-network.ts';
import { pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { notFound, problem } from './problems.ts';
import { term } from './query.ts';
import { transact } from './transact.ts';

const DEFAULT_LIMIT = 100;

const example = {
  address: '192.0.2.77',
  blocked_at: '2026-01-31T12:00:00.000Z',
  until: '2026-01-31T13:00:00.000Z',
  failures: 10,
  logins: [{ login: 'bob@example.com', failures: 10 }],
};

export const authBlockOperations: readonly Operation[] = [
  {
    id: 'listAuthBlocks',
    method: 'GET',
    path: '/v1/auth-blocks',
    tag: 'auth block',
    query: z.strictObject({
      limit: pageQuery.limit,
      cursor: term.optional().meta({ description: '`next_cursor` of the page before.', example: 'MTkyLjAuMi43Nw' }),
    }),
    summary: 'Addresses blocked for wrong passwords',
    description:
      'Those that may not log in now, in the order of the addresses. A token of an admin sees the blocks that logins of its own domains were part of, and of them that part alone.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/AuthBlockPage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
  {
    id: 'deleteAuthBlock',
    method: 'DELETE',
    path: '/v1/auth-blocks/{address}',
    tag: 'auth block',
    parameters: {
      address: { description: 'The address, or an IPv6 /64, percent-encoded.', example: '192.0.2.77' },
    },
    write: true,
    summary: 'Let an address log in again',
    description:
      'On every relay within a second; its wrong passwords are forgotten. It takes a token of the installation, for the block protects others too.',
    answers: { 204: { description: 'It may log in again.', headers: ['Idempotent-Replayed'] } },
    problems: [
      'bad_request',
      'unauthorized',
      'forbidden',
      'not_found',
      'idempotency_mismatch',
      'too_many_requests',
      'unavailable',
    ],
    handle: lift,
  },
];

async function list(call: Call): Promise<Answer> {
  const { limit = DEFAULT_LIMIT, cursor } = call.query as { limit?: number; cursor?: string };
  const after = cursor === undefined ? {} : { after: openCursor(cursor) };
  const filter = { reach: call.principal.reach, now: call.deps.now(), ...after };
  const rows = await listAuthBlocks(call.deps.database, filter, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? Buffer.from(last.network).toString('base64url') : null;
  return { status: 200, body: { items: page.map(answerOf), next_cursor: next } };
}

function openCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^[0-9a-f.:/]{2,50}$/.test(text)) return text;
  throw problem('invalid_cursor', 'Start the list anew.');
}

function answerOf({ network, blocked_at, until, failures, logins }: AuthBlockRow): object {
  return {
    address: network,
    blocked_at: blocked_at.toISOString(),
    until: until.toISOString(),
    failures,
    logins,
  };
}

async function lift(call: Call): Promise<Answer> {
  const given = call.params['address'] as string;
  if (!/^[0-9A-Fa-f.:/]{2,50}$/.test(given)) throw notFound();
  const network = clientNetwork(given);
  return transact(call, async (tx) => {
    const now = call.deps.now();
    if (call.principal.reach !== null) {
      const [seen] = await listAuthBlocks(tx, { reach: call.principal.reach, now, network }, 1);
      if (!seen) throw notFound();
      throw problem('forbidden', 'The block protects others too: only a token of the installation lifts it.');
    }
    if (!(await liftAuthBlock(tx, network, now))) throw notFound();
    return { status: 204 };
  });
}
