// Where the provider listens: a unix socket in a private directory, or a loopback port where there are no unix sockets.
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'postplane-tf-';
// sockaddr_un holds 107 bytes; "/s" and six random characters are added below.
const LONGEST_PARENT = 100 - PREFIX.length - '/abcdef/s'.length;
const STALE_AFTER_MS = 24 * 3_600_000;

type Environment = Readonly<Record<string, string | undefined>>;

export interface SocketPlace {
  readonly path: string;
  readonly directory: string;
  remove(): void;
}

/** Makes a private directory for the socket. `warn` receives the reason when the usual place cannot be used. */
export function makeSocketPlace(environment: Environment, warn: (text: string) => void): SocketPlace {
  const parent = socketParent(environment, warn);
  sweep(parent);
  const directory = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  chmodSync(directory, 0o700);
  return { path: join(directory, 's'), directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

function socketParent(environment: Environment, warn: (text: string) => void): string {
  const wanted = environment['PLUGIN_UNIX_SOCKET_DIR'] || tmpdir();
  if (Buffer.byteLength(wanted) + String(process.pid).length + 1 <= LONGEST_PARENT) return wanted;
  warn(`the directory ${wanted} is too long for a unix socket; using /tmp`);
  return '/tmp';
}

// A killed provider leaves its directory behind: remove ours whose process is gone, once a day old.
function sweep(parent: string): void {
  for (const name of listed(parent)) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!name.startsWith(PREFIX) || isAlive(pid)) continue;
    const directory = join(parent, name);
    if (isOurs(directory)) rmSync(directory, { recursive: true, force: true });
  }
}

function listed(parent: string): string[] {
  try {
    return readdirSync(parent);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// In a shared /tmp the process may live in another container: a fresh directory is left alone.
function isOurs(directory: string): boolean {
  try {
    const { uid, mtimeMs } = statSync(directory);
    return uid === process.getuid?.() && Date.now() - mtimeMs > STALE_AFTER_MS;
  } catch {
    return false;
  }
}
