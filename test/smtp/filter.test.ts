// Rules, malware and spam: every field and operator, and the order in which they decide (mail.md D4, D6, D10).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  type ConditionGiven,
  EICAR,
  GTUBE,
  type RuleGiven,
  type UserGiven,
  domain,
  greeted,
  longestWait,
  send,
  withRelay,
} from './fixture.ts';

const attachment = Buffer.from('MZ\0 not really a program');
const content = `From: "Ann Example" <ann@b.test>
To: x@example.com, Other <other@example.com>
Cc: cc@example.com
Subject: =?utf-8?Q?Final_inv?= =?utf-8?Q?oice_=E2=82=AC?=
X-Mailer: Evil
 Mailer 3
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b1

--b1
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: base64

${Buffer.from('Bitte zahlen Sie die Geb\xfchr jetzt', 'latin1').toString('base64')}
--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Click <a href=3D"http://evil.test/">here</a></p>
--b1
Content-Type: application/octet-stream; name="Rechnung.Mai.exe"
Content-Disposition: attachment; filename*0*=utf-8''Rech; filename*1*=nung%2Eexe
Content-Transfer-Encoding: base64

${attachment.toString('base64')}
--b1--
`;

// Condition -> whether it holds for that message.
const conditions: [ConditionGiven, boolean][] = [
  [{ field: 'envelope_from', op: 'is', value: 'ANN@b.test' }, true],
  [{ field: 'envelope_from', op: 'is', value: 'ANN@b.test', case_sensitive: true }, false],
  [{ field: 'envelope_from', op: 'ends_with', value: '@b.test' }, true],
  [{ field: 'envelope_to', op: 'is', value: 'x@example.com' }, true],
  [{ field: 'envelope_to', op: 'is_not', value: 'x@example.com' }, false],
  [{ field: 'header', header_name: 'x-mailer', op: 'is', value: 'evil mailer 3' }, true],
  [{ field: 'header', header_name: 'x-mailer', op: 'matches', value: '^Evil\\s+Mailer \\d$' }, true],
  [{ field: 'header', header_name: 'x-absent', op: 'contains', value: 'x' }, false],
  [{ field: 'header', header_name: 'x-absent', op: 'does_not_contain', value: 'x' }, true],
  [{ field: 'header', header_name: 'x-absent', op: 'is_not', value: '' }, true],
  [{ field: 'subject', op: 'is', value: 'final invoice €' }, true],
  [{ field: 'subject', op: 'starts_with', value: 'Final inv' }, true],
  [{ field: 'subject', op: 'matches', value: '(overdue|final) invoice', flags: ['i'] }, true],
  [{ field: 'subject', op: 'matches', value: '(overdue|final) invoice' }, false],
  [{ field: 'from', op: 'is', value: 'ann@b.test' }, true],
  [{ field: 'from', op: 'contains', value: 'Ann Example' }, true],
  [{ field: 'to', op: 'is', value: 'other@example.com' }, true],
  [{ field: 'cc', op: 'is', value: 'cc@example.com' }, true],
  [{ field: 'cc', op: 'is_not', value: 'cc@example.com' }, false],
  [{ field: 'body_text', op: 'contains', value: 'gebühr' }, true],
  [{ field: 'body_text', op: 'matches', value: 'Geb.hr\\s+jetzt' }, true],
  [{ field: 'body_text', op: 'does_not_contain', value: 'Gebühr' }, false],
  [{ field: 'body_html', op: 'contains', value: 'href="http://evil.test/"' }, true],
  [{ field: 'body_html', op: 'matches', value: 'evil\\.test' }, true],
  [{ field: 'raw', op: 'contains', value: 'href=3D' }, true],
  [{ field: 'raw', op: 'matches', value: 'boundary=b1' }, true],
  [{ field: 'raw', op: 'matches', value: 'nowhere' }, false],
  [{ field: 'attachment_name', op: 'is', value: 'rechnung.exe' }, true],
  [{ field: 'attachment_name', op: 'is', value: 'Rechnung.Mai.exe' }, true],
  [{ field: 'attachment_ext', op: 'is', value: '.exe' }, true],
  [{ field: 'attachment_ext', op: 'is_not', value: 'exe' }, false],
  [{ field: 'attachment_type', op: 'is', value: 'application/octet-stream' }, true],
  ...['md5', 'sha224', 'sha256', 'sha384', 'sha512'].map((algorithm): [ConditionGiven, boolean] => [
    { field: 'attachment_hash', op: 'is', value: createHash(algorithm).update(attachment).digest('hex') },
    true,
  ]),
  [{ field: 'attachment_hash', op: 'is', value: '0'.repeat(32) }, false],
  [{ field: 'client_ip', op: 'is', value: '127.0.0.0/8' }, true],
  [{ field: 'client_ip', op: 'is_not', value: '127.0.0.0/8' }, false],
  [{ field: 'client_ip', op: 'is', value: '2001:db8::/32' }, false],
  [{ field: 'helo', op: 'is', value: 'client.test' }, true],
  [{ field: 'client_country', op: 'is_not', value: 'DE' }, false],
  [{ field: 'client_continent', op: 'is', value: 'EU' }, false],
  [{ field: 'size_bytes', op: 'greater_than', value: '100' }, true],
  [{ field: 'size_bytes', op: 'less_than', value: '100' }, false],
  [{ field: 'auth_user', op: 'is', value: 'bob@example.com' }, false],
  [{ field: 'identity', op: 'contains', value: 'x' }, false],
];

test('each field with its operators', async () => {
  for (const [condition, expected] of conditions) {
    await withRelay({ domains: [domain('example.com', { rules: [{ all_of: [condition] }] })] }, async (relay) => {
      const client = await greeted(relay);
      const reply = await send(client, { from: 'ann@b.test', content });
      client.destroy();
      assert.equal(reply.slice(0, 9), expected ? '550 5.7.1' : '250 2.0.0', JSON.stringify(condition));
    });
  }
});

test('all_of and any_of together', async () => {
  const yes: ConditionGiven = { field: 'helo', op: 'is', value: 'client.test' };
  const no: ConditionGiven = { field: 'helo', op: 'is', value: 'other' };
  const cases: [RuleGiven, boolean][] = [
    [{ all_of: [yes], any_of: [no, yes] }, true],
    [{ all_of: [yes], any_of: [no] }, false],
    [{ all_of: [yes, no] }, false],
    [{ any_of: [no, yes] }, true],
    [{}, false],
  ];
  for (const [given, expected] of cases) {
    await withRelay({ domains: [domain('example.com', { rules: [given] })] }, async (relay) => {
      const client = await greeted(relay);
      assert.equal((await send(client)).startsWith('550'), expected, JSON.stringify(given));
      client.destroy();
    });
  }
});

const subject = (word: string): ConditionGiven[] => [{ field: 'subject', op: 'contains', value: word }];
const globalBlock: RuleGiven = { id: 'global/b', scope: 'global', any_of: subject('gb') };
const globalAllow: RuleGiven = { id: 'global/a', scope: 'global', action: 'allow', any_of: subject('ga') };
const override: RuleGiven = {
  id: 'global/o',
  scope: 'global',
  action: 'allow',
  overrides_malware: true,
  any_of: subject('over'),
};
const domainAllow: RuleGiven = { id: 'd/a', action: 'allow', any_of: subject('da') };
const domainBlock: RuleGiven = { id: 'd/b', any_of: subject('db') };

test('the order of decisions (mail.md D10)', async () => {
  const rules = [globalBlock, globalAllow, override, domainAllow, domainBlock];
  const cases: [string, string, string, string, string | null][] = [
    // subject, body, recipient -> classification, rule
    ['gb ga da', 'x', 'info', 'blocked_rule', 'global/b'],
    ['gb', EICAR, 'abuse', 'blocked_rule', 'global/b'],
    ['ga da', EICAR, 'info', 'virus', null],
    ['da', EICAR, 'abuse', 'virus', null],
    ['over', EICAR, 'info', 'whitelisted', 'global/o'],
    ['db', GTUBE, 'abuse', 'whitelisted', null],
    ['da db', GTUBE, 'info', 'whitelisted', 'd/a'],
    ['ga db', 'x', 'info', 'whitelisted', 'global/a'],
    ['db', GTUBE, 'info', 'blocked_rule', 'd/b'],
    ['x', GTUBE, 'info', 'spam', null],
    ['x', 'x', 'info', 'accepted', null],
    ['da', 'x', 'blocked', 'blacklisted', null],
  ];
  await withRelay(
    { domains: [domain('example.com', { rules, lists: { abuse: 'allow', blocked: 'block' } })] },
    async (relay) => {
      const client = await greeted(relay);
      for (const [words, body, to, classification, rule] of cases) {
        relay.events.length = 0;
        const reply = await send(client, { to: [`${to}@example.com`], content: `Subject: ${words}\n\n${body}\n` });
        const [event] = relay.events;
        assert.deepEqual([event?.classification, event?.rule], [classification, rule], `${words} ${to}`);
        assert.equal(reply.startsWith('250'), ['accepted', 'whitelisted'].includes(classification), reply);
        assert.doesNotMatch(reply, /rule|EICAR|GTUBE|global/, 'the sender learns no detail');
      }
      client.destroy();
    },
  );
});

test('outgoing mail is judged by the outgoing rules of its user, incoming by those of its recipient', () => {
  const users: UserGiven[] = [
    { name: 'host', type: 'ip', cidr: '127.0.0.1', settings: { identification_method: 'authentication_user' } },
  ];
  const rules: RuleGiven[] = [
    { id: 'out', direction: 'outgoing', any_of: [{ field: 'subject', op: 'is', value: 'out' }] },
    { id: 'in', any_of: [{ field: 'subject', op: 'is', value: 'in' }] },
    {
      id: 'who',
      direction: 'outgoing',
      all_of: [
        { field: 'identity', op: 'is', value: '127.0.0.1' },
        { field: 'auth_user', op: 'is', value: '127.0.0.1' },
        { field: 'subject', op: 'is', value: 'who' },
      ],
    },
    { id: 'to', direction: 'outgoing', any_of: [{ field: 'envelope_to', op: 'is', value: 'bad@far.test' }] },
  ];
  return withRelay({ domains: [domain('example.com', { rules, users })] }, async (relay) => {
    const [incoming, outgoing] = [await greeted(relay), await greeted(relay, 'submission')];
    const outcomes: string[] = [];
    for (const word of ['in', 'out', 'who']) {
      outcomes.push(
        (await send(incoming, { content: `Subject: ${word}\n\nx` })).slice(0, 3),
        (await send(outgoing, { to: ['x@far.test'], content: `Subject: ${word}\n\nx` })).slice(0, 3),
      );
    }
    outcomes.push(
      (await send(outgoing, { to: ['good@far.test', 'bad@far.test'] })).slice(0, 3),
      (await send(outgoing, { to: ['x@far.test'], content: `\n${GTUBE}` })).slice(0, 3),
    );
    assert.deepEqual(outcomes, ['550', '250', '250', '550', '250', '550', '550', '550']);
    assert.deepEqual(
      relay.events.filter((one) => one.rule === 'out').map((one) => [one.status, one.envelope.outgoingUser]),
      [['rejected', 'host']],
    );
    incoming.destroy();
    outgoing.destroy();
  });
});

test('a rule on the recipient judges each recipient by itself', () =>
  withRelay(
    {
      domains: [
        domain('example.com', { rules: [{ any_of: [{ field: 'envelope_to', op: 'is', value: 'bad@example.com' }] }] }),
      ],
    },
    async (relay) => {
      const client = await greeted(relay);
      assert.match(await send(client, { to: ['good@example.com', 'bad@example.com'] }), /^452 4\.5\.3 /);
      assert.match(await send(client, { to: ['good@example.com'] }), /^250/);
      assert.match(await send(client, { to: ['bad@example.com'] }), /^550 5\.7\.1 /);
      client.destroy();
    },
  ));

test('malware and spam are found in base64 too', () =>
  withRelay({ domains: [domain('example.com')] }, async (relay) => {
    const client = await greeted(relay);
    const encoded = (text: string): string =>
      `Content-Transfer-Encoding: base64\n\n${(
        Buffer.from(text)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n')}\n`;
    const outcomes: string[] = [];
    for (const body of [
      EICAR,
      GTUBE,
      `a${GTUBE}`,
      `some text before it, long enough to move it over a line or two of base64 ${GTUBE}`,
      'clean',
    ]) {
      outcomes.push((await send(client, { content: encoded(body) })).slice(0, 3));
    }
    assert.deepEqual(outcomes, ['550', '550', '550', '550', '250']);
    client.destroy();
  }));

test('forms of an attachment name that a rule on its extension must see (reliability E-7)', () => {
  const forms = [
    'Content-Disposition: attachment; filename="a.exe"',
    'Content-Disposition: attachment; filename=a.exe',
    'Content-Disposition: ATTACHMENT; FILENAME="a.EXE"',
    'Content-Type: application/x; name="a.exe"',
    'Content-Disposition: inline; filename="a.exe"',
    'Content-Disposition: attachment; filename="a.exe."',
    'Content-Disposition: attachment; filename="a.exe "',
    'Content-Disposition: attachment;\n filename="a.exe"',
    "Content-Disposition: attachment; filename*=utf-8''a%2Eexe",
    'Content-Disposition: attachment; filename*0=a; filename*1=.exe',
    "Content-Disposition: attachment; filename*0*=utf-8''a%2E; filename*1=exe",
    'Content-Disposition: attachment; filename="=?utf-8?Q?a=2Eexe?="',
    'Content-Disposition: attachment; filename="=?utf-8?B?YS5leGU=?="',
    'Content-Type: application/x; name="=?utf-8?B?YS5leGU=?="',
    'Content-Disposition: attachment; filename="a.txt"\nContent-Type: application/x; name="a.exe"',
    'Content-Disposition: attachment; filename="safe\u202egpj.exe"',
    'Content-Disposition: attachment; filename="a.ｅｘｅ"',
    'Content-Disposition: attachment; filename="C:\\\\temp\\\\a.exe"',
    'Content-Type: application/x; name=a.exe\nContent-Disposition: attachment',
  ];
  return withRelay(
    {
      domains: [domain('example.com', { rules: [{ any_of: [{ field: 'attachment_ext', op: 'is', value: 'exe' }] }] })],
    },
    async (relay) => {
      const client = await greeted(relay);
      for (const form of forms) {
        const part = `${form}\n\nMZ\n`;
        const nested = `Content-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=c\n\n--c\n${part}--c--\n`;
        for (const one of [part, nested]) {
          const reply = await send(client, {
            content: `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n--b\n${one}--b--\n`,
          });
          assert.match(reply, /^550 5\.7\.1 /, one);
        }
      }
      client.destroy();
    },
  );
});

test('MIME beyond the limits is refused for good, and soon (reliability E-1, E-2)', () => {
  const rules: RuleGiven[] = [{ any_of: [{ field: 'attachment_ext', op: 'is', value: 'exe' }] }];
  const nest = (depth: number): string =>
    depth === 0 ? 'Subject: core\n\nx\n' : `Content-Type: message/rfc822\n\n${nest(depth - 1)}`;
  const boundaries = Array.from(
    { length: 400 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
  ).join('');
  const bodies = [
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(20_000)}`,
    nest(50),
    boundaries,
    'Content-Type: multipart/mixed; boundary=\n\n--\n',
    'Content-Type: multipart/mixed\n\nx\n',
    `Content-Type: text/plain; charset=${'x'.repeat(900)}\n\nx\n`,
  ];
  return withRelay({ domains: [domain('example.com', { rules })] }, async (relay) => {
    const client = await greeted(relay);
    for (const body of bodies) {
      const started = Date.now();
      assert.match(
        await send(client, { content: `MIME-Version: 1.0\n${body}` }),
        /^(250|550 5\.6\.0) ?/,
        body.slice(0, 60),
      );
      assert.ok(Date.now() - started < 5000);
    }
    assert.match(await send(client, { content: `MIME-Version: 1.0\n${bodies[0]}` }), /^550 5\.6\.0 /);
    client.destroy();
  });
});

test('a slow pattern on a long body delays nobody else (mail.md D5)', () => {
  const slow = domain('slow.test', { rules: [{ any_of: [{ field: 'body_text', op: 'matches', value: '(a+)+$' }] }] });
  return withRelay({ domains: [slow, domain('example.com')] }, async (relay) => {
    const [attacker, other] = [await greeted(relay), await greeted(relay)];
    const attack = send(attacker, { to: ['x@slow.test'], content: `\n${`${'a'.repeat(900)}\n`.repeat(300)}b` });
    const longest = await longestWait(other, 50);
    assert.match(await attack, /^250|^550 5\.6\.0 /);
    // On the event loop it would be a second and more.
    assert.ok(longest < 250, `${longest} ms`);
    attacker.destroy();
    other.destroy();
  });
});

test('slow patterns on header fields are searched for elsewhere, and find what they should', () => {
  const patterns = ['(a?){300}a{300}[bc]', '[ab ]*a[ab ]{900}[cd]', '(x?.{0,300}y?){3}[!?]', '^[ab ]{900}'];
  const rules: RuleGiven[] = patterns.map((value, index) => ({
    id: `rule${index}`,
    all_of: [
      { field: index === 1 ? 'from' : 'subject', op: 'matches', value },
      { field: 'subject', op: 'contains', value: 'marked' },
    ],
  }));
  const noise = `${'abbabaabbaababbabaababbabbaabb'.repeat(3)}\n `.repeat(1200);
  return withRelay({ domains: [domain('slow.test', { rules }), domain('example.com')] }, async (relay) => {
    const [attacker, other] = [await greeted(relay), await greeted(relay)];
    const content = (mark: string): string => `From: ${noise}e\nSubject: ${noise}${mark}\n\nx\n`;
    // The first message has the patterns compiled.
    assert.match(await send(attacker, { to: ['x@slow.test'], content: 'Subject: marked\n\nx\n' }), /^250/);
    const attack = send(attacker, { to: ['x@slow.test'], content: content('e') });
    const longest = await longestWait(other, 50);
    assert.match(await attack, /^250/);
    assert.ok(longest < 100, `${longest} ms`);
    const found = `Subject: ${'ab '.repeat(310)}marked\n\nx\n`;
    assert.match(await send(attacker, { to: ['x@slow.test'], content: found }), /^550 5\.7\.1 /);
    attacker.destroy();
    other.destroy();
  });
});
