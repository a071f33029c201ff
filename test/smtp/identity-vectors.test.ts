// Identities from header fields, against the list in test/vectors/identities.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { IdentityHeaderConfig } from '../../server/config/configuration.ts';
import { parseHeader } from '../../server/mail/header.ts';
import { headerIdentity } from '../../server/relay/steps/identify.ts';

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
  test(`identity: ${vector.about}`, () => {
    const configured = vector.headers.map((one) => ({
      name: '',
      value_mode: 'whole' as const,
      pattern: null,
      flags: [],
      group: 1,
      remove: true,
      ...one,
    }));
    const found = headerIdentity(parseHeader(Buffer.from(vector.section)), configured);
    assert.deepEqual([found?.identity, found?.config.name], [vector.gives, vector.from]);
  });
}

test('an identity has at most 255 characters', () => {
  const config = { name: 'x-id', value_mode: 'whole' as const, pattern: null, flags: [], group: 1, remove: true };
  assert.equal(headerIdentity(parseHeader(Buffer.from(`X-Id: ${'x'.repeat(500)}`)), [config])?.identity.length, 255);
});
