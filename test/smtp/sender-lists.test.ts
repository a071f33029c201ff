// Lists of senders (mail.md D11) and the order of all that decides on a message (D10).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundFile } from '../support/documents.ts';
import { EICAR, GTUBE, type TestRelay, domain, greeted, send, snapshot, withRelay } from './fixture.ts';

const entry = (direction: string, list: string, pattern: string, more: object = {}): Record<string, unknown> => ({
  direction,
  list,
  pattern,
  outgoing_user: null,
  match_envelope: true,
  match_header: false,
  ...more,
});
const inHeader = { match_envelope: false, match_header: true };

test('D11 outgoing: a blocked sender is refused at MAIL, of all users or of one', () => {
  const senders = [
    entry('outgoing', 'block', 'boss@example.com'),
    entry('outgoing', 'block', 'other.test'),
    entry('outgoing', 'block', '*.deep.test'),
    entry('outgoing', 'block', 'guest@example.com', { outgoing_user: 'host' }),
    entry('outgoing', 'block', 'admin@example.com', { outgoing_user: 'somebody-else' }),
    entry('incoming', 'block', 'in@example.com'),
  ];
  const users = [{ name: 'host', type: 'ip' as const, cidr: '127.0.0.0/8' }];
  return withRelay({ domains: [domain('example.com', { users, senders })] }, async (relay) => {
    const client = await greeted(relay, 'submission');
    const cases: [string, string][] = [
      ['boss@example.com', '550 5.7.1'],
      ['BOSS@Example.com', '550 5.7.1'],
      ['boss2@example.com', '250'],
      ['a@other.test', '550 5.7.1'],
      ['a@sub.other.test', '250'],
      ['a@deep.test', '250'],
      ['a@b.c.deep.test', '550 5.7.1'],
      ['guest@example.com', '550 5.7.1'],
      ['admin@example.com', '250'],
      ['in@example.com', '250'],
      ['', '250'],
    ];
    for (const [from, expected] of cases) {
      client.write(`MAIL FROM:<${from}>\r\n`);
      assert.ok((await client.reply()).startsWith(expected), from);
      client.write('RSET\r\n');
      await client.reply();
    }
    client.destroy();
  });
});

test('D11 outgoing: an address in From or Sender, however it is written, is refused at the end of DATA', () => {
  const senders = [entry('outgoing', 'block', 'boss@example.com', inHeader)];
  const users = [{ name: 'host', type: 'ip' as const, cidr: '127.0.0.0/8' }];
  return withRelay({ domains: [domain('example.com', { users, senders })] }, async (relay) => {
    const client = await greeted(relay, 'submission');
    const reply = (header: string): Promise<string> =>
      send(client, { from: 'boss@example.com', to: ['x@far.test'], content: `${header}\n\nbody` });
    assert.match(await reply('From: Boss <boss@example.com>'), /^550 5\.7\.1 Sender address not allowed/);
    assert.match(await reply('From: ann@example.com\nSender: BOSS@example.com'), /^550 5\.7\.1 /);
    assert.match(await reply('From: ann@example.com,\n "The boss" <boss@EXAMPLE.com>'), /^550 5\.7\.1 /);
    assert.match(await reply('From: =?utf-8?Q?boss=40example=2Ecom?= <boss@example.com>'), /^550 5\.7\.1 /);
    assert.match(await reply('From: ann@example.com'), /^250 /, 'the envelope is not looked at here');
    client.destroy();
  });
});

test('D11 incoming: blocked at RCPT for the domain that lists it, by From at the end of DATA', () => {
  const domains = [
    domain('example.com', {
      senders: [entry('incoming', 'block', 'spam.test'), entry('incoming', 'block', 'liar@b.test', inHeader)],
    }),
    domain('open.test'),
  ];
  return withRelay({ domains }, async (relay) => {
    const client = await greeted(relay);
    client.write('MAIL FROM:<x@spam.test>\r\nRCPT TO:<info@example.com>\r\nRCPT TO:<info@open.test>\r\nRSET\r\n');
    assert.deepEqual(
      [await client.reply(), await client.reply(), await client.reply(), await client.reply()].map((one) =>
        one.slice(0, 9),
      ),
      ['250 2.1.0', '550 5.7.1', '250 2.1.5', '250 2.0.0'],
    );
    const content = 'From: liar@b.test\n\nbody';
    assert.match(await send(client, { to: ['info@example.com'], content }), /^550 5\.7\.1 Sender is not accepted/);
    assert.match(await send(client, { to: ['info@open.test'], content }), /^250 /);
    assert.match(await send(client, { to: ['info@example.com', 'info@open.test'], content }), /^452 4\.5\.3 /);
    client.destroy();
  });
});

test('D11 incoming: an allowed sender has no spam check, malware is still found', () => {
  const senders = [entry('incoming', 'allow', 'friend.test'), entry('incoming', 'allow', 'ann@b.test', inHeader)];
  return withRelay({ domains: [domain('example.com', { senders })] }, async (relay) => {
    const client = await greeted(relay);
    const reply = (from: string, header: string, body: string): Promise<string> =>
      send(client, { from, content: `${header}\nSubject: x\n\n${body}` });
    assert.match(await reply('a@friend.test', 'From: a@x.test', GTUBE), /^250 /);
    assert.match(await reply('a@x.test', 'From: Ann <ann@b.test>', GTUBE), /^250 /);
    assert.match(await reply('a@x.test', 'From: ann@b.test, eve@x.test', GTUBE), /^550 /, 'not by its company');
    assert.match(await reply('a@x.test', 'From: a@x.test', GTUBE), /^550 /);
    assert.match(await reply('a@friend.test', 'From: a@x.test', EICAR), /^550 /);
    client.destroy();
  });
});

const macro = compoundFile([
  { name: 'Macros' },
  { name: 'VBA' },
  { name: '_VBA_PROJECT', content: Buffer.alloc(64, 1) },
]);

// In their order: the first of those that apply decides. `classification` is what the log says then.
const deciders = [
  { name: 'recipient block', classification: 'blacklisted' },
  { name: 'sender block', classification: 'blacklisted' },
  { name: 'global block', classification: 'blocked_rule' },
  { name: 'malware', classification: 'virus' },
  { name: 'macro', classification: 'macro' },
  { name: 'recipient allow', classification: 'whitelisted' },
  { name: 'sender allow', classification: 'whitelisted' },
  { name: 'global allow', classification: 'whitelisted' },
  { name: 'domain allow', classification: 'whitelisted' },
  { name: 'domain block', classification: 'blocked_rule' },
  { name: 'admin allow', classification: 'whitelisted' },
  { name: 'admin block', classification: 'blocked_rule' },
  { name: 'default block', classification: 'blocked_rule' },
  { name: 'score', classification: 'spam' },
] as const;

test('D10 of every two that apply the first decides', () =>
  withRelay({}, async (relay) => {
    for (const [index, first] of deciders.entries())
      for (const second of deciders.slice(index + 1)) await decided(relay, first, second);
  }));

type Decider = (typeof deciders)[number];

async function decided(relay: TestRelay, first: Decider, second: Decider): Promise<void> {
  const names = [first.name, second.name] as string[];
  const applies = (name: string): boolean => names.includes(name);
  const rules = (['global', 'domain', 'admin', 'default'] as const).flatMap((scope) =>
    (['block', 'allow'] as const)
      .filter((action) => applies(`${scope} ${action}`))
      .map((action) => ({
        id: `${scope} ${action}`,
        scope,
        action,
        any_of: [{ field: 'subject', op: 'is', value: 'x' }],
      })),
  );
  const order = deciders.map((one) => one.name as string);
  rules.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const lists = Object.fromEntries(
    (['allow', 'block'] as const).filter((list) => applies(`recipient ${list}`)).map((list) => ['info', list]),
  );
  // By From where it allows, so that it is the end of DATA that decides between the two lists.
  const senders = (['allow', 'block'] as const)
    .filter((list) => applies(`sender ${list}`))
    .map((list) => entry('incoming', list, 'ann@b.test', inHeader));
  const both = applies('recipient block') && applies('recipient allow');
  const body = [applies('malware') ? EICAR : '', applies('score') ? GTUBE : ''].join('\n');
  const attachment = applies('macro')
    ? `\n--b\nContent-Type: application/msword; name=a.doc\nContent-Transfer-Encoding: base64\n\n${macro.toString('base64').replace(/.{76}/g, '$&\n')}`
    : '';
  const content = `From: ann@b.test\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n${body}${attachment}\n--b--\n`;
  const made = domain('example.com', {
    rules,
    lists: both ? { info: 'block' } : lists,
    senders,
    document: { block_macros: true, macro_unknown: 'reject' },
  });
  relay.configuration.current = snapshot([made]);
  relay.events.length = 0;
  const client = await greeted(relay);
  const reply = await send(client, { to: ['info@example.com'], content });
  client.destroy();
  const what = `${first.name} before ${second.name}: ${reply}`;
  assert.equal(relay.events[0]?.classification, first.classification, what);
  assert.equal(reply.startsWith('250'), first.classification === 'whitelisted', what);
  const rule = rules.some((one) => one.id === first.name) ? first.name : null;
  assert.equal(relay.events[0]?.rule, rule, what);
}
