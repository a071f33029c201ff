// Identities from header fields, against the list in test/vectors/identities.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { after, before, describe, test } from 'node:test';
import { patternFault } from '../../schemas/pattern.ts';
import type { IdentityHeaderConfig } from '../../server/config/configuration.ts';
import { parseHeader } from '../../server/mail/header.ts';
import { type FoundIdentity, headerIdentity } from '../../server/relay/steps/identify.ts';
import { Inspector } from '../../server/relay/steps/inspector.ts';

const notNeeded = { capture: () => assert.fail('searched beside the event loop') };

interface Vector {
  about: string;
  headers: Partial<IdentityHeaderConfig>[];
  section: string;
  gives?: string;
  from?: string;
}

const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../vectors/identities/identities.json'), 'utf8'),
) as Vector[];

for (const vector of vectors) {
  test(`H3 H4 identity: ${vector.about}`, async () => {
    const configured = vector.headers.map((one) => ({
      name: '',
      value_mode: 'whole' as const,
      pattern: null,
      flags: [],
      group: 1,
      remove: true,
      ...one,
    }));
    const found = await headerIdentity(parseHeader(Buffer.from(vector.section)), configured, notNeeded);
    assert.ok(typeof found !== 'string');
    assert.deepEqual([found?.identity, found?.config.name], [vector.gives, vector.from]);
  });
}

const configOf = (given: Partial<IdentityHeaderConfig>): IdentityHeaderConfig => ({
  name: 'x-id',
  value_mode: 'regex',
  pattern: null,
  flags: [],
  group: 1,
  remove: true,
  ...given,
});

test('an identity has at most 255 characters', async () => {
  const config = configOf({ value_mode: 'whole' });
  const found = await headerIdentity(parseHeader(Buffer.from(`X-Id: ${'x'.repeat(500)}`)), [config], notNeeded);
  assert.equal((found as FoundIdentity).identity.length, 255);
});

describe('H3: expensive patterns', () => {
  let inspector: Inspector;
  before(() => {
    inspector = new Inspector();
  });
  after(() => inspector.close());
  // A tenth of a second for each field.
  const hostile = configOf({ pattern: '(?:a?){400}([b-z])' });
  const fields = (count: number): string => `X-Id: ${'a'.repeat(4000)}\r\n`.repeat(count);

  test('do not hold up the event loop, and find what they would find', async () => {
    assert.equal(patternFault(hostile.pattern ?? ''), undefined);
    const header = parseHeader(Buffer.from(`${fields(10)}X-Other: client-17\r\n`));
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const started = performance.now();
    const configured = [hostile, configOf({ name: 'x-other', value_mode: 'whole' })];
    const found = await headerIdentity(header, configured, inspector);
    const took = performance.now() - started;
    delay.disable();
    assert.deepEqual(
      [(found as FoundIdentity).identity, (found as FoundIdentity).config.name],
      ['client-17', 'x-other'],
    );
    assert.ok(delay.max / 1e6 < took / 2, `${delay.max / 1e6} of ${took} ms`);
    const own = configOf({ pattern: `(?:a?){400}(#)|id=(\\w+)`, group: 2 });
    const late = await headerIdentity(
      parseHeader(Buffer.from(`X-Id: id=c7 ${'a'.repeat(2000)}\r\n`)),
      [own],
      inspector,
    );
    assert.equal((late as FoundIdentity).identity, 'c7');
  });

  test('that take for ever are given up, and say so', async () => {
    const found = await headerIdentity(parseHeader(Buffer.from(fields(900))), [hostile], inspector);
    assert.match(String(found), /takes longer than 4000 ms/);
  });
});
