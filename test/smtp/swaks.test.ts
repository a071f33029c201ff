// swaks as a client we did not write: AUTH and TLS in the forms people use. Skipped where it is not installed.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { domain, withRelay } from './fixture.ts';

const missing = spawnSync('swaks', ['--version']).error !== undefined;

function swaks(...options: string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(
      'swaks',
      ['--helo', 'client.test', '--from', 'bob@example.com', '--to', 'x@far.test', '--timeout', '5', ...options],
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr });
      },
    );
  });
}

test('swaks: PLAIN and LOGIN, over STARTTLS and over TLS', { skip: missing }, () =>
  withRelay(
    {
      domains: [domain('example.com', { users: [{ name: 'bob', password: 'secret-1' }] })],
      settings: {
        timeouts: { commandMs: 60_000, dataMs: 60_000, messageMs: 60_000, handshakeMs: 10_000, firstByteMs: 500 },
      },
    },
    async (relay) => {
      const submission = `127.0.0.1:${relay.port('submission')}`;
      const submissions = `127.0.0.1:${relay.port('submissions')}`;
      const login = ['-au', 'bob@example.com', '-ap', 'secret-1'];
      const cases: [string, string[], RegExp, number][] = [
        [
          'PLAIN over STARTTLS',
          ['--server', submission, '-tls', '-a', 'PLAIN', ...login],
          /250 2\.0\.0 Ok: queued as/,
          0,
        ],
        [
          'LOGIN over STARTTLS',
          ['--server', submission, '-tls', '-a', 'LOGIN', ...login],
          /250 2\.0\.0 Ok: queued as/,
          0,
        ],
        [
          'PLAIN over TLS, port 465',
          ['--server', submissions, '-tlsc', '-a', 'PLAIN', ...login],
          /250 2\.0\.0 Ok: queued as/,
          0,
        ],
        [
          'LOGIN over TLS, port 587',
          ['--server', submission, '-tlsc', '-a', 'LOGIN', ...login],
          /250 2\.0\.0 Ok: queued as/,
          0,
        ],
        [
          'a wrong password',
          ['--server', submissions, '-tlsc', '-a', 'PLAIN', '-au', 'bob@example.com', '-ap', 'wrong'],
          /535 5\.7\.8/,
          28,
        ],
        ['no login', ['--server', submission, '-tls'], /530 5\.7\.0/, 23],
        [
          'pipelined',
          ['--server', submissions, '-tlsc', '--pipeline', '-a', 'PLAIN', ...login],
          /250 2\.0\.0 Ok: queued as/,
          0,
        ],
      ];
      for (const [name, options, expected, code] of cases) {
        const outcome = await swaks(...options);
        assert.match(outcome.text, expected, name);
        assert.equal(outcome.code, code, name);
      }
      assert.equal(relay.stored.length, 5);
      assert.ok(relay.stored.every((one) => one.envelope.outgoingUser === 'bob' && one.envelope.client.tls !== null));
    },
  ),
);
