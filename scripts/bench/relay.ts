// End-to-end rate of the relay beside Postfix: the same load, the same sink, runs interleaved. Ratios count.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postfixMissing, startPostfix } from '../../test/support/postfix.ts';
import { type Installation, startInstallation } from './installation.ts';
import { cpuSeconds, median, memoryMiB } from './process-figures.ts';

interface Target {
  name: string;
  address: string;
  pid: number;
}

export interface Load {
  /** Octets. */
  size: number;
  count: number;
  mode: 'one per connection' | 'persistent';
}

interface Figures {
  accept: number;
  endToEnd: number;
  cpuMs: number;
  memory: number;
}

const SESSIONS = 20;
const REPETITIONS = 3;
export const LOADS: readonly Load[] = [
  { size: 4096, count: 3000, mode: 'one per connection' },
  { size: 4096, count: 3000, mode: 'persistent' },
  { size: 65_536, count: 800, mode: 'one per connection' },
  { size: 65_536, count: 800, mode: 'persistent' },
];

/** Measures and prints; says why when it cannot. */
export async function benchRelay(): Promise<void> {
  const installation = await startInstallation();
  try {
    await besidePostfix(installation, 'rcpt@bench.test', async (sinkPort) => {
      console.log(`  memory of Postplane idle, database included: ${memoryMiB(installation.pid).toFixed(0)} MiB`);
      await configure(installation, sinkPort);
    });
  } finally {
    await installation.stop();
  }
}

/** Prints the rates of an installation beside Postfix for mail to `recipient`, which `configure` has sent to the port it is given. */
export async function besidePostfix(
  installation: Installation,
  recipient: string,
  configure: (sinkPort: number) => Promise<void>,
  loads: readonly Load[] = LOADS,
): Promise<void> {
  console.log(
    '\nRelay, end to end: accepted, durable, delivered (20 sessions of smtp-source, smtp-sink as destination)',
  );
  const missing = postfixMissing();
  if (missing !== undefined) return console.log(`  not measured: ${missing}`);
  const sink = await startSink();
  const postfix = await startPostfix({ relayhost: `127.0.0.1:${sink.port}`, settings: unthrottled });
  try {
    await configure(sink.port);
    const targets = [
      { name: 'postplane', address: installation.addresses.smtp, pid: installation.pid },
      { name: 'postfix', address: `127.0.0.1:${postfix.port}`, pid: postfix.pid },
    ];
    await measureAll(sink, targets, loads, recipient);
  } finally {
    await postfix.stop();
    sink.stop();
  }
}

const unthrottled = {
  default_process_limit: '200',
  default_destination_concurrency_limit: '100',
  initial_destination_concurrency: '20',
  in_flow_delay: '0',
  smtpd_client_connection_count_limit: '0',
  smtpd_client_connection_rate_limit: '0',
  smtp_tls_security_level: 'none',
};

async function configure({ put }: Installation, sinkPort: number): Promise<void> {
  await put('/v1/admins/bench', {});
  await put('/v1/domains/bench.test', { admin: 'bench', trusted: true, unlisted_recipients: 'accept' });
  await put('/v1/domains/bench.test/routes/sink', { host: '127.0.0.1', port: sinkPort, tls: 'none' });
}

async function measureAll(
  sink: Sink,
  targets: readonly Target[],
  loads: readonly Load[],
  recipient: string,
): Promise<void> {
  const header = ['size', 'mode', 'relay', 'accept/s', 'end to end/s', 'CPU ms/message', 'memory MiB'];
  console.log(`  ${header.map((text) => text.padEnd(20)).join('')}`);
  for (const target of targets) await measure(target, { size: 4096, count: 500, mode: 'persistent' }, sink, recipient);
  for (const load of loads) {
    const runs = new Map<string, Figures[]>(targets.map((target) => [target.name, []]));
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      for (const target of targets) runs.get(target.name)?.push(await measure(target, load, sink, recipient));
    }
    report(load, runs);
  }
}

function report(load: Load, runs: Map<string, Figures[]>): void {
  const medians = [...runs].map(([name, all]) => ({
    name,
    accept: median(all.map((one) => one.accept)),
    endToEnd: median(all.map((one) => one.endToEnd)),
    cpuMs: median(all.map((one) => one.cpuMs)),
    memory: Math.max(...all.map((one) => one.memory)),
  }));
  for (const one of medians) {
    const row = [
      `${load.size / 1024} KiB`,
      load.mode,
      one.name,
      one.accept.toFixed(0),
      one.endToEnd.toFixed(0),
      one.cpuMs.toFixed(2),
      one.memory.toFixed(0),
    ];
    console.log(`  ${row.map((text) => text.padEnd(20)).join('')}`);
  }
  const [ours, peer] = medians;
  if (ours && peer)
    console.log(`    ratio end to end postplane / ${peer.name}: ${(ours.endToEnd / peer.endToEnd).toFixed(2)}`);
}

async function measure(target: Target, load: Load, sink: Sink, recipient: string): Promise<Figures> {
  const before = sink.received();
  const cpu = cpuSeconds(target.pid);
  const start = performance.now();
  let accepted = 0;
  const source = smtpSource(target.address, load, recipient).then(() => {
    accepted = performance.now();
  });
  let memory = 0;
  while (accepted === 0 || sink.received() - before < load.count) {
    if (performance.now() - start > 120_000)
      throw new Error(`${target.name}: the sink has ${sink.received() - before} of ${load.count}`);
    await Promise.race([sleep(5), source]);
    await sleep(5);
    if (Math.random() < 0.02) memory = Math.max(memory, memoryMiB(target.pid));
  }
  const end = performance.now();
  await sleep(300);
  return {
    accept: load.count / ((accepted - start) / 1000),
    endToEnd: load.count / ((end - start) / 1000),
    cpuMs: ((cpuSeconds(target.pid) - cpu) * 1000) / load.count,
    memory: Math.max(memory, memoryMiB(target.pid)),
  };
}

function smtpSource(address: string, load: Load, recipient: string): Promise<void> {
  const flags = [
    '-4',
    '-s',
    String(SESSIONS),
    '-m',
    String(load.count),
    '-l',
    String(load.size),
    ...(load.mode === 'persistent' ? ['-d'] : []),
  ];
  const source = spawn(
    'smtp-source',
    [...flags, '-f', 'sender@load.test', '-t', recipient, '-M', 'load.test', `inet:${address}`],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return new Promise((done, fail) => {
    source.once('error', fail);
    source.once('exit', (code) => (code === 0 ? done() : fail(new Error(`smtp-source ended with exit code ${code}`))));
  });
}

interface Sink {
  readonly port: number;
  received(): number;
  stop(): void;
}

// smtp-sink counts on its standard output; the count is read back from a file.
async function startSink(): Promise<Sink> {
  const port = await freePort();
  const dir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'postplane-sink-'));
  const file = join(dir, 'count');
  const output = openSync(file, 'w');
  const sink: ChildProcess = spawn(
    'smtp-sink',
    ['-c', '-4', '-u', 'nobody', '-m', '1000', `127.0.0.1:${port}`, '1000'],
    { stdio: ['ignore', output, 'ignore'] },
  );
  closeSync(output);
  await sleep(300);
  return {
    port,
    received: () =>
      Number(
        [
          ...readFileSync(file, 'latin1')
            .slice(-200)
            .matchAll(/mesg=(\d+)[\r\n]/g),
        ].at(-1)?.[1] ?? 0,
      ),
    stop: () => {
      sink.kill('SIGKILL');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
