// Reports by mail on what was blocked: of one domain, or of all domains of an admin.
import { type Fields, field, object } from '../field.ts';
import { defineResource } from '../resource.ts';
import { bool, emailAddress, identity, many, oneOf, slug, text, timeOfDay, timeZone } from '../types.ts';
import { admin } from './admin.ts';
import { domain } from './domain.ts';

/** Of a week, as ISO 8601 counts them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const filters = object({
  classifications: field(many(oneOf('spam', 'phish', 'virus', 'blocked_rule'), 4), {
    description: 'Only messages blocked as one of these. Empty: all.',
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
  source: field(oneOf('quarantine'), {
    description: '`quarantine`: messages that were blocked and kept. Default `quarantine`.',
    default: 'quarantine',
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
      'What the reader may do from the mail: `release` and `delete` a message, `lock_identity` of its sender. Each link works once, after it is confirmed. Default none.',
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

function check(document: { recipients: unknown[]; times: unknown[] }): {
  pointer: string;
  code: string;
  detail: string;
}[] {
  return (['recipients', 'times'] as const)
    .filter((name) => document[name].length === 0)
    .map((name) => ({ pointer: `/${name}`, code: 'required', detail: 'needs at least one' }));
}

export const reportSchedule = defineResource({
  kind: 'report_schedule',
  parent: domain,
  description: `A report by mail on the quarantine of one domain. ${HOW}`,
  attributes,
  example: { domain: 'example.com', ...example },
  check,
});

export const adminReportSchedule = defineResource({
  kind: 'admin_report_schedule',
  parent: admin,
  parent_key: ['admin'],
  collection: 'report-schedules',
  description: `A report by mail on the quarantine of all domains of an admin and of the admins below it. ${HOW}`,
  attributes,
  example: { admin: 'acme', ...example },
  check,
});
