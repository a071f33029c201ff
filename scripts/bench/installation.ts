// A running installation to measure: server/main.ts as users start it, on free ports and a temporary folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProbeReport } from './probe.ts';

const root = dirname(dirname(import.meta.dirname));
const TOKEN = 'bench-token-bench-token-bench-token';

export interface Installation {
  readonly pid: number;
  readonly api: string;
  readonly token: string;
  readonly addresses: Record<'api' | 'smtp' | 'submission' | 'submissions', string>;
  put(path: string, body: object): Promise<void>;
  /**
   * Of an installation with a probe: what it has seen since it was asked last. From now on SQL is answered `lateMs` later.
   */
  probed(lateMs?: number): Promise<ProbeReport>;
  stop(): Promise<void>;
}

/** Starts it and waits until it is ready. */
export async function startInstallation(
  environment: Record<string, string> = {},
  { probe = false }: { probe?: boolean } = {},
): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'postplane-bench-'));
  const before = probe ? ['--import', join(root, 'scripts/bench/probe.ts')] : [];
  const server = spawn(process.execPath, [...before, join(root, 'server/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', ...(probe ? (['ipc'] as const) : [])],
    env: {
      ...process.env,
      POSTPLANE_DATA_DIR: dataDir,
      POSTPLANE_ADMIN_TOKEN: TOKEN,
      POSTPLANE_API_LISTEN: '127.0.0.1:0',
      POSTPLANE_SMTP_LISTEN: '127.0.0.1:0',
      POSTPLANE_SUBMISSION_LISTEN: '127.0.0.1:0',
      POSTPLANE_SUBMISSIONS_LISTEN: '127.0.0.1:0',
      POSTPLANE_ALLOW_PRIVATE_ROUTES: 'true',
      POSTPLANE_LOG_LEVEL: 'error',
      ...environment,
    },
  });
  const addresses = await addressesOf(server, join(dataDir, 'addresses.json'));
  const api = `http://${addresses.api}`;
  await ready(api);
  return {
    pid: server.pid as number,
    api,
    token: TOKEN,
    addresses,
    put: (path, body) => put(api, path, body),
    probed: (lateMs = 0) =>
      new Promise((resolve) => {
        server.once('message', (report) => resolve(report as ProbeReport));
        server.send({ lateMs });
      }),
    stop: async () => {
      await stop(server);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function addressesOf(server: ChildProcess, file: string): Promise<Installation['addresses']> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended with exit code ${server.exitCode}`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    await sleep(50);
  }
  throw new Error('the server did not start within 30 s');
}

async function ready(api: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${api}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('the server did not become ready within 10 s');
}

async function put(api: string, path: string, body: object): Promise<void> {
  const answer = await fetch(api + path, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      'if-none-match': '*',
      prefer: 'wait=10',
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await Promise.race([ended, sleep(15_000).then(() => server.kill('SIGKILL'))]);
}
