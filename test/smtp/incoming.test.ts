// Incoming mail from the greeting to spool, queue and journal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EICAR, GTUBE, domain, greeted, send, withRelay } from './fixture.ts';

test('an accepted message is spooled, queued and logged, with all that is known of it', () =>
  withRelay(
    {
      domains: [domain('example.com', { document: { queue: { max_retry_days: 3, delay_warning_hours: 4 } } })],
      now: () => 1_700_000_000_000,
    },
    async (relay) => {
      const client = await greeted(relay);
      const content =
        'From: Ann <ann@b.test>\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nMessage-ID: <m1@b.test>\n\n.dot\nbody\n';
      client.write(
        'MAIL FROM:<Ann@B.test> RET=HDRS ENVID=e1 BODY=8BITMIME\r\nRCPT TO:<Info@Example.com> NOTIFY=DELAY ORCPT=rfc822;i\r\nDATA\r\n',
      );
      for (const expected of ['250', '250', '354']) assert.ok((await client.reply()).startsWith(expected));
      client.write(`${content.replaceAll('\n', '\r\n').replace('.dot', '..dot')}.\r\n`);
      assert.equal(await client.reply(), '250 2.0.0 Ok: queued as Q0001');
      client.destroy();

      const [stored] = relay.stored;
      assert.ok(stored);
      const { client: peer, ...envelope } = stored.envelope;
      assert.deepEqual(envelope, {
        queueId: 'Q0001',
        node: 'node1',
        direction: 'incoming',
        receivedAt: 1_700_000_000_000,
        mailFrom: 'Ann@b.test',
        recipients: [{ address: 'Info@example.com', orcpt: 'rfc822;i', notify: ['delay'] }],
        domain: 'example.com',
        admin: 'acme',
        outgoingUser: null,
        identity: null,
        revision: 7,
        classification: 'accepted',
        rule: null,
        messageId: '<m1@b.test>',
        subject: 'Grüße',
        from: 'Ann <ann@b.test>',
        size: stored.content.length,
        body8bit: true,
        smtpUtf8: false,
        ret: 'hdrs',
        envid: 'e1',
        retrySeconds: 259_200,
        delayWarningSeconds: 14_400,
      });
      assert.deepEqual(
        { ...peer, port: 0 },
        { address: '127.0.0.1', port: 0, helo: 'client.test', tls: null, login: null },
      );
      const [received, rest] = stored.content.toString().split(/(?<=\+0000\r\n)/);
      assert.equal(
        received,
        'Received: from client.test ([127.0.0.1])\r\n\tby mx.postplane.test (Postplane) with ESMTP\r\n\tid Q0001\r\n\tfor <Info@example.com>;\r\n\tTue, 14 Nov 2023 22:13:20 +0000\r\n',
      );
      assert.equal(rest, content.replaceAll('\n', '\r\n'));
      assert.deepEqual(relay.queued, [stored.envelope]);
      assert.deepEqual(relay.events, [
        {
          at: 1_700_000_000_000,
          envelope: stored.envelope,
          recipient: 0,
          status: 'queued',
          classification: 'accepted',
          queueState: 'queued',
          attempts: 0,
          nextAttemptAt: 1_700_000_000_000,
          reply: { code: 250, enhanced: '2.0.0', text: 'Ok: queued as Q0001', remote: null },
          rule: null,
        },
      ]);
    },
  ));

test('recipients of several domains: an envelope each, all durable before 250', () =>
  withRelay({ domains: [domain('a.test'), domain('b.test')] }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { to: ['x@a.test', 'y@b.test', 'z@a.test', 'x@A.test'] }), /^250/);
    client.destroy();
    assert.deepEqual(
      relay.stored.map(({ envelope }) => [envelope.domain, envelope.recipients.map((one) => one.address)]),
      [
        ['a.test', ['x@a.test', 'z@a.test']],
        ['b.test', ['y@b.test']],
      ],
    );
    assert.equal(new Set(relay.stored.map((one) => one.envelope.queueId)).size, 2);
  }));

test('one domain that cannot be stored: nothing is kept, the client tries again', () => {
  let puts = 0;
  return withRelay(
    { domains: [domain('a.test'), domain('b.test')], spoolError: () => (++puts === 2 ? 'EIO' : undefined) },
    async (relay) => {
      const client = await greeted(relay);
      assert.equal(
        await send(client, { to: ['x@a.test', 'y@b.test'] }),
        '451 4.3.0 Temporary failure; please try again later',
      );
      client.destroy();
      assert.deepEqual([relay.stored.length, relay.queued.length], [0, 0]);
      assert.deepEqual(
        relay.events.map((one) => [one.status, one.classification]),
        [
          ['not-accepted', 'deferred'],
          ['not-accepted', 'deferred'],
        ],
      );
    },
  );
});

test('a full disk is 452 4.3.1, memory that has run out too', async () => {
  for (const code of ['ENOSPC', 'EDQUOT']) {
    await withRelay({ domains: [domain('example.com')], spoolError: () => code }, async (relay) => {
      const client = await greeted(relay);
      assert.match(await send(client), /^452 4\.3\.1 /);
      client.destroy();
    });
  }
  await withRelay({ domains: [domain('example.com')], settings: { memoryBytes: 1000 } }, async (relay) => {
    const client = await greeted(relay);
    assert.match(
      await send(client, { content: `Subject: x\n\n${'x'.repeat(900)}\n${'x'.repeat(900)}` }),
      /^452 4\.3\.1 /,
    );
    assert.match(await send(client), /^250/, 'memory is given back');
    client.destroy();
  });
});

test('an old configuration is 451, never 550', () =>
  withRelay({ domains: [domain('example.com', { unlisted: 'reject' })], ready: () => false }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client), /^451 4\.3\.0 /);
    client.destroy();
  }));

test('the limit of size: exactly it passes, one octet more does not', () =>
  withRelay({ domains: [domain('example.com')], settings: { maxMessageBytes: 1000 } }, async (relay) => {
    const client = await greeted(relay);
    const sized = (octets: number): string => `\n${'x'.repeat(900)}\n${'x'.repeat(octets - 906)}\n`;
    assert.match(await send(client, { content: sized(1000) }), /^250/);
    assert.match(await send(client, { content: sized(1001) }), /^552 5\.3\.4 /);
    assert.match(await send(client, { parameters: ' SIZE=1001' }), /^552 5\.3\.4 /);
    client.destroy();
    assert.equal(relay.stored.length, 1);
    assert.equal(relay.events.at(-1)?.classification, 'oversize');
  }));

test('the limit of recipients: exactly N are taken and delivered to', () =>
  withRelay({ domains: [domain('example.com')], settings: { maxRecipients: 100 } }, async (relay) => {
    const client = await greeted(relay);
    client.write(
      `MAIL FROM:<a@b.test>\r\n${Array.from({ length: 105 }, (_, index) => `RCPT TO:<r${index}@example.com>\r\n`).join('')}DATA\r\n`,
    );
    const replies: string[] = [];
    while (replies.length < 107) replies.push((await client.reply()).slice(0, 9));
    assert.deepEqual(replies.slice(1, 101), Array(100).fill('250 2.1.5'));
    assert.deepEqual(replies.slice(101, 106), Array(5).fill('452 4.5.3'));
    client.write('Subject: x\r\n\r\nx\r\n.\r\n');
    assert.match(await client.reply(), /^250/);
    client.destroy();
    assert.equal(relay.stored[0]?.envelope.recipients.length, 100);
  }));

test('a hundred Received fields pass, one more is a loop; five of ours pass, six are one', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const client = await greeted(relay);
    const foreign = 'Received: from a by b; now\n';
    const own = 'Received: from a\n by mx.postplane.test (Postplane) with ESMTP id x; now\n';
    for (const [fields, expected] of [
      [foreign.repeat(100), '250'],
      [foreign.repeat(101), '554 5.4.6'],
      [own.repeat(5), '250'],
      [own.repeat(6), '554 5.4.6'],
    ] as const) {
      assert.ok((await send(client, { content: `${fields}\nbody` })).startsWith(expected));
    }
    client.destroy();
  }));

test('header sections beyond the limits are refused for good', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { content: `${'X: 1\n'.repeat(1001)}\nbody` }), /^550 5\.6\.0 /);
    assert.match(await send(client, { content: `${`X: ${'y'.repeat(900)}\n`.repeat(300)}\nbody` }), /^550 5\.3\.4 /);
    client.destroy();
  }));

test('refusals at RCPT are in the log of domains we have, and only there', () =>
  withRelay({ domains: [domain('example.com', { unlisted: 'reject', lists: { sales: 'block' } })] }, async (relay) => {
    const client = await greeted(relay);
    client.write(
      'MAIL FROM:<a@b.test>\r\nRCPT TO:<nobody@example.com>\r\nRCPT TO:<sales@example.com>\r\nRCPT TO:<x@other.test>\r\n',
    );
    for (let count = 0; count < 4; count++) await client.reply();
    client.destroy();
    assert.deepEqual(
      relay.events.map((one) => [
        one.envelope.recipients[0]?.address,
        one.status,
        one.classification,
        one.reply?.code,
        one.reply?.enhanced,
      ]),
      [
        ['nobody@example.com', 'rejected', 'unknown', 550, '5.1.1'],
        ['sales@example.com', 'rejected', 'blacklisted', 550, '5.7.1'],
      ],
    );
  }));

test('twenty unknown recipients end the connection', () =>
  withRelay({ domains: [domain('example.com', { unlisted: 'reject' })] }, async (relay) => {
    const client = await greeted(relay);
    client.write(
      `MAIL FROM:<a@b.test>\r\n${Array.from({ length: 25 }, (_, index) => `RCPT TO:<n${index}@example.com>\r\n`).join('')}`,
    );
    await client.reply();
    for (let count = 1; count < 20; count++) assert.match(await client.reply(), /^550 5\.1\.1 /);
    assert.match(await client.reply(), /^421 4\.7\.0 /);
    await client.closed();
  }));

test('mailboxes: discarded mail is 250 and gone, unfiltered mail skips rules and spam but not malware', () => {
  const rules = [{ id: 'example.com/no-x', any_of: [{ field: 'subject', op: 'contains', value: 'forbidden' }] }];
  const made = domain('example.com', {
    rules,
    mailboxes: { bin: { discard: true }, open: { filtering: false }, info: {} },
  });
  return withRelay({ domains: [made] }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { to: ['bin@example.com'] }), /^250 2\.0\.0 Ok: queued as/);
    assert.deepEqual([relay.stored.length, relay.queued.length, relay.events.at(-1)?.status], [0, 0, 'blackholed']);
    assert.match(await send(client, { to: ['open@example.com'], content: `Subject: forbidden\n\n${GTUBE}` }), /^250/);
    assert.match(relay.stored[0]?.content.toString() ?? '', /^X-Postplane-Filtering: off\r$/m);
    assert.match(await send(client, { to: ['open@example.com'], content: `Subject: x\n\n${EICAR}` }), /^550 5\.7\.1 /);
    assert.match(await send(client, { to: ['info@example.com'], content: 'Subject: forbidden\n\nx' }), /^550 5\.7\.1 /);
    assert.deepEqual(
      [relay.events.at(-1)?.classification, relay.events.at(-1)?.rule],
      ['blocked_rule', 'example.com/no-x'],
    );
    assert.match(await send(client, { to: ['info@example.com', 'bin@example.com'] }), /^250/);
    client.destroy();
    assert.deepEqual(relay.stored.at(-1)?.envelope.recipients, [{ address: 'info@example.com' }]);
    assert.deepEqual(
      relay.events.slice(-2).map((one) => one.status),
      ['queued', 'blackholed'],
    );
  });
});

test('recipients whose outcome may differ come in another transaction (mail.md D9)', () =>
  withRelay({ domains: [domain('example.com', { lists: { abuse: 'allow' } })] }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { to: ['abuse@example.com', 'info@example.com'] }), /^452 4\.5\.3 /);
    assert.match(await send(client, { to: ['abuse@example.com'], content: `Subject: x\n\n${GTUBE}` }), /^250/);
    assert.match(await send(client, { to: ['info@example.com'], content: `Subject: x\n\n${GTUBE}` }), /^550 5\.7\.1 /);
    assert.match(await send(client, { to: ['abuse@example.com'], content: `Subject: x\n\n${EICAR}` }), /^550 5\.7\.1 /);
    client.destroy();
    assert.deepEqual(
      relay.stored.map((one) => one.envelope.classification),
      ['whitelisted'],
    );
  }));

test('a step that throws is 451, and the connection goes on', () => {
  const broken = domain('example.com', { rules: [{ any_of: [{ field: 'subject', op: 'matches', value: '(' }] }] });
  return withRelay({ domains: [broken, domain('fine.test')] }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client), /^451 4\.3\.0 /);
    assert.match(await send(client, { to: ['x@fine.test'] }), /^250/);
    client.destroy();
  });
});

test('<postmaster> is the configured one', () =>
  withRelay({ domains: [domain('example.com')], settings: { postmaster: 'postmaster@example.com' } }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { to: ['Postmaster'] }), /^250/);
    client.destroy();
    assert.equal(relay.stored[0]?.envelope.recipients[0]?.address, 'postmaster@example.com');
  }));
