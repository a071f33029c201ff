// The gateway of the quickstart: server/main.ts as a process of its own, with its data in a directory that goes away after.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface GatewayProcess {
  readonly api: string;
  readonly smtpPort: number;
  readonly submissionPort: number;
  readonly token: string;
  /** Resolves when the process has ended by itself or after `stop`. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** The ports everybody expects; those that are taken are replaced by free ones. */
const USUAL = {
  POSTPLANE_API_LISTEN: 8025,
  POSTPLANE_SMTP_LISTEN: 2525,
  POSTPLANE_SUBMISSION_LISTEN: 2587,
  POSTPLANE_SUBMISSIONS_LISTEN: 2465,
} as const;

const ROOT = dirname(dirname(import.meta.dirname));
const START_MS = 60_000;

// Stops the gateway when our end of its standard input closes: also when we were killed and could not stop it.
const SUPERVISOR =
  'exec 5<&0; "$@" </dev/null 5<&- & server=$!; (read -r _ <&5; kill -TERM $server) 2>/dev/null & reader=$!; exec 5<&-; ' +
  'wait $server; status=$?; kill $reader 2>/dev/null; exit $status';

export interface GatewayOptions {
  dataDir: string;
  logFile: string;
  /** Where outgoing mail goes. */
  smarthostPort: number;
  say: (text: string) => void;
}

export async function startGateway({ dataDir, logFile, smarthostPort, say }: GatewayOptions): Promise<GatewayProcess> {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn('/bin/sh', ['-c', SUPERVISOR, 'sh', process.execPath, join(ROOT, 'server/main.ts')], {
    detached: true,
    cwd: dirname(dataDir),
    stdio: ['pipe', log, log],
    env: {
      ...withoutSettings(),
      POSTPLANE_DATA_DIR: dataDir,
      POSTPLANE_HOSTNAME: 'gateway.example.net',
      POSTPLANE_ALLOW_PRIVATE_ROUTES: 'true',
      POSTPLANE_SMARTHOST: `127.0.0.1:${smarthostPort}`,
      ...(await listenSettings(say)),
    },
  });
  closeSync(log);
  child.stdin?.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve).once('error', () => resolve(null)));
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await Promise.race([ended, sleep(40_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
  };
  try {
    return { ...(await addressesOf(child, dataDir, logFile)), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// What the caller's shell has set for another gateway does not count here.
function withoutSettings(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('POSTPLANE_') && name !== 'DATABASE_URL'),
  );
}

async function listenSettings(say: (text: string) => void): Promise<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const [name, port] of Object.entries(USUAL)) {
    const free = await isFree(port);
    if (!free) say(`port ${port} is taken: a free one is used for ${name}`);
    settings[name] = `127.0.0.1:${free ? port : 0}`;
  }
  return settings;
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function addressesOf(
  child: ChildProcess,
  dataDir: string,
  logFile: string,
): Promise<Omit<GatewayProcess, 'ended' | 'stop'>> {
  const end = Date.now() + START_MS;
  while (child.exitCode === null && Date.now() < end) {
    const text = await readFile(join(dataDir, 'addresses.json'), 'utf8').catch(() => undefined);
    if (text === undefined) {
      await sleep(50);
      continue;
    }
    const addresses = JSON.parse(text) as Record<'api' | 'smtp' | 'submission', string>;
    const token = (await readFile(join(dataDir, 'bootstrap-token'), 'utf8')).trim();
    return {
      api: `http://${addresses.api}`,
      smtpPort: portOf(addresses.smtp),
      submissionPort: portOf(addresses.submission),
      token,
    };
  }
  throw new Error(`the gateway did not start:\n${(await readFile(logFile, 'utf8')).slice(-3000)}`);
}

function portOf(address: string): number {
  return Number(address.split(':').at(-1));
}
