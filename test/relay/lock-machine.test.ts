// The lock state machine as a table (mail.md 3.2, I1 to I5).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  afterBadVerdict,
  afterLock,
  afterReset,
  afterTime,
  afterUnlock,
  type LockPolicy,
  type LockState,
  type LockStep,
  unlocked,
} from '../../server/store/lock-machine.ts';

const MINUTE = 60_000;
const start = Date.UTC(2026, 0, 5);
const policy: LockPolicy = { threshold: 5, windowMs: 10 * MINUTE, timeoutMs: 60 * MINUTE, maxAutoUnlocks: 2 };

function machine(given: Partial<LockPolicy> = {}) {
  let state: LockState = unlocked;
  const events: string[] = [];
  const take = (step: LockStep): LockState => {
    state = step.state;
    events.push(...step.events.map((one) => one.event));
    return state;
  };
  return {
    events,
    bad: (minute: number) => take(afterBadVerdict(state, { ...policy, ...given }, 'spam', start + minute * MINUTE)),
    time: (minute: number) => take(afterTime(state, start + minute * MINUTE)),
    lock: (minute: number) => take(afterLock(state, 'why', 'me', start + minute * MINUTE)),
    unlock: (minute: number) => take(afterUnlock(state, 'me', start + minute * MINUTE)),
    reset: (minute: number) => take(afterReset(state, 'me', start + minute * MINUTE)),
  };
}

test('I1 the fifth within ten minutes locks; five over eleven minutes do not', () => {
  const quick = machine();
  for (let count = 0; count < 4; count++) assert.equal(quick.bad(count).state, 'none');
  const locked = quick.bad(9.99);
  assert.deepEqual([locked.state, locked.unlocksAt, locked.badAt], ['automatic', start + 69.99 * MINUTE, []]);
  assert.match(locked.reason ?? '', /^5 bad messages within 10 minutes, the last one: spam$/);
  const slow = machine();
  for (const minute of [0, 2.75, 5.5, 8.25, 11]) assert.equal(slow.bad(minute).state, 'none');
  assert.equal(slow.bad(11.5).state, 'automatic');
});

test('I4 I5 with two automatic unlocks the third lock stays, and says so once', () => {
  const one = machine({ threshold: 1 });
  for (const [count, minute] of [
    [1, 0],
    [2, 100],
  ] as const) {
    assert.equal(one.bad(minute).state, 'automatic');
    assert.equal(one.time(minute + 59).state, 'automatic');
    const free = one.time(minute + 60);
    assert.deepEqual([free.state, free.autoUnlocksUsed], ['none', count]);
  }
  assert.equal(one.bad(200).unlocksAt, null);
  assert.equal(one.time(260).state, 'automatic');
  assert.equal(one.time(10_000).state, 'automatic');
  assert.deepEqual(one.events.slice(-2), ['locked_automatically', 'unlock_exhausted']);
  const free = one.unlock(10_001);
  assert.deepEqual([free.state, free.autoUnlocksUsed], ['none', 0]);
  assert.equal(one.bad(10_002).unlocksAt, start + 10_062 * MINUTE);
});

test('I4 a timeout of 0 never unlocks; a lock whose time has come ends before the next verdict counts', () => {
  const never = machine({ threshold: 1, timeoutMs: 0 });
  never.bad(0);
  assert.deepEqual([never.time(1_000_000).state, never.events], ['automatic', ['locked_automatically']]);
  const late = machine({ threshold: 2 });
  late.bad(0);
  late.bad(1);
  assert.equal(late.bad(500).state, 'none');
  assert.deepEqual(late.events, ['locked_automatically', 'unlocked_automatically']);
  assert.equal(late.bad(501).autoUnlocksUsed, 1);
});

test('I7 I10 a manual lock has no timer, takes over an automatic one, and ends by hand', () => {
  const one = machine({ threshold: 1 });
  one.bad(0);
  const manual = one.lock(1);
  assert.deepEqual([manual.state, manual.unlocksAt, manual.reason, manual.actor], ['manual', null, 'why', 'me']);
  assert.equal(one.time(1_000_000).state, 'manual');
  assert.equal(one.bad(1_000_001).state, 'manual');
  assert.equal(one.unlock(1_000_002).state, 'none');
  assert.equal(one.unlock(1_000_003).state, 'none');
  assert.deepEqual(one.events, ['locked_automatically', 'locked', 'unlocked']);
});

test('a reset gives the automatic unlocks back and leaves the state', () => {
  const one = machine({ threshold: 1 });
  one.bad(0);
  one.time(60);
  assert.equal(one.bad(61).autoUnlocksUsed, 1);
  const after = one.reset(62);
  assert.deepEqual([after.state, after.autoUnlocksUsed, after.unlocksAt], ['automatic', 0, start + 121 * MINUTE]);
});
