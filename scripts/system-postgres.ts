// A throw-away server of the system's own PostgreSQL, for the tests that use SQL.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor } from '../server/store/embedded-binaries.ts';

export interface SystemPostgres {
  version: number;
  /** Holds initdb and postgres. */
  directory: string;
}

const PLACE = '/usr/lib/postgresql';
const OLDEST = 15;

/** The newest one that is installed, 15 or later; Debian's and Ubuntu's layout. */
export function findSystemPostgres(): SystemPostgres | undefined {
  const versions = existsSync(PLACE)
    ? readdirSync(PLACE)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : [];
  const version = versions.sort((a, b) => b - a).find((one) => existsSync(join(PLACE, String(one), 'bin/initdb')));
  return version === undefined ? undefined : { version, directory: join(PLACE, String(version), 'bin') };
}

export async function startSystemPostgres({
  directory,
}: SystemPostgres): Promise<{ url: string; stop(): Promise<void> }> {
  const base = mkdtempSync(join(tmpdir(), 'postplane-test-'));
  const data = join(base, 'data');
  const account = await accountFor(data);
  if (account) chownSync(base, account.uid, account.gid);
  execFileSync(join(directory, 'initdb'), ['-D', data, '-U', 'postplane', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const args = [
    '-D',
    data,
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${base}`,
    '-c',
    'max_connections=200',
  ];
  const child = spawn(join(directory, 'postgres'), args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready to accept connections')) resolve();
    });
    void ended.then(() => reject(new Error('the system PostgreSQL did not start')));
  });
  return {
    url: `postgresql://postplane@localhost/postgres?host=${encodeURIComponent(base)}`,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      rmSync(base, { recursive: true, force: true });
    },
  };
}
