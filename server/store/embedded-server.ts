// The PostgreSQL process: its settings, a supervisor that ends it with us, a new start should it die.
import { type ChildProcess, spawn } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './embedded-binaries.ts';

const START_MS = 120_000;
export const STOP_MS = 20_000;
const RESTART_MS = 500;

/** What is handed over as an open descriptor needs no right to walk the path to it, which may lead below /root. */
export const INHERITED = { first: '/proc/self/fd/3', second: '/proc/self/fd/4' } as const;

// Small enough for one machine beside a relay; durable: fsync and synchronous_commit stay on.
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '64MB',
  max_connections: '100',
  max_wal_size: '512MB',
  min_wal_size: '80MB',
  wal_buffers: '4MB',
  max_parallel_workers: '0',
  max_worker_processes: '2',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_destination: 'stderr',
  lc_messages: 'C',
  log_checkpoints: 'off',
};

// Waits for PostgreSQL and stops it when standard input closes: also when our process was killed and could not.
const SUPERVISOR =
  'exec 5<&0; "$@" </dev/null 5<&- & server=$!; ' +
  '(read -r _ <&5; kill -INT $server; exit 7) 2>/dev/null & reader=$!; exec 5<&-; ' +
  'wait $server; status=$?; kill $reader 2>/dev/null; wait $reader; [ $? = 7 ] && rmdir "$SOCKETS" 2>/dev/null; exit $status';

export function environment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

interface ServerOptions {
  directory: FileHandle;
  sockets: FileHandle;
  binaries: string;
  account: Account | undefined;
  socketDir: string;
  onLog: (line: string) => void;
}

interface Server {
  ready: Promise<void>;
  stop(): Promise<void>;
}

// Keeps one server running until it is told to stop; the first start must succeed, later ones are tried for ever.
export function superviseServer(options: ServerOptions): Server {
  let stopping = false;
  let run = runServer(options);
  const restart = async (): Promise<void> => {
    for (;;) {
      await run.ended;
      if (stopping) return;
      options.onLog('PostgreSQL ended by itself; it is started again');
      await new Promise((resolve) => setTimeout(resolve, RESTART_MS));
      if (stopping) return;
      run = runServer(options);
      keepsProcessAlive(run.child, false);
      run.ready.catch(() => {});
    }
  };
  const ready = run.ready.then(() => {
    keepsProcessAlive(run.child, false);
    void restart();
  });
  const stop = async (): Promise<void> => {
    stopping = true;
    keepsProcessAlive(run.child, true);
    run.child.stdin?.end();
    const timer = setTimeout(() => run.child.kill('SIGKILL'), STOP_MS);
    await run.ended;
    clearTimeout(timer);
  };
  return { ready, stop };
}

// A process with nothing left to do but this server may end; the supervisor then stops it.
function keepsProcessAlive(child: ChildProcess, keeps: boolean): void {
  for (const handle of [child, child.stdin, child.stderr] as { ref?(): void; unref?(): void }[]) {
    if (keeps) handle.ref?.();
    else handle.unref?.();
  }
}

interface Run {
  child: ChildProcess;
  ready: Promise<void>;
  ended: Promise<void>;
}

// In its own session: Ctrl-C in a terminal reaches us alone, and we stop it when the relay has drained.
function runServer({ directory, sockets, binaries, account, socketDir, onLog }: ServerOptions): Run {
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: INHERITED.second }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const child = spawn(
    '/bin/sh',
    ['-c', SUPERVISOR, 'sh', join(binaries, 'bin/postgres'), '-D', INHERITED.first, ...settings],
    {
      ...account,
      cwd: '/',
      env: { ...environment(), SOCKETS: socketDir },
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe', directory.fd, sockets.fd],
    },
  );
  const recent: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the embedded PostgreSQL is not ready after ${START_MS / 1000} s: ${recent.join('\n')}`)),
      START_MS,
    );
    onLines(child, (line) => {
      if (recent.push(line) > 20) recent.shift();
      onLog(line);
      if (!line.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
    void ended.then(() => {
      clearTimeout(timer);
      reject(
        new Error(
          `the embedded PostgreSQL did not start, nothing was changed; should its files be damaged, restore them from your backup:\n${recent.join('\n')}`,
        ),
      );
    });
  });
  child.stdin?.on('error', () => {});
  return { child, ready, ended };
}

function onLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}
