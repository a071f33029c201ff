// The directory of the embedded PostgreSQL: made once, checked at every start, never made anew where there was one.
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { type FileHandle, chown, mkdir, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './embedded-binaries.ts';
import { environment, INHERITED } from './embedded-server.ts';
import { replaceFile } from './lock-file.ts';

const MAJOR = '18';

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

// The password outlives the database directory only if somebody removed that: never start empty then.
export async function passwordOf(dataDir: string, directory: string): Promise<string> {
  const path = join(dataDir, 'postgres-password');
  const kept = (await readFile(path, 'utf8').catch(() => '')).trim();
  const hasDirectory = await exists(directory);
  if (kept !== '' && hasDirectory) return kept;
  if (kept !== '')
    throw new Error(
      `${directory} is gone, though ${dataDir} had a database: restore it, or remove ${path} to start empty`,
    );
  if (hasDirectory)
    throw new Error(`${path} is missing: restore it from your backup, or move ${directory} away to start empty`);
  return randomBytes(24).toString('hex');
}

// Made under another name and renamed when complete, so that an interrupted first start leaves nothing half done.
export async function initialise(
  dataDir: string,
  binaries: string,
  account: Account | undefined,
  password: string,
): Promise<void> {
  const draft = join(dataDir, 'postgres.new');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const secretDir = await mkdtemp(join(tmpdir(), 'postplane-'));
  const passwordFile = join(secretDir, 'password');
  await replaceFile(passwordFile, password);
  if (account) for (const path of [draft, passwordFile]) await chown(path, account.uid, account.gid);
  const [opened, secret] = await Promise.all([open(draft), open(passwordFile)]);
  try {
    await runInitdb(binaries, account, opened, secret);
  } finally {
    await Promise.all([opened.close(), secret.close()]);
    await rm(secretDir, { recursive: true, force: true });
  }
  await replaceFile(join(dataDir, 'postgres-password'), `${password}\n`);
  await rename(draft, join(dataDir, 'postgres'));
}

async function runInitdb(
  binaries: string,
  account: Account | undefined,
  directory: FileHandle,
  password: FileHandle,
): Promise<void> {
  const options = [
    '-U',
    'postplane',
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const child = spawn(
    join(binaries, 'bin/initdb'),
    ['-D', INHERITED.first, `--pwfile=${INHERITED.second}`, ...options],
    {
      ...account,
      cwd: '/',
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe', directory.fd, password.fd],
    },
  );
  let problems = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    problems = (problems + chunk.toString()).slice(-4000);
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0)
    throw new Error(`the embedded PostgreSQL could not be set up: ${problems.trim() || `initdb ended with ${code}`}`);
}

export async function checkDirectory(directory: string): Promise<void> {
  const version = (await readFile(join(directory, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const remedy = `restore ${directory} from your backup, or move it away (and postgres-password beside it) to start empty`;
  if (version === '' || !(await exists(join(directory, 'global/pg_control')))) {
    throw new Error(`${directory} is not a complete PostgreSQL directory: ${remedy}`);
  }
  if (version !== MAJOR)
    throw new Error(
      `${directory} belongs to PostgreSQL ${version}, this is ${MAJOR}: dump it there and restore it here`,
    );
}
