// Log search and reports over a large message log, through the HTTP API at the three levels; and what the indexes cost the writers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../server/store/database.ts';
import { startEmbedded } from '../../server/store/embedded.ts';
import { writeMessageEvents } from '../../server/store/messages.ts';
import { migrate } from '../../server/store/migrate.ts';
import { type Installation, startInstallation } from './installation.ts';

const ROWS = 5_000_000;
const DAYS = 32;
const DOMAINS = 200;
const ADMINS = 20;
const REPETITIONS = 40;
/** What docs/design/log-and-reports.md promises of the 95th percentile. */
const PROMISED_MS = 200;

/** Fills a database and measures; `--rows=N` makes a smaller log. */
export async function benchSearch(options: readonly string[]): Promise<void> {
  const given = options.find((one) => one.startsWith('--rows='))?.slice(7);
  const rows = given === undefined ? ROWS : Number(given);
  if (!Number.isInteger(rows) || rows < 1000) throw new Error('--rows= takes a whole number from 1000');
  const dataDir = mkdtempSync(join(tmpdir(), 'postplane-bench-'));
  const server = await startEmbedded({ dataDir });
  try {
    await migrate(server.url);
    console.log(
      `\nMessage log of ${rows.toLocaleString('en')} rows, ${DOMAINS} domains, ${ADMINS} admins, ${DAYS} days`,
    );
    await fill(server.url, rows);
    const installation = await startInstallation({ DATABASE_URL: server.url });
    try {
      await measureQueries(installation, rows);
    } finally {
      await installation.stop();
    }
    await measureWrites(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

// Every fifth block of four rows is one message with four recipients, the others are four messages. What a message is like follows
// from its number alone. Few domains have most of the mail, and few identities most of that of a domain.
function generated(from: number, to: number, total: number): string {
  const random = (seed: number): string => `((hashint8extended(m, ${seed}) & 1048575) / 1048576.0)`;
  const start = `date_trunc('day', now()) - interval '${DAYS - 1} days'`;
  return `insert into message (queue_id, recipient_index, sequence, received_at, updated_at, node, direction, status, classification,
      queue_state, attempts, next_attempt_at, mail_from, recipient, domain, admin, outgoing_user, identity, client_address, helo, tls,
      login, message_id, subject, header_from, size, reply_code, reply_enhanced, reply_text, reply_remote, rule, revision)
    select 'B' || lpad(m::text, 10, '0'), n - m, m, at, at + interval '2 seconds', 'relay-' || (m % 2 + 1), direction, status,
           case when status in ('quarantined', 'rejected') then 'spam' else 'accepted' end,
           case when status = 'queued' then 'deferred' end, 1, null,
           'user' || i || '@d' || d || '.test', 'r' || floor(r4 * 20000)::int || '@dest' || floor(r5 * r5 * 500)::int || '.example',
           'd' || d || '.test', 'admin-' || d % ${ADMINS}, case when direction = 'outgoing' then 'smarthost' end,
           case when direction = 'outgoing' then 'client-' || d || '-' || i end, '192.0.' || d || '.' || m % 3, 'web.d' || d || '.test',
           'TLSv1.3', null, '<' || m || '@d' || d || '.test>', 'Your order ' || m || ' of this week', 'User ' || i, 2000 + (r4 * 90000)::int,
           250, '2.0.0', 'Ok: queued', 'mx.example[198.51.100.1]:25', null, 1
      from (select *, floor(r1 * r1 * ${DOMAINS})::int as d, floor(r2 * r2 * 5)::int as i,
                   case when r6 < 0.8 then 'outgoing' else 'incoming' end as direction,
                   case when r3 < 0.9 then 'delivered' when r3 < 0.93 then 'quarantined' when r3 < 0.96 then 'rejected'
                        when r3 < 0.98 then 'bounced' when r3 < 0.99 then 'not-accepted' when r3 < 0.999 then 'queue-expired'
                        when m < ${total} * 0.99 then 'delivered' else 'queued' end as status
              from (select n, m, ${start} + least(m::float8 / ${total}, 1) * (now() - (${start})) as at,
                           ${[1, 2, 3, 5, 6].map((seed, index) => `${random(seed)} as r${[1, 2, 3, 5, 6][index]}`).join(', ')},
                           ((hashint8extended(n, 4) & 1048575) / 1048576.0) as r4
                      from (select n, case when (n / 4) % 5 = 0 then n - n % 4 else n end as m
                              from generate_series(${from}::bigint, ${to}::bigint) n) a) b) c`;
}

const SUMS = `insert into message_rollup (domain, dimension, day, blocked, admin, outgoing_user, key, node, messages, recipients, bytes, spam, first_seen, last_seen)
  select domain, d.dimension, (received_at at time zone 'UTC')::date, blocked, admin, d.outgoing_user, d.key, node, sum(d.messages),
         sum(recipients), sum(d.messages * size), sum(bad * d.messages), min(received_at), max(received_at)
    from (select queue_id, lower(split_part(recipient, '@', -1)) as destination, domain, admin, node, mail_from, client_address,
                 coalesce(outgoing_user, '') as outgoing_user, coalesce(identity, '') as identity, received_at, size,
                 status in ('quarantined', 'quarantine-expired', 'quarantine-removed', 'rejected', 'not-accepted', 'blackholed') as blocked,
                 (classification in ('spam', 'phish', 'virus'))::int as bad, 1 as recipients, (recipient_index = 0)::int as first
            from message where direction = 'outgoing') m
   cross join lateral (values ('identity', outgoing_user, identity, first), ('sender', '', mail_from, first),
     ('client_ip', '', client_address, first), ('recipient_domain', '', destination, 1)) d (dimension, outgoing_user, key, messages)
   group by 1, 2, 3, 4, 5, 6, 7, 8`;

async function fill(url: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const start = performance.now();
    const indexes = await client.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes where tablename = 'message' and indexname <> 'message_pkey'`,
    );
    await client.query(`set synchronous_commit = off`);
    await client.query(`set maintenance_work_mem = '256MB'`);
    await client.query('alter table message disable trigger user');
    for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
    for (let from = 0; from < rows; from += 500_000)
      await client.query(generated(from, Math.min(from + 500_000, rows) - 1, rows));
    for (const { definition } of indexes.rows) await client.query(definition);
    await client.query(`set work_mem = '256MB'`);
    await client.query(SUMS);
    await client.query('alter table message enable trigger user');
    await client.query('vacuum analyze message');
    await client.query('vacuum analyze message_rollup');
    const sizes = await client.query<{ log: string; indexes: string; sums: string; rows: string }>(
      `select pg_size_pretty(pg_table_size('message')) as log, pg_size_pretty(pg_indexes_size('message')) as indexes,
              (select pg_size_pretty(sum(pg_total_relation_size(relid))) from pg_partition_tree('message_rollup')) as sums, (select count(*) from message_rollup) as rows`,
    );
    const { log, indexes: all, sums, rows: count } = sizes.rows[0] as (typeof sizes.rows)[0];
    console.log(
      `  made in ${((performance.now() - start) / 1000).toFixed(0)} s; log ${log}, its indexes ${all}, daily sums ${sums} (${count} rows)`,
    );
  } finally {
    await client.end();
  }
}

interface Level {
  readonly name: string;
  readonly token: string;
  readonly domain: string | null;
}

async function measureQueries(installation: Installation, rows: number): Promise<void> {
  for (let index = 0; index < ADMINS; index++) await installation.put(`/v1/admins/admin-${index}`, {});
  await installation.put('/v1/admins/umbrella', {});
  const admin = await tokenOf(installation, 'admin-0');
  const levels: Level[] = [
    { name: 'installation', token: installation.token, domain: null },
    { name: 'admin', token: admin, domain: null },
    { name: 'largest domain', token: admin, domain: 'd0.test' },
    { name: 'small domain', token: admin, domain: 'd100.test' },
  ];
  console.log(
    `  ${['level', 'query', 'p50 ms', 'p95 ms', 'p99 ms', `p95 within ${PROMISED_MS} ms`].map((text, index) => text.padEnd([16, 50, 10, 10, 10][index] ?? 0)).join('')}`,
  );
  const missed: string[] = [];
  for (const level of levels)
    for (const [name, ask] of [...searches(level, rows), ...reports(level)])
      if (!(await measure(installation, level, name, ask))) missed.push(`${name} (${level.name})`);
  console.log(
    missed.length === 0 ? `  all met: p95 within ${PROMISED_MS} ms` : `  ${missed.length} missed: ${missed.join('; ')}`,
  );
}

interface Ask {
  readonly path: string;
  readonly body?: object;
  readonly accept?: string;
}

function searches({ domain }: Level, rows: number): [string, Ask][] {
  const own = domain?.slice(1, -5) ?? '0';
  const scope = domain === null ? [] : [{ field: 'domain', op: 'is', values: [domain] }];
  const search = (...rules: object[]): Ask => ({ path: '/v1/messages:search', body: { rules: [...scope, ...rules] } });
  const grouped = (groupBy: string, ...rules: object[]): Ask => {
    const { path, body } = search(...rules);
    return { path, body: { ...body, group_by: groupBy } };
  };
  const rule = (field: string, op: string, ...values: string[]): object => ({ field, op, values });
  const deep = new Date(Date.now() - 25 * 86_400_000).toISOString();
  return [
    ['newest', search()],
    ['status quarantined', search(rule('status', 'is_one_of', 'quarantined'), rule('direction', 'is', 'outgoing'))],
    ['status without a row', search(rule('status', 'is', 'queue-frozen'))],
    ['25 days ago', search(rule('received_at', 'before', deep))],
    ['identity', search(rule('identity', 'is', `client-${own}-4`))],
    ['sender, rejected', search(rule('mail_from', 'is', `user4@d${own}.test`), rule('status', 'is', 'rejected'))],
    ['mailbox (e-mail level)', search(rule('mailbox', 'is', `user1@d${own}.test`))],
    ['mailbox, quarantined', search(rule('mailbox', 'is', `user1@d${own}.test`), rule('status', 'is', 'quarantined'))],
    ['subject contains', search(rule('subject', 'contains', '77'))],
    // That of one message, somewhere in the middle of the log, and of no message at all.
    ['subject contains, rare term', search(rule('subject', 'contains', `order ${Math.floor(rows / 8) * 4 + 1} of`))],
    ['subject contains, no such term', search(rule('subject', 'contains', 'invoice overdue'))],
    ['grouped by identity', grouped('identity')],
    ['grouped by identity, quarantined', grouped('identity', rule('status', 'is', 'quarantined'))],
    ['CSV, first page', { ...search(), accept: 'text/csv' }],
  ];
}

function reports({ domain }: Level): [string, Ask][] {
  // Of a domain any period, of several whole days.
  const ago = (days: number): string => {
    const at = new Date(Date.now() - days * 86_400_000).toISOString();
    return domain === null ? `${at.slice(0, 10)}T00:00:00Z` : at;
  };
  const [from, to] = [ago(20.4), ago(5.3)];
  const scope = domain === null ? '' : `&domain=${domain}`;
  const groups = domain === null ? ['identity', 'domain'] : ['identity', 'sender', 'recipient_domain', 'client_ip'];
  return groups.flatMap((group): [string, Ask][] => [
    [`report by ${group}, all days, rejected`, { path: `/v1/reports/outgoing?group_by=${group}${scope}` }],
    [
      `report by ${group}, 15 days, accepted`,
      { path: `/v1/reports/outgoing?group_by=${group}${scope}&classification=accepted&from=${from}&to=${to}` },
    ],
  ]);
}

async function tokenOf({ api, token }: Installation, admin: string): Promise<string> {
  const answer = await fetch(`${api}/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'bench', admin }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** Whether it keeps what is promised. */
async function measure({ api }: Installation, level: Level, name: string, ask: Ask): Promise<boolean> {
  const taken: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const start = performance.now();
    const answer = await fetch(api + ask.path, {
      method: ask.body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${level.token}`,
        ...(ask.body ? { 'content-type': 'application/json' } : {}),
        ...(ask.accept === undefined ? {} : { accept: ask.accept }),
      },
      ...(ask.body ? { body: JSON.stringify(ask.body) } : {}),
    });
    await answer.text();
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.ceil(taken.length * share) - 1] ?? Number.NaN;
  const isMet = at(0.95) <= PROMISED_MS;
  const figures = [0.5, 0.95, 0.99].map((share) => at(share).toFixed(1).padEnd(10)).join('');
  console.log(`  ${level.name.padEnd(16)}${name.padEnd(50)}${figures}${isMet ? 'met' : 'missed'}`);
  return isMet;
}

const BATCH = 1000;
const BATCHES = 40;

// Batches as a relay's journal ships them into the full log: new messages, then the delivery of each; with the triggers and
// without them.
async function measureWrites(url: string): Promise<void> {
  const database = openDatabase({ url, queryTimeoutMs: 60_000 });
  try {
    console.log(`  writing the log in batches of ${BATCH}: rows/s`);
    for (const triggers of [true, false]) {
      await database.query(`alter table message ${triggers ? 'enable' : 'disable'} trigger user`);
      const inserted = await rateOf(database, triggers ? 'T' : 'U', 1, 'queued');
      const updated = await rateOf(database, triggers ? 'T' : 'U', 2, 'delivered');
      console.log(
        `    ${triggers ? 'with daily sums' : 'without them'.padEnd(15)}: new ${inserted.toFixed(0)}, changed ${updated.toFixed(0)}`,
      );
    }
  } finally {
    await database.close();
  }
}

async function rateOf(
  database: ReturnType<typeof openDatabase>,
  prefix: string,
  sequence: number,
  status: string,
): Promise<number> {
  const start = performance.now();
  for (let batch = 0; batch < BATCHES; batch++)
    await writeMessageEvents(
      database,
      Array.from({ length: BATCH }, (_, index) => written(`${prefix}${batch}x${index}`, index, sequence, status)),
    );
  return (BATCH * BATCHES) / ((performance.now() - start) / 1000);
}

function written(queueId: string, number: number, sequence: number, status: string): string {
  const domain = Math.floor((number / BATCH) ** 2 * DOMAINS);
  const identity = number % 5;
  return JSON.stringify({
    queue_id: queueId,
    recipient_index: 0,
    sequence,
    received_at: new Date(),
    updated_at: new Date(),
    node: 'relay-1',
    direction: 'outgoing',
    status,
    classification: 'accepted',
    queue_state: status === 'queued' ? 'queued' : null,
    attempts: 1,
    mail_from: `user${identity}@d${domain}.test`,
    recipient: `r${number}@dest${Math.floor((((number * 7919) % BATCH) / BATCH) ** 2 * 500)}.example`,
    domain: `d${domain}.test`,
    admin: `admin-${domain % ADMINS}`,
    outgoing_user: 'smarthost',
    identity: `client-${domain}-${identity}`,
    client_address: `192.0.${domain}.${number % 3}`,
    message_id: `<${queueId}@d${domain}.test>`,
    subject: `Your order ${number}`,
    size: 3000,
    revision: 1,
  });
}
