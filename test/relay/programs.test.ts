// Compiled patterns: made in slices, once for all that are the same, and kept within bounds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Pattern, ProgramCache } from '../../server/relay/steps/programs.ts';

const pattern = (text: string, flags: Pattern['flags'] = []): Pattern => ({ pattern: text, flags });

test('many patterns are compiled with others in between, and are at hand the next time', async () => {
  const cache = new ProgramCache();
  const patterns = Array.from({ length: 400 }, (_, index) => pattern(`(offer|prize) ${index} [a-z]{1,40} (now|today)`));
  let turns = 0;
  let done = false;
  const look = (): void => {
    if (done) return;
    turns += 1;
    setImmediate(look);
  };
  setImmediate(look);
  const first = cache.of(patterns);
  assert.ok(first instanceof Promise);
  // Another message that comes meanwhile waits for the same, and compiles nothing twice.
  const [one, other] = await Promise.all([first, cache.of(patterns)]);
  done = true;
  assert.ok(turns >= 3, `${turns} turns for others`);
  assert.equal(one.size, 400);
  for (const [key, program] of one) assert.equal(other.get(key), program);
  const again = cache.of(patterns.map((each) => ({ ...each })));
  assert.ok(!(again instanceof Promise), 'the same patterns of another domain are at hand');
});

test('flags make another program, in whatever order they stand', async () => {
  const cache = new ProgramCache();
  const patterns = [pattern('^A.b$'), pattern('^A.b$', ['i', 's']), pattern('^A.b$', ['s', 'i'])];
  const found = await cache.of(patterns);
  const matches = patterns.map((one) => found.get(one)?.matcher('a\nB').find());
  assert.deepEqual(matches, [false, true, true]);
  assert.equal(found.get(patterns[1] as Pattern), found.get(patterns[2] as Pattern));
});

test('what was not asked for the longest goes first; a message keeps what it was given', async () => {
  const cache = new ProgramCache(1000);
  const large = (index: number): Pattern => pattern(`[a-z]{100}${index}`);
  const kept = large(0);
  const first = await cache.of([kept]);
  for (let index = 1; index < 40; index++) {
    await cache.of([kept]);
    const other = await cache.of([large(index)]);
    assert.equal(other.size, 1);
    assert.ok(cache.instructions <= 1000, `${cache.instructions} instructions`);
  }
  assert.ok(!(cache.of([kept]) instanceof Promise), 'in use all the time');
  assert.ok(cache.of([large(1)]) instanceof Promise, 'long not used');
  assert.equal((await cache.of([kept])).get(kept), first.get(kept));
  // More at once than is ever kept.
  const all = Array.from({ length: 40 }, (_, index) => large(index));
  assert.equal((await cache.of(all)).size, 40);
});
