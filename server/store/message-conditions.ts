// The pieces of a where clause of the message log.

/** `?` stands for the next value. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** The same as conditions that exclude each other, each of which an index serves. */
  readonly sides?: readonly Condition[];
}

export function equals(column: string, value: unknown): Condition | undefined {
  return value === undefined ? undefined : { sql: `${column} = ?`, values: [value] };
}

export function oneOf(column: string, values: readonly string[] | undefined): Condition | undefined {
  return values?.length ? { sql: `${column} = any(?)`, values: [values] } : undefined;
}

/** Text found in any of the columns, in either case; `%` and `_` mean themselves. */
export function contains(columns: readonly string[], text: string | undefined): Condition | undefined {
  if (text === undefined || text === '') return undefined;
  const pattern = `%${literal(text)}%`;
  return { sql: `(${columns.map((column) => `${column} ilike ?`).join(' or ')})`, values: columns.map(() => pattern) };
}

/** Text that means itself in a pattern of `like`. */
export function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

/** What a mailbox has sent and what was sent to it. */
export function ofMailbox(address: string | undefined): Condition | undefined {
  if (address === undefined) return undefined;
  return {
    sql: '(recipient = ? or mail_from = ?)',
    values: [address, address],
    sides: [
      { sql: 'recipient = ?', values: [address] },
      { sql: '(mail_from = ? and recipient <> ?)', values: [address, address] },
    ],
  };
}

/** One of them holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map((one) => `(${one.sql})`).join(' or ')})`,
    values: conditions.flatMap((one) => one.values),
  };
}

export function scopedTo(admins: readonly string[] | null): Condition | undefined {
  return admins === null ? undefined : { sql: 'admin = any(?)', values: [admins] };
}

/** Rows after a cursor. A cursor that this store did not make starts at the beginning. Receipt times are whole milliseconds. */
export function pagedBy(cursor: string | undefined, order: 'asc' | 'desc'): Condition | undefined {
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  if (!after) return undefined;
  return { sql: `(received_at, queue_id, recipient_index) ${order === 'asc' ? '>' : '<'} (?, ?, ?)`, values: after };
}

function parseCursor(cursor: string): [Date, string, number] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(value)) return undefined;
    const [at, queueId, index] = value as unknown[];
    if (!Number.isSafeInteger(at) || typeof queueId !== 'string' || !Number.isInteger(index)) return undefined;
    return [new Date(at as number), queueId, index as number];
  } catch {
    return undefined;
  }
}

/** All conditions together, their values numbered. */
export function allOf(conditions: readonly (Condition | undefined)[]): { sql: string; values: unknown[] } {
  const given = conditions.filter((condition) => condition !== undefined);
  let number = 0;
  const sql = given.map((condition) => condition.sql.replaceAll('?', () => `$${++number}`)).join(' and ');
  return { sql: sql || 'true', values: given.flatMap((condition) => condition.values) };
}

/** All conditions together, numbered after `values`, to which theirs are added. */
export function numbered(conditions: readonly (Condition | undefined)[], values: unknown[]): string {
  const where = allOf(conditions);
  const offset = values.length;
  values.push(...where.values);
  return where.sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`);
}
