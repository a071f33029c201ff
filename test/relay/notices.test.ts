// Mail that Postplane sends by itself, through time, crashes and several nodes, on a clock that is told when to move (mail.md I6, L10).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type TestContext, test } from 'node:test';
import { simpleParser } from 'mailparser';
import { watchConfiguration } from '../../server/config/watch.ts';
import { nextDue } from '../../server/notices/due-times.ts';
import { queueIds } from '../../server/queue-id.ts';
import { type Notices, startNotices } from '../../server/relay/notices.ts';
import { afterBadVerdict } from '../../server/store/lock-machine.ts';
import { changeLock } from '../../server/store/locks.ts';
import { keepNotice, takeNotice } from '../../server/store/notices.ts';
import { writeQuarantined } from '../../server/store/quarantine.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { type LogRow, writeLog } from '../support/log.ts';
import { eventually } from '../support/mail.ts';
import { type Sink, startSink } from '../support/sink.ts';
import { sendingFor, type TestSending } from './sending-setup.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// A Monday, midnight in Berlin.
const START = Date.UTC(2026, 0, 4, 23);

interface Node {
  readonly notices: Notices;
  readonly sending: TestSending;
}

interface World {
  readonly api: TestApi;
  readonly clock: FakeClock;
  readonly sink: Sink;
  /** A relay on the database of all; with the name of an earlier one on its directory. */
  node(name: string, more?: { dir?: string; spool?: Pick<TestSending['spool'], 'put'> }): Promise<Node>;
  /** Moves on by steps of minutes, each node looking after each. */
  pass(milliseconds: number, nodes: readonly Node[]): Promise<void>;
  block(subject: string): Promise<void>;
}

async function world(t: TestContext): Promise<World> {
  const clock = fakeClock(START);
  const api = await startApi({ now: () => new Date(clock.now()) });
  const sink = await startSink();
  const watch = watchConfiguration({ database: api.database, node: 'test' });
  t.after(async () => {
    await watch.close();
    await api.stop();
    await sink.close();
  });
  await api.create('/v1/admins/acme', { name: 'acme', abuse_contact: ['abuse@acme.example'] });
  await api.create('/v1/domains/example.com', {
    domain: 'example.com',
    admin: 'acme',
    trusted: true,
    timezone: 'Europe/Berlin',
  });
  await api.create('/v1/domains/example.com/outgoing-users/web', { name: 'web', type: 'ip', cidr: '192.0.2.1' });
  await watch.ready();
  await eventually('the user', () => watch.current.domain('example.com')?.outgoingUsers.get('web'));
  let blocked = 0;
  return {
    api,
    clock,
    sink,
    node: async (name, { dir, spool } = {}) => {
      const sending = await sendingFor(t, {
        clock,
        smarthost: { host: sink.host, port: sink.port },
        database: api.database,
        ...(dir === undefined ? {} : { dir }),
      });
      const errors: Error[] = [];
      const notices = startNotices({
        database: api.database,
        node: name,
        hostname: 'gateway.test',
        publicUrl: 'https://gateway.test',
        configuration: watch,
        spool: spool ?? sending.spool,
        queue: sending.queue,
        journal: sending.journal,
        recovered: sending.recovered,
        newQueueId: queueIds(name),
        clock,
        onError: (error) => errors.push(error),
      });
      t.after(() => notices.close());
      return { notices, sending };
    },
    pass: async (milliseconds, nodes) => {
      for (let left = milliseconds; left > 0; left -= HOUR) {
        clock.jump(Math.min(left, HOUR));
        // All at once: they must agree who does it.
        await Promise.all(nodes.map((one) => one.notices.run()));
        clock.jump(2000);
        await Promise.all(nodes.map((one) => one.notices.run()));
        for (const one of nodes) await one.sending.queue.settled();
      }
    },
    block: async (subject) => {
      const queueId = `blocked${++blocked}`;
      const now = new Date(clock.now());
      await writeQuarantined(
        api.database,
        {
          queue_id: queueId,
          node: 'a',
          received_at: now,
          expires_at: new Date(clock.now() + 14 * DAY),
          direction: 'outgoing',
          classification: 'spam',
          response: 'rejected',
          score: 1,
          reasons: [],
          domain: 'example.com',
          admin: 'acme',
          outgoing_user: 'web',
          identity: 'joe',
          mail_from: 'joe@example.com',
          recipients: ['ann@example.net'],
          client_address: '192.0.2.1',
          message_id: null,
          subject,
          header_from: null,
          size: 100,
          rule: null,
          revision: 1,
          envelope: {},
        },
        Buffer.from('x'),
      );
    },
  };
}

const subjects = (sink: Sink): Promise<string[]> =>
  Promise.all(sink.messages.map(async ({ content }) => (await simpleParser(content)).subject ?? ''));

test('L10 at each due time one mail among two nodes, with what came since; none when there is nothing', async (t) => {
  const w = await world(t);
  const nodes = [await w.node('a'), await w.node('b')];
  await w.api.create('/v1/domains/example.com/report-schedules/daily', {
    name: 'daily',
    recipients: ['scout@acme.example'],
    times: ['08:00', '16:00'],
    actions: ['release'],
  });
  await w.api.create('/v1/admins/acme/report-schedules/weekly', {
    name: 'weekly',
    recipients: ['boss@acme.example'],
    times: ['06:00'],
    days: ['tue'],
    skip_empty: false,
  });
  await w.block('before the schedule was there');
  await w.pass(1, nodes);
  await w.pass(7 * HOUR, nodes);
  assert.deepEqual(
    await subjects(w.sink),
    [],
    'not before eight, and not of what was there when the schedule was made',
  );
  for (const subject of ['one', 'two']) await w.block(subject);
  await w.pass(HOUR, nodes);
  assert.deepEqual(await subjects(w.sink), ['Quarantine of example.com: 2 messages blocked']);
  const first = await simpleParser(w.sink.messages[0]?.content ?? '');
  assert.match(
    first.text ?? '',
    /Subject: +two[\s\S]*Release: +https:\/\/gateway\.test\/v1\/links\/[\s\S]*Subject: +one/,
  );
  await w.pass(8 * HOUR, nodes);
  assert.equal(w.sink.messages.length, 1, 'nothing new at four');
  await w.block('three');
  await w.pass(16 * HOUR, nodes);
  assert.deepEqual((await subjects(w.sink)).toSorted(), [
    'Quarantine of acme: 3 messages blocked',
    'Quarantine of example.com: 1 message blocked',
    'Quarantine of example.com: 2 messages blocked',
  ]);
});

// CSV as somebody else reads it.
function readCsv(text: string): Record<string, string>[] {
  const script =
    'import csv,io,json,sys;print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode(), newline="")))))';
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: text, encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as Record<string, string>[];
}

test('L10 M6 reports on the message log and on who sent how much, in the mail and as CSV', async (t) => {
  const w = await world(t);
  const node = await w.node('a');
  const schedules = '/v1/domains/example.com/report-schedules';
  const base = { recipients: ['scout@acme.example'], times: ['08:00'] };
  const log = {
    ...base,
    source: 'messages',
    format: 'csv',
    filters: { statuses: ['rejected', 'bounced'], identity: 'joe' },
  };
  await w.api.create(`${schedules}/log`, log);
  await w.api.create(`${schedules}/identities`, { ...base, source: 'outgoing_report', format: 'both' });
  await w.api.create('/v1/admins/acme/report-schedules/users', {
    timezone: 'Europe/Berlin',
    ...base,
    source: 'outgoing_report',
    group_by: 'user',
  });
  await w.api.create(`${schedules}/blocked`, { ...base, format: 'both', actions: ['delete'] });
  await w.pass(1, [node]);
  const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
  const row = (queue_id: string, more: Partial<LogRow>): LogRow => ({
    queue_id,
    outgoing_user: 'web',
    identity: 'joe',
    received_at: at(2),
    ...more,
  });
  const spam = { status: 'rejected', classification: 'spam', reply_code: 550, reply_enhanced: '5.7.1' };
  const unknown = { status: 'bounced', reply_code: 550, reply_enhanced: '5.1.1', recipient: 'nobody@example.net' };
  const subject = '=HYPERLINK("http://x.test","a, b")\r\nsecond line';
  await w.block('blocked, "and" kept');
  await writeLog(w.api.database, [
    row('yesterday', { ...spam, received_at: at(-1) }),
    row('S1', { ...spam, subject, received_at: at(1) }),
    row('B1', { ...unknown }),
    row('B1', { recipient_index: 1, recipient: 'ann@example.net' }),
    row('O1', { identity: '+other', subject: 'fine' }),
    row('F1', { identity: '+other', ...spam, classification: 'blacklisted', reply_text: 'Sender address not allowed' }),
    row('I1', { direction: 'incoming', outgoing_user: null, identity: null }),
    row('later', { ...spam, received_at: at(9) }),
  ]);
  const previewed = (await w.api.send('POST', `${schedules}/log:preview`)).body;
  assert.deepEqual([previewed.messages, previewed.html], [0, null], 'nothing by now: the log is ahead of the clock');
  await w.pass(8 * HOUR, [node]);
  assert.equal(w.sink.messages.length, 4);
  const mails = new Map(
    await Promise.all(
      w.sink.messages.map(async ({ content }) => {
        const mail = await simpleParser(content);
        return [/^Report \S+\/(\w+)\./m.exec(mail.text ?? '')?.[1], mail] as const;
      }),
    ),
  );
  const attached = (name: string): Record<string, string>[] => {
    const [file] = mails.get(name)?.attachments ?? [];
    assert.equal(file?.contentType, 'text/csv');
    assert.equal(file.filename, `example.com-${name}-2026-01-05.csv`);
    return readCsv(file.content.toString());
  };
  const [bounced, refused, ...none] = attached('log');
  assert.deepEqual(
    [bounced?.['queue_id'], bounced?.['recipient'], refused?.['queue_id'], none],
    ['B1', 'nobody@example.net', 'S1', []],
  );
  assert.equal(refused?.['subject'], `'${subject}`, 'no formula');
  assert.equal(refused?.['received_at'], at(1));
  assert.equal(mails.get('log')?.subject, 'Message log of example.com: 2 entries');
  assert.deepEqual([mails.get('log')?.html, mails.get('log')?.text?.includes('S1')], [false, false]);
  const numbers = (one: Record<string, string> | undefined): unknown[] =>
    ['identity', 'messages', 'recipients', 'spam', 'rejected', 'invalid_recipients', 'invalid_senders'].map(
      (name) => one?.[name],
    );
  assert.deepEqual(attached('identities').map(numbers), [
    ["'+other", '2', '2', '0', '1', '0', '1'],
    ['joe', '2', '3', '1', '1', '1', '0'],
  ]);
  assert.match(String(mails.get('identities')?.html), /<td[^>]*>joe<\/td>/);
  const users = mails.get('users');
  assert.equal(users?.subject, 'Outgoing mail of acme: 1 user');
  assert.match(users.text ?? '', /User: +web \(example\.com\)\nMessages: +4\nSpam: +1\nRejected: +2\nInvalid to: +1/);
  assert.match(users.text ?? '', /From 5 January 2026 at 00:00 .* to 5 January 2026 at 08:00/);
  assert.deepEqual(users.attachments, []);
  assert.deepEqual(
    attached('blocked').map((one) => [one['subject'], one['recipients']]),
    [['blocked, "and" kept', 'ann@example.net']],
  );
  assert.match(mails.get('blocked')?.text ?? '', /Delete: +https/);

  await w.pass(2 * HOUR, [node]);
  const next = (await w.api.send('POST', `${schedules}/log:preview`)).body;
  assert.deepEqual([next.messages, readCsv(next.csv).map((one) => one['queue_id'])], [1, ['later']]);
  await w.api.send('PATCH', `${schedules}/log`, {
    body: { source: 'quarantine', filters: null },
    headers: { 'if-match': '*' },
  });
  const { filters } = (await w.api.send('GET', `${schedules}/log`)).body;
  assert.deepEqual(filters.statuses, []);
  await w.pass(22 * HOUR, [node]);
  assert.deepEqual(
    (await subjects(w.sink)).slice(4).toSorted(),
    ['Outgoing mail of acme: 1 user', 'Outgoing mail of example.com: 1 identity'],
    'of what came later; a schedule with another source begins where it is now',
  );
});

test('L10 a time zone that changes moves what is due next', async (t) => {
  const w = await world(t);
  const node = await w.node('a');
  await w.api.create('/v1/domains/example.com/report-schedules/daily', {
    name: 'daily',
    recipients: ['scout@acme.example'],
    times: ['08:00'],
    skip_empty: false,
  });
  await w.pass(1, [node]);
  const headers = { 'if-match': '*' };
  await w.api.send('PATCH', '/v1/domains/example.com', { body: { timezone: 'Asia/Tokyo' }, headers });
  await w.pass(1, [node]);
  // Eight in the morning in Tokyo is at midnight in Berlin.
  await w.pass(8 * HOUR, [node]);
  assert.equal(w.sink.messages.length, 0);
  await w.pass(16 * HOUR, [node]);
  assert.equal(w.sink.messages.length, 1);
});

test('L10 a report has a hundred rows at most, and counts the rest', async (t) => {
  const w = await world(t);
  const node = await w.node('a');
  const schedule = { name: 'daily', recipients: ['scout@acme.example'], times: ['08:00'] };
  await w.api.create('/v1/domains/example.com/report-schedules/daily', { ...schedule, filters: { identity: 'joe' } });
  const other = { ...schedule, name: 'other', filters: { classifications: ['phish'] } };
  await w.api.create('/v1/domains/example.com/report-schedules/other', other);
  await w.pass(1, [node]);
  for (let count = 1; count <= 103; count++) await w.block(`number ${count}`);
  await w.pass(8 * HOUR, [node]);
  assert.deepEqual(await subjects(w.sink), ['Quarantine of example.com: 103 messages blocked']);
  const { text = '', html } = await simpleParser(w.sink.messages[0]?.content ?? '');
  assert.equal(text.match(/^Subject: /gm)?.length, 100);
  assert.equal(String(html).match(/<tr>/g)?.length, 101);
  assert.match(text, /and 3 more/);
});

test('L10 what was missed while nobody ran is sent late, once; a restart repeats nothing', async (t) => {
  const w = await world(t);
  const before = await w.node('a');
  await w.api.create('/v1/domains/example.com/report-schedules/daily', {
    name: 'daily',
    recipients: ['scout@acme.example', 'other@acme.example'],
    times: ['08:00'],
  });
  await w.pass(1, [before]);
  await w.block('one');
  await before.notices.close();
  await before.sending.close(0);
  w.clock.jump(3 * DAY);
  const after = await w.node('a', { dir: before.sending.dir });
  await w.pass(1, [after]);
  await w.pass(4 * HOUR, [after]);
  assert.equal(w.sink.messages.length, 2, 'one for each recipient');
  assert.deepEqual(
    new Set(w.sink.messages.map(({ to }) => to[0])),
    new Set(['other@acme.example', 'scout@acme.example']),
  );
  await after.notices.close();
  await after.sending.close(0);
  const again = await w.node('a', { dir: before.sending.dir });
  await w.pass(12 * HOUR, [again]);
  assert.equal(w.sink.messages.length, 2);
});

async function lockNow({ api, clock }: World): Promise<void> {
  const policy = { threshold: 1, windowMs: MINUTE, timeoutMs: HOUR, maxAutoUnlocks: 3 };
  const target = { domain: 'example.com', user: 'web', identity: 'joe' };
  await api.database.transaction((tx) =>
    changeLock(tx, target, (state) => afterBadVerdict(state, policy, 'spam', clock.now())),
  );
}

test('I6 a crash before, while and after a lock mail is spooled leaves exactly one', async (t) => {
  for (const moment of ['before', 'after'] as const) {
    const w = await world(t);
    await lockNow(w);
    const crashing = await w.node('a');
    const { put } = crashing.sending.spool;
    crashing.sending.spool.put = async (envelope, chunks) => {
      if (moment === 'after') await put(envelope, chunks);
      throw new Error('crash');
    };
    const other = await w.node('b');
    await w.pass(2 * MINUTE, [crashing]);
    await crashing.notices.close();
    await crashing.sending.close(0);
    // Nobody else may send it: the message may lie in the spool of the node that made it its own.
    await w.pass(3 * HOUR, [other]);
    assert.equal(w.sink.messages.length, 0, moment);
    const restarted = await w.node('a', { dir: crashing.sending.dir });
    await w.pass(HOUR, [restarted, other]);
    await w.pass(HOUR, [restarted, other]);
    assert.equal(w.sink.messages.length, 1, moment);
    assert.equal((await w.api.database.query(`select 1 as one from notice where outcome = 'sent'`)).length, 1);
  }
});

test('I6 a node that dies with a lease loses it; one that comes back late does not send', async (t) => {
  const w = await world(t);
  await lockNow(w);
  w.clock.jump(2000);
  const taken = await takeNotice(w.api.database, 'dead', w.clock.now());
  assert.ok(taken);
  const other = await w.node('b');
  await other.notices.run();
  assert.equal(w.sink.messages.length, 0);
  await w.pass(2 * MINUTE, [other]);
  assert.equal(w.sink.messages.length, 1);
  assert.equal(await keepNotice(w.api.database, taken.id, 'dead', 'late', w.clock.now()), false);
});

test('I6 a lock that is rolled back sends nothing', async (t) => {
  const w = await world(t);
  await assert.rejects(
    w.api.database.transaction(async (tx) => {
      const target = { domain: 'example.com', user: 'web', identity: 'joe' };
      const policy = { threshold: 1, windowMs: MINUTE, timeoutMs: HOUR, maxAutoUnlocks: 3 };
      await changeLock(tx, target, (state) => afterBadVerdict(state, policy, 'spam', w.clock.now()));
      throw new Error('rolled back');
    }),
  );
  assert.deepEqual(await w.api.database.query('select 1 as one from notice'), []);
});

test('L10 a time that the change of clocks leaves out, or brings twice, is due once', () => {
  const berlin = { times: ['02:30'], days: [], zone: 'Europe/Berlin' };
  const dues = (from: number, to: number, given = berlin): string[] => {
    const found: string[] = [];
    for (let at = nextDue(given, from); at <= to; at = nextDue(given, at)) found.push(new Date(at).toISOString());
    return found;
  };
  assert.deepEqual(dues(Date.UTC(2026, 2, 28), Date.UTC(2026, 2, 31)), [
    '2026-03-28T01:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ]);
  assert.deepEqual(dues(Date.UTC(2026, 9, 24), Date.UTC(2026, 9, 27)), [
    '2026-10-24T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    '2026-10-26T01:30:00.000Z',
  ]);
  const gap = { ...berlin, times: ['02:30', '03:30'] };
  assert.equal(dues(Date.UTC(2026, 2, 29), Date.UTC(2026, 2, 29, 23), gap).length, 1, 'both are the same moment');
  const monday = { times: ['23:45', '00:15'], days: ['mon'], zone: 'Pacific/Auckland' };
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at = nextDue(monday, at) + 1) {
    const due = nextDue(monday, at);
    assert.match(
      new Intl.DateTimeFormat('en', {
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: monday.zone,
      }).format(due),
      /^Mon,? (23:45|00:15)$/,
    );
  }
});
