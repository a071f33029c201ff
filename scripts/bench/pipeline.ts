// What each step of the pipeline costs with a large configuration: 1,000 domains, 10,000 rules, 100,000 mailboxes. A probe in the
// server (probe.ts) measures; messages come one after the other, so that what a step takes is what it costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Embedded, startEmbedded } from '../../server/store/embedded.ts';
import { Client } from '../../test/smtp/dialog.ts';
import { copies } from '../../test/support/copies.ts';
import { type Installation, startInstallation } from './installation.ts';
import type { ProbeReport } from './probe.ts';
import { memoryMiB } from './process-figures.ts';
import { besidePostfix, LOADS } from './relay.ts';

const DOMAINS = 1000;
const MAILBOXES = 100;
const RULES = 10;
const MESSAGES = 1000;
// SQL is answered so many milliseconds late, for so many messages: each that one waits for shows in what it takes.
const LATE_MS = 10;
const LATE_MESSAGES = 20;
const PAUSE_MS = 6 * LATE_MS;
const TURN_MOST_MS = 5;
const GLOBAL_RULES = 50;
const IDLE_MS = 3000;

interface Scenario {
  name: string;
  listener: 'smtp' | 'submission' | 'submissions';
  from: string;
  /** The recipient of the message with this number. */
  to: (index: number) => string;
  /** The address of this machine that it comes from. */
  client: string;
  login?: { user: string; password: string };
  /** Fields beside those of ordinary mail. */
  fields?: string;
  body?: string;
  messages?: number;
}

// For a pattern that takes a step for each of its 1,500 instructions and each character.
const SLOW_PATTERN = '(a?){300}a{300}([bc]+)';
const LONG_FIELD = `X-Slow: ${`${'a'.repeat(900)}\r\n `.repeat(5)}d\r\n`;
const PASSWORD = 'a password of a bench';

const TEXT = `${'Some words that say little, as in most of all mail.'.padEnd(70, ' ')}\r\n`.repeat(50);
const TYPE = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="part"\r\n';
const WITH_ATTACHMENTS = [
  '--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n',
  TEXT,
  ...['report.pdf', 'figures.zip'].map(
    (name, index) =>
      `--part\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lettersOf(index)}`,
  ),
  '--part--\r\n',
].join('');

// 100 KB that do not repeat.
function lettersOf(seed: number): string {
  const octets = Buffer.alloc(75_000);
  for (let at = 0, value = seed + 1; at < octets.length; at++) {
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) + at;
    octets[at] = value;
  }
  return octets.toString('base64').replace(/.{76}/g, '$&\r\n') + '\r\n';
}

const elsewhere = (): string => 'someone@elsewhere.test';
const incoming = { listener: 'smtp', from: 'sender@load.test', client: '127.0.0.1' } as const;
const outgoing = { listener: 'submission', from: 'shop@out.bench.test', to: elsewhere } as const;

const SCENARIOS: readonly Scenario[] = [
  { ...incoming, name: 'in', to: () => 'box7@d500.bench.test' },
  { ...incoming, name: 'in, new domains', to: (index) => `box7@d${index % DOMAINS}.bench.test`, messages: 400 },
  { ...incoming, name: 'in, attachments', to: () => 'box7@body.bench.test', body: WITH_ATTACHMENTS, messages: 200 },
  {
    ...outgoing,
    name: 'out, login',
    client: '127.0.0.1',
    listener: 'submissions',
    login: { user: 'shop@out.bench.test', password: PASSWORD },
  },
  { ...outgoing, name: 'out, address', client: '127.0.0.2' },
  { ...outgoing, name: 'out, header id', client: '127.0.0.3' },
  { ...outgoing, name: 'out, limits', client: '127.0.0.4' },
  { ...outgoing, name: 'out, slow id', client: '127.0.0.5', fields: LONG_FIELD, messages: 20 },
];

/** Measures and prints. */
export async function benchPipeline(): Promise<void> {
  const count = (domains: number, each: number): string => (domains * each).toLocaleString('en');
  console.log(
    `\nPipeline with ${count(DOMAINS, 1)} domains, ${count(DOMAINS, RULES)} rules, ${count(DOMAINS, MAILBOXES)} mailboxes`,
  );
  const dataDir = mkdtempSync(join(tmpdir(), 'postplane-bench-pg-'));
  const database = await startEmbedded({ dataDir });
  try {
    await fill(database);
    await measureProbed(database);
    const installation = await startInstallation({ DATABASE_URL: database.url, POSTPLANE_SMARTHOST: '127.0.0.1:9' });
    try {
      await besidePostfix(
        installation,
        'box7@d500.bench.test',
        (port) => installation.put('/v1/domains/d500.bench.test/routes/sink', { host: '127.0.0.1', port, tls: 'none' }),
        LOADS.filter(({ size }) => size === 4096),
      );
    } finally {
      await installation.stop();
    }
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

// Twice from the start: with SQL that is answered late, and as it is.
async function measureProbed(database: Embedded): Promise<void> {
  const settings = { DATABASE_URL: database.url, POSTPLANE_SMARTHOST: '127.0.0.1:9' };
  const waits = new Map<string, Waits>();
  await probing(settings, async (installation) => {
    for (const scenario of SCENARIOS) waits.set(scenario.name, await waitsOf(installation, scenario));
  });
  const started = performance.now();
  await probing(settings, async (installation) => {
    const seconds = (performance.now() - started) / 1000;
    const memory = memoryMiB(installation.pid).toFixed(0);
    console.log(
      `  from start to ready ${seconds.toFixed(1)} s, memory of the server without the database ${memory} MiB`,
    );
    await measure(installation, waits);
  });
}

async function probing(
  settings: Record<string, string>,
  work: (installation: Installation) => Promise<void>,
): Promise<void> {
  const installation = await startInstallation(settings, { probe: true });
  try {
    await work(installation);
  } finally {
    await installation.stop();
  }
}

// The statements that each message waits for show only while they are answered late.
async function waitsOf(installation: Installation, scenario: Scenario): Promise<Waits> {
  const waited = ({ steps }: ProbeReport): number =>
    Object.entries(steps).reduce((sum, [name, { waited }]) => sum + (WITHIN.has(name) ? 0 : waited), 0);
  await installation.probed(LATE_MS);
  await sendMany(installation, scenario, 1);
  const first = await installation.probed(LATE_MS);
  await sendMany(installation, scenario, LATE_MESSAGES, PAUSE_MS);
  const then = await installation.probed(0);
  const waiting = Math.max(0, ...Object.values(then.steps).map((step) => step.waiting));
  return { first: waited(first), most: waited(then), waiting };
}

// One domain with all it has through the API; the others are its copies, made by the database.
async function fill(database: Embedded): Promise<void> {
  const installation = await startInstallation({ DATABASE_URL: database.url });
  try {
    await configure(installation);
  } finally {
    await installation.stop();
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const query = (sql: string): Promise<unknown> => client.query(sql);
    await copies(query, "id = 'd0.bench.test/box0'", 'box0', { prefix: 'box', count: MAILBOXES });
    const domains = { prefix: 'd', count: DOMAINS, suffix: '.bench.test' };
    await copies(query, "key[1] = 'd0.bench.test'", 'd0.bench.test', domains);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

async function configure({ put }: Installation): Promise<void> {
  const rule = (field: string, op: string, value: string, more: object = {}): object => ({
    direction: 'incoming',
    action: 'block',
    conditions: { any_of: [{ field, op, value, ...more }] },
  });
  const rules = [
    rule('subject', 'contains', 'cheap watches'),
    rule('subject', 'matches', '(lottery|inheritance) +(prize|fund)', { flags: ['i'] }),
    rule('from', 'ends_with', '@spammer.test'),
    rule('envelope_from', 'is', 'bad@spammer.test'),
    rule('header', 'matches', '^mass-?mailer/[0-9.]+$', { header_name: 'x-mailer', flags: ['i'] }),
    rule('client_ip', 'is', '203.0.113.0/24'),
    rule('helo', 'starts_with', 'dsl-'),
    rule('size_bytes', 'greater_than', '40000000'),
    rule('to', 'contains', 'undisclosed'),
    rule('cc', 'contains', 'undisclosed'),
  ].slice(0, RULES);
  await put('/v1/admins/bench', {});
  for (const domain of ['d0.bench.test', 'body.bench.test']) {
    await put(`/v1/domains/${domain}`, { admin: 'bench', trusted: true, unlisted_recipients: 'reject' });
    for (const [index, one] of rules.entries()) await put(`/v1/domains/${domain}/filter-rules/rule${index}`, one);
  }
  await put('/v1/domains/d0.bench.test/mailboxes/box0', {});
  await put('/v1/domains/body.bench.test/mailboxes/box7', {});
  await put('/v1/domains/body.bench.test/filter-rules/body', rule('body_text', 'contains', 'act now'));
  await put('/v1/domains/out.bench.test', { admin: 'bench', trusted: true, products: ['outgoing'] });
  const leaving = rules.map((one) => ({ ...one, direction: 'outgoing' }));
  for (const [index, one] of leaving.entries()) await put(`/v1/domains/out.bench.test/filter-rules/rule${index}`, one);
  for (let index = 0; index < GLOBAL_RULES; index++)
    await put(
      `/v1/filter-rules/global/all${index}`,
      rule('subject', 'matches', `(offer|prize) number ${index} [a-z]+ (now|today)`),
    );
  const users = '/v1/domains/out.bench.test/outgoing-users';
  await put(`${users}/shop`, { type: 'user', password_wo: PASSWORD });
  const limits = { enabled: true, per_minute: 1_000_000, per_month: 100_000_000 };
  const byHeader = { identification_method: 'header', auto_lock_identities: true };
  await put(`${users}/address`, { type: 'ip', cidr: '127.0.0.2' });
  await put(`${users}/header`, { type: 'ip', cidr: '127.0.0.3', ...byHeader });
  await put(`${users}/limits`, { type: 'ip', cidr: '127.0.0.4', limits, max_recipients_per_day: 1_000_000 });
  await put(`${users}/slow`, { type: 'ip', cidr: '127.0.0.5', ...byHeader });
  const whole = { value_mode: 'regex', pattern: '^(.*?):', position: 1 };
  await put(`${users}/header/identity-headers/x-php-originating-script`, whole);
  await put(`${users}/slow/identity-headers/x-slow`, { ...whole, pattern: SLOW_PATTERN, group: 2 });
}

/** Statements that the first message, and at most another, waited for one after the other; how many of the others did. */
interface Waits {
  first: number;
  most: number;
  waiting: number;
}

interface Column {
  /** Of the first message since the start. */
  first: ProbeReport;
  report: ProbeReport;
  waits: Waits;
}

async function measure(installation: Installation, waits: ReadonlyMap<string, Waits>): Promise<void> {
  await installation.probed();
  await sleep(IDLE_MS);
  const idle = await installation.probed();
  const firsts = new Map<string, ProbeReport>();
  for (const scenario of SCENARIOS) {
    await sendMany(installation, scenario, 1);
    firsts.set(scenario.name, await installation.probed());
  }
  const columns = new Map<string, Column>();
  for (const scenario of SCENARIOS) {
    const messages = scenario.messages ?? MESSAGES;
    // What only the first messages cost is what new domains are for.
    if (scenario.name !== 'in, new domains') await sendMany(installation, scenario, messages / 10);
    await sleep(200);
    await installation.probed();
    await sendMany(installation, scenario, messages);
    columns.set(scenario.name, {
      report: await installation.probed(),
      first: firsts.get(scenario.name) as ProbeReport,
      waits: waits.get(scenario.name) as Waits,
    });
  }
  printSteps(columns);
  printLoop(columns, idle);
  const changes = await changesOf(installation);
  verdict(columns, changes);
}

// What a change of the configuration keeps the event loop from: with the API in the same process.
async function changesOf({ put, probed }: Installation): Promise<Map<string, number>> {
  const body = {
    direction: 'incoming',
    action: 'block',
    conditions: { any_of: [{ field: 'subject', op: 'matches', value: '(a|b)+ c' }] },
  };
  const changes: [string, string, object][] = [
    ['a mailbox', '/v1/domains/d500.bench.test/mailboxes/added', {}],
    ['a rule of a domain', '/v1/domains/d500.bench.test/filter-rules/added', body],
    ['a rule of all', '/v1/filter-rules/global/added', body],
  ];
  const turns = new Map<string, number>();
  await put(`${changes[0]?.[1]}-before`, {});
  for (const [name, path, document] of changes) {
    await sleep(200);
    await probed();
    await put(path, document);
    await sleep(500);
    turns.set(name, (await probed()).turn);
  }
  return turns;
}

// One after the other, over one connection; with a pause, what the server does beside them is done in time.
async function sendMany({ addresses }: Installation, scenario: Scenario, count: number, pauseMs = 0): Promise<void> {
  const { listener, client: from, login } = scenario;
  const client = await Client.open(Number(addresses[listener].split(':').at(-1)), listener === 'submissions', from);
  try {
    await expect(client, '220');
    client.write('EHLO load.test\r\n');
    await expect(client, '250');
    if (login) {
      client.write(`AUTH PLAIN ${Buffer.from(`\0${login.user}\0${login.password}`).toString('base64')}\r\n`);
      await expect(client, '235');
    }
    for (let index = 0; index < count; index++) {
      await sendOne(client, scenario, index);
      if (pauseMs > 0) await sleep(pauseMs);
    }
  } finally {
    client.destroy();
  }
}

async function sendOne(client: Client, { from, to, fields = '', body }: Scenario, index: number): Promise<void> {
  client.write(`MAIL FROM:<${from}>\r\nRCPT TO:<${to(index)}>\r\nDATA\r\n`);
  for (const code of ['250', '250', '354']) await expect(client, code);
  const type = body === undefined ? 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n' : TYPE;
  client.write(`${fields}${type}${headerOf(from, to(index), index)}\r\n${body ?? TEXT}.\r\n`);
  await expect(client, '250');
}

// The fields of ordinary mail, in their usual length.
function headerOf(from: string, to: string, index: number): string {
  return [
    'Received: from client.load.test (client.load.test [192.0.2.9]) by mail.load.test with ESMTPSA id abc123',
    `From: "Some Body" <${from}>`,
    `To: <${to}>`,
    `Subject: An ordinary message, number ${index}`,
    'Date: Wed, 25 Nov 2026 10:00:00 +0000',
    `Message-ID: <${index}.${from}>`,
    'X-Mailer: Ordinary Mailer 1.0',
    `X-PHP-Originating-Script: ${1000 + (index % 1000)}:mailer.php`,
    'List-Unsubscribe: <mailto:leave@load.test>',
    '',
  ].join('\r\n');
}

async function expect(client: Client, code: string): Promise<void> {
  const reply = await client.reply(30_000);
  if (!reply.startsWith(code)) throw new Error(`expected ${code}, got ${reply}`);
}

// `judge` holds `inspect` and `scanAll`: those are indented.
const WITHIN = new Set(['inspect', 'scanAll']);

function row(label: string, cells: readonly string[]): void {
  console.log(`  ${label.padEnd(34)}${cells.map((cell) => cell.padStart(17)).join('')}`);
}

function printSteps(columns: Map<string, Column>): void {
  const all = [...columns.values()];
  const names = [...new Set(all.flatMap(({ report }) => Object.keys(report.steps)))];
  const micro = (ms: number): string => (ms * 1000).toFixed(ms < 0.1 ? 1 : 0);
  row('µs, median / 99th percentile', [...columns.keys()]);
  for (const name of names) {
    const cells = all.map(({ report }) => {
      const step = report.steps[name];
      return step === undefined ? '-' : `${micro(step.median)} / ${micro(step.p99)}`;
    });
    row(WITHIN.has(name) ? `  of which ${name}` : name, cells);
  }
  const sum = ({ report: { steps } }: Column, leave: string): number =>
    Object.entries(steps).reduce(
      (total, [name, { median }]) => total + (WITHIN.has(name) || name === leave ? 0 : median),
      0,
    );
  row(
    'sum of the medians',
    all.map((one) => micro(sum(one, ''))),
  );
  row(
    'but storing',
    all.map((one) => micro(sum(one, 'acceptMessage'))),
  );
  row(
    `SQL waited for: first / most (of ${LATE_MESSAGES})`,
    all.map(({ waits }) => `${waits.first} / ${waits.most} (${waits.waiting})`),
  );
}

function printLoop(columns: Map<string, Column>, idle: ProbeReport): void {
  const all = [...columns.values()].map(({ report }) => report);
  row(
    'first message: longest turn',
    [...columns.values()].map(({ first }) => first.turn.toFixed(1)),
  );
  const line = (label: string, value: (report: ProbeReport) => number): void =>
    row(
      `${label} (idle ${value(idle).toFixed(1)})`,
      all.map((report) => value(report).toFixed(1)),
    );
  line('longest turn, ms of CPU', ({ turn }) => turn);
  row(
    'turns over 5 ms',
    all.map(({ long, ms }) => `${long} in ${(ms / 1000).toFixed(1)} s`),
  );
  line('with garbage', ({ turnWithGarbage }) => turnWithGarbage);
  line('a timer late by, ms', ({ late }) => late);
}

function verdict(columns: Map<string, Column>, changes: Map<string, number>): void {
  const waiting = [...columns].filter(([, { waits }]) => waits.most > 0).map(([name]) => name);
  console.log(
    `  SQL that a message waits for alone: ${waiting.length === 0 ? 'none after the first message' : waiting.join('; ')}`,
  );
  const steps = [...columns].flatMap(([name, { first, report }]) =>
    [...Object.entries(report.steps), ...Object.entries(first.steps)].map(([step, { turn }]) => ({
      what: `${step} (${name})`,
      turn,
    })),
  );
  const swaps = [...changes].map(([name, turn]) => ({ what: `a change of ${name}`, turn }));
  const turns = [...columns].map(([name, { report }]) => ({ what: name, turn: report.turn }));
  const [first] = [...columns].map(
    ([
      name,
      {
        first: { turn },
      },
    ]) => ({ what: name, turn }),
  );
  for (const [label, list] of [
    ['a step begins with', steps],
    ['with the first message of the process, whose code is cold', first === undefined ? [] : [first]],
    ['while messages come, marking of garbage included', turns],
    ['while the configuration changes', swaps],
  ] as const) {
    const longest = list.toSorted((one, other) => other.turn - one.turn)[0] as { what: string; turn: number };
    const over = longest.turn > TURN_MOST_MS ? `OVER ${TURN_MOST_MS} ms` : `within ${TURN_MOST_MS} ms`;
    console.log(
      `  longest turn of the event loop, ${label}: ${longest.turn.toFixed(2)} ms of CPU, ${longest.what}: ${over}`,
    );
  }
}
