// What filter conditions look at: each field of a condition to the values it has in a message (mail.md D4).
import { addressesIn } from '../../mail/address.ts';
import { type Header, type HeaderField, fieldText, fieldsNamed } from '../../mail/header.ts';
import type { Inspection } from './mime-worker.ts';
import type { Programs } from './programs.ts';
import type { Searching } from './rules.ts';
import { type Message, type Transaction, reversePath } from '../transaction.ts';

export interface Facts {
  readonly transaction: Transaction;
  readonly message: Message;
  /** Body and attachments; null while no rule asks for them. */
  readonly inspection: Inspection | null;
  /** Whether the patterns that were searched for beside the event loop were found, by `Search.key`. */
  readonly found: ReadonlyMap<string, boolean>;
  /** The compiled patterns of the rules. */
  readonly programs: Programs<Searching>;
}

type Reader = (facts: Facts, headerName: string) => readonly string[];

const NAMES: Readonly<Record<string, string>> = { subject: 'subject', from: 'from', to: 'to', cc: 'cc' };

// A value is looked at so far, in octets before it is decoded: rules are about what people read.
const VALUE_MOST = 16_384;
const FIELDS_MOST = 100;

// All conditions of all rules ask again: a message is decoded once.
const decoded = new WeakMap<Header, Map<string, readonly string[]>>();

function once(header: Header, key: string, read: () => readonly string[]): readonly string[] {
  let known = decoded.get(header);
  if (known === undefined) decoded.set(header, (known = new Map()));
  let values = known.get(key);
  if (values === undefined) known.set(key, (values = read()));
  return values;
}

function headerValues({ message: { header } }: Facts, name: string): readonly string[] {
  const read = (field: HeaderField): string => fieldText({ ...field, raw: field.raw.slice(0, VALUE_MOST) });
  return once(header, name, () => fieldsNamed(header, name).slice(0, FIELDS_MOST).map(read));
}

// The whole text, and each address by itself, so that "is" works on either.
function addressValues(facts: Facts, name: string): readonly string[] {
  const read = (text: string): string[] => [text, ...addressesIn(text)];
  return once(facts.message.header, `addresses in ${name}`, () => headerValues(facts, name).flatMap(read));
}

const readers: Readonly<Record<string, Reader>> = {
  envelope_from: ({ transaction }) => [reversePath(transaction)],
  envelope_to: ({ transaction }) => transaction.recipients.map((one) => one.address),
  header: headerValues,
  subject: (facts) => headerValues(facts, 'subject'),
  from: (facts) => addressValues(facts, 'from'),
  to: (facts) => addressValues(facts, 'to'),
  cc: (facts) => addressValues(facts, 'cc'),
  body_text: ({ inspection }) => inspection?.text ?? [],
  body_html: ({ inspection }) => inspection?.html ?? [],
  raw: ({ inspection }) => inspection?.raw ?? [],
  attachment_name: ({ inspection }) => inspection?.attachments.flatMap((one) => one.names) ?? [],
  attachment_ext: ({ inspection }) => inspection?.attachments.flatMap((one) => one.extensions) ?? [],
  attachment_type: ({ inspection }) => inspection?.attachments.map((one) => one.type) ?? [],
  attachment_hash: ({ inspection }) => inspection?.attachments.flatMap((one) => one.hashes) ?? [],
  client_ip: ({ transaction }) => [transaction.session.address],
  helo: ({ transaction }) => [transaction.session.helo ?? ''],
  // Without a table of countries there is no value, and a condition on it does not hold.
  client_country: () => [],
  client_continent: () => [],
  size_bytes: ({ message }) => [String(message.size)],
  auth_user: ({ transaction }) => (transaction.user === null ? [] : [transaction.user.login]),
  identity: ({ transaction }) => (transaction.identity === null ? [] : [transaction.identity]),
};

/** The values of a condition's field. */
export function valuesOf(facts: Facts, field: string, headerName: string | null): readonly string[] {
  return readers[field]?.(facts, NAMES[field] ?? headerName ?? '') ?? [];
}

const CONTENT = new Set([
  'body_text',
  'body_html',
  'raw',
  'attachment_name',
  'attachment_ext',
  'attachment_type',
  'attachment_hash',
]);

/** Whether a field needs the message taken apart. */
export function needsInspection(field: string): boolean {
  return CONTENT.has(field);
}

/** Whether a field has no value at all here, so that no condition on it holds, not even a negative one. */
export function isUnknowable(field: string): boolean {
  return field === 'client_country' || field === 'client_continent';
}
