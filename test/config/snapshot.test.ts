// The snapshot: what the relay finds by domain, login and address, what it inherits, and that a change touches only its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import type { ResourceRow } from '../../server/config/rows.ts';
import { createSnapshotBuilder } from '../../server/config/snapshot.ts';

function row(kind: string, body: Record<string, unknown>, more: Partial<ResourceRow> = {}): ResourceRow {
  const resource = resources.find((one) => one.kind === kind);
  assert.ok(resource, kind);
  const parsed = resource.parse(body);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return {
    kind,
    key: resource.keyOf(parsed.document),
    data: parsed.document,
    secrets: {},
    schema_version: 0,
    verified: false,
    ...more,
  };
}

const gone = (one: ResourceRow): ResourceRow => ({ ...one, data: null, secrets: null });

const block = { all_of: [{ field: 'subject', op: 'contains', value: 'x' }] };
const rule = (action: string, priority: number, more: object) => ({
  direction: 'incoming',
  action,
  priority,
  conditions: block,
  ...more,
});

function base(): ResourceRow[] {
  return [
    row('admin', { name: 'acme', outgoing_defaults: { lock_threshold: 7 } }),
    row('admin', { name: 'sub', parent: 'acme', products: ['incoming', 'outgoing'] }),
    row('domain', { domain: 'example.com', admin: 'sub', trusted: true }),
    row('domain', { domain: 'example.org', admin: 'acme' }),
    row('route', { domain: 'example.com', name: 'b', host: '192.0.2.2', priority: 10 }),
    row('route', { domain: 'example.com', name: 'a', host: '192.0.2.1', priority: 20 }),
    row('route', { domain: 'example.com', name: 'off', host: '192.0.2.3', enabled: false }),
    row('mailbox', { domain: 'example.com', local_part: 'info' }),
    row('outgoing_user', { domain: 'example.com', name: 'net', type: 'ip', cidr: '192.0.2.0/24' }),
    row('outgoing_user', { domain: 'example.com', name: 'host', type: 'ip', cidr: '192.0.2.9' }),
    row('outgoing_user', { domain: 'example.com', name: 'six', type: 'ip', cidr: '2001:db8::/32' }),
    row(
      'outgoing_user',
      { domain: 'example.com', name: 'bob', type: 'user' },
      { secrets: { password_wo: 'hash of bob' } },
    ),
    row('outgoing_user', { domain: 'example.com', name: 'all', type: 'domain' }, { secrets: { password_wo: 'hash' } }),
    row('identity_header', { domain: 'example.com', outgoing_user: 'bob', name: 'x-b', position: 10 }),
    row('identity_header', { domain: 'example.com', outgoing_user: 'bob', name: 'x-a', position: 20 }),
  ];
}

function built(rows: ResourceRow[]) {
  const builder = createSnapshotBuilder();
  builder.apply(rows, 1);
  return builder;
}

test('a domain carries its routes by priority, its mailboxes and what its admins leave it', () => {
  const { current, faults } = built(base());
  const domain = current.domain('example.com');
  assert.deepEqual(faults, []);
  assert.deepEqual(
    domain?.routes.map((one) => one.name),
    ['b', 'a'],
  );
  assert.deepEqual([...(domain?.mailboxes.keys() ?? [])], ['info']);
  assert.deepEqual([...(domain?.products ?? [])], ['incoming', 'outgoing']);
  assert.equal(domain?.active, true);
  assert.equal(domain?.unlistedRecipients, 'accept');
  assert.equal(domain?.admin.tenant, 'acme');
  assert.equal(domain?.admin.parent?.name, 'acme');
  assert.equal(current.domain('example.org')?.active, false);
  assert.equal(current.domain('example.net'), undefined);
});

test('a verified domain is active without being trusted; not below an inactive admin', () => {
  const builder = built([...base(), row('domain', { domain: 'example.org', admin: 'sub' }, { verified: true })]);
  assert.equal(builder.current.domain('example.org')?.active, true);
  const next = builder.apply([row('admin', { name: 'acme', status: 'inactive' })], 2);
  assert.equal(next.domain('example.org')?.active, false);
  assert.equal(next.userByLogin('bob@example.com')?.active, false);
});

test('a login finds the user, else the domain credential; case does not matter', () => {
  const { current } = built(base());
  const found = [
    'bob@example.com',
    'BOB@Example.COM',
    'example.com',
    '@example.com',
    'anything@example.com',
    'bob@example.org',
    'bob',
    '',
  ];
  assert.deepEqual(
    found.map((login) => current.userByLogin(login)?.name),
    ['bob', 'bob', 'all', 'all', 'all', undefined, undefined, undefined],
  );
  assert.equal(current.userByLogin('bob@example.com')?.passwordHash, 'hash of bob');
  assert.deepEqual(
    current.userByLogin('bob@example.com')?.identityHeaders.map((one) => one.name),
    ['x-b', 'x-a'],
  );
});

test('an address finds the longest prefix, IPv4 also in its IPv6 form', () => {
  const { current } = built(base());
  const found = [
    '192.0.2.5',
    '192.0.2.9',
    '::ffff:192.0.2.9',
    '::ffff:c000:209',
    '192.0.3.1',
    '2001:db8::1',
    '2001:db9::1',
    'no address',
  ];
  assert.deepEqual(
    found.map((address) => current.userByAddress(address)?.name),
    ['net', 'host', 'host', 'host', undefined, 'six', undefined, undefined],
  );
});

test('settings inherit: user, domain, admins upwards, installation', () => {
  const builder = built(base());
  assert.equal(builder.current.userByLogin('bob@example.com')?.settings['lock_threshold'], 7);
  assert.equal(builder.current.userByLogin('bob@example.com')?.settings['lock_window_minutes'], 10);
  const next = builder.apply(
    [row('installation', { allow_ip_authentication: false, outgoing_defaults: { lock_window_minutes: 3 } })],
    2,
  );
  assert.equal(next.userByLogin('bob@example.com')?.settings['lock_window_minutes'], 3);
  assert.equal(next.userByAddress('192.0.2.5'), undefined);
  const own = builder.apply([row('admin', { name: 'sub', parent: 'acme', allow_ip_authentication: true })], 3);
  assert.equal(own.userByAddress('192.0.2.5')?.active, true);
});

test('rules are evaluated in the order global block, global allow, domain, admin, default', () => {
  const rules = [
    row('global_filter_rule', rule('allow', 1, { scope: 'global', name: 'ga' })),
    row('global_filter_rule', rule('block', 9, { scope: 'global', name: 'gb' })),
    row('global_filter_rule', rule('block', 1, { scope: 'default', name: 'd' })),
    row('filter_rule', rule('block', 5, { domain: 'example.com', name: 'b' })),
    row('filter_rule', rule('allow', 9, { domain: 'example.com', name: 'a' })),
    row('filter_rule', rule('allow', 9, { domain: 'example.com', name: 'off', enabled: false })),
    row('admin_filter_rule', rule('block', 1, { admin: 'acme', name: 'ab' })),
    row('admin_filter_rule', rule('allow', 1, { admin: 'sub', name: 'aa' })),
  ];
  const { current } = built([...base(), ...rules]);
  const ids = current.domain('example.com')?.rules.map((one) => one.id);
  assert.deepEqual(ids, ['global/gb', 'global/ga', 'example.com/a', 'example.com/b', 'sub/aa', 'acme/ab', 'default/d']);
  assert.deepEqual(
    current.domain('example.org')?.rules.map((one) => one.id),
    ['global/gb', 'global/ga', 'acme/ab', 'default/d'],
  );
});

test('a recipient is on the list of the domain or of an admin above; block beats allow', () => {
  const { current } = built([
    ...base(),
    row('recipient_list_entry', { domain: 'example.com', list: 'allow', local_part: 'info' }),
    row('admin_recipient_list_entry', { admin: 'acme', list: 'block', local_part: 'info' }),
    row('admin_recipient_list_entry', { admin: 'acme', list: 'allow', local_part: '*' }),
  ]);
  const domain = current.domain('example.com');
  assert.deepEqual(
    ['INFO', 'sales'].map((name) => domain?.recipientList(name)),
    ['block', 'allow'],
  );
});

test('a change touches its domain alone; the snapshot before stays as it was', () => {
  const builder = built(base());
  const before = builder.current;
  const after = builder.apply([row('mailbox', { domain: 'example.com', local_part: 'sales', discard: true })], 2);
  assert.equal(before.domain('example.com')?.mailboxes.size, 1);
  assert.equal(after.domain('example.com')?.mailboxes.get('sales')?.discard, true);
  assert.equal(after.domain('example.com')?.mailboxes.get('info'), before.domain('example.com')?.mailboxes.get('info'));
  assert.equal(after.domain('example.org'), before.domain('example.org'));
  assert.deepEqual([before.revision, after.revision], [1, 2]);
});

test('what is deleted is found no more', () => {
  const rows = base();
  const builder = built(rows);
  const next = builder.apply(rows.filter((one) => one.key[0] === 'example.com').map(gone), 2);
  assert.equal(next.domain('example.com'), undefined);
  assert.equal(next.userByLogin('bob@example.com'), undefined);
  assert.equal(next.userByAddress('192.0.2.5'), undefined);
  assert.equal(builder.apply(rows, 3).userByAddress('192.0.2.5')?.name, 'net');
});

test('a row that cannot be used is reported and leaves the version before in force', () => {
  const builder = built(base());
  const bad = {
    ...row('outgoing_user', { domain: 'example.com', name: 'net', type: 'ip', cidr: '192.0.2.0/24' }),
    key: ['example.com', 'other'],
  };
  const next = builder.apply([bad, row('mailbox', { domain: 'example.com', local_part: 'ok' })], 2);
  assert.equal(next.domain('example.com')?.mailboxes.has('ok'), true);
  assert.equal(next.userByAddress('192.0.2.5')?.name, 'net');
  assert.deepEqual(
    builder.faults.map((one) => `${one.kind} ${one.key}: ${one.problem}`),
    ['outgoing_user example.com/other: its name is not what its key says'],
  );
});

test('a domain whose admin is missing keeps what it had', () => {
  const builder = built(base());
  const next = builder.apply([row('domain', { domain: 'example.com', admin: 'nobody' })], 2);
  assert.equal(next.domain('example.com')?.admin.name, 'sub');
  assert.equal(builder.faults.length, 1);
  builder.apply([row('domain', { domain: 'example.com', admin: 'acme' })], 3);
  assert.deepEqual(builder.faults, []);
});

test('a change that affects everything is applied in slices: others have their turns, and until the end see what was', async () => {
  const domains = Array.from({ length: 300 }, (_, index) => `d${index}.example`);
  const rows = domains.flatMap((domain) => [
    row('domain', { domain, admin: 'acme', trusted: true }),
    ...['a', 'b', 'c'].map((name) => row('mailbox', { domain, local_part: name })),
  ]);
  const builder = built([row('admin', { name: 'acme' }), ...rows]);
  const change = [
    row('global_filter_rule', { scope: 'global', name: 'all', ...rule('block', 1, {}) }),
    ...domains.map((domain) => row('domain', { domain, admin: 'acme', trusted: true, unlisted_recipients: 'reject' })),
  ];
  let turns = 0;
  const [before, revisions] = [builder.current, new Set<number>()];
  let done = false;
  const look = (): void => {
    if (done) return;
    turns += 1;
    revisions.add(builder.current.revision);
    setImmediate(look);
  };
  setImmediate(look);
  const after = await builder.applyInSlices(change, 2);
  done = true;
  assert.ok(turns >= 3, `${turns} turns for others`);
  assert.deepEqual([...revisions], [1]);
  assert.deepEqual(builder.faults, []);
  for (const domain of domains) {
    assert.deepEqual(
      after.domain(domain)?.rules.map(({ id }) => id),
      ['global/all'],
    );
    assert.equal(after.domain(domain)?.mailboxes.size, 3);
    assert.equal(before.domain(domain)?.rules.length, 0);
  }
});
