// What third parties report of our outgoing mail.
import * as z from 'zod';
import { type AbuseReportRow, listReports, type ReportFilter } from '../store/abuse-reports.ts';
import { pageOf, pageQuery } from './messages.ts';
import type { Operation } from './operation.ts';
import { period, term } from './query.ts';

const query = z.strictObject({
  ...pageQuery,
  domain: term.optional().meta({ description: 'On mail of this domain.', example: 'example.com' }),
  identity: term.optional().meta({ description: 'On mail of this responsible identity.', example: 'client-17' }),
  outgoing_user: term.optional().meta({ description: 'On mail of this outgoing user.', example: 'smarthost' }),
  intake: term.optional().meta({ description: 'Sent to this intake.', example: 'fbl' }),
  queue_id: term.optional().meta({ description: 'On the message with this queue id.', example: '0RN3Q4ZK7VY2A' }),
  ...period('Received'),
});

const example = {
  id: 7,
  received_at: '2026-01-31T12:00:00.000Z',
  intake: 'fbl',
  source: '198.51.100.7',
  feedback_type: 'abuse',
  reporter: 'Yahoo!-Mail-Feedback/2.0',
  original_mail_from: 'joe@example.com',
  original_recipients: [],
  source_ip: '192.0.2.1',
  arrival_date: '2026-01-31T11:00:00.000Z',
  message_id: '<1@example.com>',
  subject: 'Hello',
  incidents: 1,
  matched_by: 'message_id',
  queue_id: '0RN3Q4ZK7VY2A',
  domain: 'example.com',
  admin: 'acme',
  outgoing_user: 'smarthost',
  identity: 'client-17',
  action: 'lock_suggested',
  fields: { 'feedback-type': ['abuse'] },
};

export const abuseReportOperations: readonly Operation[] = [
  {
    id: 'listAbuseReports',
    method: 'GET',
    path: '/v1/abuse-reports',
    tag: 'abuse report',
    query,
    summary: 'What third parties report',
    description:
      'Feedback reports that came to an intake, the newest first, each with the message, user and identity it is about. Those that match no message are seen by tokens of the installation.',
    answers: {
      200: {
        description: 'One page.',
        content: {
          schema: { $ref: '#/components/schemas/AbuseReportPage' },
          example: { items: [example], next_cursor: null },
        },
      },
    },
    problems: ['bad_request', 'unauthorized', 'too_many_requests', 'unavailable'],
    handle: async (call) => {
      const { limit, cursor, ...filter } = call.query;
      const { rows, next } = await listReports(
        call.deps.database,
        { ...(filter as Omit<ReportFilter, 'admins'>), admins: call.principal.reach },
        pageOf(limit, cursor),
      );
      return { status: 200, body: { items: rows.map(rowAnswer), next_cursor: next } };
    },
  },
];

function rowAnswer(row: AbuseReportRow): object {
  return {
    ...row,
    received_at: row.received_at.toISOString(),
    arrival_date: row.arrival_date?.toISOString() ?? null,
  };
}
