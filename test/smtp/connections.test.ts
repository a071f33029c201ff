// Whom connections are counted by, and that heavy messages of some do not stop others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientKey } from '../../server/relay/connections.ts';
import { plainAddress } from '../../server/relay/plain-address.ts';
import { domain, greeted, withRelay } from './fixture.ts';

test('an IPv4 client is its address, an IPv6 client its /64', () => {
  const cases = [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
  ];
  for (const [address = '', key] of cases) assert.equal(clientKey(address), key, address);
  assert.deepEqual(['::FFFF:10.0.0.1', '2001:db8::1'].map(plainAddress), ['10.0.0.1', '2001:db8::1']);
});

test('connections that have ended are no longer counted, with TLS or without', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const MORE_THAN_MAY_BE_OPEN = 130;
    for (const [listener, starttls] of [
      ['smtp', false],
      ['smtp', true],
      ['submission', true],
      ['submissions', false],
    ] as const)
      for (let count = 0; count < MORE_THAN_MAY_BE_OPEN; count++) {
        const client = await greeted(relay, listener);
        if (starttls) {
          client.write('STARTTLS\r\n');
          await client.reply();
          await client.starttls();
        }
        // Every other one leaves without a word.
        if (count % 2 === 0) client.write('QUIT\r\n');
        if (count % 2 === 0) await client.reply();
        client.destroy();
      }
  }));

test('four messages of 25 MB of stuffed dots leave others their turn (reliability C-5)', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const other = await greeted(relay);
    const bomb = Buffer.alloc(25_000_000, '..\r\n');
    const started = performance.now();
    const bombs = Array.from({ length: 4 }, async () => {
      const client = await greeted(relay);
      client.write('MAIL FROM:<a@b.test>\r\nRCPT TO:<x@example.com>\r\nDATA\r\n');
      for (let count = 0; count < 3; count++) await client.reply();
      client.write('Subject: dots\r\n\r\n');
      client.write(bomb);
      client.write('.\r\n');
      const reply = await client.reply(20_000);
      client.destroy();
      return reply.slice(0, 3);
    });
    let [done, longest] = [false, 0];
    const outcomes = Promise.all(bombs).finally(() => (done = true));
    while (!done) {
      const asked = performance.now();
      other.write('RSET\r\n');
      const reply = await other.reply();
      longest = Math.max(longest, performance.now() - asked);
      if (reply.startsWith('421')) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.deepEqual(await outcomes, ['250', '250', '250', '250']);
    const took = performance.now() - started;
    // Half a second where nothing else runs; a machine that is busy takes longer for all of it.
    assert.ok(longest < Math.max(500, took / 3), `${longest} of ${took} ms`);
    assert.ok(100_000_000 / took > 5_000, 'at least 5 MB a second');
    other.destroy();
  }));
