// Imports of outgoing users: rows/s of one job beside bare argon2id hashes on the same cores, and what logins wait meanwhile.
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import { HashingPool } from '../../server/api/hashing-pool.ts';
import { type Installation, startInstallation } from './installation.ts';

const ROWS = 10_000;
const DOMAIN = 'import.test';
const PASSWORD = 'the password of them all';
// What matched is remembered for a minute, and an address has 60 attempts in one: each of these logs in after a bit more.
const LOGINS = 60;
const LOGIN_EVERY_MS = 1100;
const IDLE_MS = 15_000;

/** Hashes, then imports as many; `--rows=N` takes fewer. */
export async function benchImport(options: readonly string[]): Promise<void> {
  const given = options.find((one) => one.startsWith('--rows='))?.slice(7);
  const rows = given === undefined ? ROWS : Math.min(Number(given), ROWS);
  if (!Number.isInteger(rows) || rows < 100) throw new Error('--rows= takes a whole number from 100');
  console.log(`\nImport of ${rows.toLocaleString('en')} outgoing users from CSV, ${availableParallelism()} cores`);
  // Half before and half after, so that what else the machine does tells on both alike.
  const before = await hashBare(Math.floor(rows / 2));
  const installation = await startInstallation();
  try {
    await installation.put('/v1/admins/bench', {});
    await installation.put(`/v1/domains/${DOMAIN}`, { admin: 'bench', trusted: true });
    for (let index = 0; index < LOGINS; index++)
      await installation.put(`/v1/domains/${DOMAIN}/outgoing-users/login-${index}`, {
        type: 'user',
        password_wo: PASSWORD,
      });
    const idle = await timed(async () => sleep(IDLE_MS), installation);
    const busy = await timed(() => importRows(installation, rows), installation);
    const bare = before + (await hashBare(Math.ceil(rows / 2)));
    console.log(`  bare argon2id hashes      ${figure(bare, rows)}`);
    console.log(
      `  the import                ${figure(busy.ms, rows)}; ${(busy.ms / bare).toFixed(2)} times the bare hashes`,
    );
    console.log(`  a login, idle             p50 ${at(idle.logins, 0.5)} ms, p95 ${at(idle.logins, 0.95)} ms`);
    console.log(`  a login, meanwhile        p50 ${at(busy.logins, 0.5)} ms, p95 ${at(busy.logins, 0.95)} ms`);
  } finally {
    await installation.stop();
  }
}

function figure(ms: number, rows: number): string {
  return `${(ms / 1000).toFixed(1)} s, ${(rows / (ms / 1000)).toFixed(0)} a second`;
}

async function hashBare(count: number): Promise<number> {
  const pool = new HashingPool();
  const start = performance.now();
  await Promise.all(Array.from({ length: count }, (_, index) => pool.hash(`password ${index}`)));
  const ms = performance.now() - start;
  await pool.close();
  return ms;
}

async function importRows({ api, token }: Installation, rows: number): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${api}/v1/imports/outgoing-users`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/csv' },
    body: Array.from({ length: rows }, (_, index) => `u${index},${DOMAIN},password ${index}\r\n`).join(''),
  });
  if (answer.status !== 202) throw new Error(`the import was answered with ${answer.status}`);
  const at = api + String(answer.headers.get('location'));
  for (;;) {
    await sleep(200);
    const job = (await (await fetch(at, { headers })).json()) as { state: string; created: number };
    if (job.state === 'interrupted' || (job.state === 'done' && job.created !== rows))
      throw new Error(`the import is ${job.state} with ${job.created} users`);
    if (job.state === 'done') return;
  }
}

async function timed(work: () => Promise<void>, installation: Installation): Promise<{ ms: number; logins: number[] }> {
  const logins: number[] = [];
  const ended = new AbortController();
  const trying = (async () => {
    for (let count = 0; !ended.signal.aborted; count++) {
      logins.push(await login(installation, count % LOGINS));
      await sleep(LOGIN_EVERY_MS);
    }
  })();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  ended.abort();
  await trying;
  return { ms, logins: logins.toSorted((a, b) => a - b) };
}

// Connection, TLS and AUTH.
async function login({ addresses }: Installation, index: number): Promise<number> {
  const start = performance.now();
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(addresses.submissions.split(':').at(-1)),
    secure: true,
    tls: { rejectUnauthorized: false },
    auth: { user: `login-${index}@${DOMAIN}`, pass: PASSWORD },
  });
  await transport.verify();
  transport.close();
  return performance.now() - start;
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(0);
}
