// Searches of the message log by rules: which fields there are, what they can be compared by, and the statements that come of it.
import type { Queryable } from './database.ts';
import { anyOf, type Condition, literal, ofMailbox } from './message-conditions.ts';
import { type Level, messagesOf } from './levels.ts';
import { type AdminScope, type MessageRow, type Page, type PageRequest, select, within } from './messages.ts';

export type FieldKind = 'text' | 'word' | 'number' | 'time' | 'mailbox';

/** Fields of the log by the names of its rows; `mailbox` is sender or recipient. */
export const searchFields = {
  queue_id: 'text',
  received_at: 'time',
  updated_at: 'time',
  node: 'text',
  direction: 'word',
  status: 'word',
  classification: 'word',
  queue_state: 'word',
  attempts: 'number',
  mail_from: 'text',
  recipient: 'text',
  mailbox: 'mailbox',
  domain: 'text',
  admin: 'text',
  outgoing_user: 'text',
  identity: 'text',
  client_address: 'text',
  helo: 'text',
  tls: 'text',
  login: 'text',
  message_id: 'text',
  subject: 'text',
  header_from: 'text',
  size: 'number',
  reply_code: 'number',
  reply_enhanced: 'text',
  reply_text: 'text',
  reply_remote: 'text',
  rule: 'text',
  revision: 'number',
} as const satisfies Record<string, FieldKind>;
export type SearchField = keyof typeof searchFields;

const SET = ['is', 'is_not', 'is_one_of', 'is_not_one_of'] as const;
const PRESENCE = ['is_set', 'is_not_set'] as const;

/** What a field of a kind can be compared by. */
export const searchOperators = {
  text: [...SET, ...PRESENCE, 'contains', 'does_not_contain', 'starts_with', 'ends_with'],
  word: [...SET, ...PRESENCE],
  number: [...SET, ...PRESENCE, 'greater_than', 'less_than'],
  time: ['at_or_after', 'before'],
  mailbox: ['is'],
} as const satisfies Record<FieldKind, readonly string[]>;
export type SearchOperator = (typeof searchOperators)[FieldKind][number];

/** A checked rule: the operator is one of its field, the values of the field's kind and as many as the operator takes. */
export interface SearchRule {
  readonly field: SearchField;
  readonly op: SearchOperator;
  readonly values: readonly (string | number | Date)[];
}

export interface MessageSearch {
  readonly admins: AdminScope;
  readonly rules: readonly SearchRule[];
  readonly match: 'all' | 'any';
  /** What a narrowed token sees. */
  readonly level: Level | null;
}

function conditionOf({ field, op, values }: SearchRule): Condition {
  const [value] = values;
  const like = (pattern: string): Condition => ({ sql: `${field} ilike ?`, values: [pattern] });
  const text = literal(String(value));
  if (field === 'mailbox') return ofMailbox(String(value)) as Condition;
  switch (op) {
    case 'is':
      return { sql: `${field} = ?`, values };
    case 'is_not':
      return { sql: `${field} is distinct from ?`, values };
    case 'is_one_of':
      return { sql: `${field} = any(?)`, values: [values] };
    case 'is_not_one_of':
      return { sql: `(${field} is null or ${field} <> all(?))`, values: [values] };
    case 'is_set':
      return { sql: `${field} is not null`, values: [] };
    case 'is_not_set':
      return { sql: `${field} is null`, values: [] };
    case 'contains':
      return like(`%${text}%`);
    case 'does_not_contain':
      return { sql: `(${field} is null or ${field} not ilike ?)`, values: [`%${text}%`] };
    case 'starts_with':
      return like(`${text}%`);
    case 'ends_with':
      return like(`%${text}`);
    case 'greater_than':
      return { sql: `${field} > ?`, values };
    case 'less_than':
    case 'before':
      return { sql: `${field} < ?`, values };
    case 'at_or_after':
      return { sql: `${field} >= ?`, values };
  }
}

function conditionsOf(rules: readonly SearchRule[], match: 'all' | 'any'): Condition[] {
  const conditions = rules.map(conditionOf);
  return match === 'all' || conditions.length < 2 ? conditions : [anyOf(conditions)];
}

/** A page of what matches. The order is that of receipt, so that a row that comes meanwhile moves no other. */
export function searchMessages(
  db: Queryable,
  { admins, rules, match, level }: MessageSearch,
  page: PageRequest,
  order: 'asc' | 'desc',
): Promise<Page<MessageRow>> {
  return select(db, [...conditionsOf(rules, match), messagesOf(level)], page, order, admins);
}

/** Fields that a search can be grouped by. */
export const groupFields = [
  'status',
  'classification',
  'direction',
  'domain',
  'admin',
  'outgoing_user',
  'identity',
  'mail_from',
  'recipient',
  'client_address',
  'rule',
  'node',
] as const satisfies readonly SearchField[];
export type GroupField = (typeof groupFields)[number];

export interface MessageGroup {
  readonly key: string | null;
  readonly messages: number;
  readonly recipients: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
}

/** Groups are made of at most so many rows, the newest. */
export const GROUPED_MOST = 10_000;

/** What matches, by the values of a field, the most frequent first; `truncated` when there were more rows than are grouped. */
export async function groupMessages(
  db: Queryable,
  { admins, rules, match, level }: MessageSearch,
  groupBy: GroupField,
  limit: number,
): Promise<{ groups: MessageGroup[]; truncated: boolean }> {
  const order = 'received_at desc, queue_id desc, recipient_index desc';
  const { from, values } = within(admins, [...conditionsOf(rules, match), messagesOf(level)], order, GROUPED_MOST + 1);
  const rows = await db.query<MessageGroup & { total: number }>(
    `with matched as (select ${groupBy} as key, queue_id, received_at from ${from} order by received_at desc limit ${GROUPED_MOST + 1})
     select key, count(*) as messages, sum(recipients)::bigint as recipients, min(first_seen) as first_seen,
            max(last_seen) as last_seen, sum(sum(recipients)) over ()::bigint as total
       from (select key, queue_id, count(*) as recipients, min(received_at) as first_seen, max(received_at) as last_seen
               from matched group by key, queue_id) one
      group by key order by recipients desc, key limit ${limit}`,
    values,
  );
  const truncated = (rows[0]?.total ?? 0) > GROUPED_MOST;
  const groups = rows.map(({ key, messages, recipients, first_seen, last_seen }) => ({
    key,
    messages,
    recipients,
    first_seen,
    last_seen,
  }));
  return { groups, truncated };
}
