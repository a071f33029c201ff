// The counters of sending limits: one row for each outgoing user and kind of limit, changed under its row lock.
import type { Database, Queryable } from './database.ts';
import { type CounterState, type Grant, giveBack, grant, type GrantRequest, type Slots } from './limit-windows.ts';
import { MACHINE } from './lock-machine.ts';
import { notifyLocks, userId, writeEvent } from './locks.ts';

/** What is counted: the windows of `limits` in their unit, recipients a day, invalid recipients a day. */
export type CounterName = 'connections' | 'messages' | 'recipients' | 'max_recipients' | 'invalid_recipients';

// The update that changes nothing is what locks the row.
async function takeCounter(tx: Queryable, userId: string, name: CounterName): Promise<CounterState | undefined> {
  const rows = await tx.query<{ state: CounterState }>(
    `insert into limit_counter (user_id, name) select id, $2 from resource where kind = 'outgoing_user' and id = $1
     on conflict (user_id, name) do update set state = limit_counter.state returning state`,
    [userId, name],
  );
  return rows[0]?.state;
}

async function saveCounter(tx: Queryable, userId: string, name: CounterName, state: CounterState): Promise<void> {
  await tx.query('update limit_counter set state = $3 where user_id = $1 and name = $2', [
    userId,
    name,
    JSON.stringify(state),
  ]);
}

/** Tokens of one limit of one user. */
export interface TokensAsked {
  readonly userId: string;
  readonly name: CounterName;
  readonly request: GrantRequest;
}

/** Takes tokens of several limits, each asked for once, in one transaction of two statements. Undefined: there is no such user. */
export async function takeTokens(database: Database, asked: readonly TokensAsked[]): Promise<(Grant | undefined)[]> {
  return database.transaction(async (tx) => {
    const states = await takeCounters(tx, asked);
    const given = asked.map((one) => {
      const state = states.get(keyOf(one.userId, one.name));
      return state && grant(state, one.request);
    });
    const changed = asked.flatMap((one, index) => {
      const found = given[index];
      return found && found.count > 0 ? [{ user_id: one.userId, name: one.name, state: found.state }] : [];
    });
    if (changed.length > 0) await saveCounters(tx, changed);
    return given;
  });
}

function keyOf(id: string, name: CounterName): string {
  return `${id} ${name}`;
}

// Always in one order: two relays then never wait for each other.
async function takeCounters(tx: Queryable, wanted: readonly TokensAsked[]): Promise<Map<string, CounterState>> {
  const rows = await tx.query<{ user_id: string; name: CounterName; state: CounterState }>(
    `insert into limit_counter (user_id, name)
     select r.id, w.name from json_to_recordset($1::json) as w(user_id text, name text)
       join resource r on r.kind = 'outgoing_user' and r.id = w.user_id
      order by r.id, w.name
     on conflict (user_id, name) do update set state = limit_counter.state
     returning user_id, name, state`,
    [JSON.stringify(wanted.map(({ userId: user_id, name }) => ({ user_id, name })))],
  );
  return new Map(rows.map((row) => [keyOf(row.user_id, row.name), row.state]));
}

async function saveCounters(
  tx: Queryable,
  changed: readonly { user_id: string; name: CounterName; state: CounterState }[],
): Promise<void> {
  await tx.query(
    `update limit_counter c set state = g.state
       from json_to_recordset($1::json) as g(user_id text, name text, state jsonb)
      where c.user_id = g.user_id and c.name = g.name`,
    [JSON.stringify(changed)],
  );
}

/** Gives tokens back. Rejects only where it may be tried again: once the commit was on its way they may be back already. */
export async function returnTokens(
  database: Database,
  userId: string,
  name: CounterName,
  slots: Slots,
  count: number,
): Promise<void> {
  let written = false;
  try {
    await database.transaction(async (tx) => {
      const state = await takeCounter(tx, userId, name);
      if (state) await saveCounter(tx, userId, name, giveBack(state, slots, count));
      written = true;
    });
  } catch (error) {
    if (!written) throw error;
  }
}

/** Recipients of a user that do not exist, seen by one relay on a day that is not over. */
export interface InvalidCount {
  readonly domain: string;
  readonly user: string;
  /** The limit of the user. */
  readonly most: number;
  readonly end: number;
  readonly zone: string;
  count: number;
}

/** What the relays together have counted on that day. */
export interface InvalidTotal {
  readonly userId: string;
  readonly end: number;
  readonly count: number;
}

/** Counts them, whatever the limit says, and notes in the history when it is passed. All or nothing. */
export function countInvalidRecipients(
  database: Database,
  seen: readonly InvalidCount[],
  now: number,
): Promise<InvalidTotal[]> {
  // Always in one order: two relays then never wait for each other.
  const ordered = seen.toSorted((a, b) => (userId(a) < userId(b) ? -1 : 1));
  return database.transaction(async (tx) => {
    const totals: InvalidTotal[] = [];
    for (const one of ordered) totals.push(...(await countInvalid(tx, one, now)));
    if (totals.length > 0) await notifyLocks(tx);
    return totals;
  });
}

async function countInvalid(tx: Queryable, one: InvalidCount, now: number): Promise<InvalidTotal[]> {
  const state = await takeCounter(tx, userId(one), 'invalid_recipients');
  if (!state) return [];
  const limits = { day: Number.MAX_SAFE_INTEGER };
  const { state: next } = grant(state, { limits, waiting: one.count, reserve: 0, now, zone: one.zone });
  await saveCounter(tx, userId(one), 'invalid_recipients', next);
  const { end = one.end, count = 0 } = next.day ?? {};
  if (count > one.most && count - one.count <= one.most) await noteExceeded(tx, one, { end, count }, now);
  return [{ userId: userId(one), end, count }];
}

async function noteExceeded(
  tx: Queryable,
  { domain, user, most }: InvalidCount,
  { end, count }: Pick<InvalidTotal, 'end' | 'count'>,
  now: number,
): Promise<void> {
  await writeEvent(
    tx,
    { domain, user, identity: '' },
    {
      event: 'invalid_recipients_exceeded',
      at: now,
      actor: MACHINE,
      reason: `${count} invalid recipients in a day, of ${most}`,
      unlocksAt: end,
    },
  );
}

/** The counts of invalid recipients that are not over. */
export async function invalidRecipientCounts(db: Queryable, now: number): Promise<InvalidTotal[]> {
  const rows = await db.query<{ user_id: string; state: CounterState }>(
    `select user_id, state from limit_counter
      where name = 'invalid_recipients' and (state -> 'day' ->> 'end')::bigint > $1`,
    [now],
  );
  return rows.map(({ user_id: id, state }) => ({ userId: id, end: state.day?.end ?? 0, count: state.day?.count ?? 0 }));
}

/** All counters of a user. */
export async function findCounters(db: Queryable, userId: string): Promise<Map<CounterName, CounterState>> {
  const rows = await db.query<{ name: CounterName; state: CounterState }>(
    'select name, state from limit_counter where user_id = $1',
    [userId],
  );
  return new Map(rows.map((row) => [row.name, row.state]));
}
