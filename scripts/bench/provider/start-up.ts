// What one launch of the provider costs: handshake, first schema, the end; and the package it is launched from.
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { issueCertificate } from '../../../provider/protocol/certificate.ts';
import type { Built } from '../../../test/provider/built.ts';
import { connectClient } from '../../../test/provider/client.ts';
import { cpuSeconds, median } from '../process-figures.ts';
import { type Gate, notAvailable, ratio } from './gates.ts';

const run = promisify(execFile);
const NO_AWS = 'the AWS provider (700 MB) is not on this machine, and benches download nothing';

export async function startUpGates(built: Built, repetitions: number): Promise<Gate[]> {
  await untilHandshake(built); // the compile cache
  const [ours, floor, cpu, exit]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    ours.push(await untilHandshake(built));
    floor.push(await untilExit());
    const life = await oneLife(built);
    cpu.push(life.cpuMs);
    exit.push(life.exitMs);
  }
  const rounds = `median of ${repetitions}`;
  return [
    notAvailable('handshake / AWS provider', NO_AWS),
    ratio('handshake / node -e 0', median(ours), median(floor), 'ms', 2.2),
    notAvailable('CPU to first schema / AWS provider', NO_AWS),
    { name: 'CPU to first schema', value: median(cpu), unit: 'ms', of: rounds },
    { name: 'exit after Shutdown', value: median(exit), unit: 'ms', goal: 50, of: rounds },
    notAvailable('plan of 1 / AWS provider', NO_AWS),
    { name: 'unpacked package', value: packageMb(dirname(built.launcher)), unit: 'MB', goal: 0.3, of: 'all its files' },
  ];
}

// With a certificate to verify, as Terraform gives it.
async function untilHandshake(built: Built): Promise<number> {
  const started = performance.now();
  const { child, exit } = await built.start({ PLUGIN_CLIENT_CERT: issueCertificate().certificatePem });
  const elapsed = performance.now() - started;
  child.kill('SIGTERM');
  await exit;
  return elapsed;
}

async function untilExit(): Promise<number> {
  const started = performance.now();
  await run(process.execPath, ['-e', '0']);
  return performance.now() - started;
}

async function oneLife(built: Built): Promise<{ cpuMs: number; exitMs: number }> {
  const { child, fields, exit } = await built.start();
  const client = connectClient(String(fields[3]));
  await client.call('GetProviderSchema', {});
  const cpuMs = cpuSeconds(Number(child.pid)) * 1_000;
  const told = performance.now();
  await client.shutdown();
  await exit;
  client.close();
  return { cpuMs, exitMs: performance.now() - told };
}

function packageMb(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
}
