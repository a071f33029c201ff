// Answers kept for 24 hours under the Idempotency-Key of their request, in the transaction that made them.
import type { JsonObject } from '../../schemas/parse.ts';
import type { Queryable } from './database.ts';

export interface StoredAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject | null;
}

/**
 * Takes a key, waiting for a transaction that holds it. True: it is ours. A row older than 24 hours counts as none.
 * Should the transaction that held it roll back, the key is free again.
 */
export async function takeIdempotencyKey(
  tx: Queryable,
  tokenId: string,
  key: string,
  fingerprint: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into idempotent_answer (token_id, key, fingerprint, status, headers, created_at) values ($1, $2, $3, 0, '{}', $4)
     on conflict (token_id, key) do update set fingerprint = excluded.fingerprint, status = 0, created_at = excluded.created_at
       where idempotent_answer.created_at < $4::timestamptz - interval '24 hours'
     returning 1`,
    [tokenId, key, fingerprint, at],
  );
  return rows.length > 0;
}

export async function findAnswer(tx: Queryable, tokenId: string, key: string): Promise<StoredAnswer | undefined> {
  const rows = await tx.query<StoredAnswer>(
    'select fingerprint, status, headers, body from idempotent_answer where token_id = $1 and key = $2',
    [tokenId, key],
  );
  return rows[0];
}

export async function storeAnswer(
  tx: Queryable,
  tokenId: string,
  key: string,
  answer: Omit<StoredAnswer, 'fingerprint'>,
): Promise<void> {
  await tx.query('update idempotent_answer set status = $3, headers = $4, body = $5 where token_id = $1 and key = $2', [
    tokenId,
    key,
    answer.status,
    JSON.stringify(answer.headers),
    answer.body === null ? null : JSON.stringify(answer.body),
  ]);
}

/** Forgets answers older than 24 hours; a background task. */
export async function forgetOldAnswers(db: Queryable): Promise<void> {
  await db.query(`delete from idempotent_answer where created_at < now() - interval '24 hours'`);
}
