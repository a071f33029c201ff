// Settings: what is taken from where, and that every fault is named at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSettings, SettingsError } from '../../server/settings.ts';

function faultsOf(environment: Record<string, string>, file: Record<string, unknown> = {}): readonly string[] {
  try {
    loadSettings(environment, file);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.faults;
  }
  return [];
}

test('the environment wins over the file, the file over the defaults', () => {
  const { settings } = loadSettings(
    { POSTPLANE_LOG_LEVEL: 'debug' },
    { POSTPLANE_LOG_LEVEL: 'warn', POSTPLANE_POLL_SECONDS: 5 },
  );
  assert.deepEqual(
    [settings.POSTPLANE_LOG_LEVEL, settings.POSTPLANE_POLL_SECONDS, settings.POSTPLANE_ROLE],
    ['debug', 5, 'all'],
  );
});

test('addresses: IPv4, IPv6 in brackets, a name, port 0, and off for a listener', () => {
  const { settings } = loadSettings({
    POSTPLANE_API_LISTEN: '[::1]:0',
    POSTPLANE_SMTP_LISTEN: 'off',
    POSTPLANE_SMARTHOST: 'relay.example.com:587',
  });
  assert.deepEqual(settings.POSTPLANE_API_LISTEN, { host: '::1', port: 0 });
  assert.equal(settings.POSTPLANE_SMTP_LISTEN, null);
  assert.deepEqual(settings.POSTPLANE_SMARTHOST, { host: 'relay.example.com', port: 587 });
});

test('an empty value is an unset one', () => {
  assert.equal(loadSettings({ DATABASE_URL: '', POSTPLANE_LOG_LEVEL: '' }).settings.DATABASE_URL, null);
});

test('all faults at once, each naming its setting; a secret is not repeated', () => {
  const faults = faultsOf(
    {
      POSTPLANE_LOG_LEVEL: 'loud',
      POSTPLANE_API_LISTEN: '8025',
      DATABASE_URL: 'mysql://u:hidden@h/d',
      POSTPLANE_TLS_KEY: 'k.pem',
      POSTPLANE_MAX_MESSAGE_BYTES: '1e9',
    },
    { POSTPLANE_LOG_LEVL: 'info' },
  );
  assert.deepEqual(
    faults.map((fault) => fault.split(/[ :]/)[0]),
    [
      'DATABASE_URL',
      'POSTPLANE_API_LISTEN',
      'POSTPLANE_LOG_LEVEL',
      'POSTPLANE_MAX_MESSAGE_BYTES',
      'postplane.yaml',
      'POSTPLANE_TLS_CERT',
    ],
  );
  assert.ok(faults.every((fault) => !fault.includes('hidden')));
  assert.match(faults.join(), /did you mean POSTPLANE_LOG_LEVEL/);
});

test('a misspelt name in the environment is warned of', () => {
  const { warnings } = loadSettings({ POSTPLANE_SMTP_LISTE: 'x', POSTPLANE_TOKEN: 'x', PATH: '/bin' });
  assert.deepEqual(warnings, [
    'POSTPLANE_SMTP_LISTE is not a setting: did you mean POSTPLANE_SMTP_LISTEN?; it is ignored',
  ]);
});

test('a relay alone needs the database of its control plane', () => {
  assert.match(faultsOf({ POSTPLANE_ROLE: 'relay' }).join(), /DATABASE_URL must be set/);
});
