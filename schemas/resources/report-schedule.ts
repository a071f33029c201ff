// Reports by mail on what was blocked, on the message log and on who sent how much: of one domain, or of all domains of an admin.
import { messageClassifications, messageStatuses } from '../events.ts';
import { type Fields, field, object } from '../field.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { bool, emailAddress, identity, many, oneOf, slug, text, timeOfDay, timeZone } from '../types.ts';
import { admin } from './admin.ts';
import { domain } from './domain.ts';

/** Of a week, as ISO 8601 counts them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const QUARANTINED = ['spam', 'phish', 'virus', 'blocked_rule'];

const keysOf = <Name extends string>(words: Readonly<Record<Name, string>>): [Name, ...Name[]] =>
  Object.keys(words) as [Name, ...Name[]];

const filters = object({
  classifications: field(many(oneOf(...keysOf(messageClassifications)), 12), {
    description:
      'Only messages classified as one of these; of `quarantine` those blocked as `spam`, `phish`, `virus` or `blocked_rule`. Empty: all. Not with source `outgoing_report`.',
    default: [],
  }),
  statuses: field(many(oneOf(...keysOf(messageStatuses)), 16), {
    description: 'Only messages with one of these statuses, with source `messages`. Empty: all.',
    default: [],
  }),
  outgoing_user: field(slug, { description: 'Only of outgoing users of this name.', optional: true }),
  identity: field(identity, { description: 'Only of this identity.', optional: true }),
  sender: field(emailAddress, { description: 'Only from this envelope sender.', optional: true }),
  recipient: field(emailAddress, { description: 'Only to this envelope recipient.', optional: true }),
});

const attributes = {
  name: field(slug, { description: 'Unique in its scope.', requires_replace: true, example: 'daily' }),
  description: field(text(200), { description: 'What it is for.', optional: true }),
  enabled: field(bool, {
    description: 'Whether it is sent. What is blocked while it is not is in the first report afterwards. Default true.',
    default: true,
  }),
  source: field(oneOf('quarantine', 'messages', 'outgoing_report'), {
    description:
      '`quarantine`: messages that were blocked and kept. `messages`: the message log, a row for each recipient. `outgoing_report`: a row for each identity or user that sent, with messages, spam, rejected, invalid recipients and invalid senders. A report on the log is of the time from the one before until it is due. Default `quarantine`.',
    default: 'quarantine',
  }),
  group_by: field(oneOf('identity', 'user'), {
    description: 'What a row of source `outgoing_report` is: `identity` or `user`. Null: `identity`.',
    optional: true,
  }),
  format: field(oneOf('html', 'csv', 'both'), {
    description:
      'How the rows come: `html` in the mail, as text too; `csv` in an attached file (RFC 4180); `both`. The mail has 100 rows at most, the file 10,000. Default `html`.',
    default: 'html',
  }),
  direction: field(oneOf('outgoing', 'incoming'), {
    description: 'Which mail: `outgoing` or `incoming`. Default `outgoing`.',
    default: 'outgoing',
  }),
  filters: field(filters, { description: 'Which messages. All of these must hold.', default: {} }),
  recipients: field(many(emailAddress, 20), {
    description: 'Who gets it, each a mail of his own: 1 to 20 addresses.',
  }),
  times: field(many(timeOfDay, 3), {
    description:
      'When, as HH:MM, up to three times a day. A time that the change to summer time leaves out is sent just after, one that comes twice once.',
  }),
  days: field(many(oneOf(...weekdays), 7), {
    description: 'On which days: `mon` to `sun`. Empty: every day. Default every day.',
    default: [],
  }),
  timezone: field(timeZone, {
    description: 'IANA time zone of `times`. Null: that of the domain, UTC for a schedule of an admin.',
    optional: true,
  }),
  skip_empty: field(bool, {
    description: 'Whether nothing is sent when there is nothing new. Default true.',
    default: true,
  }),
  actions: field(many(oneOf('release', 'delete', 'lock_identity'), 3), {
    description:
      'What the reader may do from the mail: `release` and `delete` a message, `lock_identity` of its sender. Each link works once, after it is confirmed. Only with source `quarantine`, and not with format `csv`. Default none.',
    default: [],
  }),
} as const satisfies Fields;

const example = {
  name: 'daily',
  recipients: ['abuse@example.net'],
  times: ['08:00'],
  timezone: 'Europe/Berlin',
  actions: ['release', 'delete'],
};

const HOW =
  'Each report lists what came since the one before. A recipient may unsubscribe from the mail; that is run-time state, listed and revoked through the API.';

interface Checked {
  recipients: unknown[];
  times: unknown[];
  source: string;
  direction: string;
  format: string;
  group_by: string | null;
  actions: unknown[];
  filters: { classifications: string[]; statuses: unknown[] };
}

function check(document: Checked): Fault[] {
  return [
    ...(['recipients', 'times'] as const)
      .filter((name) => document[name].length === 0)
      .map((name) => ({ pointer: `/${name}`, code: 'required', detail: 'needs at least one' })),
    ...sourceFaults(document),
  ];
}

function sourceFaults({ source, direction, format, group_by, actions, filters }: Checked): Fault[] {
  const fault = (pointer: string, detail: string): Fault => ({ pointer, code: 'conflict', detail });
  const { classifications, statuses } = filters;
  const faults: Fault[] = [];
  if (actions.length > 0 && source !== 'quarantine') faults.push(fault('/actions', 'go with source "quarantine" only'));
  if (actions.length > 0 && format === 'csv')
    faults.push(fault('/actions', 'are links in the mail: set format to "html" or "both"'));
  if (group_by !== null && source !== 'outgoing_report')
    faults.push(fault('/group_by', 'goes with source "outgoing_report" only'));
  if (direction !== 'outgoing' && source === 'outgoing_report')
    faults.push(fault('/direction', 'must be "outgoing" with source "outgoing_report"'));
  if (statuses.length > 0 && source !== 'messages')
    faults.push(fault('/filters/statuses', 'go with source "messages" only'));
  if (classifications.length > 0 && source === 'outgoing_report')
    faults.push(fault('/filters/classifications', 'do not go with source "outgoing_report", which counts all'));
  if (source === 'quarantine')
    for (const [index, one] of classifications.entries())
      if (!QUARANTINED.includes(one))
        faults.push(
          fault(`/filters/classifications/${index}`, `is none of ${QUARANTINED.join(', ')}, which are quarantined`),
        );
  return faults;
}

export const reportSchedule = defineResource({
  kind: 'report_schedule',
  parent: domain,
  description: `A report by mail on the quarantine or the message log of one domain. ${HOW}`,
  attributes,
  example: { domain: 'example.com', ...example },
  check,
});

export const adminReportSchedule = defineResource({
  kind: 'admin_report_schedule',
  parent: admin,
  parent_key: ['admin'],
  collection: 'report-schedules',
  description: `A report by mail on the quarantine or the message log of all domains of an admin and of the admins below it. ${HOW}`,
  attributes,
  example: { admin: 'acme', ...example },
  check,
});
