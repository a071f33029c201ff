// Lists of what arrived, the newest first: by time and an id, with a cursor that stays true while more arrives.
import type { Queryable } from './database.ts';
import { allOf, type Condition } from './message-conditions.ts';
import type { Page, PageRequest } from './messages.ts';

export interface NewestFirst {
  readonly table: string;
  /** Comma-separated. */
  readonly columns: string;
  /** The time it is listed by, in whole milliseconds. */
  readonly time: string;
  /** What tells apart rows of one time. */
  readonly id: string;
}

/** A page of the rows that meet all conditions. */
export async function newestFirst<Row extends object>(
  db: Queryable,
  { table, columns, time, id }: NewestFirst,
  conditions: readonly (Condition | undefined)[],
  { limit, cursor }: PageRequest,
): Promise<Page<Row>> {
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const where = allOf([...conditions, after && { sql: `(${time}, ${id}) < (?, ?)`, values: after }]);
  const rows = await db.query<Row>(
    `select ${columns} from ${table} where ${where.sql} order by ${time} desc, ${id} desc limit ${limit + 1}`,
    where.values,
  );
  const last = rows.length > limit ? (rows[limit - 1] as Record<string, unknown> | undefined) : undefined;
  return { rows: rows.slice(0, limit), next: last ? cursorAfter(last[time] as Date, String(last[id])) : null };
}

// The cursor of the message log, whose third part is always 0 here.
function cursorAfter(at: Date, id: string): string {
  return Buffer.from(JSON.stringify([at.getTime(), id, 0])).toString('base64url');
}

function parseCursor(cursor: string): [Date, string] {
  const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [number, string];
  return [new Date(at), id];
}
