// Tokens leased in blocks (mail.md 3.3): messages in a row wait for no statement, and no token is lost or given twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TokenLease } from '../../server/relay/token-lease.ts';
import { type CounterState, giveBack, grant, type GrantRequest } from '../../server/store/limit-windows.ts';
import { fakeClock } from '../support/clock.ts';

/** A lease with a database that answers when it is told to. */
function leased(): {
  lease: TokenLease;
  asked: GrantRequest[];
  answer(): Promise<void>;
  used(): number;
} {
  let state: CounterState = {};
  const asked: GrantRequest[] = [];
  const open: (() => void)[] = [];
  const lease = new TokenLease({
    clock: fakeClock(),
    take: (request) => {
      asked.push(request);
      return new Promise((resolve) => {
        open.push(() => {
          const given = grant(state, request);
          state = given.state;
          resolve(given);
        });
      });
    },
    putBack: (slots, count) => {
      state = giveBack(state, slots, count);
    },
    onError: (error) => assert.fail(error),
  });
  return {
    lease,
    asked,
    answer: async () => {
      open.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    used: () => (state.hour ?? []).reduce((sum, [, count]) => sum + count, 0),
  };
}

const LIMITS = { hour: 100_000 };

test('of messages in a row only the first two wait for the database, those after them do not', async () => {
  const { lease, asked, answer } = leased();
  const waited: number[] = [];
  for (let message = 1; message <= 200; message++) {
    const token = lease.take(LIMITS, 'UTC');
    if (token instanceof Promise) {
      waited.push(message);
      await answer();
    }
    assert.equal((await token).kind, 'token');
    // What is asked for ahead is there before the next message.
    await answer();
  }
  assert.deepEqual(waited, [1, 2]);
  assert.ok(asked.length < 12, `${asked.length} statements for 200 messages`);
});

test('who sends slowly asks for one token at a time, and nothing ahead', async () => {
  const { lease, asked, answer } = leased();
  const token = lease.take(LIMITS, 'UTC');
  await answer();
  assert.equal((await token).kind, 'token');
  await answer();
  assert.deepEqual(
    asked.map(({ waiting, reserve }) => [waiting, reserve]),
    [[1, 0]],
  );
});

test('a token that comes back while the next block is asked for is not lost, and whoever comes then is served by it', async () => {
  const { lease, asked, answer, used } = leased();
  const take = async (): Promise<{ giveBack(): void }> => {
    const token = lease.take(LIMITS, 'UTC');
    if (token instanceof Promise) await answer();
    const given = await token;
    assert.equal(given.kind, 'token');
    return given as { giveBack(): void };
  };
  const [first, second, third] = [await take(), await take(), await take()];
  assert.equal(asked.length, 3, 'the third took the last of its block');
  third.giveBack();
  const kept = lease.take(LIMITS, 'UTC');
  assert.ok(!(kept instanceof Promise), 'the token that came back');
  second.giveBack();
  const late = [lease.take(LIMITS, 'UTC'), lease.take(LIMITS, 'UTC'), lease.take(LIMITS, 'UTC')];
  await answer();
  const answers = await Promise.all(late.map(async (one) => one));
  assert.deepEqual(
    answers.map(({ kind }) => kind),
    ['token', 'token', 'token'],
  );
  first.giveBack();
  lease.expire(0, true);
  // First was taken back to the counter; kept and the late three are used.
  assert.equal(used(), 4);
});

test('who is expected waits for nothing; where little is left nothing is held for whoever may come', async () => {
  const { lease, asked, answer, used } = leased();
  lease.expect(LIMITS, 'UTC');
  lease.expect(LIMITS, 'UTC');
  await answer();
  assert.deepEqual(
    asked.map(({ waiting, reserve }) => [waiting, reserve]),
    [[0, 2]],
  );
  const token = lease.take(LIMITS, 'UTC');
  assert.ok(!(token instanceof Promise) && token.kind === 'token');
  assert.equal(used(), 2);
  const scarce = leased();
  scarce.lease.expect({ hour: 2 }, 'UTC');
  await scarce.answer();
  assert.equal(scarce.used(), 0);
});
