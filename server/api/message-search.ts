// POST /v1/messages:search: the message log by rules, as rows, as some of their columns, or in groups.
import * as z from 'zod';
import { queueStates } from '../../schemas/events.ts';
import {
  GROUPED_MOST,
  groupFields,
  groupMessages,
  type SearchField,
  searchFields,
  searchMessages,
  type SearchOperator,
  searchOperators,
  type SearchRule,
} from '../store/message-search.ts';
import { csv } from '../notices/csv.ts';
import { wantsCsv } from './csv-answer.ts';
import { isObject } from './merge-patch.ts';
import { classifications, direction, pageOf, rowAnswers, rowExample, statuses } from './messages.ts';
import type { Answer, Call, Operation } from './operation.ts';
import { invalidBody, problem } from './problems.ts';
import { instant, term } from './query.ts';

export const MOST_RULES = 50;
export const MOST_VALUES = 500;
const fields = Object.keys(searchFields) as [SearchField, ...SearchField[]];
const operators = [...new Set(Object.values(searchOperators).flat())] as [SearchOperator, ...SearchOperator[]];
/** Columns of a row. */
export const columns = Object.keys(rowExample) as [keyof typeof rowExample, ...(keyof typeof rowExample)[]];
export const sorts = ['-received_at', 'received_at'] as const;
export { fields, operators };

const words: Readonly<Record<string, readonly string[]>> = {
  direction: direction.options,
  status: statuses,
  classification: classifications,
  queue_state: Object.keys(queueStates),
};
const NONE: readonly string[] = ['is_set', 'is_not_set'];
const SEVERAL: readonly string[] = ['is_one_of', 'is_not_one_of'];

const rule = z
  .strictObject({
    field: z.enum(fields, `must be one of ${fields.join(', ')}`),
    op: z.enum(operators, `must be one of ${operators.join(', ')}`),
    values: z
      .array(z.union([term, z.int()], 'must be text or a whole number'))
      .max(MOST_VALUES)
      .default([]),
  })
  .transform(({ field, op, values }, context): SearchRule => {
    const fault = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
    const allowed: readonly string[] = searchOperators[searchFields[field]];
    if (!allowed.includes(op)) fault(['op'], `${field} takes ${allowed.join(', ')}`);
    const most = NONE.includes(op) ? 0 : SEVERAL.includes(op) ? MOST_VALUES : 1;
    if (values.length > most || (most > 0 && values.length === 0))
      fault(['values'], `${op} takes ${most === 0 ? 'none' : most === 1 ? 'exactly one' : 'one or more'}`);
    const taken = values.map((value, index) => valueOf(field, value, (message) => fault(['values', index], message)));
    return { field, op, values: taken };
  });

function valueOf(field: SearchField, value: string | number, fault: (message: string) => void): string | number | Date {
  const kind = searchFields[field];
  if (kind === 'number') {
    const number = typeof value === 'number' ? value : /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isSafeInteger(number)) return number;
    fault('must be a whole number');
    return 0;
  }
  if (kind === 'time') {
    const result = instant.safeParse(value);
    if (result.success) return result.data;
    fault('must be a time such as 2026-01-31T12:00:00Z');
    return new Date(0);
  }
  if (typeof value !== 'string') fault('must be text');
  if (kind === 'word' && !words[field]?.includes(String(value)))
    fault(`must be one of ${words[field]?.join(', ') ?? ''}`);
  return String(value);
}

const search = z.strictObject({
  rules: z.array(rule).max(MOST_RULES, `at most ${MOST_RULES} rules`).default([]),
  match: z.enum(['all', 'any'], 'must be all or any').default('all'),
  group_by: z.enum(groupFields, `must be one of ${groupFields.join(', ')}`).nullish(),
  columns: z.array(z.enum(columns, 'is not a column')).min(1).nullish(),
  sort: z.enum(sorts, `must be one of ${sorts.join(', ')}`).default('-received_at'),
  cursor: term.nullish(),
  limit: z.int().min(1).max(1000).default(100),
});

const example = {
  rules: [{ field: 'status', op: 'is_one_of', values: ['quarantined'] }],
  match: 'all',
  limit: 100,
};

async function find(call: Call): Promise<Answer> {
  if (call.body !== undefined && !isObject(call.body))
    throw problem('malformed_body', 'The body must be a JSON object.');
  const result = search.safeParse(call.body ?? {});
  if (!result.success) throw invalidBody(result.error, call.body ?? {});
  const { rules, match, group_by: groupBy, columns: chosen, sort, cursor, limit } = result.data;
  const asked = { admins: call.principal.reach, level: call.principal.level, rules, match };
  const shown = (names: readonly string[], rows: readonly Record<string, unknown>[], more: object): Answer =>
    wantsCsv(call.headers['accept'])
      ? { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }, text: csv(names, rows) }
      : { status: 200, body: { items: rows, ...more } };
  if (groupBy) {
    const { groups, truncated } = await groupMessages(call.deps.database, asked, groupBy, limit);
    const rows = groups.map((group) => ({
      ...group,
      first_seen: group.first_seen.toISOString(),
      last_seen: group.last_seen.toISOString(),
    }));
    return shown(['key', 'messages', 'recipients', 'first_seen', 'last_seen'], rows, { next_cursor: null, truncated });
  }
  const page = pageOf(limit, cursor ?? undefined);
  const { rows, next } = await searchMessages(call.deps.database, asked, page, sort === 'received_at' ? 'asc' : 'desc');
  const answers = await rowAnswers(call, rows);
  const some = chosen?.length
    ? answers.map((row) => Object.fromEntries(chosen.map((name) => [name, row[name]])))
    : answers;
  return shown(chosen?.length ? chosen : columns, some, { next_cursor: next, truncated: false });
}

export const searchOperations: readonly Operation[] = [
  {
    id: 'searchMessages',
    method: 'POST',
    path: '/v1/messages:search',
    reads: true,
    tag: 'message',
    levels: ['domain', 'mailbox'],
    summary: 'Search the message log by rules',
    description: `One row per recipient, the newest first. All rules must match, or any. Pages stay in order while messages come: a page goes on after the last row of the one before. With \`group_by\` the newest ${GROUPED_MOST} matches are grouped by a field, the most frequent value first. \`Accept: text/csv\` gives CSV.`,
    body: { schema: { $ref: '#/components/schemas/MessageSearch' }, required: false, example },
    answers: {
      200: {
        description: 'One page, or the groups.',
        content: {
          schema: { $ref: '#/components/schemas/MessageSearchPage' },
          example: { items: [rowExample], next_cursor: null, truncated: false },
        },
        csv: true,
      },
    },
    problems: [
      'malformed_body',
      'bad_request',
      'invalid_cursor',
      'unauthorized',
      'payload_too_large',
      'unsupported_media_type',
      'invalid_document',
      'too_many_requests',
      'unavailable',
    ],
    handle: find,
  },
];
