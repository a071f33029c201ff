// Outgoing users: how they are known, what they may do, which identity is responsible.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from './dialog.ts';
import { type UserGiven, domain, greeted, login, send, snapshot, startTestRelay, withRelay } from './fixture.ts';

const bob: UserGiven = { name: 'bob', password: 'secret-1' };
const local = (more: Partial<UserGiven> = {}): UserGiven => ({
  name: 'host',
  type: 'ip',
  cidr: '127.0.0.0/8',
  ...more,
});

function withHost(
  more: Partial<UserGiven>,
  work: (client: Client, relay: Awaited<ReturnType<typeof startTestRelay>>) => Promise<void>,
): Promise<void> {
  return withRelay({ domains: [domain('example.com', { users: [local(more)] })] }, async (relay) => {
    const client = await greeted(relay, 'submission');
    await work(client, relay);
    client.destroy();
  });
}

test('AUTH over TLS: relayed, logged under the user, with ESMTPSA; Date and Message-ID are added', () =>
  withRelay(
    {
      domains: [domain('example.com', { users: [{ ...bob, settings: { max_retry_days: 2 } }] })],
      now: () => 1_700_000_000_000,
    },
    async (relay) => {
      const client = await greeted(relay, 'submissions');
      assert.equal(await login(client, 'bob@example.com', 'secret-1'), '235 2.7.0 Authentication succeeded');
      assert.match(
        await send(client, {
          from: 'Bob@example.com',
          to: ['x@far.test', 'y@other.test'],
          content: 'From: bob@example.com\nSubject: hi\n\nbody\n',
        }),
        /^250/,
      );
      client.destroy();
      const [stored] = relay.stored;
      assert.equal(relay.stored.length, 1);
      const {
        direction,
        domain: under,
        outgoingUser,
        identity,
        client: peer,
        recipients,
        retrySeconds,
      } = stored?.envelope ?? assert.fail();
      assert.deepEqual(
        { direction, under, outgoingUser, identity, recipients, retrySeconds, login: peer.login },
        {
          direction: 'outgoing',
          under: 'example.com',
          outgoingUser: 'bob',
          identity: 'bob@example.com',
          retrySeconds: 172_800,
          login: 'bob@example.com',
          recipients: [{ address: 'x@far.test' }, { address: 'y@other.test' }],
        },
      );
      assert.match(String(stored?.envelope.messageId), /^<Q\d+@mx\.postplane\.test>$/);
      assert.match(String(peer.tls), /^TLSv1\.[23]$/);
      assert.match(
        stored?.content.toString() ?? '',
        /with ESMTPSA\r\n\tid Q\d+;\r\n\t.*\r\nDate: Tue, 14 Nov 2023 22:13:20 \+0000\r\nMessage-ID: <Q\d+@mx\.postplane\.test>\r\nFrom: bob@example\.com\r\nSubject: hi\r\n\r\nbody\r\n$/,
      );
    },
  ));

test('Date and Message-ID of the client stay, on either port; incoming mail gains none', () =>
  withHost({}, async (client, relay) => {
    assert.match(await send(client, { content: 'date: x\nmessage-id: <y@z>\n\nbody' }), /^250/);
    assert.ok(relay.stored[0]?.content.toString().endsWith('+0000\r\ndate: x\r\nmessage-id: <y@z>\r\n\r\nbody\r\n'));
    const incoming = await greeted(relay);
    assert.match(await send(incoming), /^250/);
    incoming.destroy();
    assert.doesNotMatch(relay.stored[1]?.content.toString() ?? '', /^(Date|Message-ID):/m);
  }));

test('G8 STARTTLS and implicit TLS on the same submission port', () =>
  withRelay({ domains: [domain('example.com', { users: [bob] })] }, async (relay) => {
    const implicit = await Client.open(relay.port('submission'), true);
    assert.match(await implicit.reply(), /^220/);
    implicit.write('EHLO client.test\r\n');
    assert.match(await implicit.reply(), /AUTH PLAIN LOGIN/);
    assert.match(await login(implicit, 'bob@example.com', 'secret-1'), /^235/);
    implicit.destroy();
    const upgraded = await Client.open(relay.port('submission'));
    await upgraded.reply();
    upgraded.write('EHLO client.test\r\n');
    const clear = await upgraded.reply();
    assert.match(clear, /STARTTLS/);
    assert.doesNotMatch(clear, /AUTH/);
    upgraded.write('STARTTLS\r\n');
    await upgraded.reply();
    await upgraded.starttls();
    upgraded.write('EHLO client.test\r\n');
    const secure = await upgraded.reply();
    assert.match(secure, /AUTH PLAIN LOGIN/);
    assert.doesNotMatch(secure, /STARTTLS/);
    upgraded.destroy();
  }));

test('TLS below 1.2 is refused', async () => {
  const { connect } = await import('node:tls');
  await withRelay({ domains: [] }, async (relay) => {
    const socket = connect({
      port: relay.port('submissions'),
      host: '127.0.0.1',
      rejectUnauthorized: false,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    const outcome = await new Promise((resolve) =>
      socket.once('secureConnect', () => resolve('connected')).once('error', () => resolve('refused')),
    );
    assert.equal(outcome, 'refused');
    const clear = await greeted(relay);
    clear.write('STARTTLS\r\n');
    await clear.reply();
    await assert.rejects(clear.starttls({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }));
  });
});

test('G2 G3 logins: domain credential, its forms, inactive users, and the same work for those that do not exist', () => {
  const users: UserGiven[] = [
    bob,
    { name: 'all', type: 'domain', password: 'secret-2' },
    { name: 'off', password: 'secret-3', active: false },
  ];
  return withRelay({ domains: [domain('example.com', { users })] }, async (relay) => {
    const cases: [string, string, string][] = [
      ['example.com', 'secret-2', '235'],
      ['anything@example.com', 'secret-2', '235'],
      ['bob@example.com', 'secret-2', '535'],
      ['off@example.com', 'secret-3', '535'],
      ['nobody@other.test', 'secret-1', '535'],
      ['bob', 'secret-1', '535'],
    ];
    for (const [name, password, expected] of cases) {
      const client = await greeted(relay, 'submissions');
      relay.verified.length = 0;
      assert.ok((await login(client, name, password)).startsWith(expected), name);
      assert.ok(expected === '235' || relay.verified.length === 1, `${name}: one verification`);
      client.destroy();
    }
    assert.ok(relay.verified[0]?.startsWith('$argon2id$'));
  });
});

test('G5 what matched is remembered, but not beyond a change of the password', () =>
  withRelay({ domains: [domain('example.com', { users: [bob] })] }, async (relay) => {
    const attempt = async (password: string): Promise<string> => {
      const client = await greeted(relay, 'submissions');
      const reply = await login(client, 'bob@example.com', password);
      client.destroy();
      return reply.slice(0, 3);
    };
    assert.deepEqual([await attempt('secret-1'), await attempt('secret-1'), relay.verified.length], ['235', '235', 1]);
    relay.configuration.current = snapshot([domain('example.com', { users: [{ ...bob, password: 'changed-1' }] })]);
    assert.deepEqual([await attempt('secret-1'), await attempt('changed-1')], ['535', '235']);
  }));

test('sixty attempts a minute from one address reach the hash, no more', async () => {
  let now = 0;
  await withRelay({ domains: [domain('example.com', { users: [bob] })], now: () => now }, async (relay) => {
    let refused = 0;
    for (let count = 0; count < 14; count++) {
      const client = await greeted(relay, 'submissions');
      for (let tries = 0; tries < 5; tries++) {
        const reply = await login(client, 'bob@example.com', `wrong-${count}-${tries}`);
        if (reply.includes('attempts')) refused += 1;
        if (reply.startsWith('421')) break;
      }
      client.destroy();
    }
    assert.deepEqual([relay.verified.length, refused], [60, 2]);
    const known = await greeted(relay, 'submissions');
    assert.match(await login(known, 'bob@example.com', 'secret-1'), /^421/);
    known.destroy();
    now = 61_000;
    const client = await greeted(relay, 'submissions');
    assert.match(await login(client, 'bob@example.com', 'secret-1'), /^235/);
    client.destroy();
  });
});

test('a sender that logs in for each message is not limited', () =>
  withRelay({ domains: [domain('example.com', { users: [bob] })] }, async (relay) => {
    for (let count = 0; count < 70; count++) {
      const client = await greeted(relay, 'submissions');
      assert.match(await login(client, 'bob@example.com', 'secret-1'), /^235/);
      client.destroy();
    }
    assert.equal(relay.verified.length, 1);
  }));

test('G1 an address in a network needs no login, the longest prefix wins, AUTH overrides', () => {
  const domains = [
    domain('wide.test', { users: [{ name: 'wide', type: 'ip', cidr: '127.0.0.0/8' }] }),
    domain('narrow.test', { users: [{ name: 'narrow', type: 'ip', cidr: '127.0.0.1' }, bob] }),
  ];
  return withRelay({ domains }, async (relay) => {
    const client = await greeted(relay, 'submissions');
    assert.match(await send(client, { to: ['x@far.test'] }), /^250/);
    assert.match(await login(client, 'bob@narrow.test', 'secret-1'), /^235/);
    assert.match(await send(client, { to: ['x@far.test'] }), /^250/);
    client.destroy();
    assert.deepEqual(
      relay.stored.map((one) => one.envelope.outgoingUser),
      ['narrow', 'bob'],
    );
  });
});

test('addresses do not relay on the port for incoming mail, unless the installation says so', async () => {
  const domains = [domain('example.com', { users: [local()] })];
  await withRelay({ domains }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { to: ['x@far.test'] }), /^550 5\.7\.1 Relay/);
    client.destroy();
  });
  await withRelay({ domains, settings: { relayOnSmtpPort: true } }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { to: ['x@far.test'] }), /^250/);
    client.destroy();
  });
});

test('G7 IP authentication can be off for the installation', () =>
  withRelay(
    { domains: [domain('example.com', { users: [local()] })], installation: { allow_ip_authentication: false } },
    async (relay) => {
      const client = await greeted(relay, 'submission');
      assert.match(await send(client), /^530 5\.7\.0 /);
      client.destroy();
    },
  ));

test('G11 a user that is deleted or suspended within a session sends no further message', async () => {
  for (const users of [[], [{ ...bob, active: false }]]) {
    await withRelay({ domains: [domain('example.com', { users: [bob] })] }, async (relay) => {
      const client = await greeted(relay, 'submissions');
      await login(client, 'bob@example.com', 'secret-1');
      assert.match(await send(client, { to: ['x@far.test'] }), /^250/);
      relay.configuration.current = snapshot([domain('example.com', { users })]);
      assert.match(await send(client, { to: ['x@far.test'] }), /^550 5\.7\.1 /);
      client.destroy();
    });
  }
});

test('a message is judged by the configuration of its MAIL', () =>
  withRelay({ domains: [domain('example.com', { users: [bob] })] }, async (relay) => {
    const client = await greeted(relay, 'submissions');
    await login(client, 'bob@example.com', 'secret-1');
    client.write('MAIL FROM:<a@b.test>\r\n');
    await client.reply();
    relay.configuration.current = { ...snapshot([]), revision: 8 };
    client.write('RCPT TO:<x@far.test>\r\nDATA\r\n');
    assert.match(await client.reply(), /^250/);
    await client.reply();
    client.write('Subject: x\r\n\r\nx\r\n.\r\n');
    assert.match(await client.reply(), /^250/);
    client.destroy();
    assert.equal(relay.stored[0]?.envelope.revision, 7);
  }));

test('J10 connections of one address are limited by its outgoing user', () =>
  withRelay(
    {
      domains: [domain('example.com', { users: [local({ settings: { limits: { max_concurrent_connections: 2 } } })] })],
    },
    async (relay) => {
      const clients = [await greeted(relay, 'submission'), await greeted(relay, 'submission')];
      const third = await Client.open(relay.port('submission'));
      assert.equal(
        await third.reply(),
        '421 Too many concurrent SMTP connections from this IP address; please try again later.',
      );
      await third.closed();
      assert.match(await send(clients[0] as Client, { to: ['x@far.test'] }), /^250/);
      for (const one of clients) one.destroy();
    },
  ));

test('H1 H2 H6 identity from the session: envelope sender, login or network, none, and what happens without', async () => {
  const cases: [Record<string, unknown>, string, string | null | RegExp][] = [
    [{ identification_method: 'envelope_sender' }, 'Sender@B.test', 'sender@b.test'],
    [{ identification_method: 'authentication_user' }, 'sender@b.test', '127.0.0.0/8'],
    [{ identification_method: 'none' }, 'sender@b.test', null],
    [{ identification_method: 'envelope_sender' }, '', null],
    [{ identification_method: 'envelope_sender', on_missing_identity: 'reject' }, '', /^550 5\.7\.1 /],
    [
      { identification_method: 'header', on_missing_identity: 'fallback_envelope_sender' },
      'Sender@b.test',
      'sender@b.test',
    ],
    [{ identification_method: 'header', on_missing_identity: 'reject' }, 'sender@b.test', /^550 5\.7\.1 /],
  ];
  for (const [settings, from, expected] of cases) {
    await withHost({ settings }, async (client, relay) => {
      const reply = await send(client, { from, to: ['x@far.test'] });
      if (expected instanceof RegExp) return assert.match(reply, expected);
      assert.match(reply, /^250/);
      assert.equal(relay.stored[0]?.envelope.identity, expected, JSON.stringify(settings));
    });
  }
});

test('H5 the identity header is removed everywhere, the rest of the message is untouched', () =>
  withHost(
    { settings: { identification_method: 'header' }, headers: [{ name: 'x-client-id' }] },
    async (client, relay) => {
      const content =
        'Date: d\nMessage-ID: <m@x>\nX-Client-ID: alice\nSubject: s\nx-client-id: other\n folded\n\nX-Client-ID: in the body\n';
      assert.match(await send(client, { to: ['x@far.test'], content }), /^250/);
      assert.equal(relay.stored[0]?.envelope.identity, 'alice');
      assert.ok(
        relay.stored[0]?.content
          .toString()
          .endsWith('+0000\r\nDate: d\r\nMessage-ID: <m@x>\r\nSubject: s\r\n\r\nX-Client-ID: in the body\r\n'),
      );
      assert.equal(relay.stored[0]?.envelope.size, relay.stored[0]?.content.length);
      const large = `Date: d\nMessage-ID: <m@x>\nX-Client-ID: bob\n\n${`${'x'.repeat(76)}\n`.repeat(3000)}`;
      assert.match(await send(client, { to: ['x@far.test'], content: large }), /^250/);
      assert.ok(
        relay.stored[1]?.content.toString().endsWith(large.replace('X-Client-ID: bob\n', '').replaceAll('\n', '\r\n')),
      );
    },
  ));

test('H5 an identity header that a DKIM signature covers, or that is to stay, stays', async () => {
  for (const [remove, content] of [
    [true, 'DKIM-Signature: v=1; h=from:x-id; b=x\nX-Id: alice\n\nbody'],
    [false, 'X-Id: alice\n\nbody'],
  ] as const) {
    await withHost(
      { settings: { identification_method: 'header' }, headers: [{ name: 'x-id', remove }] },
      async (client, relay) => {
        assert.match(await send(client, { to: ['x@far.test'], content }), /^250/);
        assert.match(relay.stored[0]?.content.toString() ?? '', /^X-Id: alice\r$/m);
        assert.equal(
          relay.logs.some((one) => one.includes('identity header is kept')),
          remove,
        );
      },
    );
  }
});

test('two From fields are refused on the way out, as is a header too large; the reply says which. On the way in two pass', () =>
  withHost({}, async (client, relay) => {
    const content = 'From: a@example.com\nFROM: b@example.com\n\nbody';
    assert.match(
      await send(client, { to: ['x@far.test'], content }),
      /^550 5\.6\.0 Message has more than one From field/,
    );
    const many = `From: a@example.com\n${'X: y\n'.repeat(1001)}\nbody`;
    assert.match(await send(client, { to: ['x@far.test'], content: many }), /^550 5\.6\.0 .*has too many fields/);
    const large = `From: a@example.com\n${`X: ${'y'.repeat(900)}\n`.repeat(300)}\nbody`;
    assert.match(
      await send(client, { to: ['x@far.test'], content: large }),
      /^550 5\.3\.4 Message header is too large/,
    );
    const incoming = await greeted(relay);
    assert.match(await send(incoming, { content }), /^250/);
    incoming.destroy();
  }));

test('J13 an enforced sender domain binds envelope and From, however From is written', () =>
  withRelay(
    { domains: [domain('example.com', { users: [local()], document: { outgoing: { enforce_sender_domain: true } } })] },
    async (relay) => {
      const client = await greeted(relay, 'submission');
      const cases: [string, string, RegExp][] = [
        ['a@example.com', 'From: A <a@example.com>', /^250/],
        ['a@example.com', 'From: "b@other.test" <a@EXAMPLE.com>', /^250/],
        ['a@other.test', 'From: a@example.com', /^550 5\.7\.1 /],
        ['a@sub.example.com', 'From: a@example.com', /^550 5\.7\.1 /],
        ['a@example.com', 'From: a@other.test', /^550 5\.7\.1 /],
        ['a@example.com', 'From: a@example.com, b@other.test', /^550 5\.7\.1 /],
        ['a@example.com', 'From: a@example.com <b@other.test>', /^550 5\.7\.1 /],
        ['a@example.com', 'From: =?utf-8?Q?b=40other.test?= <a@example.com>', /^550 5\.7\.1 /],
        ['a@example.com', 'From: nobody', /^550 5\.6\.0 /],
        ['a@example.com', 'From: "x"@other.test, a@example.com', /^550 5\.6\.0 /],
        ['a@example.com', 'From: x @ other.test, a@example.com', /^550 5\.6\.0 /],
        ['a@example.com', 'From: x@[127.0.0.1], a@example.com', /^550 5\.6\.0 /],
        ['a@example.com', 'From: (") x@other.test (") , a@example.com', /^550 5\.6\.0 /],
        ['a@example.com', ' From: x@other.test\nFrom: a@example.com', /^550 5\.6\.0 /],
        ['a@example.com', 'Sender: x@other.test\nFrom: a@example.com', /^550 5\.7\.1 /],
        ['a@example.com', 'Sender: x @other.test\nFrom: a@example.com', /^550 5\.6\.0 /],
        ['a@example.com', 'Sender: b@example.com\nFrom: "A, B" <a@example.com>', /^250/],
        ['a@example.com', 'Subject: x', /^550 5\.6\.0 Message has no address in its From field/],
      ];
      for (const [from, header, expected] of cases)
        assert.match(await send(client, { from, to: ['x@far.test'], content: `${header}\n\nbody` }), expected, header);
      client.destroy();
    },
  ));

test('J13 rewrite_sender replaces the reverse-path, not the identity and not the null sender', () =>
  withRelay(
    {
      domains: [
        domain('example.com', { users: [local()], document: { outgoing: { rewrite_sender: 'bounces@example.com' } } }),
      ],
    },
    async (relay) => {
      const client = await greeted(relay, 'submission');
      for (const from of ['a@b.test', '']) assert.match(await send(client, { from, to: ['x@far.test'] }), /^250/);
      client.destroy();
      assert.deepEqual(
        relay.stored.map(({ envelope }) => [envelope.mailFrom, envelope.identity]),
        [
          ['bounces@example.com', 'a@b.test'],
          ['', null],
        ],
      );
    },
  ));
