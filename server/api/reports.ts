// GET /v1/reports/outgoing: who sent how much, and what of it was refused.
import * as z from 'zod';
import { type LockTarget, lockedAmong } from '../store/locks.ts';
import { outgoingReport, type ReportFilter, reportGroups, type ReportRow } from '../store/reports.ts';
import { csv } from '../notices/csv.ts';
import { wantsCsv } from './csv-answer.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { problem } from './problems.ts';
import { instant, integer, term } from './query.ts';

const DEFAULT_LIMIT = 1000;
const MAX_LIMIT = 10_000;

const query = z.strictObject({
  domain: term.optional().meta({ description: 'Of this domain.', example: 'example.com' }),
  from: instant.optional().meta({
    description: 'Received at or after; without `domain` midnight UTC. Default: since the log begins.',
    example: '2026-01-01T00:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
  to: instant.optional().meta({
    description: 'Received before; without `domain` midnight UTC. Default: until now.',
    example: '2026-02-01T00:00:00Z',
    json: { type: 'string', format: 'date-time' },
  }),
  classification: z.enum(['rejected', 'accepted']).optional().meta({
    description: '`rejected` (default): quarantined, refused or dropped. `accepted`: all else.',
    example: 'rejected',
  }),
  group_by: z
    .enum(reportGroups)
    .optional()
    .meta({
      description: `What a row is: one of ${reportGroups.join(', ')}. Default \`identity\`. \`sender\`, \`recipient_domain\` and \`client_ip\` need \`domain\`.`,
      example: 'identity',
    }),
  limit: integer(1, MAX_LIMIT)
    .optional()
    .meta({
      description: `Most rows, 1 to ${MAX_LIMIT}. Default ${DEFAULT_LIMIT}.`,
      example: 100,
      json: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
});

const COLUMNS = [
  'key',
  'domain',
  'outgoing_user',
  'identity',
  'messages',
  'recipients',
  'bytes',
  'spam',
  'first_seen',
  'last_seen',
  'identity_locked',
  'user_locked',
];
const DAY_MS = 86_400_000;
const NEEDS_DOMAIN = ['sender', 'recipient_domain', 'client_ip'];

async function outgoing(call: Call): Promise<Answer> {
  const { level } = call.principal;
  const {
    classification = 'rejected',
    group_by: groupBy = 'identity',
    limit = DEFAULT_LIMIT,
    ...given
  } = call.query as Partial<Pick<ReportFilter, 'classification' | 'domain' | 'from' | 'to'>> & {
    group_by?: ReportFilter['groupBy'];
    limit?: number;
  };
  const rest = level === null ? given : { ...given, domain: level.domain };
  if (rest.domain === undefined && NEEDS_DOMAIN.includes(groupBy))
    throw problem('bad_request', `Query parameters: "group_by" ${groupBy} needs "domain".`);
  const now = call.deps.now();
  if (rest.domain === undefined && [rest.from, rest.to].some((at) => at && at < now && at.getTime() % DAY_MS !== 0))
    throw problem('bad_request', 'Query parameters: without "domain" the period is of whole days, from midnight UTC.');
  // Until now is all there is: without an end the sums of today are read whole.
  const { to, ...open } = rest;
  const filter = { ...open, ...(to && to < now ? { to } : {}), classification, groupBy, admins: call.principal.reach };
  const { rows, truncated } = await outgoingReport(call.deps.database, filter, limit);
  const items = await answersOf(call, rows, groupBy);
  if (wantsCsv(call.headers['accept']))
    return {
      status: 200,
      headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
      text: csv(COLUMNS, items),
    };
  return { status: 200, body: { classification, group_by: groupBy, items, truncated } };
}

async function answersOf(
  { deps: { database, now } }: Call,
  rows: readonly ReportRow[],
  groupBy: ReportFilter['groupBy'],
): Promise<Record<string, unknown>[]> {
  const userOf = ({ domain, outgoing_user: user }: ReportRow): LockTarget[] =>
    domain === null || user === null ? [] : [{ domain, user, identity: '' }];
  const identityOf = (row: ReportRow): LockTarget[] =>
    groupBy !== 'identity' || row.key === null
      ? []
      : userOf(row).map((one) => ({ ...one, identity: row.key as string }));
  const targets = rows.flatMap((row) => [...userOf(row), ...identityOf(row)]);
  const isLocked = await lockedAmong(database, targets, now().getTime());
  return rows.map((row) => ({
    key: row.key,
    domain: row.domain,
    outgoing_user: row.outgoing_user,
    identity: groupBy === 'identity' ? row.key : null,
    messages: row.messages,
    recipients: row.recipients,
    bytes: row.bytes,
    spam: row.spam,
    first_seen: row.first_seen.toISOString(),
    last_seen: row.last_seen.toISOString(),
    identity_locked: identityOf(row).some(isLocked),
    user_locked: userOf(row).some(isLocked),
  }));
}

/** A row, for the documentation. */
const rowExample = {
  key: 'client-17',
  domain: 'example.com',
  outgoing_user: 'smarthost',
  identity: 'client-17',
  messages: 7,
  recipients: 9,
  bytes: 12_345,
  spam: 7,
  first_seen: '2026-01-31T12:00:00.000Z',
  last_seen: '2026-01-31T13:00:00.000Z',
  identity_locked: false,
  user_locked: false,
};

export const reportOperations: readonly Operation[] = [
  {
    id: 'reportOutgoing',
    method: 'GET',
    path: '/v1/reports/outgoing',
    tag: 'report',
    levels: ['domain'],
    query,
    summary: 'Report on outgoing mail',
    description:
      'Groups of outgoing messages of a period, the largest first. Identities are locked and unlocked by their own actions: `outgoing_user` and `identity` of a row name them. `Accept: text/csv` gives CSV.',
    answers: {
      200: {
        description: 'The groups.',
        content: {
          schema: { $ref: '#/components/schemas/OutgoingReport' },
          example: { classification: 'rejected', group_by: 'identity', items: [rowExample], truncated: false },
        },
        csv: true,
      },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: outgoing,
  },
];
