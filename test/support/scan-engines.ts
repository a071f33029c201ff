// The scanners of Debian as servers of a test: no official database, nothing learned, nothing asked of the network. Each knows
// a marker of its own beside the test strings, which the built-in detector does not know.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EICAR } from '../smtp/fixture.ts';
import { freePort } from './free-port.ts';
import { eventually } from './mail.ts';

export interface ScanEngine {
  readonly port: number;
  stop(): Promise<void>;
}

export interface InstalledEngine {
  /** Why it cannot be tested here; false: it can. */
  readonly absent: string | false;
  /** In a body it is bad to this engine alone. */
  readonly marker: string;
  start(): Promise<ScanEngine>;
}

export const clamd: InstalledEngine = {
  absent: absent('/usr/sbin/clamd'),
  marker: 'postplane-marker-of-clamd',
  start: () =>
    startEngine('/usr/sbin/clamd', (folder, port) => {
      mkdirSync(join(folder, 'db'));
      const signature = (name: string, text: string): string => `${name}:0:*:${Buffer.from(text).toString('hex')}\n`;
      writeFileSync(
        join(folder, 'db/test.ndb'),
        signature('Test.Eicar', EICAR) + signature('Test.Marker', clamd.marker),
      );
      writeFileSync(
        join(folder, 'clamd.conf'),
        `Foreground yes\nDatabaseDirectory ${folder}/db\nTCPSocket ${port}\nTCPAddr 127.0.0.1\nTemporaryDirectory ${folder}\n`,
      );
      return ['-c', join(folder, 'clamd.conf')];
    }),
};

export const spamd: InstalledEngine = {
  absent: absent('/usr/sbin/spamd'),
  marker: 'postplane-marker-of-spamd',
  start: () =>
    startEngine('/usr/sbin/spamd', (folder, port) => {
      const rules = [
        'use_bayes 0',
        'skip_rbl_checks 1',
        'dns_available no',
        `body TEST_MARKER /${spamd.marker}/`,
        'score TEST_MARKER 20',
      ];
      const root = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
      const listen = ['-L', '-x', '-m', '1', '-p', String(port), '-i', '127.0.0.1', '-s', 'stderr'];
      return [...listen, ...root, '-H', folder, ...rules.flatMap((rule) => ['--cf', rule])];
    }),
};

export const rspamd: InstalledEngine = {
  absent: absent('/usr/bin/rspamd'),
  marker: 'postplane-marker-of-rspamd',
  start: () =>
    startEngine('/usr/bin/rspamd', (folder, port) => {
      const configuration = `
options { pidfile = "${folder}/rspamd.pid"; local_addrs = []; dns { nameserver = ["127.0.0.1:1"]; timeout = 0.1s; retransmits = 1; }
  filters = "regexp"; gtube_patterns = "all"; tempdir = "${folder}"; }
logging { type = "console"; level = "warning"; }
worker "normal" { bind_socket = "127.0.0.1:${port}"; count = 1; }
actions { reject = 15; add_header = 6; }
regexp { TEST_PHISHING { re = "/${rspamd.marker}/{sa_body}"; score = 20.0; group = "test"; } }
`;
      writeFileSync(join(folder, 'rspamd.conf'), configuration);
      return ['-f', '-i', '-c', join(folder, 'rspamd.conf'), '--var', `DBDIR=${folder}`];
    }),
};

function absent(program: string): string | false {
  return existsSync(program) ? false : `${program} is not installed`;
}

/** `configure` writes what the program needs into a folder of its own and gives the arguments. */
async function startEngine(
  program: string,
  configure: (folder: string, port: number) => string[],
): Promise<ScanEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'postplane-engine-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const output: string[] = [];
  const child = spawn(program, configure(folder, port), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(String(chunk)));
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await eventually(
      program,
      async () => {
        assert.equal(child.exitCode, null, `${program} ended: ${output.join('').slice(-2000)}`);
        return answers(port);
      },
      60_000,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await exit;
  clearTimeout(late);
}
