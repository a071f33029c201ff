// Since when sessions of an outgoing user count for nothing. Run-time state: a configuration says nothing of it.
import type { Queryable } from './database.ts';
import { notifyLocks } from './locks.ts';

/** Revokes the sessions that a user has by now, in a transaction; the relays are told. */
export async function revokeSessions(tx: Queryable, userId: string, now: Date): Promise<void> {
  await tx.query(
    `insert into session_revocation (user_id, revoked_at) values ($1, $2)
     on conflict (user_id) do update set revoked_at = greatest(session_revocation.revoked_at, excluded.revoked_at)`,
    [userId, now],
  );
  await notifyLocks(tx);
}

/** When sessions of users were revoked last, in milliseconds since the epoch, since a time. */
export async function sessionRevocations(db: Queryable, since: number): Promise<Map<string, number>> {
  const rows = await db.query<{ user_id: string; revoked_at: Date }>(
    'select user_id, revoked_at from session_revocation where revoked_at > $1',
    [new Date(since)],
  );
  return new Map(rows.map((row) => [row.user_id, row.revoked_at.getTime()]));
}
