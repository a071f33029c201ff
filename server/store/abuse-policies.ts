// Abuse policies: how many bad messages an outgoing user or an identity has sent within the window of its policy, read from the
// message log, and what follows when they are too many.
import { badClassifications } from '../../schemas/events.ts';
import type { Database, Queryable } from './database.ts';
import { afterAbuse } from './lock-machine.ts';
import { changeLock, type LockTarget, userId } from './locks.ts';

export type AbuseAction = 'event' | 'lock_identity' | 'lock_user';

/** The policy in effect for an outgoing user. */
export interface AbusePolicy {
  readonly domain: string;
  readonly user: string;
  readonly threshold: number;
  readonly windowMs: number;
  readonly action: AbuseAction;
}

/** What a policy was applied to. */
export interface Judged extends LockTarget {
  readonly messages: number;
  readonly action: AbuseAction;
}

// As the partial indexes have it.
const BAD = `direction = 'outgoing' and classification in (${badClassifications.map((one) => `'${one}'`).join(', ')})`;
const KEPT = `status not in ('released', 'auto-released')`;

/** The outgoing users that have sent bad messages since a time. */
export function suspectsSince(db: Queryable, since: Date): Promise<{ domain: string; user: string }[]> {
  return db.query(
    `select distinct domain, outgoing_user as user from message where ${BAD} and outgoing_user is not null and received_at >= $1`,
    [since],
  );
}

const LOCK = 7_020_007;

/**
 * Counts for these policies and acts once for each that is reached: from then on counting begins anew, as it does when
 * somebody unlocks. Undefined: another node is judging now.
 */
export function judge(db: Database, policies: readonly AbusePolicy[], now: Date): Promise<Judged[] | undefined> {
  return db.transaction(async (tx) => {
    const [turn] = await tx.query<{ ours: boolean }>(`select pg_try_advisory_xact_lock(${LOCK}) as ours`);
    if (!turn?.ours) return undefined;
    const judged: Judged[] = [];
    for (const found of await reached(tx, policies, now)) {
      await act(tx, found, now);
      judged.push(found);
    }
    return judged;
  });
}

async function reached(tx: Queryable, policies: readonly AbusePolicy[], now: Date): Promise<Found[]> {
  if (policies.length === 0) return [];
  const rows = await tx.query<{ number: number; identity: string; messages: number }>(
    `with policy as (
       select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::int[], $5::boolean[])
         with ordinality p (domain, name, since, threshold, is_whole, number)),
     counted as (
       select p.number, p.domain, p.name, p.since, p.threshold, t.identity, count(distinct m.queue_id) as messages
         from policy p
         join message m on m.domain = p.domain and m.outgoing_user = p.name and m.received_at >= p.since and m.${BAD} and m.${KEPT}
        cross join lateral (select case when p.is_whole then '' else coalesce(m.identity, '') end as identity) t
         left join abuse_policy_state s on s.user_id = p.domain || '/' || p.name and s.identity = t.identity
        where m.received_at > coalesce(s.counted_from, '-infinity')
        group by 1, 2, 3, 4, 5, 6 having count(distinct m.queue_id) >= p.threshold),
     unlocked as (
       select c.*, (select max(e.at) from lock_event e where e.event = 'unlocked' and e.domain = c.domain
                       and e.outgoing_user = c.name and coalesce(e.identity, '') in (c.identity, '')) as unlocked_at
         from counted c)
     select number, identity, messages from unlocked where unlocked_at is null
     union all
     select u.number, u.identity, count(distinct m.queue_id) as messages
       from unlocked u join policy p using (number)
       join message m on m.domain = p.domain and m.outgoing_user = p.name and m.${BAD} and m.${KEPT}
        and m.received_at > greatest(p.since, u.unlocked_at)
        and (p.is_whole or coalesce(m.identity, '') = u.identity)
       left join abuse_policy_state s on s.user_id = p.domain || '/' || p.name and s.identity = u.identity
      where u.unlocked_at is not null and m.received_at > coalesce(s.counted_from, '-infinity')
      group by u.number, u.identity, u.threshold having count(distinct m.queue_id) >= u.threshold
      order by 1, 2`,
    [
      policies.map((one) => one.domain),
      policies.map((one) => one.user),
      policies.map((one) => new Date(now.getTime() - one.windowMs)),
      policies.map((one) => one.threshold),
      policies.map((one) => one.action === 'lock_user'),
    ],
  );
  return rows.flatMap(({ number, identity, messages }) => {
    const policy = policies[number - 1];
    return policy ? [{ ...policy, identity, messages }] : [];
  });
}

type Found = AbusePolicy & { identity: string; messages: number };

async function act(
  tx: Queryable,
  { domain, user, identity, messages, windowMs, action }: Found,
  now: Date,
): Promise<void> {
  const reason = `abuse policy: ${messages} bad messages within ${windowMs / 60_000} minutes`;
  // Messages without an identity are nobody's: there is no identity to lock.
  const locks = action === 'lock_user' || (action === 'lock_identity' && identity !== '');
  const changed = await changeLock(tx, { domain, user, identity }, (state) =>
    afterAbuse(state, reason, locks, now.getTime()),
  );
  if (!changed) return;
  await tx.query(
    `insert into abuse_policy_state (user_id, identity, counted_from) values ($1, $2, $3)
     on conflict (user_id, identity) do update set counted_from = excluded.counted_from`,
    [userId({ domain, user }), identity, now],
  );
}
