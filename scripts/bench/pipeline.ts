// What each step of the pipeline costs with a large configuration: 1,000 domains, 10,000 rules, 100,000 mailboxes. The relay
// measures itself (postplane_step_*); messages come one after the other, so that what a step takes is what it costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Embedded, startEmbedded } from '../../server/store/embedded.ts';
import { Client } from '../../test/smtp/dialog.ts';
import { copies } from '../../test/support/copies.ts';
import { type Installation, startInstallation } from './installation.ts';
import { memoryMiB } from './process-figures.ts';
import { besidePostfix, LOADS } from './relay.ts';

const DOMAINS = 1000;
const MAILBOXES = 100;
const RULES = 10;
const MESSAGES = 2000;

interface Scenario {
  name: string;
  listener: 'smtp' | 'submission';
  from: string;
  to: string;
  /** Fields beside those of ordinary mail. */
  fields?: string;
  messages?: number;
}

// For a pattern that takes a step for each of its 1,500 instructions and each character.
const SLOW_PATTERN = '(a?){300}a{300}([bc]+)';
const LONG_FIELD = `X-Slow: ${`${'a'.repeat(900)}\r\n `.repeat(5)}d\r\n`;

const SCENARIOS: readonly Scenario[] = [
  { name: 'in', listener: 'smtp', from: 'sender@load.test', to: 'box7@d500.bench.test' },
  { name: 'in, body rule', listener: 'smtp', from: 'sender@load.test', to: 'box7@body.bench.test' },
  { name: 'out', listener: 'submission', from: 'shop@out.bench.test', to: 'someone@elsewhere.test' },
  {
    name: 'out, slow id',
    listener: 'submission',
    from: 'shop@out.bench.test',
    to: 'someone@elsewhere.test',
    fields: LONG_FIELD,
    messages: 20,
  },
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
    const started = performance.now();
    const installation = await startInstallation({ DATABASE_URL: database.url, POSTPLANE_SMARTHOST: '127.0.0.1:9' });
    try {
      const seconds = (performance.now() - started) / 1000;
      const memory = memoryMiB(installation.pid).toFixed(0);
      console.log(
        `  from start to ready ${seconds.toFixed(1)} s, memory of the server without the database ${memory} MiB`,
      );
      await measureSteps(installation);
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
  const users = '/v1/domains/out.bench.test/outgoing-users';
  await put(`${users}/smarthost`, {
    type: 'ip',
    cidr: '127.0.0.1',
    identification_method: 'header',
    auto_lock_identities: true,
    limits: { enabled: true, per_minute: 1_000_000, per_month: 100_000_000 },
  });
  await put(`${users}/smarthost/identity-headers/x-php-originating-script`, {
    position: 1,
    value_mode: 'regex',
    pattern: '^(.*?):',
  });
  await put(`${users}/smarthost/identity-headers/x-slow`, {
    position: 0,
    value_mode: 'regex',
    pattern: SLOW_PATTERN,
    group: 2,
  });
}

type Steps = Map<string, { runs: number; seconds: number; turn: number }>;

async function measureSteps(installation: Installation): Promise<void> {
  const columns = new Map<string, Steps>();
  const delays: number[] = [];
  for (const scenario of SCENARIOS) {
    const messages = scenario.messages ?? MESSAGES;
    await sendMany(installation, scenario, messages / 10);
    const before = stepsIn(await metricsOf(installation));
    await sendMany(installation, scenario, messages);
    const metrics = await metricsOf(installation);
    columns.set(scenario.name, each(difference(before, stepsIn(metrics)), messages));
    delays.push(loopDelay(metrics));
  }
  printSteps(columns);
  console.log(`  event loop: 99th percentile of its delay ${Math.max(...delays).toFixed(2)} ms`);
}

// Each reading of the metrics begins this one anew. A tick of its timer is 10 ms, of which only the excess is delay.
function loopDelay(metrics: string): number {
  const seconds = Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(metrics)?.[1] ?? Number.NaN);
  return Math.max(seconds * 1000 - 10, 0);
}

async function sendMany({ addresses }: Installation, scenario: Scenario, count: number): Promise<void> {
  const client = await Client.open(Number(addresses[scenario.listener].split(':').at(-1)));
  try {
    await expect(client, '220');
    client.write('EHLO load.test\r\n');
    await expect(client, '250');
    for (let index = 0; index < count; index++) await sendOne(client, scenario, index);
  } finally {
    client.destroy();
  }
}

async function sendOne(client: Client, { from, to, fields = '' }: Scenario, index: number): Promise<void> {
  client.write(`MAIL FROM:<${from}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
  for (const code of ['250', '250', '354']) await expect(client, code);
  client.write(`${fields}${headerOf(from, to, index)}\r\n${BODY}.\r\n`);
  await expect(client, '250');
}

const BODY = `${'Some words that say little, as in most of all mail.'.padEnd(70, ' ')}\r\n`.repeat(50);

// The fields of ordinary mail, in their usual length.
function headerOf(from: string, to: string, index: number): string {
  return [
    'Received: from client.load.test (client.load.test [192.0.2.9]) by mail.load.test with ESMTPSA id abc123',
    `From: "Some Body" <${from}>`,
    `To: <${to}>`,
    `Subject: An ordinary message, number ${index}`,
    'Date: Wed, 25 Nov 2026 10:00:00 +0000',
    `Message-ID: <${index}.${from}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
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

async function metricsOf({ api }: Installation): Promise<string> {
  await sleep(200);
  const answer = await fetch(`${api}/metrics`);
  if (!answer.ok) throw new Error(`GET /metrics: ${answer.status}`);
  return answer.text();
}

function stepsIn(metrics: string): Steps {
  const steps: Steps = new Map();
  for (const [, name = '', step = '', value] of metrics.matchAll(
    /^postplane_step_(runs_total|seconds_total|longest_turn_seconds)\{step="(\w+)"\} (\S+)/gm,
  )) {
    const one = steps.get(step) ?? { runs: 0, seconds: 0, turn: 0 };
    if (name === 'runs_total') one.runs = Number(value);
    else if (name === 'seconds_total') one.seconds = Number(value);
    else one.turn = Number(value);
    steps.set(step, one);
  }
  return steps;
}

function difference(before: Steps, after: Steps): Steps {
  return new Map(
    [...after].map(([step, { runs, seconds, turn }]) => {
      const earlier = before.get(step);
      return [step, { runs: runs - (earlier?.runs ?? 0), seconds: seconds - (earlier?.seconds ?? 0), turn }];
    }),
  );
}

function each(steps: Steps, messages: number): Steps {
  return new Map([...steps].map(([name, step]) => [name, { ...step, seconds: step.seconds / messages }]));
}

// `judge` holds `inspect` and `scanAll`: those are indented and not summed twice.
const WITHIN = new Set(['inspect', 'scanAll']);

function printSteps(columns: Map<string, Steps>): void {
  const names = [...new Set([...columns.values()].flatMap((steps) => [...steps.keys()]))];
  const row = (label: string, cells: string[]): void =>
    console.log(`  ${label.padEnd(28)}${cells.map((cell) => cell.padStart(15)).join('')}`);
  row('µs per message', [...columns.keys()]);
  for (const name of names) {
    const cells = [...columns.values()].map((steps) => {
      const step = steps.get(name);
      return step && step.runs > 0 ? (step.seconds * 1e6).toFixed(1) : '-';
    });
    row(WITHIN.has(name) ? `  of which ${name}` : name, cells);
  }
  const sum = (steps: Steps): number =>
    [...steps].reduce((total, [name, { seconds }]) => total + (WITHIN.has(name) ? 0 : seconds), 0);
  row(
    'all',
    [...columns.values()].map((steps) => (sum(steps) * 1e6).toFixed(1)),
  );
  row(
    'all but storing',
    [...columns.values()].map((steps) => ((sum(steps) - (steps.get('acceptMessage')?.seconds ?? 0)) * 1e6).toFixed(1)),
  );
  const turns = [...columns.values()].flatMap((steps) => [...steps].map(([name, { turn }]) => ({ name, turn })));
  const longest = turns.sort((a, b) => b.turn - a.turn)[0];
  console.log(
    `  longest turn of the event loop that a step began with: ${((longest?.turn ?? 0) * 1000).toFixed(2)} ms (${longest?.name})`,
  );
}
