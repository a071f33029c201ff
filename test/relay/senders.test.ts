// Locks, limits and identities of several relays over one database, with a clock of the test's own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { outgoingInstallationDefaults } from '../../schemas/outgoing-settings.ts';
import type { OutgoingUserConfig } from '../../server/config/configuration.ts';
import { type Senders, startSenders } from '../../server/relay/senders.ts';
import type { Session, Transaction } from '../../server/relay/transaction.ts';
import type { Database } from '../../server/store/database.ts';
import { listIdentities } from '../../server/store/identities.ts';
import { listLockEvents } from '../../server/store/locks.ts';
import { domain } from '../smtp/fixture.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { eventually } from '../support/mail.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
let api: TestApi;
let serial = 0;

before(async () => {
  api = await startApi();
  await api.create('/v1/admins/acme', { name: 'acme' });
  await api.create('/v1/domains/example.com', { domain: 'example.com', admin: 'acme' });
});

after(() => api.stop());

/** An outgoing user with these settings, and relays that know it. */
async function world(settings: object, relays = 1, database?: Database) {
  const name = `u${++serial}`;
  await api.create(`/v1/domains/example.com/outgoing-users/${name}`, {
    name,
    type: 'user',
    password_wo: 'long enough',
  });
  const merged = {
    ...settings,
    limits: { ...outgoingInstallationDefaults.limits, ...(settings as { limits?: object }).limits },
  };
  const user = domain('example.com', { users: [{ name, settings: merged }] }).outgoingUsers.get(
    name,
  ) as OutgoingUserConfig;
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10));
  const nodes: Senders[] = [];
  for (let count = 0; count < relays; count++) nodes.push(await start(clock, database));
  return { user, clock, nodes, node: nodes[0] as Senders, stop: () => Promise.all(nodes.map((one) => one.close())) };
}

function start(clock: FakeClock, database: Database = api.database): Promise<Senders> {
  return startSenders({ database, node: `node${++serial}`, clock, identitiesPerUser: 50 });
}

function transaction(session = {} as Session): Transaction {
  return { session } as Transaction;
}

async function send(node: Senders, user: OutgoingUserConfig): Promise<boolean> {
  const one = transaction();
  if ((await node.limits.mail(one, user)) !== null) return false;
  node.limits.settle(one);
  return true;
}

async function count(node: Senders, user: OutgoingUserConfig, tries: number): Promise<number> {
  let sent = 0;
  for (let index = 0; index < tries; index++) if (await send(node, user)) sent += 1;
  return sent;
}

test('I2 two relays lock on the very fifth bad verdict between them, and one locks only what it should', async () => {
  const { user, nodes, clock, stop } = await world({ auto_lock_identities: true }, 2);
  await Promise.all([...nodes, ...nodes].map((node) => node.locks.bad(user, 'x', 'spam')));
  assert.equal(nodes[0]?.locks.find(user, 'x'), undefined);
  await nodes[1]?.locks.bad(user, 'x', 'virus');
  assert.equal(nodes[1]?.locks.find(user, 'x')?.of, 'identity');
  await eventually('the other relay knows', () => nodes[0]?.locks.find(user, 'x'), 1000);
  assert.equal(nodes[0]?.locks.find(user, 'y'), undefined);
  assert.equal(nodes[0]?.locks.find(user, null), undefined);
  // A week of locks and unlocks.
  await clock.advance(59 * MINUTE);
  assert.ok(nodes[0]?.locks.find(user, 'x'));
  await clock.advance(MINUTE);
  assert.equal(nodes[0]?.locks.find(user, 'x'), undefined);
  assert.equal(nodes[1]?.locks.find(user, 'x'), undefined);
  // Whichever relay comes first ends it.
  const events = await eventually('the unlock is written', async () => {
    await nodes[0]?.refresh();
    const found = await listLockEvents(api.database, { admins: null, outgoing_user: user.name }, 10);
    return found.length > 1 && found;
  });
  assert.deepEqual(
    events.map((one) => [one.event, one.at.getTime() - Date.UTC(2026, 0, 5, 10)]),
    [
      ['unlocked_automatically', 60 * MINUTE],
      ['locked_automatically', 0],
    ],
  );
  await stop();
});

test('I4 I5 after as many automatic unlocks as allowed the lock stays through a restart', async () => {
  const { user, clock, node, stop } = await world({
    auto_lock_user: true,
    lock_threshold: 1,
    max_auto_unlocks: 2,
    lock_timeout_minutes: 10_080,
  });
  for (let round = 0; round < 2; round++) {
    await node.locks.bad(user, null, 'spam');
    assert.ok(node.locks.find(user, null));
    clock.jump(7 * DAY);
    await node.refresh();
    assert.equal(node.locks.find(user, null), undefined);
  }
  await node.locks.bad(user, null, 'spam');
  clock.jump(30 * DAY);
  await node.refresh();
  assert.ok(node.locks.find(user, null));
  const again = await start(clock);
  assert.equal(again.locks.find(user, 'anybody')?.of, 'user');
  await again.close();
  await stop();
});

test('with the database away a relay counts alone, locks, and makes up for it later', async () => {
  let away = false;
  const database: Database = {
    ...api.database,
    query: (...given) => (away ? Promise.reject(new Error('away')) : api.database.query(...given)),
    transaction: (work) => (away ? Promise.reject(new Error('away')) : api.database.transaction(work)),
  };
  const { user, node, clock, stop } = await world({ auto_lock_identities: true, lock_threshold: 3 }, 1, database);
  const limited = await world({ limits: { enabled: true, per_day: 1000 } }, 1, database);
  assert.equal(await count(limited.node, limited.user, 20), 20);
  away = true;
  for (let index = 0; index < 3; index++) await node.locks.bad(user, 'x', 'spam');
  assert.ok(node.locks.find(user, 'x'));
  const left = await count(limited.node, limited.user, 100);
  assert.ok(left > 0 && left < 100, `${left} from what was at hand`);
  assert.deepEqual(await limited.node.limits.mail(transaction(), limited.user), { kind: 'denied', limit: null });
  await node.refresh();
  assert.ok(node.locks.find(user, 'x'));
  away = false;
  await clock.advance(2000);
  await node.refresh();
  assert.ok(node.locks.find(user, 'x')?.id);
  await limited.clock.advance(5000);
  assert.equal(await send(limited.node, limited.user), true);
  await stop();
  await limited.stop();
});

test('J4 two relays share a limit: never one more, and after an orderly end nothing is lost', async () => {
  const limits = { enabled: true, per_day: 500, per_hour: 400 };
  const { user, clock, nodes, stop } = await world({ limits }, 2);
  const [a, b] = nodes as [Senders, Senders];
  const sent = (await Promise.all([count(a, user, 300), count(b, user, 300)])).reduce((sum, one) => sum + one, 0);
  assert.equal(sent, 400);
  await clock.advance(62 * MINUTE);
  assert.equal(
    (await Promise.all([count(a, user, 70), count(b, user, 10)])).reduce((sum, one) => sum + one, 0),
    80,
  );
  await stop();
  const c = await start(clock);
  assert.equal(await count(c, user, 100), 20);
  const denied = await c.limits.mail(transaction(), user);
  assert.deepEqual(denied?.kind === 'denied' && denied.limit, {
    window: 'day',
    most: 500,
    freesAt: Date.UTC(2026, 0, 6),
  });
  clock.jump(14 * 60 * MINUTE);
  assert.equal(await send(c, user), true);
  await c.close();
});

test('J6 the first messages of a hundred users at once wait for one transaction; those that were expected for none', async () => {
  let transactions = 0;
  const database: Database = {
    ...api.database,
    transaction: (work) => {
      transactions += 1;
      return api.database.transaction(work);
    },
  };
  const limits = { enabled: true, per_hour: 1000, per_day: 5000 };
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10));
  const node = await start(clock, database);
  const users: OutgoingUserConfig[] = [];
  for (let index = 0; index < 100; index++) {
    const { user, stop } = await world({ limits });
    users.push(user);
    await stop();
  }
  const before = transactions;
  assert.deepEqual(
    await Promise.all(users.map((user) => send(node, user))),
    users.map(() => true),
  );
  assert.equal(transactions - before, 1);
  for (const user of users) node.limits.expect(user);
  await eventually('they are there', () => transactions - before > 1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = transactions;
  for (const user of users) assert.equal(node.limits.mail(transaction(), user), null, 'at once');
  assert.equal(transactions, asked);
  await node.close();
});

test('J3 a week ends for all relays with Sunday in the time zone of the domain', async () => {
  // Monday 10:00, the fifth of January.
  const { user, clock, nodes, stop } = await world({ limits: { enabled: true, per_week: 30 } }, 2);
  const [a, b] = nodes as [Senders, Senders];
  const both = async (tries: number): Promise<number> => (await count(a, user, tries)) + (await count(b, user, tries));
  assert.equal(await both(20), 30);
  clock.jump(6 * DAY);
  assert.equal(await both(5), 0, 'Sunday at ten belongs to it');
  const denied = await a.limits.mail(transaction(), user);
  const limit = { window: 'week', most: 30, freesAt: Date.UTC(2026, 0, 12) };
  assert.deepEqual(denied?.kind === 'denied' && denied.limit, limit);
  clock.jump(14 * 60 * MINUTE);
  assert.equal(await both(20), 30);
  await stop();
});

test('J5 an hour slides for all relays: what one sent frees the other, an hour after it was sent', async () => {
  const { user, clock, nodes, stop } = await world({ limits: { enabled: true, per_hour: 30 } }, 2);
  const [a, b] = nodes as [Senders, Senders];
  assert.equal(await count(a, user, 15), 15);
  clock.jump(30 * MINUTE);
  // What was leased and not used comes back.
  await clock.advance(2000);
  assert.equal(await count(b, user, 20), 15);
  const denied = await b.limits.mail(transaction(), user);
  assert.equal(denied?.kind === 'denied' && denied.limit?.window, 'hour');
  clock.jump(32 * MINUTE);
  await clock.advance(2000);
  assert.equal(await count(b, user, 20), 15, 'the first fifteen have left it, the others not');
  await stop();
});

test('a relay that dies keeps what it had leased: never more, even then', async () => {
  const { user, clock, nodes, stop } = await world({ limits: { enabled: true, per_day: 1000 } }, 1);
  const before = await count(nodes[0] as Senders, user, 300);
  const next = await start(clock);
  const then = await count(next, user, 1000);
  assert.ok(before + then <= 1000 && before + then > 900, `${before} + ${then}`);
  await next.close();
  await stop();
});

test('a message in a row costs no statement', async () => {
  let statements = 0;
  const database: Database = {
    ...api.database,
    transaction: (work) => {
      statements += 1;
      return api.database.transaction(work);
    },
  };
  const { user, node, stop } = await world(
    { limits: { enabled: true, per_hour: 100_000, per_minute: 50_000 } },
    1,
    database,
  );
  statements = 0;
  assert.equal(await count(node, user, 20_000), 20_000);
  assert.ok(statements < 60, `${statements} statements for 20,000 messages`);
  await stop();
});

test('J1 J6 connections: the first message of each counts; switched off nothing does', async () => {
  const { user, clock, node, stop } = await world({ limits: { enabled: true, unit: 'connections', per_minute: 2 } });
  const [one, two, three] = [{}, {}, {}] as [Session, Session, Session];
  for (let index = 0; index < 50; index++) assert.equal(await node.limits.mail(transaction(one), user), null);
  assert.equal(await node.limits.mail(transaction(two), user), null);
  assert.equal((await node.limits.mail(transaction(three), user))?.kind, 'denied');
  await clock.advance(MINUTE + 100);
  assert.equal(await node.limits.mail(transaction(three), user), null);
  await stop();
  const off = await world({ limits: { enabled: false, per_minute: 1 } });
  assert.equal(await count(off.node, off.user, 1000), 1000);
  await off.stop();
});

test('J7 recipients of a day come back when the message is not accepted', async () => {
  const { user, clock, node, stop } = await world({ max_recipients_per_day: 3 });
  const refused = transaction();
  for (let index = 0; index < 3; index++) assert.equal(await node.limits.recipientOfDay(refused, user), null);
  assert.equal((await node.limits.recipientOfDay(refused, user))?.kind, 'denied');
  node.limits.release(refused);
  await clock.advance(2000);
  await eventually('they are back', async () => {
    const sent = transaction();
    await clock.advance(1000);
    if ((await node.limits.recipientOfDay(sent, user)) !== null) return false;
    node.limits.settle(sent);
    return true;
  });
  await stop();
});

test('J8 invalid recipients stop a user on all relays until the day ends', async () => {
  const { user, clock, nodes, stop } = await world({ invalid_recipients_per_day: 2 }, 2);
  const [a, b] = nodes as [Senders, Senders];
  a.limits.invalidRecipient(user);
  b.limits.invalidRecipient(user);
  await eventually('both are counted', async () => {
    await a.refresh();
    const rows = await api.database.query<{ count: number }>(
      `select (state -> 'day' ->> 'count')::int as count from limit_counter where user_id = $1`,
      [`example.com/${user.name}`],
    );
    return rows[0]?.count === 2;
  });
  assert.equal(a.limits.invalidUntil(user), null);
  a.limits.invalidRecipient(user);
  assert.equal(a.limits.invalidUntil(user), Date.UTC(2026, 0, 6));
  await eventually('the other knows', () => b.limits.invalidUntil(user) !== null, 2000);
  await clock.advance(DAY, async () => {});
  assert.equal(b.limits.invalidUntil(user), null);
  await stop();
});

test('J8 with the database away a relay counts invalid recipients on, stops the user, and loses none of them', async () => {
  let away = false;
  const unlessAway = <Result>(work: () => Promise<Result>): Promise<Result> =>
    away ? Promise.reject(new Error('away')) : work();
  const database: Database = {
    ...api.database,
    query: (...given) => unlessAway(() => api.database.query(...given)),
    transaction: (work) => unlessAway(() => api.database.transaction(work)),
  };
  const { user, clock, node, stop } = await world({ invalid_recipients_per_day: 3 }, 1, database);
  const other = await start(clock);
  const total = async (): Promise<number | undefined> => {
    const rows = await api.database.query<{ count: number }>(
      `select (state -> 'day' ->> 'count')::int as count from limit_counter where user_id = $1`,
      [`example.com/${user.name}`],
    );
    return rows[0]?.count;
  };
  node.limits.invalidRecipient(user);
  await eventually('the first is counted', async () => (await total()) === 1);
  away = true;
  for (let index = 0; index < 3; index++) node.limits.invalidRecipient(user);
  assert.equal(node.limits.invalidUntil(user), Date.UTC(2026, 0, 6));
  await node.refresh();
  assert.equal(node.limits.invalidUntil(user), Date.UTC(2026, 0, 6), 'what the database cannot tell is not forgotten');
  assert.equal(await total(), 1);
  away = false;
  await eventually('all are counted', async () => {
    await clock.advance(500);
    return (await total()) === 4;
  });
  await other.refresh();
  assert.equal(other.limits.invalidUntil(user), Date.UTC(2026, 0, 6));
  node.limits.invalidRecipient(user);
  await eventually('the fifth, once', async () => (await total()) === 5);
  await Promise.all([stop(), other.close()]);
  const events = await listLockEvents(api.database, { admins: null, outgoing_user: user.name }, 10);
  assert.deepEqual(
    events.map(({ event, reason, identity }) => ({ event, reason, identity })),
    [
      {
        event: 'invalid_recipients_exceeded',
        reason: '4 invalid recipients in a day, of 3',
        identity: null,
      },
    ],
  );
  assert.equal(events[0]?.unlocks_at?.getTime(), Date.UTC(2026, 0, 6));
});

test('H7 ten thousand identities of one user are capped, a locked one survives; idle ones go', async () => {
  const { user, clock, node, stop } = await world({ auto_lock_identities: true, lock_threshold: 1 });
  const id = `example.com/${user.name}`;
  const filter = { admins: null, userId: id, now: clock.now() };
  node.identities.seen(id, 'locked', clock.now(), true);
  await node.locks.bad(user, 'locked', 'spam');
  await node.identities.flush();
  for (let index = 0; index < 10_000; index++) node.identities.seen(id, `random ${index}`, clock.now() + index, false);
  await node.identities.flush();
  const rows = await listIdentities(api.database, filter, 200);
  assert.equal(rows.length, 51);
  assert.equal(rows[0]?.identity, 'locked');
  assert.deepEqual([rows[0]?.messages, rows[0]?.bad_messages, rows[0]?.state], [1, 1, 'automatic']);
  await api.database.query(
    `update lock_state set state = 'manual', due_at = null, unlocks_at = null where user_id = $1`,
    [id],
  );
  clock.jump(91 * DAY);
  node.identities.seen(id, 'fresh', clock.now(), false);
  await clock.advance(61 * MINUTE, async () => {});
  await eventually(
    'the idle ones are gone',
    async () => (await listIdentities(api.database, filter, 200)).length === 2,
  );
  await stop();
});
