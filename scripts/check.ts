// `npm run check`: types, lint, format, what is generated, the API description and what it broke, dead code. One line each; what failed is shown.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = dirname(import.meta.dirname);

interface Check {
  name: string;
  /** A file of node_modules/.bin or below, or a script of ours, with its arguments. */
  command: readonly [string, ...string[]];
}

const bin = (name: string): string => join('node_modules/.bin', name);

// Redocly's own launcher would start with whatever node the system has; it is run on ours.
const checks: readonly Check[] = [
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--quiet'] },
  { name: 'format', command: [bin('biome'), 'format', '--max-diagnostics=20'] },
  { name: 'generated files are fresh', command: [process.execPath, 'scripts/generate.ts', '--check'] },
  {
    name: 'API description',
    command: [process.execPath, 'node_modules/@redocly/cli/bin/cli.js', 'lint', 'openapi.yaml'],
  },
  { name: 'API of the last release', command: [process.execPath, 'scripts/api-breaks.ts'] },
  { name: 'dead code', command: [process.execPath, 'node_modules/knip/bin/knip.js', '--no-progress'] },
];

interface Result {
  check: Check;
  ok: boolean;
  output: string;
  seconds: number;
}

function run(check: Check): Promise<Result> {
  const started = performance.now();
  const [program, ...args] = check.command;
  const environment = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    FORCE_COLOR: '0',
    NO_COLOR: '1',
  };
  const child = spawn(program, args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    const done = (ok: boolean): void => resolve({ check, ok, output, seconds: (performance.now() - started) / 1000 });
    child.once('error', (error) => {
      output += error.message;
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
}

function report({ check, ok, output, seconds }: Result): void {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${check.name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output.trimEnd().replace(/^/gm, '        ')}\n`);
}

async function main(): Promise<void> {
  if (!existsSync(join(ROOT, 'node_modules/.bin/tsc'))) throw new Error('run npm ci first');
  const waiting = [...checks];
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await run(check);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), checks.length) }, worker));
  const failed = results.filter(({ ok }) => !ok).map(({ check }) => check.name);
  process.stdout.write(failed.length === 0 ? '\nall checks passed\n' : `\nfailed: ${failed.join(', ')}\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
