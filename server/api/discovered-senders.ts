// The addresses that outgoing users were seen to send as, of domains that discover their senders (mail.md J13).
import * as z from 'zod';
import { type DiscoveredSenderFilter, listDiscoveredSenders } from '../store/discovered-senders.ts';
import { pageQuery } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { pairCursor, openPairCursor } from './pair-cursor.ts';
import { term } from './query.ts';

const DEFAULT_LIMIT = 100;

const example = {
  domain: 'example.com',
  local_part: 'ann',
  address: 'ann@example.com',
  is_mailbox: false,
  first_seen_at: '2026-01-30T08:00:00.000Z',
  last_seen_at: '2026-01-31T12:00:00.000Z',
  messages: 12,
};

export const discoveredSenderOperations: readonly Operation[] = [
  {
    id: 'listDiscoveredSenders',
    method: 'GET',
    path: '/v1/discovered-senders',
    tag: 'discovered sender',
    query: z.strictObject({
      limit: pageQuery.limit,
      cursor: term
        .optional()
        .meta({ description: '`next_cursor` of the page before.', example: 'WyJleGFtcGxlLmNvbSIsImFubiJd' }),
      domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
      q: term.optional().meta({ description: 'Part of the local part, in either case.', example: 'ann' }),
    }),
    summary: 'Senders that were discovered',
    description:
      'Addresses of their own domain that outgoing users sent as, of domains with `discover_senders`; in the order of domain and local part. They are no mailboxes until somebody declares them.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/DiscoveredSenderPage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'invalid_cursor', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: list,
  },
];

async function list(call: Call): Promise<Answer> {
  const { limit = DEFAULT_LIMIT, cursor, ...filter } = call.query as { limit?: number; cursor?: string };
  const after = cursor === undefined ? {} : { after: openPairCursor(cursor) };
  const given: DiscoveredSenderFilter = { ...filter, ...after, admins: call.principal.reach };
  const rows = await listDiscoveredSenders(call.deps.database, given, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = page.map(({ domain, local_part, is_mailbox, first_seen_at, last_seen_at, messages }) => ({
    domain,
    local_part,
    address: `${local_part}@${domain}`,
    is_mailbox,
    first_seen_at: first_seen_at.toISOString(),
    last_seen_at: last_seen_at.toISOString(),
    messages,
  }));
  return { status: 200, body: { items, next_cursor: last ? pairCursor([last.domain, last.local_part]) : null } };
}
