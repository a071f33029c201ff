// What Postplane sends by itself about senders, and the locks that administrators declare, over the whole gateway (mail.md I3, I6,
// I10, L6, L10).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { GTUBE } from '../smtp/fixture.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { eventually, sendMail } from '../support/mail.ts';
import { type Sink, type SinkMessage, startSink } from '../support/sink.ts';

const USER = 'domains/example.com/outgoing-users/smarthost';
const PUBLIC = 'https://mail.example.net/gateway';

let sink: Sink;
let gateway: Gateway;
/** Makes the sink put off what is for this recipient. */
let busyFor = '';

before(async () => {
  sink = await startSink({
    answer: ({ stage, line }) =>
      stage === 'RCPT' && busyFor !== '' && line.includes(busyFor) ? '450 4.2.1 busy' : undefined,
  });
  gateway = await startGateway({
    settings: { POSTPLANE_SMARTHOST: `127.0.0.1:${sink.port}`, POSTPLANE_PUBLIC_URL: `${PUBLIC}/` },
  });
  await gateway.put('admins/acme', { name: 'acme', abuse_contact: ['admin@acme.example'] });
  await gateway.put('domains/example.com', {
    domain: 'example.com',
    admin: 'acme',
    trusted: true,
    timezone: 'Europe/Berlin',
    outgoing: { arf: { enabled: false } },
  });
  await smarthost({});
  await gateway.put(`${USER}/identity-headers/x-client-id`, { name: 'x-client-id', position: 1 });
});

after(async () => {
  await gateway?.stop();
  await sink?.close();
});

function smarthost(settings: object): Promise<unknown> {
  return gateway.put(USER, {
    name: 'smarthost',
    type: 'ip',
    cidr: '127.0.0.0/8',
    identification_method: 'header',
    auto_lock_identities: true,
    lock_threshold: 2,
    limits: { max_concurrent_connections: 100 },
    ...settings,
  });
}

async function sendAs(identity: string, subject = 'hello', to = 'ann@example.net'): Promise<string> {
  const headers = { 'X-Client-ID': identity };
  return sendMail({ port: gateway.submission, from: 'web@example.com', to, subject, headers }).then(
    (reply) => reply,
    (error: Error & { response?: string }) => error.response ?? error.message,
  );
}

/** Locks an identity as a spammer is locked. */
async function lockBySpam(identity: string): Promise<void> {
  for (let count = 0; count < 2; count++) assert.match(await sendAs(identity, GTUBE), /^550 5\.7\.1 Message refused/);
  assert.match(await sendAs(identity), /^550 5\.7\.1 Sending is locked \(lock \d+\)/);
}

const isFor = (address: string) => (message: SinkMessage) => message.to.includes(address);

/** The mails to an address so far; waits for the first `count`. */
async function mailsTo(address: string, count: number): Promise<{ message: SinkMessage; mail: ParsedMail }[]> {
  const found = await eventually(`mail to ${address}`, () => {
    const messages = sink.messages.filter(isFor(address));
    return messages.length >= count && messages;
  });
  return Promise.all(found.map(async (message) => ({ message, mail: await simpleParser(message.content) })));
}

const linksIn = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/https:\/\/\S+/g)].map(([url]) => url);

async function lockMailFor(
  identity: string,
  contact = 'admin@acme.example',
): Promise<{ message: SinkMessage; mail: ParsedMail }> {
  return eventually(`the lock mail of ${identity}`, async () => {
    const mails = await Promise.all(
      sink.messages
        .filter(isFor(contact))
        .map(async (message) => ({ message, mail: await simpleParser(message.content) })),
    );
    return mails.find(({ mail }) => mail.text?.includes(identity));
  });
}

async function follow(
  method: string,
  url: string,
  more: RequestInit = {},
): Promise<{ status: number; html: string; headers: Headers }> {
  assert.ok(url.startsWith(`${PUBLIC}/v1/links/`), url);
  const response = await fetch(gateway.api + url.slice(PUBLIC.length), { method, ...more });
  return { status: response.status, html: await response.text(), headers: response.headers };
}

const post = (path: string, body?: object): ReturnType<Gateway['request']> =>
  gateway.request('POST', `/v1/${path}`, body);
const identityPath = (identity: string): string => `${USER}/identities/${encodeURIComponent(identity)}`;
const stateOf = async (identity: string): Promise<string> => (await gateway.get(identityPath(identity))).body.state;

test('I6 one mail for a lock, with a working one-time unlock link', async () => {
  const identity = `<b>"x"&y</b>`;
  await lockBySpam(identity);
  const { message, mail } = await lockMailFor(identity);
  assert.equal(message.from, '');
  assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
  assert.match(String((mail.headers.get('content-type') as { value: string }).value), /multipart\/alternative/);
  assert.match(mail.subject ?? '', /Sending is locked: <b>"x"&y<\/b> \(smarthost, example\.com\)/);
  assert.match(mail.text ?? '', /2 bad messages within 10 minutes/);
  assert.match(mail.text ?? '', /automatic unlocks left: 3/);
  assert.ok(mail.text?.includes(GTUBE), 'the subjects of bad messages');
  assert.match(String(mail.html), /&#60;b&#62;&#34;x&#34;&#38;y&#60;\/b&#62;/);
  assert.ok(!String(mail.html).includes(identity));
  const [link = ''] = linksIn(mail.text);
  for (let count = 0; count < 2; count++) {
    const page = await follow('GET', link);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /text\/html/);
    assert.match(
      page.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    assert.doesNotMatch(page.html, /<script|https?:|<b>"x"/);
    assert.match(page.html, /<form method="post">/);
  }
  assert.equal(await stateOf(identity), 'automatic');
  const done = await follow('POST', link, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });
  assert.deepEqual([done.status, /is unlocked/.test(done.html)], [200, true]);
  assert.equal(await stateOf(identity), 'none');
  await eventually('the unlock', async () => (await sendAs(identity)).startsWith('250'), 1000);
  for (const method of ['POST', 'GET']) {
    const again = await follow(method, link);
    assert.deepEqual([again.status, /has been used/.test(again.html)], [410, true]);
  }
  const [event] = (await gateway.get(`lock-events?identity=${encodeURIComponent(identity)}`)).body.items;
  assert.deepEqual([event.event, event.actor], ['unlocked', 'link']);
  assert.equal((await gateway.get('messages?direction=outgoing&recipient=admin@acme.example')).body.items.length, 0);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  assert.equal(sink.messages.filter(isFor('admin@acme.example')).length, 1);
});

test('I6 a link of another lock, a forged one and an expired one change nothing and say so', async () => {
  await lockBySpam('twice');
  const [first = ''] = linksIn((await lockMailFor('twice')).mail.text);
  await post(`${identityPath('twice')}:unlock`);
  const over = await follow('GET', first);
  assert.deepEqual([over.status, /The lock of this mail is over/.test(over.html)], [410, true]);
  await post(`${identityPath('twice')}:lock`, { reason: 'by hand' });
  assert.equal((await follow('POST', first)).status, 410);
  assert.equal(await stateOf('twice'), 'manual');
  const forged = await Promise.all(
    [
      `${first}x`,
      `${first.slice(0, -5)}${first.at(-5) === 'A' ? 'B' : 'A'}${first.slice(-4)}`,
      `${PUBLIC}/v1/links/x`,
      `${PUBLIC}/v1/links/a.b.c`,
    ].flatMap((url) => ['GET', 'POST'].map((method) => follow(method, url))),
  );
  assert.equal(new Set(forged.map(({ status, html }) => `${status} ${html}`)).size, 1);
  assert.equal(forged[0]?.status, 404);
  await post(`${identityPath('twice')}:unlock`);
});

test('I6 the template of the admin, its default and the one a user names; wrong ones are refused with the place', async () => {
  const template = (more: object): object => ({ subject: 's', text: 't', ...more });
  const wrong = await gateway.request(
    'PUT',
    '/v1/admins/acme/lock-templates/wrong',
    template({ subject: 'a {{nobody}}', text: 'x\n {{#identity}}', html: '{{sample_subjects}}' }),
    { 'if-none-match': '*' },
  );
  assert.equal(wrong.status, 422);
  assert.deepEqual(
    wrong.body.errors.map((one: { pointer: string; detail: string }) => [one.pointer, one.detail.split(':')[0]]),
    [
      ['/subject', 'line 1, column 3'],
      ['/text', 'line 2, column 2'],
      ['/html', 'line 1, column 1'],
    ],
  );
  await gateway.put('admins/acme/lock-templates/plain', {
    name: 'plain',
    is_default: true,
    language: 'de',
    subject: 'Gesperrt: {{identity}} – {{user}}',
    text: 'Seit {{locked_at}}\n{{#sample_subjects}}\n* {{.}}\n{{/sample_subjects}}\n{{unlock_url}}\n',
  });
  await lockBySpam('kunde-1');
  const { mail } = await eventually('the mail', async () => {
    const mails = await mailsTo('admin@acme.example', 1);
    return mails.find((one) => one.mail.subject === 'Gesperrt: kunde-1 – smarthost');
  });
  assert.equal(mail.html, false);
  assert.match(mail.text ?? '', /^Seit \d+\. \p{L}+ 20\d\d (um )?.*MEZ|MESZ/u);
  assert.equal((mail.text ?? '').split('\n').filter((line) => line.startsWith('* ')).length, 2);
  const preview = await post('admins/acme/lock-templates/plain:preview');
  assert.deepEqual([preview.body.subject, preview.body.html], ['Gesperrt: client-17 – smarthost', null]);
  await gateway.put('admins/acme/lock-templates/named', {
    name: 'named',
    subject: 'Named {{user}}',
    text: 'x {{identity}}\n',
  });
  await smarthost({ lock_template: 'named' });
  await lockBySpam('kunde-2');
  await eventually('the named template', async () =>
    (await mailsTo('admin@acme.example', 1)).some(({ mail: one }) => one.subject === 'Named smarthost'),
  );
  const inUse = await gateway.request('DELETE', '/v1/admins/acme/lock-templates/named', undefined, { 'if-match': '*' });
  assert.deepEqual([inUse.status, inUse.body.code], [409, 'in_use']);
  const absent = await gateway.request(
    'PATCH',
    `/v1/${USER}`,
    { lock_template: 'absent' },
    { 'if-match': '*', 'content-type': 'application/merge-patch+json' },
  );
  assert.deepEqual([absent.status, absent.body.code], [422, 'reference_not_found']);
  await smarthost({});
  for (const name of ['named', 'plain'])
    assert.equal(
      (await gateway.request('DELETE', `/v1/admins/acme/lock-templates/${name}`, undefined, { 'if-match': '*' }))
        .status,
      204,
    );
});

test('L6 L7 where no level names an abuse contact nobody is written to', async () => {
  await gateway.put('admins/quiet', { name: 'quiet' });
  await gateway.put('domains/quiet.example', { domain: 'quiet.example', admin: 'quiet', trusted: true });
  await gateway.put('domains/quiet.example/outgoing-users/web', {
    name: 'web',
    type: 'user',
    password_wo: 'long enough',
    auto_lock_user: true,
    lock_threshold: 1,
  });
  const login = { user: 'web@quiet.example', pass: 'long enough' };
  const sent = sendMail({ port: gateway.submissions, secure: true, login, from: 'a@quiet.example', subject: GTUBE });
  await assert.rejects(sent, /550 5\.7\.1/);
  await eventually('the notice', async () => {
    const rows = await gateway.database?.query<{ outcome: string }>(
      `select outcome from notice where domain = 'quiet.example' and done_at is not null`,
    );
    return rows?.[0]?.outcome === 'nobody';
  });
  assert.equal((await gateway.get('messages?domain=quiet.example&status=delivered')).body.items.length, 0);
});

test('I10 every unlock path: API of identity and user, link, time; each within a second', async () => {
  const free = (identity: string): Promise<unknown> =>
    eventually('sending', async () => (await sendAs(identity)).startsWith('250'), 1000);
  await lockBySpam('by-api');
  assert.equal((await post(`${identityPath('by-api')}:unlock`)).body.state, 'none');
  await free('by-api');
  await lockBySpam('by-link');
  const [link = ''] = linksIn((await lockMailFor('by-link')).mail.text);
  assert.equal(
    (await follow('POST', link, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '' })).status,
    200,
  );
  await free('by-link');
  assert.equal((await post(`${USER}:lock`, { reason: 'all' })).status, 200);
  await eventually('the lock', async () => (await sendAs('by-api')).includes('Sending is locked'), 1000);
  assert.equal((await post(`${USER}:unlock`)).body.state, 'none');
  await free('by-api');
  // By time: the minute of the timeout is taken off the row, as if it had passed.
  await smarthost({ lock_timeout_minutes: 1 });
  await lockBySpam('by-time');
  await gateway.database?.query(
    `update lock_state set due_at = due_at - 60000, unlocks_at = unlocks_at - 60000 where identity = 'by-time'`,
  );
  await gateway.database?.query(`select pg_notify('postplane_lock', '')`);
  await free('by-time');
  const [event] = await eventually('the event', async () => {
    const { items } = (await gateway.get('lock-events?identity=by-time')).body;
    return items.length === 2 && items;
  });
  assert.deepEqual([event.event, event.actor], ['unlocked_automatically', 'postplane']);
  await smarthost({});
});

test('an administrative lock refuses while it exists, and no unlock removes it', async () => {
  const path = `${identityPath('a/b:lock')}/administrative-lock`;
  await gateway.put(path, { identity: 'a/b:lock', reason: 'complaints' });
  assert.match(await sendAs('a/b:lock'), /^550 5\.7\.1 Sending is locked \(administrative lock\)/);
  assert.match(await sendAs('a/b'), /^250 /);
  const refused = await post(`${identityPath('a/b:lock')}:unlock`);
  assert.equal(refused.status, 409);
  assert.match(refused.body.detail, /identity administrative lock example\.com\/smarthost\/a%2Fb:lock.*complaints/);
  await post(`${USER}/identities`, { identity: 'a/b:lock' });
  const shown = (await gateway.get(identityPath('a/b:lock'))).body;
  assert.deepEqual([shown.identity_locked, shown.state, shown.administrative_lock], [true, 'none', 'complaints']);
  await gateway.put(`${USER}/administrative-lock`, { reason: 'contract ended' });
  assert.match(await sendAs('a/b'), /administrative lock/);
  assert.equal((await post(`${USER}:unlock`)).status, 409);
  assert.deepEqual((await gateway.get(`${USER}/status`)).body.lock.administrative_lock, 'contract ended');
  for (const one of [`${USER}/administrative-lock`, path]) {
    const gone = await gateway.request('DELETE', `/v1/${one}`, undefined, { 'if-match': '*', prefer: 'wait=20' });
    assert.equal(gone.status, 204);
  }
  assert.match(await sendAs('a/b:lock'), /^250 /);
  assert.equal((await post(`${USER}:unlock`)).status, 200);
});

test('queued mail of a locked sender is held until it is unlocked; that of others goes on', async () => {
  busyFor = 'slow@example.net';
  for (const identity of ['held', 'free'])
    assert.match(await sendAs(identity, `from ${identity}`, 'slow@example.net'), /^250 /);
  const queued = async (
    identity: string,
  ): Promise<{ queue_id: string; queue_state: string; reply_text: string } | undefined> =>
    (await gateway.get(`queue?identity=${identity}`)).body.items[0];
  await eventually('both', async () => (await queued('held')) && (await queued('free')));
  await post(`${identityPath('held')}:lock`, { reason: 'compromised' });
  const item = await eventually('held', async () => {
    const one = await queued('held');
    return one?.queue_state === 'held' && one;
  });
  busyFor = '';
  await eventually('that of the other', () =>
    sink.messages.some(({ content }) => content.includes('Subject: from free')),
  );
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const arrived = (): boolean => sink.messages.some(({ content }) => content.includes('Subject: from held'));
  assert.equal(arrived(), false);
  assert.equal((await queued('held'))?.queue_id, item.queue_id);
  await post(`${identityPath('held')}:unlock`);
  await eventually('the held one', arrived, 3000);
});

test('L10 a report on the quarantine; each action works once and a GET changes nothing; one click unsubscribes', async () => {
  const ids: string[] = [];
  for (const subject of ['first', 'second', 'third']) {
    const reply = await sendAs(`reported-${subject}`, `${subject} ${GTUBE}`);
    ids.push(/\((\w+)\)/.exec(reply)?.[1] ?? '');
    await smarthost({ lock_threshold: 100 });
  }
  await smarthost({ lock_threshold: 100 });
  const SCHEDULE = 'domains/example.com/report-schedules/daily';
  const schedule = {
    name: 'daily',
    recipients: ['scout@acme.example'],
    times: ['08:00'],
    actions: ['release', 'delete', 'lock_identity'],
  };
  await gateway.put(SCHEDULE, schedule);
  await eventually(
    'the schedule',
    async () => (await gateway.database?.query('select 1 as one from report_run'))?.length === 1,
  );
  // As if the one before had been sent before these messages came.
  const due = `update report_run set next_due_at = now() - interval '1 minute', reported = $1`;
  const numbers = await eventually('the quarantine', async () => {
    const rows = await gateway.database?.query<{ number: number }>(
      'select number from quarantine where queue_id = any($1)',
      [ids],
    );
    return rows?.length === 3 && rows.map((row) => row.number);
  });
  await gateway.database?.query(due, [Math.min(...numbers) - 1]);
  const [report] = await mailsTo('scout@acme.example', 1);
  const { mail, message } = report as { message: SinkMessage; mail: ParsedMail };
  assert.equal(message.from, '');
  assert.equal(mail.subject, 'Quarantine of example.com: 3 messages blocked');
  assert.equal(String(mail.html).match(/<tr>/g)?.length, 4);
  for (const id of ids) assert.ok(mail.text?.includes(id));
  const links = (mail.text ?? '').split('\n\n').map((block) => ({
    block,
    of: (label: string): string => new RegExp(`^${label}:\\s+(\\S+)$`, 'm').exec(block)?.[1] ?? '',
  }));
  const about = (subject: string) =>
    links.find(({ block }) => block.includes(`Subject:     ${subject} `)) as (typeof links)[number];
  const release = about('first').of('Release');
  assert.equal((await follow('GET', release)).status, 200);
  assert.equal((await gateway.get(`quarantine/${ids[0]}`)).body.status, 'quarantined');
  const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '' };
  assert.equal((await follow('POST', release, form)).status, 200);
  await eventually('the released message', () =>
    sink.messages.some(({ content }) => content.includes('Subject: first')),
  );
  assert.equal((await follow('POST', release, form)).status, 410);
  assert.equal((await gateway.get(`quarantine/${ids[0]}`)).body.released_by, 'link (scout@acme.example)');
  assert.equal((await follow('POST', about('second').of('Delete'), form)).status, 200);
  assert.equal((await gateway.get(`quarantine/${ids[1]}`)).status, 404);
  assert.equal((await follow('POST', about('third').of('Lock sender'), form)).status, 200);
  assert.equal(await stateOf('reported-third'), 'manual');
  assert.equal(sink.messages.filter(({ content }) => content.includes('Subject: first')).length, 1);

  const unsubscribe =
    /<([^>]+)>/.exec(String(message.content.toString().match(/^List-Unsubscribe: (.*)$/m)?.[1]))?.[1] ?? '';
  assert.match(message.content.toString(), /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  assert.equal((await follow('GET', unsubscribe)).status, 200);
  assert.deepEqual((await gateway.get(`${SCHEDULE}/unsubscribed`)).body.items, []);
  const oneClick = {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  };
  for (let count = 0; count < 2; count++) assert.equal((await follow('POST', unsubscribe, oneClick)).status, 200);
  assert.deepEqual(
    (await gateway.get(`${SCHEDULE}/unsubscribed`)).body.items.map((one: { address: string }) => one.address),
    ['scout@acme.example'],
  );
  await gateway.database?.query(due, [0]);
  await eventually(
    'the run',
    async () =>
      (await gateway.database?.query('select 1 as one from report_run where next_due_at > now()'))?.length === 1,
  );
  assert.equal((await gateway.request('DELETE', `/v1/${SCHEDULE}/unsubscribed/scout%40acme.example`)).status, 204);
  assert.equal((await gateway.request('DELETE', `/v1/${SCHEDULE}/unsubscribed/scout%40acme.example`)).status, 404);
  await gateway.database?.query(due, [0]);
  const preview = await post(`${SCHEDULE}:preview`);
  assert.equal(preview.status, 200);
  assert.ok(preview.body.messages >= 1 || preview.body.text.includes('nothing new'));
  const [, second] = await mailsTo('scout@acme.example', 2);
  assert.match(second?.mail.subject ?? '', /Quarantine of example\.com/);
  await smarthost({});
});

test('locks, limits and own mail are in the metrics', async () => {
  const { body } = await gateway.request('GET', '/metrics');
  assert.match(body, /postplane_locks\{of="identity",state="manual"\} [1-9]/);
  assert.match(body, /postplane_lock_events_total\{event="locked_automatically"\} [1-9]/);
  assert.match(body, /postplane_lock_events_total\{event="unlocked"\} [1-9]/);
  assert.match(body, /postplane_notices_total\{kind="lock",status="delivered"\} [1-9]/);
  assert.match(body, /postplane_notices_total\{kind="report",status="delivered"\} 2/);
  await smarthost({ limits: { enabled: true, per_hour: 1, max_concurrent_connections: 100 } });
  assert.match(await sendAs('limited'), /^250/);
  assert.match(await sendAs('limited'), /^451/);
  const after = (await gateway.request('GET', '/metrics')).body;
  assert.match(after, /postplane_limit_refusals_total\{limit="messages_per_hour"\} 1/);
  assert.match(after, /postplane_limit_lease_blocks_total [1-9]/);
  await smarthost({});
});
