// The windows of sending limits as tables of time (mail.md J2 to J7).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CounterState, giveBack, grant, periodEnd, type WindowLimits } from '../../server/store/limit-windows.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 0, 7, 10, 0, 0); // a Wednesday

function counter(limits: WindowLimits, zone = 'UTC') {
  let state: CounterState = {};
  return (now: number, waiting = 1, reserve = 0) => {
    const given = grant(state, { limits, waiting, reserve, now, zone });
    state = given.state;
    return given;
  };
}

test('J6 J5 a minute and an hour slide: never more than the limit within any of them', () => {
  for (const [window, length, most] of [
    ['minute', MINUTE, 7],
    ['hour', HOUR, 40],
  ] as const) {
    const take = counter({ [window]: most });
    const used: number[] = [];
    for (let at = start; at < start + 5 * length; at += length / 97) {
      const asked = 1 + (Math.floor(at / 1000) % 3);
      const { count } = take(at, asked);
      for (let index = 0; index < count; index++) used.push(at);
      const within = used.filter((one) => one > at - length).length;
      assert.ok(within <= most, `${within} in a ${window}`);
    }
    assert.ok(used.length >= 4 * most, `${used.length} were sent in five times the ${window}`);
  }
});

test('J6 the third message of a minute waits until the first has left it, and is told when', () => {
  const take = counter({ minute: 2 });
  assert.equal(take(start).count, 1);
  assert.equal(take(start + 1000).count, 1);
  const third = take(start + 2000);
  assert.deepEqual([third.count, third.exhausted], [0, { window: 'minute', most: 2, freesAt: start + MINUTE }]);
  assert.equal(take(start + MINUTE - 1).count, 0);
  assert.equal(take(start + MINUTE).count, 1);
  assert.equal(take(start + MINUTE).count, 0);
  assert.equal(take(start + MINUTE + 1000).count, 1);
});

test('J2 J3 J4 day, week and month end in the time zone of the domain', () => {
  const at = (text: string): number => new Date(text).getTime();
  const table = [
    ['day', 'UTC', '2026-01-07T10:00:00Z', '2026-01-08T00:00:00Z'],
    ['day', 'Europe/Berlin', '2026-01-07T22:59:59Z', '2026-01-07T23:00:00Z'],
    ['day', 'Europe/Berlin', '2026-01-07T23:00:00Z', '2026-01-08T23:00:00Z'],
    ['day', 'Europe/Berlin', '2026-03-29T00:30:00Z', '2026-03-29T22:00:00Z'], // 23 hours long
    ['day', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T23:00:00Z'], // 25 hours long
    ['day', 'Asia/Kathmandu', '2026-01-07T18:14:00Z', '2026-01-07T18:15:00Z'],
    ['week', 'UTC', '2026-01-07T10:00:00Z', '2026-01-12T00:00:00Z'],
    ['week', 'UTC', '2026-01-11T23:59:59Z', '2026-01-12T00:00:00Z'],
    ['week', 'America/New_York', '2026-01-12T04:00:00Z', '2026-01-12T05:00:00Z'],
    ['month', 'UTC', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'],
    ['month', 'Pacific/Auckland', '2026-01-31T11:00:00Z', '2026-02-28T11:00:00Z'],
    ['month', 'UTC', '2026-12-31T00:00:00Z', '2027-01-01T00:00:00Z'],
  ] as const;
  for (const [window, zone, now, end] of table)
    assert.equal(
      new Date(periodEnd(window, at(now), zone)).toISOString(),
      new Date(end).toISOString(),
      `${window} ${zone} ${now}`,
    );
});

test('J4 a day is full until it ends; all windows count together and the last to free is named', () => {
  const take = counter({ day: 3, minute: 2 });
  assert.equal(take(start, 3).count, 2);
  assert.deepEqual(take(start + 1000).exhausted, { window: 'minute', most: 2, freesAt: start + MINUTE });
  assert.equal(take(start + 2 * MINUTE).count, 1);
  const midnight = Date.UTC(2026, 0, 8);
  assert.deepEqual(take(start + 5 * MINUTE).exhausted, { window: 'day', most: 3, freesAt: midnight });
  assert.equal(take(midnight - 1).count, 0);
  assert.equal(take(midnight).count, 1);
});

test('a reserve is given while the limit is far, token by token near its end; what comes back is free again', () => {
  const take = counter({ day: 100 });
  const first = take(start, 1, 1000);
  assert.deepEqual([first.count, first.until], [5, start + 5 * MINUTE]);
  let left = 100 - first.count;
  while (left > 0) {
    const { count, until } = take(start, 1, 1000);
    assert.ok(left > 40 || count <= 2);
    assert.ok(left > 20 || (count === 1 && until === start));
    left -= count;
  }
  assert.equal(left, 0);
  assert.equal(take(start).count, 0);
  const { state, slots } = grant({}, { limits: { day: 5, hour: 5 }, waiting: 5, reserve: 0, now: start, zone: 'UTC' });
  const back = giveBack(state, slots, 2);
  assert.equal(grant(back, { limits: { day: 5, hour: 5 }, waiting: 5, reserve: 0, now: start, zone: 'UTC' }).count, 2);
});

test('a month of sending passes in milliseconds, and its counter stays small', () => {
  const take = counter({ minute: 30, hour: 600, day: 5000, week: 30_000, month: 100_000 });
  let sent = 0;
  let size = 0;
  for (let at = start; at < start + 10 * DAY; at += 20_000) {
    const given = take(at, 5, 50);
    sent += given.count;
    size = Math.max(size, JSON.stringify(given.state).length);
  }
  assert.ok(sent > 30_000 && sent <= 60_000, String(sent));
  assert.ok(size < 20_000, `${size} octets`);
});
