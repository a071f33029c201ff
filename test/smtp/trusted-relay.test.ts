// Servers that relay for many tenants: who sends is in the envelope or in the message (mail.md G12).
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { publicKeyText } from '../../schemas/private-key.ts';
import type { TrustedRelayRow } from '../../server/config/trusted-relays.ts';
import { dkimSignatures, recommendedHeaders } from '../../server/mail/dkim.ts';
import type { Client } from './dialog.ts';
import { type DomainGiven, type TestRelay, admin, domain, greeted, send, withRelay } from './fixture.ts';

function trusted(more: object = {}, sealed?: string, kind = 'trusted_relay', key = ['google']): TrustedRelayRow {
  const document = {
    cidrs: ['127.0.0.0/8'],
    match: 'envelope_sender_domain',
    header_name: null,
    require: 'none',
    secret_header: 'x-secret',
    ...more,
  };
  return { kind, key, document, sealed };
}

const permits = (given: DomainGiven = {}, settings: object = {}): DomainGiven => ({
  ...given,
  users: [{ name: 'all', type: 'domain', document: { reauthentication_permitted: true }, settings: { ...settings } }],
});

const domains = () => [
  domain('one.test', permits({ document: { outgoing: { enforce_sender_domain: true } } })),
  domain('two.test', { users: [{ name: 'all', type: 'domain', document: { reauthentication_permitted: false } }] }),
  domain('three.test', { users: [{ name: 'bob', document: { reauthentication_permitted: true } }] }),
];

function withTrusted(
  relays: TrustedRelayRow[],
  work: (client: Client, relay: TestRelay) => Promise<void>,
  own = domains(),
): Promise<void> {
  return withRelay({ domains: own, trusted: relays }, async (relay) => {
    const client = await greeted(relay, 'submission');
    await work(client, relay);
    client.destroy();
  });
}

const to = ['x@far.test'];

test('G12 the domain of MAIL FROM decides, and only one whose user permits it relays', () =>
  withTrusted([trusted()], async (client, relay) => {
    assert.match(await send(client, { from: 'ann@one.test', to, content: 'From: ann@one.test\n\nx' }), /^250 /);
    const { envelope } = relay.stored[0] ?? assert.fail();
    assert.deepEqual([envelope.domain, envelope.outgoingUser, envelope.identity], ['one.test', 'all', 'ann@one.test']);
    for (const from of ['ann@two.test', 'ann@three.test', 'ann@elsewhere.test'])
      assert.match(await send(client, { from, to }), /^550 5\.7\.1 Sending is not permitted/, from);
    // What holds for the user holds here.
    assert.match(await send(client, { from: 'ann@one.test', to, content: 'From: eve@two.test\n\nx' }), /^550 5\.7\.1 /);
  }));

test('G12 an address that is not trusted must authenticate; a network of its own comes first', async () => {
  await withTrusted([trusted({ cidrs: ['192.0.2.0/24'] })], async (client) => {
    assert.match(await send(client, { from: 'ann@one.test', to }), /^530 5\.7\.0 /);
  });
  const own = [...domains(), domain('own.test', { users: [{ name: 'host', type: 'ip', cidr: '127.0.0.1' }] })];
  await withTrusted(
    [trusted()],
    async (client, relay) => {
      assert.match(await send(client, { from: 'ann@one.test', to }), /^250 /);
      assert.equal(relay.stored[0]?.envelope.domain, 'own.test');
    },
    own,
  );
});

test('G12 the null sender: the domain in From, at the end of DATA', () =>
  withTrusted([trusted()], async (client, relay) => {
    const reply = (header: string): Promise<string> => send(client, { from: '', to, content: `${header}\n\nx` });
    assert.match(await reply('From: Mailer <daemon@one.test>'), /^250 /);
    assert.equal(relay.stored[0]?.envelope.outgoingUser, 'all');
    for (const header of [
      'From: a@two.test',
      'From: a@elsewhere.test',
      'Subject: no From',
      'From: a@one.test, b@two.test',
      'From: a@one.test\nFrom: b@two.test',
      'From: "a@one.test" <b@two.test>',
    ])
      assert.match(await reply(header), /^550 5\.7\.1 /, header);
  }));

test('G12 a header names the domain; two that differ name nobody', () =>
  withTrusted([trusted({ match: 'header', header_name: 'x-tenant' })], async (client, relay) => {
    const reply = (header: string, from = 'a@one.test'): Promise<string> =>
      send(client, { from, to, content: `${header}\nFrom: a@one.test\n\nx` });
    assert.match(await reply('X-Tenant: one.test'), /^250 /);
    assert.match(await reply('X-Tenant: <Someone@ONE.test>'), /^250 /);
    assert.match(await reply('X-Tenant: one.test\nX-Tenant: one.test'), /^250 /);
    assert.equal(relay.stored.length, 3);
    for (const header of [
      'X-Tenant: two.test',
      'X-Tenant: one.test\nX-Tenant: two.test',
      'X-Tenant:',
      'X-Other: one.test',
    ])
      assert.match(await reply(header), /^550 5\.7\.1 /, header);
    // What MAIL would have looked at is looked at now.
    assert.match(await reply('X-Tenant: one.test', 'a@two.test'), /^550 5\.7\.1 Sender address not allowed/);
  }));

test('G12 the secret must be there once and be right, and is gone from what goes on', () =>
  withTrusted([trusted({ require: 'header_secret' }, 'sealed:open sesame, please')], async (client, relay) => {
    const reply = (header: string): Promise<string> =>
      send(client, { from: 'a@one.test', to, content: `${header}From: a@one.test\nSubject: x\n\nbody\n` });
    assert.match(await reply('X-Secret: open sesame, please\n'), /^250 /);
    const content = relay.stored[0]?.content.toString() ?? '';
    assert.doesNotMatch(content, /sesame|x-secret/i);
    assert.match(content, /From: a@one\.test\r\nSubject: x\r\n\r\nbody\r\n$/);
    for (const header of [
      '',
      'X-Secret: wrong\n',
      'X-Secret: open sesame, please\n'.repeat(2),
      'X-Secret: open sesame\n',
    ])
      assert.match(await reply(header), /^550 5\.7\.1 Sending is not permitted/, header);
    assert.equal(relay.stored.length, 1);
    const [last] = relay.events.slice(-1);
    assert.deepEqual(
      [last?.envelope.domain, last?.status, last?.classification],
      ['one.test', 'rejected', 'blacklisted'],
    );
    assert.ok(!relay.logs.join().includes('sesame'));
  }));

test('G12 a secret that is not stored lets nobody in', () =>
  withTrusted([trusted({ require: 'header_secret' })], async (client) => {
    const content = 'X-Secret: undefined\nFrom: a@one.test\n\nx';
    assert.match(await send(client, { from: 'a@one.test', to, content }), /^550 5\.7\.1 /);
  }));

test('G12 the relay of the nearest admin holds instead of those above', () => {
  const low = { ...admin, name: 'low', parent: admin };
  const nested = { ...domain('low.test', permits()), admin: low };
  for (const user of nested.outgoingUsers.values()) Object.assign(user, { domain: nested });
  const relays = [
    trusted(),
    trusted({ require: 'header_secret' }, 'sealed:of the nearest admin', 'admin_trusted_relay', ['low', 'own']),
    trusted({ require: 'header_secret' }, 'sealed:of somebody else', 'admin_trusted_relay', ['stranger', 'own']),
  ];
  return withTrusted(
    relays,
    async (client) => {
      const reply = (from: string, header = ''): Promise<string> =>
        send(client, { from, to, content: `${header}From: ${from}\n\nx` });
      assert.match(await reply('a@one.test'), /^250 /);
      assert.match(await reply('a@low.test'), /^550 5\.7\.1 /);
      assert.match(await reply('a@low.test', 'X-Secret: of somebody else\n'), /^550 5\.7\.1 /);
      assert.match(await reply('a@low.test', 'X-Secret: of the nearest admin\n'), /^250 /);
    },
    [...domains(), nested],
  );
});

test('G12 authenticated_author: a DKIM signature of the domain, on a message that it wrote', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const texts: Record<string, string> = {
    's._domainkey.one.test': `v=DKIM1; k=ed25519; p=${publicKeyText(privateKey)}`,
  };
  const signed = (text: string, selector = 's', of = 'one.test'): string => {
    const keys = [{ domain: of, selector, algorithm: 'ed25519', key: privateKey }] as const;
    const at = Math.floor(Date.now() / 1000);
    return dkimSignatures(Buffer.from(text), keys, { headers: recommendedHeaders, at, validSeconds: 600 }) + text;
  };
  const own = 'From: a@one.test\r\nSubject: x\r\n\r\nbody\r\n';
  return withRelay(
    { domains: domains(), trusted: [trusted({ require: 'authenticated_author' })], texts },
    async (relay) => {
      const client = await greeted(relay, 'submission');
      const reply = (content: string): Promise<string> => send(client, { from: 'a@one.test', to, content });
      assert.match(await reply(signed(own)), /^250 /);
      const foreign = own.replace('a@one.test', 'a@two.test');
      for (const content of [own, signed(own).replace('body', 'other'), signed(own, 's', 'two.test'), signed(foreign)])
        assert.match(await reply(content), /^550 5\.7\.1 Sending is not permitted/);
      texts['t._domainkey.one.test'] = 'unavailable';
      assert.match(await reply(signed(own, 't')), /^451 4\.3\.0 /);
      assert.equal(relay.stored.length, 1);
      client.destroy();
    },
  );
});

test('G12 AUTH is not needed and not in the way', () =>
  withTrusted([trusted()], async (client) => {
    client.write('MAIL FROM:<a@one.test>\r\nRSET\r\nEHLO again.test\r\n');
    assert.match(await client.reply(), /^250 2\.1\.0/);
  }));
