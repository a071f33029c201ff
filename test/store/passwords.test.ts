// Password hashes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, verifyPassword } from '../../server/store/passwords.ts';

test('the right password, the wrong one, and what is no hash', async () => {
  const hash = await hashPassword('pässword 𝄞');
  assert.notEqual(hash, await hashPassword('pässword 𝄞'));
  assert.equal(await verifyPassword('pässword 𝄞', hash), true);
  assert.equal(await verifyPassword('password', hash), false);
  for (const other of ['', 'x', hash.replace('argon2id', 'argon2i'), hash.slice(0, 20)])
    assert.equal(await verifyPassword('pässword 𝄞', other), false);
});

// RFC 9106 gives vectors with a secret and associated data only; this one is from the reference implementation's test.c.
test('a hash of the reference implementation', async () => {
  assert.equal(
    await verifyPassword(
      'password',
      '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
    ),
    true,
  );
});
