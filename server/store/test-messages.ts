// Test messages as they are asked for: notices of the kind `test`, sent as other mail of our own is.
import type { Queryable } from './database.ts';
import type { NoticeOutcome, TestNotice } from './notices.ts';

export interface TestMessageRow {
  readonly id: number;
  readonly created_at: Date;
  readonly domain: string;
  readonly data: TestNotice;
  readonly queue_id: string | null;
  readonly outcome: NoticeOutcome | null;
}

const COLUMNS = 'id, created_at, domain, data, queue_id, outcome';

export async function insertTestMessage(
  tx: Queryable,
  { at, domain, admin, data }: { at: Date; domain: string; admin: string; data: TestNotice },
): Promise<TestMessageRow> {
  const [row] = await tx.query<TestMessageRow>(
    `insert into notice (kind, created_at, domain, admin, data) values ('test', $1, $2, $3, $4) returning ${COLUMNS}`,
    [at, domain, admin, JSON.stringify(data)],
  );
  return row as TestMessageRow;
}

export async function findTestMessage(db: Queryable, domain: string, id: number): Promise<TestMessageRow | undefined> {
  const [row] = await db.query<TestMessageRow>(
    `select ${COLUMNS} from notice where kind = 'test' and domain = $1 and id = $2`,
    [domain, id],
  );
  return row;
}

/** How many were asked for since then. */
export async function countTestMessages(db: Queryable, domain: string, since: Date): Promise<number> {
  const [row] = await db.query<{ many: number }>(
    `select count(*)::integer as many from notice where kind = 'test' and domain = $1 and created_at > $2`,
    [domain, since],
  );
  return row?.many ?? 0;
}
