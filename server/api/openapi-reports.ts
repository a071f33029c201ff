// The schemas of the OpenAPI document for the log search and the reports.
import type { JsonObject } from '../../schemas/parse.ts';
import { groupFields } from '../store/message-search.ts';
import { reportGroups } from '../store/reports.ts';
import { columns, fields, MOST_RULES, MOST_VALUES, operators, sorts } from './message-search.ts';
import { object } from './openapi-schemas.ts';

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const whole: JsonObject = { type: 'integer' };
const yesNo: JsonObject = { type: 'boolean' };
const time: JsonObject = { type: 'string', format: 'date-time' };
const maybeTime: JsonObject = { type: ['string', 'null'], format: 'date-time' };
const oneOf = (words: readonly string[]): JsonObject => ({ type: 'string', enum: [...words] });
const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const noon = '2026-01-31T12:00:00.000Z';

const counts = {
  messages: [whole, 'Messages, whatever the number of their recipients.', 7] as const,
  recipients: [whole, 'Recipients.', 9] as const,
};
const seen = {
  first_seen: [time, 'When the first came.', noon] as const,
  last_seen: [time, 'When the last came.', noon] as const,
};

export const reportSchemas: JsonObject = {
  MessageRule: object(
    'A rule of a search.',
    {
      field: [oneOf(fields), 'A column of the log; `mailbox`: sender or recipient.', 'status'],
      op: [oneOf(operators), 'How it is compared. Text is found in either case.', 'is_one_of'],
      values: [
        { type: 'array', items: { type: ['string', 'integer'] }, maxItems: MOST_VALUES },
        'What it is compared with; none for `is_set` and `is_not_set`.',
        ['quarantined'],
      ],
    },
    ['values'],
  ),
  MessageSearch: object(
    'A search of the message log.',
    {
      rules: [{ type: 'array', items: reference('MessageRule'), maxItems: MOST_RULES }, 'The rules. None: everything.'],
      match: [oneOf(['all', 'any']), 'Whether all rules must match, or any. Default `all`.', 'all'],
      group_by: [{ type: ['string', 'null'], enum: [...groupFields, null] }, 'Count by this field.', 'identity'],
      columns: [
        { type: ['array', 'null'], items: oneOf(columns), minItems: 1 },
        'Only these columns, in this order.',
        ['received_at', 'identity'],
      ],
      sort: [oneOf(sorts), 'The newest first (`-received_at`, default) or the oldest.', '-received_at'],
      cursor: [maybeText, '`next_cursor` of the page before.', 'WzE3NjkwMDAwMDAwMDAsImEiLDBd'],
      limit: [{ type: 'integer', minimum: 1, maximum: 1000 }, 'Most rows. Default 100.', 100],
    },
    ['rules', 'match', 'group_by', 'columns', 'sort', 'cursor', 'limit'],
  ),
  MessageGroup: object('A value of the field it is grouped by.', {
    key: [maybeText, 'The value; null: without.', 'client-17'],
    ...counts,
    ...seen,
  }),
  MessageSearchPage: object('What was found.', {
    items: [
      {
        type: 'array',
        items: {
          anyOf: [reference('MessageRow'), reference('MessageGroup'), { type: 'object', additionalProperties: true }],
        },
      },
      'Rows, the chosen columns of rows, or groups.',
    ],
    next_cursor: [maybeText, 'Cursor of the next page; null at the end.', null],
    truncated: [yesNo, 'Whether more rows matched than are grouped.', false],
  }),
  OutgoingReport: object('A report on outgoing mail.', {
    classification: [oneOf(['rejected', 'accepted']), 'What became of the messages.', 'rejected'],
    group_by: [oneOf(reportGroups), 'What a row is.', 'identity'],
    items: [{ type: 'array', items: reference('OutgoingReportRow') }, 'The groups, the most messages first.'],
    truncated: [yesNo, 'Whether there are more groups than `limit`.', false],
  }),
  LogSinkStatus: object('What a log sink does at run time.', {
    state: [
      oneOf(['ok', 'failing', 'waiting', 'disabled']),
      '`failing`: the last batch was not taken and is tried again. `waiting`: no node has taken it up yet.',
      'ok',
    ],
    node: [maybeText, 'The node that sends.', 'api-1'],
    sent: [whole, 'Events sent.', 1200],
    sent_at: [maybeTime, 'When the last batch was taken.', noon],
    position_at: [maybeTime, 'Time of the last event that was looked at.', noon],
    lag_events: [whole, 'Events that wait, for this sink or another.', 0],
    lag_seconds: [whole, 'Age of the oldest of them.', 0],
    dropped: [whole, 'Events that were deleted before they could be sent.', 0],
    failures: [whole, 'Attempts that failed since the last one that did not.', 0],
    last_error: [maybeText, 'What went wrong last.', null],
    last_error_at: [maybeTime, 'When.', null],
  }),
  OutgoingReportRow: object('A group of outgoing messages.', {
    key: [maybeText, 'What they have in common; null: messages without.', 'client-17'],
    domain: [text, 'The domain.', 'example.com'],
    outgoing_user: [maybeText, 'The outgoing user, in groups by identity and user.', 'smarthost'],
    identity: [maybeText, 'The identity, in groups by identity.', 'client-17'],
    ...counts,
    bytes: [whole, 'Their size, each message once.', 12_345],
    spam: [whole, 'Messages judged spam, phishing or virus.', 7],
    ...seen,
    identity_locked: [yesNo, 'Whether the identity is locked now.', false],
    user_locked: [yesNo, 'Whether the outgoing user is locked now.', false],
  }),
};
