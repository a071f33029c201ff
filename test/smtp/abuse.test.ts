// Clients that talk too soon, too long, too slowly or too much (reliability A-5, B-6, B-13, C-1 to C-9).
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { Client } from './dialog.ts';
import { domain, greeted, send, startTestRelay, withRelay } from './fixture.ts';

const timeouts = { commandMs: 300, dataMs: 300, messageMs: 1000, handshakeMs: 300, firstByteMs: 100 };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('the greeting comes at once', () =>
  withRelay({ domains: [] }, async (relay) => {
    const started = performance.now();
    for (let count = 0; count < 10; count++) {
      const client = await Client.open(relay.port('smtp'));
      await client.reply();
      client.destroy();
    }
    assert.ok(performance.now() - started < 500, 'smtp-server alone needs 1,000 ms');
  }));

test('who talks before the greeting is told so or answered in order, and content is never executed', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    let early = 0;
    for (let count = 0; count < 20; count++) {
      const socket = connect(relay.port('smtp'), '127.0.0.1');
      socket.write('EHLO early.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\n');
      const heard = await new Promise<string>((resolve) => {
        let text = '';
        socket
          .on('data', (chunk) => (text += chunk))
          .on('close', () => resolve(text))
          .on('error', () => resolve(text));
        setTimeout(() => socket.destroy(), 60);
      });
      assert.match(heard, /^(554 Wait for the greeting\r\n$|220 [\s\S]*250 2\.1\.5)/);
      if (heard.startsWith('554')) early += 1;
    }
    assert.ok(early > 0, 'some are seen');
  }));

test('within TLS, input at once is answered in order', () =>
  withRelay({ domains: [] }, async (relay) => {
    const client = await Client.open(relay.port('submissions'), true);
    client.write('EHLO early.test\r\nQUIT\r\n');
    for (const expected of ['220', '250', '221']) assert.ok((await client.reply()).startsWith(expected));
    await client.closed();
  }));

test('caps per address and in all', async () => {
  await withRelay(
    { domains: [], settings: { caps: { total: 100, perAddress: 3, perSubmissionAddress: 2 } } },
    async (relay) => {
      const open = [await greeted(relay), await greeted(relay), await greeted(relay)];
      const fourth = await Client.open(relay.port('smtp'));
      assert.match(await fourth.reply(), /^421 /);
      await fourth.closed();
      assert.equal(relay.listeners.connections(), 3);
      open.pop()?.destroy();
      await pause(20);
      open.push(await greeted(relay), await greeted(relay, 'submissions'), await greeted(relay, 'submission'));
      const implicit = await Client.open(relay.port('submissions'), true);
      assert.match(await implicit.reply(), /^421 /);
      for (const one of open) one.destroy();
    },
  );
  await withRelay(
    { domains: [], settings: { caps: { total: 2, perAddress: 50, perSubmissionAddress: 50 } } },
    async (relay) => {
      const open = [await greeted(relay), await greeted(relay)];
      const third = await Client.open(relay.port('smtp'));
      assert.match(await third.reply(), /^421 Too many connections/);
      for (const one of open) one.destroy();
    },
  );
});

test('a client that ends its side before the greeting is gone at once', () =>
  withRelay(
    { domains: [], settings: { timeouts: { ...timeouts, handshakeMs: 5000, firstByteMs: 5000 } } },
    async (relay) => {
      const hello = Buffer.from([0x16, 3, 1, 2, 0]);
      for (const [listener, octets] of [
        ['submissions', Buffer.alloc(0)],
        ['submissions', hello],
        ['submission', Buffer.alloc(0)],
        ['submission', hello],
      ] as const) {
        const client = await Client.open(relay.port(listener));
        client.write(octets);
        await pause(20);
        client.end();
        await client.closed(500);
      }
    },
  ));

test('sockets without a greeting are counted per address, and a full listener closes no other', () =>
  withRelay(
    { domains: [], settings: { caps: { total: 3, perAddress: 50, perSubmissionAddress: 4 } } },
    async (relay) => {
      const silent = await Promise.all(Array.from({ length: 12 }, () => Client.open(relay.port('submissions'))));
      await pause(50);
      assert.equal(silent.filter((one) => one.ended).length, 4, 'twice four remain');
      const open = [await greeted(relay), await greeted(relay), await greeted(relay)];
      for (const one of silent) one.destroy();
      await pause(50);
      open.push(await greeted(relay, 'submissions'), await greeted(relay, 'submission'));
      for (const one of open) one.destroy();
      await pause(50);
      for (let count = 0; count < 20; count++) (await greeted(relay, 'submissions')).destroy();
    },
  ));

test('commands: idle and dripping clients get 421', () =>
  withRelay({ domains: [], settings: { timeouts } }, async (relay) => {
    const idle = await greeted(relay);
    assert.match(await idle.reply(1500), /^421 4\.4\.2 /);
    await idle.closed();
    const dripping = await greeted(relay);
    const timer = setInterval(() => dripping.write('N'), 50);
    assert.match(await dripping.reply(1500), /^421 4\.4\.2 /);
    clearInterval(timer);
  }));

test('DATA: stalled, dripping and cut off, nothing is left and memory is given back', () =>
  withRelay({ domains: [domain('example.com')], settings: { timeouts, memoryBytes: 1_000_000 } }, async (relay) => {
    for (const way of ['stall', 'drip', 'reset', 'half']) {
      const client = await greeted(relay);
      client.write('MAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
      for (let count = 0; count < 3; count++) await client.reply();
      client.write(`Subject: x\r\n\r\n${'x'.repeat(900)}\r\n`.repeat(900));
      const timer = setInterval(() => way === 'drip' && client.write('x\r\n'), 50);
      if (way === 'reset') client.destroy();
      else if (way === 'half') client.end();
      else assert.match(await client.reply(2500), /^421 4\.4\.2 /, way);
      clearInterval(timer);
      if (way !== 'reset') await client.closed();
      await pause(20);
    }
    assert.equal(relay.stored.length, 0);
    const client = await greeted(relay);
    assert.match(await send(client, { content: `\n${`${'x'.repeat(900)}\n`.repeat(900)}` }), /^250/);
    client.destroy();
  }));

test('a message that is being stored is not cut off by a time-out', () =>
  withRelay({ domains: [domain('example.com')], settings: { timeouts }, spoolDelayMs: 900 }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client), /^250/);
    client.destroy();
  }));

test('handshakes: stalled ones end, in all three places', () =>
  withRelay({ domains: [], settings: { timeouts } }, async (relay) => {
    const hello = Buffer.from([0x16, 3, 1, 2, 0]);
    const begin: (() => Promise<Client>)[] = [
      () => Client.open(relay.port('submissions')),
      async () => {
        const client = await Client.open(relay.port('submission'));
        client.write(hello);
        return client;
      },
      async () => {
        const client = await greeted(relay);
        client.write('STARTTLS\r\n');
        await client.reply();
        client.write(hello);
        return client;
      },
    ];
    for (const start of begin) await (await start()).closed(2000);
  }));

test('one port, two beginnings: text behind a TLS octet is no command, a late client is greeted', () =>
  withRelay({ domains: [domain('example.com')], settings: { timeouts } }, async (relay) => {
    const mixed = await Client.open(relay.port('submission'));
    mixed.write('\x16EHLO client.test\r\nMAIL FROM:<a@b.test>\r\n');
    assert.doesNotMatch(await mixed.rest(400), /250|220/);
    const plain = await Client.open(relay.port('submission'));
    assert.match(await plain.reply(), /^220/);
    plain.destroy();
  }));

test('a client that was plain for long and comes with TLS late is given the time the next time', () =>
  withRelay({ domains: [], settings: { timeouts } }, async (relay) => {
    for (let count = 0; count < 25; count++) (await greeted(relay, 'submission')).destroy();
    const late = async (): Promise<string> => {
      const client = await Client.open(relay.port('submission'));
      await pause(40);
      client.write(Buffer.from([0x16, 3, 1, 0, 1, 1]));
      const heard = await client.rest(50);
      client.destroy();
      return heard.slice(0, 3);
    };
    assert.equal(await late(), '220');
    assert.notEqual(await late(), '220');
  }));

test('a line of 100 MB without an end is cut, not kept', () =>
  withRelay({ domains: [] }, async (relay) => {
    const client = await greeted(relay);
    const before = process.memoryUsage().rss;
    const piece = Buffer.alloc(1_000_000, 0x61);
    for (let count = 0; count < 100 && !client.ended; count++) {
      client.write(piece);
      await pause(1);
    }
    assert.match(await client.reply(), /^500 5\.5\.2 /);
    assert.ok(process.memoryUsage().rss - before < 150_000_000);
  }));

test('far too much data is cut off, what is a little too much is answered at its end', () =>
  withRelay({ domains: [domain('example.com')], settings: { maxMessageBytes: 100_000 } }, async (relay) => {
    const client = await greeted(relay);
    assert.match(await send(client, { content: `\n${`${'x'.repeat(900)}\n`.repeat(1000)}` }), /^552 5\.3\.4 /);
    client.write('MAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
    for (let count = 0; count < 3; count++) await client.reply();
    client.write(`${'x'.repeat(900)}\r\n`.repeat(3000));
    assert.match(await client.reply(), /^552 5\.3\.4 /);
  }));

test('junk and floods of commands end the connection; other clients are served meanwhile', () =>
  withRelay({ domains: [] }, async (relay) => {
    const other = await greeted(relay);
    const flood = await Client.open(relay.port('smtp'));
    await flood.reply();
    flood.write('NOOP\r\n'.repeat(200_000));
    const started = performance.now();
    other.write('NOOP\r\n');
    assert.match(await other.reply(), /^250/);
    assert.ok(performance.now() - started < 100);
    const heard = await flood.rest(100);
    assert.match(heard, /421 4\.7\.0 Too many commands without mail\r\n$/);
    assert.equal(heard.match(/^250 2\.0\.0/gm)?.length, 100);
    other.destroy();
  }));

test('pipelined commands are answered with few writes', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const socket = connect(relay.port('smtp'), '127.0.0.1');
    const chunk = async (): Promise<string> => String((await once(socket, 'data'))[0]);
    await chunk();
    socket.write('EHLO c.test\r\n');
    await chunk();
    socket.write(`MAIL FROM:<a@b.test>\r\n${'RCPT TO:<x@example.com>\r\n'.repeat(50)}DATA\r\n`);
    const replies = await chunk();
    socket.destroy();
    assert.equal(replies.split('\r\n').length, 53);
  }));

test('a client that ends its side behind a pipelined message still hears the outcome', () =>
  withRelay({ domains: [domain('example.com')], spoolDelayMs: 50 }, async (relay) => {
    const client = await Client.open(relay.port('smtp'));
    await client.reply();
    client.write('EHLO c.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
    for (let count = 0; count < 4; count++) await client.reply();
    client.write('Subject: x\r\n\r\nx\r\n.\r\n');
    client.end();
    assert.match(await client.reply(), /^250 2\.0\.0/);
    await client.closed();
  }));

test('closing: idle clients are told, a message under way is finished, then nobody is left', async () => {
  const relay = await startTestRelay({ domains: [domain('example.com')], spoolDelayMs: 100 });
  const [idle, busy] = [await greeted(relay), await greeted(relay)];
  const sent = send(busy);
  await pause(30);
  const closing = relay.listeners.close(2000);
  assert.match(await idle.reply(), /^421 4\.3\.2 /);
  assert.match(await sent, /^250/);
  assert.match(await busy.reply(), /^421 4\.3\.2 /);
  await idle.closed();
  await closing;
  await assert.rejects(Client.open(relay.port('smtp')));
  assert.equal(relay.listeners.connections(), 0);
});

test('closing does not wait longer than it is told', async () => {
  const relay = await startTestRelay({ domains: [domain('example.com')] });
  const client = await greeted(relay);
  client.write('MAIL FROM:<a@b.test>\r\n');
  await client.reply();
  const stalled = await Client.open(relay.port('submissions'));
  const started = performance.now();
  await relay.listeners.close(200);
  assert.ok(performance.now() - started < 1000);
  await client.closed();
  await stalled.closed();
});
